/** A question asked of everyone, whose answer serves only some. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { factsDecidingAfter, factsOfTheNetwork, factsUsedIn } from '../behaviour/facts-in-use.ts'
import { inWords, widest } from '../describe.ts'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Sight } from '../explore/faults.ts'
import { messages } from '../messages.ts'
import type { Move, Program } from '../program/program.ts'
import { closureOf } from '../program/variables.ts'

export const questionTooEarly = defineRule<Behaviour>({
  name: 'question-too-early',
  severity: 'hint',
  summary: {
    fr: 'Une question est posée à toutes et ne sert que pour certaines.',
    en: 'A question is asked of everyone and only serves some.',
  },
  why: {
    fr: 'Les autres répondraient pour rien.',
    en: 'The others would answer for nothing.',
  },
  examples: {
    incorrect: [
      `
        initial: plainte
        states:
          plainte:
            ask: plainte
            #    ^^^^^^^ « plainte » est demandé à toutes, mais ne sert après « accord » que dans certains cas : accord = oui.
            next: accord
          accord: { ask: accord, next: { oui: suite, non: fin } }
          suite:
            next:
              - { guard: { plainte: deposee }, target: conseil }
              - { else: fin }
          conseil: { advise: Convenez d'un mot de code., next: fin }
          fin: { final: fin }
      `,
      `
        initial: accord
        states:
          accord: { ask: accord, next: securite }
          #              ^^^^^^ « accord » est demandé à toutes, mais ne sert après « choix » que dans certains cas : danger = non.
          securite: { ask: danger, next: prudence }
          prudence: { advise: Restez prudente., next: choix }
          choix:
            next:
              - { guard: { danger: non }, target: examen }
              - { guard: { danger: [oui, inconnu] }, target: fin }
          examen: { ask: accord, next: { oui: conseil, non: fin } }
          conseil: { advise: Convenez d'un mot de code., next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: accord
      states:
        accord: { ask: accord, next: { oui: plainte, non: fin } }
        plainte: { ask: plainte, next: { deposee: conseil, envisagee: fin, refusee: fin } }
        conseil: { advise: Convenez d'un mot de code., next: fin }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const looked = lookedAtElsewhere(behaviour)
    for (const sight of behaviour.ownSights) {
      const { state } = behaviour.stateAt(sight)
      if (state?.action.kind !== 'ask' || sight.arriving === nothing) continue
      const fact = state.action.fact.value
      const parting = looked.has(fact) ? undefined : partingAfter(behaviour, sight)
      if (parting === undefined) continue
      const { at, serving, among } = parting
      const sides = widest(behaviour.program, serving, among)
      report({
        span: state.action.fact.span,
        message: messages.tooEarly(fact, at.location.state, inWords(sides, 'fr'), inWords(sides, 'en')),
        help: messages.askLater(fact, at.location.state),
      })
    }
  },
})

/** The facts that promises, or pathways that this one does not invoke, may look at after it. */
function lookedAtElsewhere({ ir, pathway }: Behaviour): ReadonlySet<string> {
  const inside = new Set(closureOf(ir, pathway.id.value))
  const outside = Object.values(ir.pathways).filter((each) => !inside.has(each))
  return new Set([...factsOfTheNetwork(ir), ...outside.flatMap((each) => [...factsUsedIn(each)])])
}

interface Parting {
  readonly at: Sight
  /** The situations that go where the answer still serves, and all those that come, as far as the ways tell them apart. */
  readonly serving: Situations
  readonly among: Situations
}

/** The first place after a question where the ways part, some towards what looks at its answer and some not. */
function partingAfter({ program, sights }: Behaviour, question: Sight): Parting | undefined {
  const { asks } = question.location
  const seen = new Set<Sight>()
  let at: Sight | undefined = question
  while (at !== undefined && asks !== undefined && !seen.has(at)) {
    seen.add(at)
    const parting = partingAt(program, at, asks)
    if (parting !== 'none') return parting
    const next: ReadonlySet<number> = new Set(taken(program, at).map(({ to }) => to))
    const [only] = next
    at = next.size === 1 && only !== undefined ? sights[only] : undefined
  }
  return undefined
}

/** Nothing where the answer itself decides: it has served. */
function partingAt(program: Program, at: Sight, fact: number): Parting | undefined | 'none' {
  const { diagrams, live, entry, variables } = program
  if (factsDecidingAfter(at.location.step).includes(variables.list[fact]?.of ?? '')) return undefined
  const ways = taken(program, at)
  const serving = ways.filter(({ to }) => live[to]?.has(fact))
  if (serving.length === ways.length) return 'none'
  if (serving.length === 0 || at.location.pathway !== entry) return undefined
  const seen = diagrams.variables(new Set(ways.flatMap(({ when }) => [...diagrams.support(when)])))
  const among = diagrams.keep(at.leaving, seen)
  const where = serving.reduce((all, { when }) => diagrams.union(all, when), nothing)
  return { at, serving: diagrams.intersect(among, where), among }
}

function taken({ diagrams }: Program, { leaving, location }: Sight): readonly Move[] {
  return location.moves.filter(({ when }) => diagrams.intersect(leaving, when) !== nothing)
}
