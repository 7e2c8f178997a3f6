/** Territory packs for a random program: a structure of each kind, for the communes whose row has it. */
import type { Ir } from '@jalon/core'
import { mapValues } from '@jalon/core/testing'
import type { Pack, PackService, PackZone } from '@jalon/directory'
import { packVersion } from '@jalon/directory'
import type { TerritoryRows } from '../program/rows.ts'

/** The program with kinds that only a structure offers, so that packs and rows say the same of each commune. */
export function withStructures(ir: Ir): Ir {
  return {
    ...ir,
    kinds: mapValues(ir.kinds, (kind) => ({ ...kind, nature: 'structure' as const, protected: false })),
  }
}

/** A pack for each territory. What every row has is national, and so exists for someone from elsewhere too. */
export function toPacks(ir: Ir, territories: readonly TerritoryRows[]): readonly Pack[] {
  return territories.map(({ territory, rows }) => {
    const places = rows.map((row) => row.places.filter(({ code }) => code !== null))
    const communes = places.flat().map(({ code, name }) => ({ code: code ?? '', name, postal: [] }))
    const zones = rows.map((_, index): [string, PackZone] => {
      const codes = new Set(places[index]?.map(({ code }) => code))
      const held = communes.flatMap((commune, place) => (codes.has(commune.code) ? [place] : []))
      return [`z${index}`, { label: `z${index}`, institution: 'departement', communes: held }]
    })
    const services = Object.keys(ir.kinds).map((kind): PackService => {
      const having = rows.flatMap(({ available }, index) => (available.has(kind) ? [`z${index}`] : []))
      const isEverywhere = having.length === rows.length
      return {
        id: kind,
        kind,
        name: kind,
        reach: isEverywhere ? { kind: 'national' } : { kind: 'zones', zones: having },
        competence: 'free',
        toConfirm: false,
        status: 'open',
        except: [],
      }
    })
    return {
      schema: packVersion,
      content: '',
      territory: { id: territory, title: territory, publisher: '', fictional: false },
      built: '2026-11-22',
      communes,
      zones: Object.fromEntries(zones),
      services,
      holidays: { everywhere: [], alsaceMoselle: [] },
      ir,
    }
  })
}
