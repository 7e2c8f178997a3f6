/** What is said of the way through a pathway: states, questions, ends. */
import { say } from '@jalon/core'

export const flowMessages = {
  unlinked: (state: string) => say(`Aucun chemin ne mène à « ${state} ».`, `No path leads to "${state}".`),
  linkOrRemove: (state: string) =>
    say(
      `Menez-y depuis l'état qui doit le précéder, ou retirez « ${state} ».`,
      `Lead there from the state that should come before, or remove "${state}".`,
    ),

  unreached: (state: string, from: string, by: readonly string[], fact?: string) =>
    say(
      `Aucune suite de réponses n'arrive à « ${state} » : ${neverFr(from, by, fact)}.`,
      `No answers reach "${state}": ${neverEn(from, by, fact)}.`,
    ),
  outcomeUnreached: (outcome: string, from: string, by: readonly string[], fact?: string) =>
    say(
      `La fin « ${outcome} » n'est jamais atteinte : ${neverFr(from, by, fact)}.`,
      `The end "${outcome}" is never reached: ${neverEn(from, by, fact)}.`,
    ),
  correctOrRemoveState: (state: string, from: string) =>
    say(
      `Menez-y un cas qui arrive vraiment à « ${from} », ou retirez « ${state} ».`,
      `Lead there a case that does come to "${from}", or remove "${state}".`,
    ),

  endlessLoop: (circle: readonly string[]) =>
    say(
      `Le parcours tourne en rond : ${circle.join(' → ')}.`,
      `The pathway goes round for ever: ${circle.join(' → ')}.`,
    ),
  leaveCircle: (last: string) =>
    say(
      `Menez « ${last} » à un autre état. Pour réévaluer plus tard, posez une autre question : la même n'est jamais posée deux fois.`,
      `Send "${last}" to another state. To assess again later, ask another question: the same one is never asked twice.`,
    ),

  noEnd: (pathway: string) => say(`« ${pathway} » n'a aucune fin.`, `"${pathway}" has no end at all.`),
  addEnd: say(
    'Ajoutez un état « fin: { final: fin } », et menez-y ce qui doit finir.',
    'Add a state "fin: { final: fin }", and lead there what should end.',
  ),

  withoutEffect: (fact: string) =>
    say(
      `La question « ${fact} » est posée, et aucune réponse n'y change quoi que ce soit.`,
      `The question "${fact}" is asked, and no answer to it changes anything.`,
    ),
  askedHere: say('Posée ici.', 'Asked here.'),
  useOrRemove: say(
    'Retirez la question, ou faites servir sa réponse à une condition, à une suite ou à un accord.',
    'Remove the question, or let a condition, an exit or a consent use its answer.',
  ),

  alwaysSkipped: (state: string, fact: string) =>
    say(
      `À « ${state} », la réponse à « ${fact} » est déjà connue sur tous les chemins : la question n'est jamais montrée.`,
      `At "${state}", the answer to "${fact}" is already known on every path: the question is never shown.`,
    ),
  decideInstead: say(
    'Remplacez la question par une décision, avec une condition sur cette réponse.',
    'Replace the question with a decision, with a condition on that answer.',
  ),
  removeQuestion: (fact: string) => say(`Retirer « ask: ${fact} »`, `Remove "ask: ${fact}"`),

  tooEarly: (fact: string, state: string, fr: string, en: string) =>
    say(
      `« ${fact} » est demandé à toutes, mais ne sert après « ${state} » que dans certains cas : ${fr}.`,
      `"${fact}" is asked of everyone, but only serves after "${state}" in some cases: ${en}.`,
    ),
  askLater: (fact: string, state: string) =>
    say(
      `Posez « ${fact} » après « ${state} », là seulement où la réponse sert.`,
      `Ask "${fact}" after "${state}", only where the answer serves.`,
    ),

  longPathway: (limit: number) =>
    say(
      `Certaines situations demandent plus de ${limit} questions avant la fin.`,
      `Some situations need more than ${limit} questions before the end.`,
    ),
  askLess: say(
    'Posez plus tard ce qui ne sert qu’à certaines, ou orientez d’abord.',
    'Ask later what only some need, or refer first.',
  ),

  twins: (state: string, twin: string) =>
    say(
      `« ${state} » et « ${twin} » sont identiques, suites comprises.`,
      `"${state}" and "${twin}" are identical, exits included.`,
    ),
  firstTwin: say('Le premier des deux.', 'The first of the two.'),
  keepOne: (twin: string) =>
    say(
      `Gardez « ${twin} » seul, et menez-y ce qui mène ici.`,
      `Keep "${twin}" alone, and lead there what leads here.`,
    ),

  endsWithNothing: (outcome: string) =>
    say(
      `On peut arriver à la fin « ${outcome} » sans aucune orientation ni conseil.`,
      `One can come to the end "${outcome}" with neither referral nor advice.`,
    ),
  adviseBeforeEnd: (state: string) =>
    say(
      `Ajoutez au moins un conseil avant « ${state} » sur ce chemin.`,
      `Add at least one piece of advice before "${state}" on this path.`,
    ),
} as const

function neverFr(from: string, by: readonly string[], fact: string | undefined): string {
  const names = by.map((name) => `« ${name} »`).join(' ni ')
  return fact === undefined
    ? `ici, « ${from} » ne finit jamais par ${names}`
    : `à « ${from} », la réponse à « ${fact} » n'est jamais ${names}`
}

function neverEn(from: string, by: readonly string[], fact: string | undefined): string {
  const names = by.map((name) => `"${name}"`).join(' nor ')
  return fact === undefined
    ? `here, "${from}" never ends with ${names}`
    : `at "${from}", the answer to "${fact}" is never ${names}`
}
