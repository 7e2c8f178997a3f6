/** What is said of a question and its answers. */
import { say } from './say.ts'

export const factMessages = {
  noAnswer: (fact: string) =>
    say(`« ${fact} » n'a aucune réponse à choisir.`, `"${fact}" has no answer to choose.`),
  oneAnswer: (fact: string) => say(`« ${fact} » n'a qu'une réponse.`, `"${fact}" has only one answer.`),
  addAnswer: say('Ajoutez une réponse, ou retirez la question.', 'Add an answer, or remove the question.'),

  severalUnknown: (fact: string, first: string, second: string) => {
    return say(
      `« ${fact} » a deux réponses pour « ne sait pas » : « ${first} » et « ${second} ».`,
      `"${fact}" has two answers for "does not know": "${first}" and "${second}".`,
    )
  },
  keepOneUnknown: say(
    'Gardez « unknown: true » sur une seule réponse.',
    'Keep "unknown: true" on one answer only.',
  ),

  answersProvided: (fact: string, type: string, answers: readonly string[]) => {
    return say(
      `« ${fact} » est de type ${type}, qui a déjà ses réponses : ${answers.join(', ')}.`,
      `"${fact}" is of type ${type}, which already has its answers: ${answers.join(', ')}.`,
    )
  },
  dropAnswers: say(
    'Retirez « answers », ou écrivez « type: choice ».',
    'Remove "answers", or write "type: choice".',
  ),

  bucketsNotAscending: (answer: string, before: string) => {
    return say(
      `La tranche « ${answer} » n'est pas plus longue que « ${before} », écrite avant elle.`,
      `Bucket "${answer}" is not longer than "${before}", written before it.`,
    )
  },
  bucketsWithoutLimit: (answer: string) =>
    say(
      `La tranche « ${answer} » n'a pas de limite de temps, et d'autres la suivent.`,
      `Bucket "${answer}" has no time limit, and others follow it.`,
    ),
  bucketsWithoutEnd: (answer: string) =>
    say(
      `La dernière tranche, « ${answer} », a une limite de temps.`,
      `The last bucket, "${answer}", has a time limit.`,
    ),
  bucketElsewhere: (answer: string, fact: string) => {
    return say(
      `« ${answer} » a une limite de temps, mais « ${fact} » n'est pas de type elapsed.`,
      `"${answer}" has a time limit, but "${fact}" is not of type elapsed.`,
    )
  },
  bucketElsewhereWhy: say(
    'Cette limite ne servirait à rien : elle ne se compare à aucune date.',
    'This limit would be of no use: it is compared with no date.',
  ),
  orderBuckets: say(
    'Rangez les tranches de la plus courte à la plus longue ; seule la dernière est sans « under ».',
    'Order the buckets from the shortest to the longest; only the last has no "under".',
  ),
  dropUnder: say(
    'Retirez « under », ou écrivez « type: elapsed ».',
    'Remove "under", or write "type: elapsed".',
  ),
} as const
