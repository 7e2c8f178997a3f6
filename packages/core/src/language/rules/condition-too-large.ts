/** A named condition that holds more comparisons, once those it is made of are written out, than can be read or run. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { WrittenGuard } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { conditionNamed } from '../vocabulary.ts'

/** A hundred times the largest condition of a real pathway. */
const most = 1000

export const conditionTooLarge = defineRule<Subject>({
  name: 'condition-too-large',
  severity: 'error',
  summary: {
    fr: 'Une condition, une fois écrite en entier, compare trop de réponses.',
    en: 'A condition, once written out, compares too many answers.',
  },
  why: {
    fr: "Personne ne pourrait la relire, et la page resterait figée pendant l'entretien.",
    en: 'Nobody could review it, and the page would freeze in front of the person while deciding it.',
  },
  examples: {
    incorrect: `
      initial: fin
      conditions:
        c0: { all: [{ danger: oui }, { accord: oui }, { danger: oui }, { accord: oui }, { danger: oui }] }
        c1: { any: [{ condition: c0 }, { condition: c0 }, { condition: c0 }, { condition: c0 }, { condition: c0 }] }
        c2: { any: [{ condition: c1 }, { condition: c1 }, { condition: c1 }, { condition: c1 }, { condition: c1 }] }
        c3: { any: [{ condition: c2 }, { condition: c2 }, { condition: c2 }, { condition: c2 }, { condition: c2 }] }
        c4: { any: [{ condition: c3 }, { condition: c3 }] }
      # ^^ La condition « c4 » compare 1 250 réponses, une fois écrite en entier.
      states:
        fin: { final: fin }
    `,
    correct: `
      initial: fin
      conditions:
        c0: { danger: oui }
        c1: { any: [{ condition: c0 }, { accord: oui }] }
      states:
        fin: { final: fin }
    `,
  },
  check(subject, report) {
    const sizes = new Map<string, number>()
    const sizeOf = (name: string): number => {
      const known = sizes.get(name)
      if (known !== undefined) return known
      // Said before it is known: a circle is the business of another rule, and must not turn here.
      sizes.set(name, 0)
      const condition = conditionNamed(name, subject)
      const size = condition === undefined ? 0 : comparisonsIn(condition.guard, sizeOf)
      sizes.set(name, size)
      return size
    }
    for (const [name, written] of subject.unit.conditions) {
      const size = sizeOf(name)
      // Only where it becomes too large: those made of it are too large because of it.
      if (size <= most || namesIn(written.guard).some((inner) => sizeOf(inner) > most)) continue
      report({
        span: written.name.span,
        message: messages.conditionTooLarge(name, size),
        help: messages.splitCondition,
      })
    }
  },
})

function comparisonsIn(guard: WrittenGuard, sizeOf: (name: string) => number): number {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
  switch (guard.kind) {
    case 'condition':
      return sum(guard.names.map(({ value }) => sizeOf(value)))
    case 'all':
    case 'any':
      return sum(guard.guards.map((inner) => comparisonsIn(inner, sizeOf)))
    case 'not':
      return comparisonsIn(guard.guard, sizeOf)
    case 'answered':
    case 'chosen':
    case 'available':
      return 1
  }
}

function namesIn(guard: WrittenGuard): readonly string[] {
  switch (guard.kind) {
    case 'condition':
      return guard.names.map(({ value }) => value)
    case 'all':
    case 'any':
      return guard.guards.flatMap(namesIn)
    case 'not':
      return namesIn(guard.guard)
    case 'answered':
    case 'chosen':
    case 'available':
      return []
  }
}
