/**
 * Random programs to prove: the random pathways of core, with promises, in random territories whose communes go by role.
 * Left as they are, most pathways soon come to a step that is not written; so some are wired, and some also lead forward
 * only, which makes long walks that end. Few look at what exists in the commune; so in some, conditions look at little
 * else.
 */
import type { Exit, Guard, Ir, IrPathway, IrState } from '@jalon/core'
import { randomCaseWithInvariants, kinds, pathwayNames } from '@jalon/core/testing'
import fc from 'fast-check'
import type { TerritoryRows } from '../program/rows.ts'
import { readable } from './program-yaml.ts'

/** A pathway to prove, started alone, and where. */
export interface RandomProgram {
  readonly ir: Ir
  readonly pathway: string
  readonly territories: readonly TerritoryRows[]
}

const kindNames = kinds.map(({ id }) => id)
const wirings = ['as-is', 'wired', 'forward'] as const

export const randomProgram: fc.Arbitrary<RandomProgram> = fc
  .record({
    random: randomCaseWithInvariants,
    wiring: fc.constantFrom(...wirings),
    looksAround: fc.boolean(),
    pathway: fc.oneof(
      { weight: 4, arbitrary: fc.constant(pathwayNames[0] ?? '') },
      { weight: 1, arbitrary: fc.constantFrom(...pathwayNames) },
    ),
    roles: fc.tuple(
      ...kinds.map(() => fc.constantFrom('any' as const, 'residence' as const, 'facts' as const)),
    ),
    territories: fc.array(arbitraryRows(), { maxLength: 2 }),
  })
  .map(({ random, wiring, looksAround, pathway, roles, territories }) =>
    readable({
      ir: {
        ...random.ir,
        pathways: mapValues(random.ir.pathways, (each) => lookingAround(wired(each, wiring), looksAround)),
        kinds: Object.fromEntries(
          kinds.map((kind, index) => [kind.id, { ...kind, basedOn: roles[index] ?? 'any' }]),
        ),
      },
      pathway,
      territories: territories.map((sets, index) => toRows(`t${index}`, sets)),
    }),
  )

/** The kinds of each class of communes of a territory; the last class is also outside. */
function arbitraryRows(): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc.uniqueArray(fc.subarray(kindNames), { maxLength: 3, selector: (available) => available.join() })
}

function toRows(territory: string, sets: readonly (readonly string[])[]): TerritoryRows {
  const rows = sets.map((available, index) => {
    const codes = [`${territory}-${index}a`, index === sets.length - 1 ? null : `${territory}-${index}b`]
    return {
      available: new Set(available),
      places: codes.map((code) => ({ territory, code, name: code ?? territory })),
    }
  })
  return { territory, rows }
}

function wired(pathway: IrPathway, wiring: (typeof wirings)[number]): IrPathway {
  if (wiring === 'as-is') return pathway
  const names = Object.keys(pathway.states)
  return {
    ...pathway,
    states: mapValues(pathway.states, (state, name) => {
      const own = names.indexOf(name)
      const last = names.length - 1
      if (wiring === 'wired') return retargeted(state, (target) => names[rank(target) % names.length] ?? name)
      if (own === last) return { kind: 'final', outcome: 'fin' }
      return retargeted(state, (target) => names[own + 1 + (rank(target) % (last - own))] ?? name)
    }),
  }
}

/** The number of a random state: `s4` is 4. */
function rank(state: string): number {
  return Number(state.slice(1))
}

function retargeted(state: IrState, to: (target: string) => string): IrState {
  if (state.kind === 'final') return state
  if (state.kind === 'invoke') {
    // Every outcome of random pathways is wired: what one leads to will do for the others.
    const [first = 's0'] = Object.values(state.outcomes)
    return { ...state, outcomes: mapValues({ fin: first, autre: first, ...state.outcomes }, to) }
  }
  return { ...state, exit: exitTo(state.exit, to) }
}

function exitTo(exit: Exit, to: (target: string) => string): Exit {
  switch (exit.kind) {
    case 'to':
      return { kind: 'to', target: to(exit.target) }
    case 'by-answer':
      return { kind: 'by-answer', targets: mapValues(exit.targets, to) }
    case 'by-guard':
      return {
        kind: 'by-guard',
        branches: exit.branches.map(({ guard, target }) => ({ guard, target: to(target) })),
        ...(exit.otherwise === undefined ? {} : { otherwise: to(exit.otherwise) }),
      }
  }
}

/** With conditions on one answer turned into conditions on what exists in the commune. */
function lookingAround(pathway: IrPathway, wanted: boolean): IrPathway {
  if (!wanted) return pathway
  const turned = (guard: Guard): Guard => {
    switch (guard.kind) {
      case 'answered':
        return {
          kind: 'available',
          kinds: [kindNames[(guard.fact.length + guard.among.length) % kindNames.length] ?? ''],
        }
      case 'all':
      case 'any':
        return { ...guard, guards: guard.guards.map(turned) }
      case 'not':
        return { ...guard, guard: turned(guard.guard) }
      default:
        return guard
    }
  }
  return {
    ...pathway,
    states: mapValues(pathway.states, (state) => {
      if (!('exit' in state) || state.exit.kind !== 'by-guard') return state
      const branches = state.exit.branches.map(({ guard, target }) => ({ guard: turned(guard), target }))
      return { ...state, exit: { ...state.exit, branches } }
    }),
  }
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}
