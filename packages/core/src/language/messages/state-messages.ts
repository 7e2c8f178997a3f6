/** What is said of a state: what it does, and how it is left. */
import { say } from './say.ts'

const list = (words: readonly string[], fr: string) => words.map((word) => `« ${word} »`).join(fr)
const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')

export const stateMessages = {
  twoActions: (state: string, first: string, second: string) => {
    return say(
      `L'état « ${state} » fait deux choses : « ${first} » et « ${second} ».`,
      `State "${state}" does two things: "${first}" and "${second}".`,
    )
  },
  otherAction: say("L'autre est ici.", 'The other is here.'),
  twoStates: say(
    'Faites-en deux états, le premier menant au second par « next ».',
    'Make two states, the first leading to the second with "next".',
  ),

  missingExit: (state: string) =>
    say(`L'état « ${state} » n'a pas de suite.`, `State "${state}" has no exit.`),
  addExit: say(
    "Ajoutez « next: … », ou « final: … » si le parcours s'arrête ici.",
    'Add "next: …", or "final: …" if the pathway ends here.',
  ),

  finalWithExit: (state: string) =>
    say(
      `L'état « ${state} » est une fin, et il a pourtant une suite.`,
      `State "${state}" is an end, and yet it has an exit.`,
    ),
  dropExit: say('Retirez « next », ou retirez « final ».', 'Remove "next", or remove "final".'),

  incompleteBranch: say(
    "Cette ligne n'a ni « guard » avec « target », ni « else » tout seul.",
    'This line has neither "guard" with "target", nor "else" alone.',
  ),
  completeBranch: say(
    'Écrivez par exemple { guard: { danger: oui }, target: secours }, ou { else: suite }.',
    'Write for example { guard: { danger: oui }, target: secours }, or { else: suite }.',
  ),
  elseNotLast: say("« else » n'est pas la dernière ligne.", '"else" is not the last line.'),
  elseTwice: say('« else » est écrit deux fois.', '"else" is written twice.'),
  moveElse: say('Gardez un seul « else », à la fin de la liste.', 'Keep one "else", at the end of the list.'),

  mapAfterChoices: (fact: string) => {
    return say(
      `« ${fact} » accepte plusieurs réponses à la fois : une suite par réponse ne dit pas laquelle suivre s'il y en a deux.`,
      `"${fact}" accepts several answers at once: one exit per answer does not say which to follow when there are two.`,
    )
  },
  guardsInstead: (fact: string, answer: string, target: string) => {
    const line = `{ guard: { ${fact}: { includes: ${answer} } }, target: ${target} }`
    return say(
      `Écrivez une liste, une ligne par cas : - ${line}.`,
      `Write a list, one line for each case: - ${line}.`,
    )
  },
  mapAfterNothing: (state: string) => {
    return say(
      `« ${state} » ne pose pas de question et n'appelle pas de parcours : il n'y a pas de réponse à qui donner une suite.`,
      `"${state}" asks no question and invokes no pathway: there is no answer to give an exit to.`,
    )
  },
  oneExitOrGuards: say(
    'Écrivez « next: état », ou une liste de gardes.',
    'Write "next: state", or a list of guards.',
  ),

  answerWithoutExit: (fact: string, answer: string, label: string) => {
    const named = label === '' ? '' : ` (${label})`
    return say(
      `À la question « ${fact} », la réponse « ${answer} »${named} n'a pas de suite.`,
      `For question "${fact}", answer "${answer}"${named} has no exit.`,
    )
  },
  addNamedExit: (name: string) =>
    say(`Ajoutez « ${name}: » et l'état où aller.`, `Add "${name}:" and the state to go to.`),

  outcomeNotWired: (callee: string, outcome: string, state: string) => {
    return say(
      `« ${callee} » peut finir par « ${outcome} », mais « ${state} » ne dit pas quoi faire ensuite.`,
      `"${callee}" can end with "${outcome}", but "${state}" does not say what comes next.`,
    )
  },
  outcomesNotNamed: (state: string, callee: string, outcomes: readonly string[]) => {
    return say(
      `« ${state} » ne dit pas quelle suite donner à chaque fin de « ${callee} » : ${list(outcomes, ', ')}.`,
      `"${state}" does not say which exit follows each end of "${callee}": ${quoted(outcomes)}.`,
    )
  },
  nameOutcomes: (outcomes: readonly string[]) => {
    const map = `next: { ${outcomes.map((outcome) => `${outcome}: …`).join(', ')} }`
    return say(`Écrivez « ${map} ».`, `Write "${map}".`)
  },
  unknownOutcome: (callee: string, outcome: string, outcomes: readonly string[]) => {
    return say(
      `« ${callee} » ne finit jamais par « ${outcome} » (fins : ${outcomes.join(', ')}).`,
      `"${callee}" never ends with "${outcome}" (ends: ${outcomes.join(', ')}).`,
    )
  },
  chooseOutcome: say(
    "Prenez l'une des fins de ce parcours, ou retirez la ligne.",
    'Take one of the ends of that pathway, or remove the line.',
  ),
} as const
