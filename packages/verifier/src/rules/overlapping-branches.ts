/** Two lines that suit one case and lead to different states. */
import { own, toReview } from '@jalon/core'
import type { Suggestion } from '@jalon/diagnostics'
import { defineRule, lineOf } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { withPart } from '../behaviour/line-edits.ts'
import type { Line } from '../behaviour/list-exits.ts'
import { asSeenBy, listExitsOf } from '../behaviour/list-exits.ts'
import { inWords, widest } from '../describe.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'
import { factsIn } from '../program/answer-classes.ts'

export const overlappingBranches = defineRule<Behaviour>({
  name: 'overlapping-branches',
  severity: 'error',
  summary: { fr: 'Deux suites pour un même cas.', en: 'Two exits for one case.' },
  why: {
    fr: "L'orientation de la personne dépendrait de l'ordre des lignes.",
    en: 'The referral of the person would depend on the order of the lines.',
  },
  examples: {
    incorrect: [
      `
        initial: plainte
        states:
          plainte: { ask: plainte, next: securite }
          securite:
            ask: danger
            next:
              - { guard: { danger: [oui, inconnu] }, target: secours }
              - { guard: { plainte: deposee }, target: fin }
              # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Les lignes 7 et 8 conviennent toutes deux à ce cas : plainte = deposee, danger = oui ou inconnu. L'une mène à « secours », l'autre à « fin ».
              - { guard: { danger: non, plainte: [envisagee, refusee] }, target: fin }
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: faits
        states:
          faits:
            ask: violences
            next:
              - { guard: { violences: { includes: physiques } }, target: constat }
              - { guard: { violences: { includes: sexuelles } }, target: examen }
              # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Les lignes 6 et 7 conviennent toutes deux à ce cas : violences = physiques + sexuelles. L'une mène à « constat », l'autre à « examen ».
              - { else: fin }
          constat: { final: constat }
          examen: { final: examen }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { danger: oui }, target: secours }
              - { guard: { available: medecin }, target: fin }
              # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Les lignes 6 et 7 conviennent toutes deux à ce cas : medecin existe, danger = oui. L'une mène à « secours », l'autre à « fin ».
              - { else: fin }
          secours: { final: secours }
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
            - { guard: { danger: non }, target: fin }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { program } = behaviour
    for (const list of listExitsOf(behaviour)) {
      const { sight, lines } = list
      const seen = asSeenBy(list, program)
      for (const line of lines) {
        // A line that meets several others is to be mended once.
        const met = sight.overlaps.filter(({ second }) => second === line.index)
        const [overlap] = met
        const other = lines[overlap?.first ?? -1]
        if (overlap === undefined || other === undefined) continue
        const sides = widest(program, seen(overlap.where), seen(sight.leaving))
        report({
          span: line.branch.span,
          message: messages.overlap(
            [lineOf(other.branch.span), lineOf(line.branch.span)],
            [other.target, line.target],
            inWords(sides, 'fr'),
            inWords(sides, 'en'),
          ),
          help: messages.narrowOne,
          related: met.flatMap(({ first }) => {
            const earlier = lines[first]
            return earlier === undefined
              ? []
              : [{ value: messages.alsoSuits(earlier.target), span: earlier.branch.span }]
          }),
          suggestions: [...narrowed(behaviour, line, other), ...narrowed(behaviour, other, line)],
          witness: behaviour.toWitness(behaviour.walkToSight(sight, () => overlap.where)),
        })
      }
    }
  },
})

/** A line made to leave its cases to another, when that one looks at a single question that it does not look at. */
function narrowed({ program, ir }: Behaviour, line: Line, other: Line): readonly Suggestion[] {
  const { guard } = other
  if (guard.kind !== 'answered' || factsIn(line.guard).includes(guard.fact)) return []
  const left = (own(ir.facts, guard.fact)?.answers ?? [])
    .map(({ id }) => id)
    .filter((id) => !guard.among.includes(id))
  if (left.length === 0 || program.diagrams.intersect(line.holding, other.regions.fails) === nothing)
    return []
  const part = `${guard.fact}: ${left.length === 1 ? left[0] : `[${left.join(', ')}]`}`
  const edits = withPart(line.written, part)
  return edits === undefined ? [] : toReview(messages.narrowLine(part, lineOf(line.branch.span)), edits)
}
