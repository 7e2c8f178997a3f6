/** Why a pathway cannot be looked at whole. */
import type { Guard, Ir, Pathway } from '@jalon/core'
import { TooLarge } from '../diagrams/nodes.ts'
import { TooManyAnswers, atomsIn } from '../program/answer-classes.ts'
import { toProgram } from '../program/program.ts'
import { closureOf } from '../program/variables.ts'
import type { Refusal } from '../rules/too-large-to-prove.ts'
import type { Content } from './behaviour.ts'

/** How many facts are named: those to look at first. */
const most = 3

/** What an exception says of a pathway; one that is a fault of ours goes on its way. */
export function refusalOf({ ir, territories }: Content, pathway: Pathway, error: unknown): Refusal {
  if (error instanceof TooManyAnswers) {
    return { pathway, because: { kind: 'too-many-answers', fact: error.fact } }
  }
  if (!(error instanceof TooLarge)) throw error
  const { facts, until } =
    lastingFacts(ir, pathway.id.value, territories) ?? widestGuard(ir, pathway.id.value)
  return { pathway, because: { kind: 'too-large', facts: facts.slice(0, most), until } }
}

/** Facts, those to look at first; and the last state that the first of them is kept for. */
interface Lasting {
  readonly facts: readonly string[]
  readonly until: string
}

/** The facts that stay in use the longest. Nothing when the pathway cannot even be flattened. */
function lastingFacts(ir: Ir, pathway: string, territories: Content['territories']): Lasting | undefined {
  try {
    const { live, knowledge, variables, locations, order } = toProgram(ir, pathway, territories)
    const spans = [...variables.facts].map(([fact, variable]) => {
      // Where it cannot be known yet there is no answer to keep.
      const isKept = (index: number) => live[index]?.has(variable) && knowledge.may[index]?.has(variable)
      const where = [...locations.keys()].filter(isKept).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0))
      return { fact, length: where.length, until: locations[where.at(-1) ?? -1]?.state ?? '' }
    })
    const longest = spans.sort((a, b) => b.length - a.length)
    return { facts: longest.map(({ fact }) => fact), until: longest[0]?.until ?? '' }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return undefined
  }
}

/** The facts of the condition that looks at the most of them. */
function widestGuard(ir: Ir, pathway: string): Lasting {
  const guards = closureOf(ir, pathway).flatMap(({ states }) => {
    return Object.entries(states).flatMap(([until, state]) => {
      const exit = 'exit' in state ? state.exit : undefined
      return exit?.kind === 'by-guard'
        ? exit.branches.map(({ guard }) => ({ facts: factsIn(guard), until }))
        : []
    })
  })
  return guards.reduce((widest, each) => (each.facts.length > widest.facts.length ? each : widest), {
    facts: [],
    until: '',
  })
}

function factsIn(guard: Guard): readonly string[] {
  const facts = new Set<string>()
  atomsIn(guard, ({ fact }) => facts.add(fact))
  return [...facts]
}
