/** A territory as the rules on competence look at it: its communes, and those that zones and services hold. */
import { expand } from '../build/expand.ts'
import { communeIndex } from '../communes/commune-index.ts'
import type { Service, Territory, Zone } from './directory.ts'

/** The names of communes of the territory, by code. */
export type Communes = ReadonlyMap<string, string>

export interface CoverageOfServices {
  readonly communes: Communes
  /** The communes of the territory in a zone; nothing when nobody knows them. */
  heldBy(zone: Zone): Communes | undefined
  /**
   * The communes of the territory that a service would receive if it were open, and whether some of its zones are not
   * known: it may then receive others.
   */
  receivedBy(service: Service): { readonly communes: Communes; readonly isSure: boolean }
}

/** Nothing when the communes or the zones of the territory could not be read: what is missing would be blamed on services. */
export function coverageOfServices(territory: Territory): CoverageOfServices | undefined {
  if (!looked.has(territory)) looked.set(territory, lookAt(territory))
  return looked.get(territory)
}

/** Several rules look at the same territory, which may be the whole country. */
const looked = new WeakMap<Territory, CoverageOfServices | undefined>()

function lookAt(territory: Territory): CoverageOfServices | undefined {
  const { zones } = territory
  const communes = communesOf(territory)
  if (zones === undefined || communes.size === 0) return undefined
  const known = new Map<string, Communes | undefined>()
  const heldBy = (zone: Zone) => {
    if (!known.has(zone.id.value)) known.set(zone.id.value, communesIn(zone, communes))
    return known.get(zone.id.value)
  }
  const heldByName = (id: string) => {
    const zone = zones.get(id)
    return zone && heldBy(zone)
  }
  return {
    communes,
    heldBy,
    receivedBy: ({ reach, except }) => {
      const held = reach.kind === 'zones' ? reach.zones.map(({ value }) => heldByName(value)) : []
      const within = reach.kind === 'zones' ? held.flatMap((each) => [...(each ?? [])]) : [...communes]
      const excepted = new Set(except.map(({ value }) => value))
      return {
        communes: new Map(reach.kind === 'unknown' ? [] : within.filter(([code]) => !excepted.has(code))),
        isSure: reach.kind !== 'unknown' && !held.includes(undefined),
      }
    },
  }
}

function communesOf({ communes, invented, fictional }: Territory): Communes {
  if (fictional) return new Map(invented.map(({ code, name }) => [code.value, name]))
  const codes = communes === undefined ? [] : [...expand(communes)]
  return new Map(
    codes.flatMap((code) => {
      const commune = communeIndex().find(code)
      return commune === undefined ? [] : [[code, commune.name] as const]
    }),
  )
}

function communesIn({ communes: selector }: Zone, communes: Communes): Communes | undefined {
  if (selector === 'unknown') return undefined
  return new Map([...expand(selector)].flatMap((code) => entryOf(communes, code)))
}

function entryOf(communes: Communes, code: string): readonly (readonly [string, string])[] {
  const name = communes.get(code)
  return name === undefined ? [] : [[code, name]]
}
