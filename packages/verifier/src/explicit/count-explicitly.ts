/** How many complete walks there are (language.md C.5), by following each answer. */
import type { Guard, Ir, IrState, Step } from '@jalon/core'
import { domainOf, own } from '@jalon/core'
import type { TerritoryRows } from '../program/rows.ts'
import { everyCommune } from './every-commune.ts'
import { exploreExplicitly } from './explore-explicitly.ts'
import { stateName } from './findings.ts'
import type { Configuration } from './step-explicitly.ts'
import { goesRound, start, stateAt, visits } from './step-explicitly.ts'

/**
 * The complete walks of a pathway started alone. A walk is what is answered, in order; where a way out looks at what
 * exists in the commune, walks are counted once for each case that it tells apart. Walks that go round for ever, or are
 * stuck, are not complete.
 */
export function countExplicitly(ir: Ir, pathway: string, territories: readonly TerritoryRows[]): bigint {
  const communes = everyCommune(ir, territories)
  const { states } = exploreExplicitly(ir, pathway, territories)
  const steps = Object.values(ir.pathways)
    .flatMap(({ id, states: all }) => Object.keys(all).map((state) => ({ pathway: id, state })))
    .filter((step) => states.has(stateName(step)))
  const seen = kindsThatExitsSee(ir, steps, communes)
  const cases = new Map(
    communes.map((available) => [seen.filter((kind) => available.has(kind)).join(' '), available] as const),
  )
  const starts = start(ir, pathway)
  return sum(
    [...cases.values()].flatMap((available) => {
      return starts.map((here) => walksFrom(ir, available, here, new Map()))
    }),
  )
}

function walksFrom(
  ir: Ir,
  available: ReadonlySet<string>,
  here: Configuration,
  known: Map<string, bigint>,
): bigint {
  const key = JSON.stringify(here)
  const before = known.get(key)
  if (before !== undefined) return before
  const walks = goesRound(ir, available, here)
    ? 0n
    : sum(
        visits(ir, available, here).map(({ outcome, next, answers }) => {
          if (outcome !== undefined) return 1n
          return next === undefined ? 0n : walksFrom(ir, available, { stack: next, answers }, known)
        }),
      )
  known.set(key, walks)
  return walks
}

/** The kinds, in some communes only, that change the way out of some step that is reached. */
function kindsThatExitsSee(
  ir: Ir,
  steps: readonly Step[],
  communes: readonly ReadonlySet<string>[],
): readonly string[] {
  const known = [...new Set(communes.flatMap((available) => [...available]))]
  const uncertain = known.filter((kind) => communes.some((available) => !available.has(kind)))
  const everywhere = known.filter((kind) => !uncertain.includes(kind))
  const seen = new Set<string>()
  for (const at of steps) {
    const read = lookedAtBy(stateAt(ir, at))
    const kinds = read.kinds.filter((kind) => uncertain.includes(kind))
    for (const answers of environments(ir, read.facts)) {
      for (const kind of kinds) {
        for (const others of subsets(kinds.filter((other) => other !== kind))) {
          const ways = [[], [kind]].map((more) => {
            const available = new Set([...everywhere, ...others, ...more])
            return visits(ir, available, { stack: [at], answers }).map(({ exit }) => exit)
          })
          if (String(ways[0]) !== String(ways[1])) seen.add(kind)
        }
      }
    }
  }
  return uncertain.filter((kind) => seen.has(kind))
}

/** The facts and kinds that the guards of a way out look at; the fact asked is one of them. */
function lookedAtBy(state: IrState | undefined): {
  readonly facts: readonly string[]
  readonly kinds: readonly string[]
} {
  const facts = new Set<string>()
  const kinds = new Set<string>()
  const read = (guard: Guard): void => {
    if (guard.kind === 'available') for (const kind of guard.kinds) kinds.add(kind)
    else if (guard.kind === 'not') read(guard.guard)
    else if (guard.kind === 'all' || guard.kind === 'any') guard.guards.forEach(read)
    else facts.add(guard.fact)
  }
  const exit = state !== undefined && 'exit' in state ? state.exit : undefined
  if (exit?.kind === 'by-guard') for (const { guard } of exit.branches) read(guard)
  return { facts: [...facts], kinds: [...kinds] }
}

/** Every way to have answered some of these facts. */
function environments(ir: Ir, facts: readonly string[]): readonly Configuration['answers'][] {
  return facts.reduce<readonly Configuration['answers'][]>(
    (all, id) => {
      const fact = own(ir.facts, id)
      const values = fact === undefined ? [] : domainOf(fact)
      return all.flatMap((answers) => [answers, ...values.map((value) => ({ ...answers, [id]: value }))])
    },
    [{}],
  )
}

function subsets(kinds: readonly string[]): readonly (readonly string[])[] {
  return kinds.reduce<readonly (readonly string[])[]>(
    (all, kind) => all.flatMap((some) => [some, [...some, kind]]),
    [[]],
  )
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((all, number) => all + number, 0n)
}
