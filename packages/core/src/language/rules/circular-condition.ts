/** Named conditions that are made of one another. */
import { defineRule } from '@jalon/diagnostics'
import { circlesIn } from '../circles.ts'
import { messages } from '../messages.ts'
import { guardsIn } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { conditionNamed } from '../vocabulary.ts'

export const circularCondition = defineRule<Subject>({
  name: 'circular-condition',
  severity: 'error',
  summary: {
    fr: "Des conditions se définissent l'une par l'autre.",
    en: 'Conditions are defined by one another.',
  },
  why: {
    fr: 'On ne pourrait jamais dire si elles sont vraies pour la personne.',
    en: 'Whether they hold for the person could never be said.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        conditions:
          en-danger: { any: [{ danger: oui }, { condition: menacee }] }
        # ^^^^^^^^^ Les conditions tournent en rond : en-danger → menacee → en-danger.
          menacee: { not: { condition: en-danger } }
        states:
          fin: { final: fin }
      `,
      `
        initial: fin
        conditions:
          seule: { not: { condition: seule } }
        # ^^^^^ Les conditions tournent en rond : seule → seule.
        states:
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: fin
      conditions:
        en-danger: { danger: oui }
        a-l-abri: { not: { condition: en-danger } }
      states:
        fin: { final: fin }
    `,
  },
  check(subject, report) {
    const namesIn = (name: string) => {
      const guard = conditionNamed(name, subject)?.guard
      return (guard === undefined ? [] : guardsIn(guard)).flatMap((inner) => {
        return inner.kind === 'condition' ? inner.names.map(({ value }) => value) : []
      })
    }
    for (const circle of circlesIn(subject.unit.conditions.keys(), namesIn)) {
      const [first = ''] = circle
      const written = subject.unit.conditions.get(first)
      if (written === undefined) continue
      report({
        span: written.name.span,
        message: messages.circularCondition(circle),
        help: messages.cutConditions,
      })
    }
  },
})
