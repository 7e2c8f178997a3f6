/** Stretches of time that overlap, or leave a gap. */
import type { L10n, Report } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { WrittenAnswer, WrittenFact } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const badTimeBuckets = defineRule<Subject>({
  name: 'bad-time-buckets',
  severity: 'error',
  summary: {
    fr: "Les tranches de temps d'une question ne se suivent pas.",
    en: 'The time buckets of a question do not follow each other.',
  },
  why: {
    fr: 'Un même délai serait dans deux tranches, ou dans aucune.',
    en: 'One delay would fall in two buckets, or in none.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        facts:
          delai:
            ask: Depuis quand ?
            type: elapsed
            answers:
              semaine: { label: Moins d'une semaine, under: 1w }
              jours: { label: Moins de 3 jours, under: 72h }
            # ^^^^^ La tranche « jours » n'est pas plus longue que « semaine », écrite avant elle.
              ancien: { label: Plus longtemps }
        states:
          fin: { final: fin }
      `,
      `
        initial: fin
        facts:
          delai:
            ask: Depuis quand ?
            type: elapsed
            answers:
              recent: { label: Moins de 3 jours, under: 72h }
              ancien: { label: Moins de 6 semaines, under: 6w }
            # ^^^^^^ La dernière tranche, « ancien », a une limite de temps.
              inconnu: { label: Ne sait pas, unknown: true }
        states:
          fin: { final: fin }
      `,
      `
        initial: fin
        facts:
          delai:
            ask: Depuis quand ?
            type: elapsed
            answers:
              ancien: Il y a longtemps
            # ^^^^^^ La tranche « ancien » n'a pas de limite de temps, et d'autres la suivent.
              recent: { label: Moins de 3 jours, under: 72h }
              semaine: { label: Moins d'une semaine, under: 1w }
              reste: Plus
          lieu: { ask: Où ?, type: choice, answers: { ici: Ici, loin: { label: Loin, under: 5d } } }
          #                                                     ^^^^ « loin » a une limite de temps, mais « lieu » n'est pas de type elapsed.
        states:
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: delai
      facts:
        delai:
          ask: Depuis quand ?
          type: elapsed
          answers:
            recent: { label: Moins de 3 jours, under: 72h }
            semaine: { label: Moins d'une semaine, under: 1w }
            ancien: Plus longtemps
            inconnu: { label: Ne sait pas, unknown: true }
      states:
        delai: { ask: delai, next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit }, report) {
    for (const fact of unit.facts.values()) {
      if (fact.unreadable) continue
      if (fact.type === 'elapsed') checkBuckets(fact, report)
      else {
        for (const { id, span, underHours } of fact.answers) {
          if (underHours !== undefined)
            report({
              span,
              message: messages.bucketElsewhere(id, fact.name.value),
              why: messages.bucketElsewhereWhy,
              help: messages.dropUnder,
            })
        }
      }
    }
  },
})

/** The first bucket out of its place; those after it would only repeat it. */
function checkBuckets({ answers }: WrittenFact, report: Report): void {
  const buckets = answers.filter((answer) => !answer.unknown)
  for (const [index, bucket] of buckets.entries()) {
    const message = outOfPlace(bucket, buckets[index - 1], index === buckets.length - 1)
    if (message === undefined) continue
    report({ span: bucket.span, message, help: messages.orderBuckets })
    break
  }
}

function outOfPlace(
  { id, underHours }: WrittenAnswer,
  before: WrittenAnswer | undefined,
  isLast: boolean,
): L10n | undefined {
  if (isLast) return underHours === undefined ? undefined : messages.bucketsWithoutEnd(id)
  if (underHours === undefined) return messages.bucketsWithoutLimit(id)
  if (before?.underHours === undefined || underHours > before.underHours) return undefined
  return messages.bucketsNotAscending(id, before.id)
}
