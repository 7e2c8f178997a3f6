/** A situation that no way out suits. */
import { own, toReview } from '@jalon/core'
import type { Located, L10n, Suggestion } from '@jalon/diagnostics'
import { defineRule, lineOf } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { withAnswers, withLineAfter } from '../behaviour/line-edits.ts'
import type { Line, ListExit } from '../behaviour/list-exits.ts'
import { asSeenBy, listExitsOf, partsOf, together, valuesAmong } from '../behaviour/list-exits.ts'
import type { Side } from '../describe.ts'
import { inWords, situationsOf, widest } from '../describe.ts'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'

export const uncoveredCase = defineRule<Behaviour>({
  name: 'uncovered-case',
  severity: 'error',
  summary: { fr: "Un cas n'a pas de suite.", en: 'A case has no exit.' },
  why: {
    fr: 'La personne arriverait au bout sans orientation ni conseil.',
    en: 'The person would reach the end with neither referral nor advice.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
          # ^^^^ Après « securite », un cas n'a pas de suite : danger = inconnu.
              - { guard: { danger: oui }, target: fin }
              - { guard: { danger: non }, target: fin }
          fin: { final: fin }
      `,
      `
        initial: plainte
        states:
          plainte: { ask: plainte, next: accord }
          accord:
            ask: accord
            next:
          # ^^^^ Après « accord », un cas n'a pas de suite : plainte = refusee, accord = oui.
              - { guard: { accord: oui, plainte: deposee }, target: fin }
              - { guard: { accord: oui, plainte: envisagee }, target: fin }
              - { guard: { accord: non }, target: fin }
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen:
            next:
          # ^^^^ Après « examen », un cas n'a pas de suite : medecin-legiste n'existe pas.
              - { guard: { available: medecin-legiste }, target: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite:
          ask: danger
          next:
            - { guard: { danger: [oui, inconnu] }, target: fin }
            - { guard: { danger: non }, target: fin }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { program } = behaviour
    for (const list of listExitsOf(behaviour)) {
      const { sight, state } = list
      if (sight.uncovered === nothing) continue
      const seen = asSeenBy(list, program)
      const sides = widest(program, seen(sight.uncovered), seen(sight.leaving))
      const missed = program.diagrams.intersect(sight.uncovered, situationsOf(program, sides))
      const near = list.lines.flatMap((line) => nearMiss(behaviour, line, missed))
      report({
        span: state.next,
        message: messages.uncovered(sight.location.state, inWords(sides, 'fr'), inWords(sides, 'en')),
        help: messages.coverCase,
        related: near.map(({ place }) => place),
        suggestions: near.length > 0 ? near.flatMap(({ suggestions }) => suggestions) : ownLine(list, sides),
        witness: behaviour.toWitness(behaviour.walkToSight(sight, () => sight.uncovered)),
      })
    }
  },
})

interface NearMiss {
  readonly place: Located<L10n>
  readonly suggestions: readonly Suggestion[]
}

/** A line that suits the case but for the answer to one question. */
function nearMiss({ program, ir }: Behaviour, line: Line, missed: Situations): readonly NearMiss[] {
  const parts = partsOf(line, program)
  const { minus } = program.diagrams
  const failing = parts.filter(({ regions }) => minus(missed, regions.holds) !== nothing)
  const [part] = failing
  if (part === undefined || failing.length > 1 || part.written.kind !== 'answered') return []
  if (
    minus(
      missed,
      together(
        parts.filter((each) => each !== part),
        program,
      ),
    ) !== nothing
  )
    return []
  const { written } = part
  const missing = valuesAmong(program, written.fact.value, missed)
  const every = own(ir.facts, written.fact.value)?.answers ?? []
  const answers = every.filter(({ id }) => missing?.includes(id))
  // With every answer, the line would not look at the question any more.
  if (answers.length === 0 || answers.length + written.among.length >= every.length) return []
  const names = answers.map(({ id }) => id)
  const edits = withAnswers(written, names)
  const label = messages.addAnswers(names, lineOf(line.branch.span))
  return [
    {
      place: { value: messages.doesNotCover(answers), span: written.span },
      suggestions: edits === undefined ? [] : toReview(label, edits),
    },
  ]
}

/** A line for the case alone, towards each state that the list already leads to, when they are few. */
function ownLine({ lines }: ListExit, sides: readonly Side[]): readonly Suggestion[] {
  const last = lines.at(-1)
  const guard = asGuard(sides)
  const targets = [...new Set(lines.map(({ target }) => target))]
  if (last === undefined || guard === undefined || targets.length > 3) return []
  return targets.flatMap((target) => {
    const edits = withLineAfter(last.branch, `{ guard: ${guard}, target: ${target} }`)
    return edits === undefined ? [] : toReview(messages.addLine(target), edits)
  })
}

/** A description as a guard, when answers to single questions are enough to say it. */
function asGuard(sides: readonly Side[]): string | undefined {
  const atoms = sides.flatMap(({ variable, values }) => {
    if (variable.kind === 'caller' || variable.kind === 'announced') return []
    if (variable.kind === 'available') return values.includes(1) ? [`available: ${variable.of}`] : [undefined]
    const answers = values.map((value) => variable.classes[value - 1]?.answers ?? [])
    if (answers.some(({ length }) => length === 0)) return [undefined]
    const names = answers.flat()
    return [`${variable.of}: ${names.length === 1 ? names[0] : `[${names.join(', ')}]`}`]
  })
  return atoms.length === 0 || atoms.includes(undefined) ? undefined : `{ ${atoms.join(', ')} }`
}
