/** What is said of scenarios: what no longer holds, what they leave out. */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { FloorSort } from '../scenarios/floors.ts'
import { and } from './lists.ts'

/** More than this is counted rather than named. */
const mostNamed = 4

export const scenarioMessages = {
  scenarioBroken: (name: string, difference: L10n) =>
    say(
      `Le scénario « ${name} » n'est plus vrai. ${capital(difference.fr)}.`,
      `Scenario "${name}" no longer holds. ${capital(difference.en)}.`,
    ),
  readAgain: say(
    'Si le parcours a changé sans le vouloir, corrigez-le. Sinon, mettez le scénario à jour avec l’équipe qui en répond.',
    'If the pathway changed without meaning to, correct it. Otherwise update the scenario with the team that answers for it.',
  ),

  scenarioIncomplete: (name: string, fact: string) =>
    say(
      `Le scénario « ${name} » s'arrête à la question « ${fact} », sans réponse prévue.`,
      `Scenario "${name}" stops at question "${fact}", with no answer given.`,
    ),
  addAnswer: (fact: string, answers: readonly string[]) =>
    say(
      `Ajoutez « ${fact}: … » (réponses : ${answers.join(', ')}).`,
      `Add "${fact}: …" (answers: ${answers.join(', ')}).`,
    ),

  answerUnused: (name: string, facts: readonly string[]) =>
    say(
      `Le scénario « ${name} » répond à ${and.fr(facts.map((fact) => `« ${fact} »`))}, que ce chemin ne demande pas.`,
      `Scenario "${name}" answers ${and.en(facts.map((fact) => `"${fact}"`))}, which this way does not ask.`,
    ),
  dropAnswer: say(
    'Retirez la réponse, ou vérifiez celles qui viennent avant.',
    'Remove the answer, or check those before it.',
  ),

  sameScenarioName: (name: string) =>
    say(`Deux scénarios s'appellent « ${name} ».`, `Two scenarios are called "${name}".`),
  renameOne: say('Renommez-en un.', 'Rename one of them.'),
  nameIsHere: say('Ce nom est déjà pris ici.', 'This name is already taken here.'),

  notEverywhere: (name: string, difference: L10n) =>
    say(
      `Le scénario « ${name} » doit être vrai partout, et ne l'est pas. ${capital(difference.fr)}.`,
      `Scenario "${name}" must hold everywhere, and does not. ${capital(difference.en)}.`,
    ),
  nameCommune: say(
    'Ajoutez un repli à l’orientation, ou précisez la commune du scénario.',
    'Add a fallback to the referral, or name the commune of the scenario.',
  ),

  neverEntered: (state: string) =>
    say(`Aucun scénario ne passe par « ${state} ».`, `No scenario goes through "${state}".`),
  neverMetAt: (things: readonly L10n[]) =>
    say(`Aucun scénario ne rencontre ${listed(things, 'fr')}.`, `No scenario meets ${listed(things, 'en')}.`),
  pasteScenario: say(
    '« jalon test » propose un scénario, à relire puis à coller.',
    '"jalon test" suggests a scenario, to reread and then to paste.',
  ),

  belowFloor: (
    pathway: string,
    sort: FloorSort,
    { met, all, floor, missing }: { met: number; all: number; floor: number; missing: readonly L10n[] },
  ) =>
    say(
      `« ${pathway} », ${floorWords[sort].fr} : les scénarios en rencontrent ${met} sur ${all}, et le réseau en demande ${floor} %. Il manque ${listed(missing, 'fr')}.`,
      `"${pathway}", ${floorWords[sort].en}: scenarios meet ${met} of ${all}, and the network asks for ${floor}%. Missing: ${listed(missing, 'en')}.`,
    ),

  addsNothing: (name: string) =>
    say(
      `Le scénario « ${name} » ne rencontre rien que d'autres ne rencontrent déjà.`,
      `Scenario "${name}" meets nothing that others do not already meet.`,
    ),
  keepIfUseful: say("Gardez-le s'il raconte un cas utile.", 'Keep it if it tells a useful case.'),
} as const

/** What a floor is set for, after a number. */
export const floorWords: Readonly<Record<FloorSort, L10n>> = {
  states: say('états', 'states'),
  answers: say('réponses', 'answers'),
  branches: say('suites', 'exits'),
  referrals: say('orientations', 'referrals'),
  outcomes: say('fins', 'outcomes'),
  invariants: say('règles', 'rules'),
  'urgent-answers': say('réponses de chemins urgents', 'answers of urgent ways'),
}

function listed(things: readonly L10n[], lang: keyof L10n): string {
  const names = things.slice(0, mostNamed).map((each) => each[lang])
  return things.length > mostNamed ? `${names.join(', ')}…` : and[lang](names)
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
