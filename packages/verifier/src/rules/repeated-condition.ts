/** The same condition, written in several lists. */
import type { WrittenGuard } from '@jalon/core'
import { guardsIn } from '@jalon/core'
import { defineRule, lineOf } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Line } from '../behaviour/list-exits.ts'
import { listExitsOf } from '../behaviour/list-exits.ts'
import { messages } from '../messages.ts'

/** Twice may be chance. */
const fewest = 3

export const repeatedCondition = defineRule<Behaviour>({
  name: 'repeated-condition',
  severity: 'hint',
  summary: {
    fr: 'La même condition est écrite à plusieurs endroits.',
    en: 'The same condition is written in several places.',
  },
  why: {
    fr: 'Une correction risque d’en laisser une de côté, et deux personnes dans le même cas seraient orientées autrement.',
    en: 'A correction may leave one aside, and two people in the same case would be referred differently.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: accord }
          accord: { ask: accord, next: un }
          un:
            next:
              - { guard: { danger: oui, accord: oui }, target: fin }
              #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ La même condition est écrite 3 fois (lignes 7, 12, 16).
              - { else: deux }
          deux:
            next:
              - { guard: { danger: oui, accord: oui }, target: fin }
              - { else: trois }
          trois:
            next:
              - { guard: { accord: oui, danger: oui }, target: secours }
              - { else: fin }
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: faits
        states:
          faits: { ask: violences, next: securite }
          securite:
            ask: danger
            next:
              - { guard: { any: [{ danger: oui }, { violences: { includes: sexuelles } }] }, target: un }
              #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ La même condition est écrite 3 fois (lignes 7, 12, 16).
              - { else: un }
          un:
            next:
              - { guard: { any: [{ violences: { includes: sexuelles } }, { danger: oui }] }, target: deux }
              - { else: fin }
          deux:
            next:
              - { guard: { any: [{ danger: oui }, { violences: { includes: sexuelles } }] }, target: fin }
              - { else: secours }
          secours: { final: secours }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      conditions: { en-danger-et-d-accord: { danger: oui, accord: oui } }
      states:
        securite: { ask: danger, next: accord }
        accord: { ask: accord, next: un }
        un:
          next:
            - { guard: { condition: en-danger-et-d-accord }, target: fin }
            - { else: deux }
        deux:
          next:
            - { guard: { condition: en-danger-et-d-accord }, target: fin }
            - { else: trois }
        trois:
          next:
            - { guard: { condition: en-danger-et-d-accord }, target: secours }
            - { else: fin }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const byMeaning = new Map<string, Map<string, Line>>()
    for (const { sight, lines } of listExitsOf(behaviour)) {
      for (const line of lines) {
        if (isShort(line.written)) continue
        const key = keyOf(line.written)
        const places = byMeaning.get(key) ?? new Map<string, Line>()
        byMeaning.set(key, places)
        if (!places.has(sight.location.state)) places.set(sight.location.state, line)
      }
    }
    for (const places of byMeaning.values()) {
      const spans = [...places.values()].map(({ written }) => written.span)
      const [first, ...others] = spans
      if (first === undefined || spans.length < fewest) continue
      report({
        span: first,
        message: messages.repeated(spans.map(lineOf)),
        help: messages.nameCondition,
        related: others.map((span) => ({ value: messages.sameCondition, span })),
      })
    }
  },
})

/** One question, or one name: nothing shorter could stand for it. */
function isShort(guard: WrittenGuard): boolean {
  return guardsIn(guard).filter(({ kind }) => kind !== 'all' && kind !== 'any' && kind !== 'not').length < 2
}

/** The same text for conditions written alike, whatever the order of their parts. */
function keyOf(guard: WrittenGuard): string {
  switch (guard.kind) {
    case 'answered':
      return `${guard.fact.value}=${namesOf(guard.among)}`
    case 'chosen':
      return `${guard.fact.value} ${guard.operator} ${namesOf(guard.answers)}`
    case 'available':
      return `available ${namesOf(guard.kinds)}`
    case 'condition':
      return `condition ${namesOf(guard.names)}`
    case 'not':
      return `not(${keyOf(guard.guard)})`
    case 'all':
    case 'any':
      return `${guard.kind}(${guard.guards.map(keyOf).sort().join(';')})`
  }
}

function namesOf(names: readonly { readonly value: string }[]): string {
  return names
    .map(({ value }) => value)
    .sort()
    .join()
}
