/**
 * Random programs to prove: the random pathways of core, with promises, in random territories whose communes go by role.
 * Few look at what exists in the commune; so in some, conditions look at little else.
 */
import type { Guard, Ir, IrReferral } from '@jalon/core'
import type { Wiring } from '@jalon/core/testing'
import { kinds, mapValues, pathwayNames, randomCaseWithInvariants, wired } from '@jalon/core/testing'
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
const wirings = ['as-is', 'wired', 'wired', 'forward', 'forward'] as const satisfies readonly Wiring[]

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
    territories: arbitraryTerritories(),
  })
  .map(({ random: { ir }, wiring, looksAround, pathway, roles, territories }) => {
    const { pathways, invariants } = looksAround ? lookingAround(ir) : ir
    return readable({
      ir: {
        ...ir,
        pathways: mapValues(pathways, (each) => wired(each, wiring)),
        kinds: mapValues(ir.kinds, (kind) => ({
          ...kind,
          basedOn: roles[kindNames.indexOf(kind.id)] ?? 'any',
        })),
        invariants,
      },
      pathway,
      territories: territories.map((sets, index) => toRows(`t${index}`, sets)),
    })
  })

/** The kinds of each class of communes of a territory; the last class is also outside. */
type Rows = readonly (readonly string[])[]

/** Seldom no territory at all. */
function arbitraryTerritories(): fc.Arbitrary<readonly Rows[]> {
  const some: fc.Arbitrary<readonly Rows[]> = fc.array(arbitraryRows(), { minLength: 1, maxLength: 2 })
  return fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 15, arbitrary: some })
}

function arbitraryRows(): fc.Arbitrary<Rows> {
  const rows = (minLength: number) =>
    fc.uniqueArray(fc.subarray(kindNames), { minLength, maxLength: 3, selector: (each) => each.join() })
  return fc.oneof({ weight: 1, arbitrary: rows(0) }, { weight: 15, arbitrary: rows(2) })
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

/** With conditions on one answer turned into conditions on what exists in the commune, and kinds wanted twice. */
function lookingAround({ pathways, invariants }: Ir): Pick<Ir, 'pathways' | 'invariants'> {
  return {
    pathways: mapValues(pathways, (pathway) => ({
      ...pathway,
      states: mapValues(pathway.states, (state) => {
        if (!('exit' in state)) return state
        const { exit } = state
        const aware = state.kind === 'refer' ? { ...state, referral: wantingTwice(state.referral) } : state
        if (exit.kind !== 'by-guard') return aware
        const branches = exit.branches.map(({ guard, target }) => ({ guard: turned(guard), target }))
        return { ...aware, exit: { ...exit, branches } }
      }),
    })),
    invariants: invariants.map(({ when, ...more }) => {
      return when === undefined ? more : { ...more, when: turned(when) }
    }),
  }
}

/** A careless referral: its first kind again, last. */
function wantingTwice(referral: IrReferral): IrReferral {
  return { ...referral, to: [...referral.to, ...referral.to.slice(0, 1)] }
}

function turned(guard: Guard): Guard {
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
