/** A condition that no situation can meet. */
import { rawOf } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Line } from '../behaviour/list-exits.ts'
import { contradictsItself, listExitsOf, partsOf } from '../behaviour/list-exits.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'
import type { Program } from '../program/program.ts'

export const contradictoryCondition = defineRule<Behaviour>({
  name: 'contradictory-condition',
  severity: 'error',
  summary: { fr: 'Une condition se contredit.', en: 'A condition contradicts itself.' },
  why: {
    fr: "Le cas auquel son auteur pensait n'est traité nulle part.",
    en: 'The case that its author had in mind is handled nowhere.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { all: [{ danger: oui }, { danger: inconnu }] }, target: secours }
              #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette condition demande à la fois « danger: oui » et « danger: inconnu » : elle ne sera jamais vraie.
              - { else: fin }
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: faits
        conditions: { physiques-seules: { violences: { only: physiques } } }
        states:
          faits:
            ask: violences
            next:
              - { guard: { condition: physiques-seules, violences: { includes: sexuelles } }, target: examen }
              #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette condition demande à la fois « condition: physiques-seules » et « violences: { includes: sexuelles } » : elle ne sera jamais vraie.
              - { else: fin }
          examen: { final: examen }
          fin: { final: fin }
      `,
      `
        initial: faits
        states:
          faits:
            ask: violences
            next:
              - guard: { not: { any: [{ violences: { includes: physiques } }, { violences: { excludes: physiques } }] } }
              #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette condition se contredit : aucune réponse ne peut la rendre vraie.
                target: examen
              - { else: fin }
          examen: { final: examen }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite:
          ask: danger
          next:
            - { guard: { danger: [oui, inconnu] }, target: secours }
            - { else: fin }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const { lines } of listExitsOf(behaviour)) {
      for (const line of lines) {
        if (!contradictsItself(line, behaviour.program)) continue
        report({
          span: line.written.span,
          message: contradiction(line, behaviour.program),
          help: messages.splitOrRemove,
        })
      }
    }
  },
})

/** The first two parts that cannot hold together, or the condition itself. */
function contradiction(line: Line, program: Program): L10n {
  const parts = partsOf(line, program)
  for (const [index, a] of parts.entries()) {
    for (const b of parts.slice(index + 1)) {
      if (a.regions.holds === nothing || b.regions.holds === nothing) continue
      if (program.diagrams.intersect(a.regions.holds, b.regions.holds) !== nothing) continue
      return messages.contradicts(rawOf(a.written.span), rawOf(b.written.span))
    }
  }
  return messages.contradictsItself
}
