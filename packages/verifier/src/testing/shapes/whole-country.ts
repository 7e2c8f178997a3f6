/**
 * A directory of the whole country, invented but for its communes: each kind is organised by département, by parts of
 * one (as arrondissements are) or by smaller groups (as EPCI are), and is missing from some of them.
 */
import type { Ir } from '@jalon/core'
import type { Pack, PackService, PackZone } from '@jalon/directory'
import { communeIndex, packVersion } from '@jalon/directory'
import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'

/** How many communes a zone holds, about: the 101 départements, 333 arrondissements and 1,254 EPCI of the country. */
const levels = [
  { id: 'departement', communes: Number.POSITIVE_INFINITY, covered: 0.9 },
  { id: 'arrondissement', communes: 105, covered: 0.8 },
  { id: 'epci', communes: 28, covered: 0.7 },
] as const

/** Of ten kinds, how many are organised at each level. */
const mix = [0, 0, 1, 0, 0, 1, 0, 0, 0, 2] as const

/** The pack of every commune of France, for the structures of a program. */
export function wholeCountry(ir: Ir, seed = 1): Pack {
  const chance = chanceOf(seed)
  const index = communeIndex()
  const communes = [...index.codes()].flatMap((code) => index.find(code) ?? [])
  const structures = Object.values(ir.kinds).filter(({ nature }) => nature === 'structure')
  const zones: Record<string, PackZone> = {}
  const services: PackService[] = []
  const departments = byDepartment(communes.map(({ department }) => department))
  for (const level of new Set(mix)) {
    const kinds = structures.filter((_, number) => mix[number % mix.length] === level)
    for (const [zone, members] of zonesOf(departments, levels[level])) {
      if (kinds.length === 0) continue
      zones[zone] = { label: zone, institution: levels[level].id, communes: members }
      for (const { id } of kinds) {
        if (chance.happens(levels[level].covered)) services.push(serviceOf(id, zone, chance))
      }
    }
  }
  return {
    schema: packVersion,
    content: 'france',
    territory: { id: 'france', title: 'France', publisher: 'Personne', fictional: true },
    built: '2026-11-22',
    communes: communes.map(({ code, name, postal }) => ({ code, name, postal })),
    zones,
    services,
    holidays: { everywhere: [], alsaceMoselle: [] },
    ir,
  }
}

/** The pack of the first commune alone. */
export function firstCommune(pack: Pack): Pack {
  const zones = Object.entries(pack.zones).filter(([, { communes }]) => {
    return communes !== 'unknown' && communes.includes(0)
  })
  const names = new Set(zones.map(([name]) => name))
  return {
    ...pack,
    communes: pack.communes.slice(0, 1),
    zones: Object.fromEntries(zones.map(([name, zone]) => [name, { ...zone, communes: [0] }])),
    services: pack.services.filter(({ reach }) => {
      return reach.kind === 'zones' && reach.zones.some((zone) => names.has(zone))
    }),
  }
}

function byDepartment(departments: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, department] of departments.entries()) {
    const known = found.get(department)
    if (known === undefined) found.set(department, [index])
    else known.push(index)
  }
  return found
}

/** The communes of each département, cut into zones of about the size of a level. */
function* zonesOf(
  departments: ReadonlyMap<string, readonly number[]>,
  { id, communes }: (typeof levels)[number],
): Generator<readonly [zone: string, communes: readonly number[]]> {
  for (const [department, members] of departments) {
    const count = Math.max(1, Math.round(members.length / communes))
    const size = Math.ceil(members.length / count)
    for (let part = 0; part * size < members.length; part++) {
      yield [`${id}-${department}-${part}`, members.slice(part * size, (part + 1) * size)]
    }
  }
}

function serviceOf(kind: string, zone: string, chance: Chance): PackService {
  const id = `${kind}-${zone}`
  return {
    id,
    kind,
    name: id,
    reach: { kind: 'zones', zones: [zone] },
    competence: 'free',
    toConfirm: true,
    status: chance.happens(0.02) ? 'suspended' : 'open',
    except: [],
  }
}
