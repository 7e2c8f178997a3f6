/** What is said of consent and of what the network promises, over every walk. */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'

export const promiseMessages = {
  consentMissing: (state: string, fact: string) =>
    say(
      `« ${state} » contacte une structure sans que la réponse à « ${fact} » soit « oui ».`,
      `"${state}" contacts a structure although the answer to "${fact}" is not "oui".`,
    ),
  askConsent: (fact: string, state: string) =>
    say(
      `Posez la question « ${fact} » avant « ${state} », et menez les autres réponses ailleurs.`,
      `Ask "${fact}" before "${state}", and send the other answers elsewhere.`,
    ),
  noConsent: (state: string) =>
    say(
      `« ${state} » ne demande pas d'accord alors que rien ne presse.`,
      `"${state}" asks for no consent although nothing is urgent.`,
    ),
  nameConsent: say(
    'Nommez la question qui donne l’accord, ou dites avec « allow » pourquoi il n’en faut pas : simple information, numéro public.',
    'Name the question that gives consent, or say with "allow" why none is needed: plain information, public number.',
  ),

  invariantBroken: (id: string, state: string) =>
    say(
      `La règle « ${id} » n'est pas respectée : la faute se voit à l'état « ${state} ».`,
      `Rule "${id}" does not hold: the fault shows at state "${state}".`,
    ),
  /** Of several pathways at once: each shows the fault at a state of its own. */
  promiseBroken: (id: string) =>
    say(`La règle « ${id} » n'est pas respectée.`, `Rule "${id}" does not hold.`),
  theRule: (sentence: L10n) => say(`La règle : ${sentence.fr}`, `The rule: ${sentence.en}`),
  correctTheWay: say(
    'Suivez le chemin donné et corrigez la suite qui y mène. La règle ne se change qu’avec le réseau.',
    'Follow the way given and correct the exit that leads there. Only the network changes the rule.',
  ),

  neverMet: (id: string) =>
    say(
      `La règle « ${id} » est vraie parce que son cas n'arrive jamais.`,
      `Rule "${id}" holds only because its case never happens.`,
    ),
  neverAtStake: (id: string) =>
    say(
      `La règle « ${id} » est vraie parce que ce qu'elle ordonne n'arrive jamais.`,
      `Rule "${id}" holds only because what it orders never happens.`,
    ),
  correctOrDropRule: say(
    'Corrigez sa condition ou ses noms, ou retirez-la.',
    'Correct its condition or its names, or remove it.',
  ),

  looksAway: (id: string, pathways: string, fr: string, en: string) =>
    say(
      `La règle « ${id} » ne dit rien de certaines situations de « ${pathways} »${fr === '' ? '' : ` : ${fr}`}.`,
      `Rule "${id}" says nothing of some situations of "${pathways}"${en === '' ? '' : `: ${en}`}.`,
    ),
  askOrSecondRule: say(
    'Si ce n’est pas voulu, posez la question sur ces chemins, ou écrivez une seconde règle.',
    'If this is not intended, ask the question on those ways, or write a second rule.',
  ),

  tooLarge: (pathway: string, facts: readonly string[], state: string) =>
    say(
      `Le parcours « ${pathway} » garde trop de réponses utiles en même temps pour être vérifié en entier : ${list(facts)}, jusqu'à « ${state} ».`,
      `Pathway "${pathway}" keeps too many answers in use at once to be fully checked: ${list(facts)}, until "${state}".`,
    ),
  tooManyAnswers: (pathway: string, fact: string) =>
    say(
      `Le parcours « ${pathway} » regarde trop de réponses de « ${fact} » à la fois pour être vérifié en entier.`,
      `Pathway "${pathway}" looks at too many answers of "${fact}" at once to be fully checked.`,
    ),
  askNearer: say(
    'Posez la question plus près de l’endroit où sa réponse sert, ou séparez un sous-parcours.',
    'Ask the question nearer to where its answer is used, or split off a sub-pathway.',
  ),
  fewerAnswers: say(
    'Faites de cette question deux questions plus courtes, ou regardez moins de réponses une à une.',
    'Make this question two shorter ones, or look at fewer answers one by one.',
  ),
} as const

function list(names: readonly string[]): string {
  return names.map((name) => `« ${name} »`).join(', ')
}
