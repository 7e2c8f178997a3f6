/**
 * What a professional would find, commune by commune and need by need: who is competent, whether they can be reached
 * today, and why not. Anything else than a contact to give leaves them with a national number.
 */
import type { IrKind } from '@jalon/core/runtime'
import type { CommuneClass } from '../commune-classes.ts'
import type { Pack, PackService, PackTerritory } from '../pack.ts'
import { type Place, receives } from '../receives.ts'
import type { Reason, ReasonKind } from '../reason.ts'
import type { Resolution } from '../resolve.ts'
import { type ClassOfCommunes, classesOf, resolveForClass } from '../resolve-by-class.ts'
import { type Contact, canReach, contactIn } from './contact-in.ts'

export interface Coverage {
  readonly territory: PackTerritory
  readonly today: string
  /** Communes that nothing tells apart, in the order of their first one. Cells of a need are in this order. */
  readonly groups: readonly CommuneClass[]
  /** Every commune, in the order of the pack. */
  readonly communes: readonly CoveredCommune[]
  /** From the largest gap to the smallest. */
  readonly needs: readonly NeedCoverage[]
  /** How many pairs of a commune and a need are left with a national number, be it that of a front door. */
  readonly leftWithNational: number
  /** How many pairs of a commune and a need have each outcome. */
  readonly cases: Tally
}

/** A commune, and the place of its group. */
export interface CoveredCommune {
  readonly code: string
  readonly name: string
  readonly group: number
}

/** What the professional is left with. `to-confirm`: a name, and no contact that may be shown. */
export const outcomes = ['contact', 'to-confirm', 'none', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]
export type Tally = Readonly<Record<Outcome, number>>

/** One kind of structure over the whole territory. */
export interface NeedCoverage {
  readonly kind: IrKind
  readonly cells: readonly Cell[]
  /** How many communes have each outcome. */
  readonly communes: Tally
  /** How many communes are left with a national number. */
  readonly gap: number
}

/** One need in one group of communes. */
export interface Cell {
  readonly result: 'found' | 'several' | 'none' | 'unknown'
  readonly outcome: Outcome
  /** Who receives, in the order to propose them. */
  readonly found: readonly FoundService[]
  /** When nobody does, why, for the first commune of the group. */
  readonly reason?: Reason
  /** The services that the reason speaks of. */
  readonly about: readonly string[]
}

export interface FoundService {
  readonly id: string
  readonly name: string
  /** Why it receives the first commune of the group. */
  readonly reason: string
  readonly contact: Contact
}

/** The coverage of a pack on a day. Lines and actions exist everywhere and are left out. */
export function coverageOf(pack: Pack, today: string): Coverage {
  const classes = classesOf(pack)
  const needs = Object.values(pack.ir.kinds)
    .filter(({ nature }) => nature === 'structure')
    .map((kind) => needCoverage(pack, kind, classes, today))
    .sort(byGap)
  const groups = classes.map(({ communes }) => communes)
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ code }) => [code, index] as const)))
  const cases = tallyOf((outcome) => sum(needs.map(({ communes }) => communes[outcome])))
  return {
    territory: pack.territory,
    today,
    leftWithNational:
      sum(outcomes.map((outcome) => cases[outcome])) - sum(needs.map((need) => localOf(need, groups))),
    groups,
    communes: pack.communes.map(({ code, name }) => ({ code, name, group: groupOf.get(code) ?? -1 })),
    needs,
    cases,
  }
}

/** How many communes have somebody of theirs to call: reached by itself, or by a door that is no national line. */
function localOf({ cells }: NeedCoverage, groups: readonly CommuneClass[]): number {
  const isLocal = ({ found }: Cell) =>
    found.some(({ contact }) => contact.kind === 'own' || (contact.kind === 'door' && !contact.isNational))
  return sum(
    groups.map((group, index) => (cells[index] !== undefined && isLocal(cells[index]) ? group.length : 0)),
  )
}

function needCoverage(
  pack: Pack,
  kind: IrKind,
  classes: readonly ClassOfCommunes[],
  today: string,
): NeedCoverage {
  const cells = classes.map((each) => {
    return cellOf(pack, kind, each.place, resolveForClass(pack, each, kind.id, today), today)
  })
  const communes = tallyOf((outcome) => {
    return sum(classes.map((group, index) => (cells[index]?.outcome === outcome ? group.communes.length : 0)))
  })
  const gap = communes['to-confirm'] + communes.none + communes.unknown
  return { kind, cells, communes, gap }
}

function cellOf(pack: Pack, kind: IrKind, place: Place, resolution: Resolution, today: string): Cell {
  if (resolution.result !== 'found') {
    const { result, reason } = resolution
    const services = pack.services.filter((each) => each.kind === kind.id)
    const about = explaining(pack, services, place, reason.kind)
    return { result, outcome: result, found: [], reason, about }
  }
  const found = resolution.candidates.map(({ service, reason }) => {
    return { id: service.id, name: service.name, reason, contact: contactIn(pack, service, place, today) }
  })
  return {
    result: found.length > 1 ? 'several' : 'found',
    outcome: found.some(({ contact }) => canReach(contact)) ? 'contact' : 'to-confirm',
    found,
    about: [],
  }
}

/** The names of the services that do not receive the place for this reason. */
function explaining(
  pack: Pack,
  services: readonly PackService[],
  place: Place,
  kind: ReasonKind,
): readonly string[] {
  const names = services.flatMap((service) => {
    const answer = receives(pack, service, place)
    if (kind === 'no-front-door') return answer.verdict === 'yes' ? [service.name] : []
    return answer.verdict !== 'yes' && answer.reason.kind === kind ? [service.name] : []
  })
  return [...new Set(names)]
}

/** The largest gap first; where it is the same, the one with fewer people known. Then as the network lists kinds. */
function byGap(a: NeedCoverage, b: NeedCoverage): number {
  return b.gap - a.gap || a.communes['to-confirm'] - b.communes['to-confirm']
}

function tallyOf(count: (outcome: Outcome) => number): Tally {
  return {
    contact: count('contact'),
    'to-confirm': count('to-confirm'),
    none: count('none'),
    unknown: count('unknown'),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
