/** Small packs for tests: each says only what it is about. */
import type { IrKind } from '@jalon/core/runtime'
import { type Pack, packVersion, type PackService, type PackZone } from '../pack.ts'

type Sketch<T> = Partial<Omit<T, 'id'>>

/** A pack with these kinds, zones and services; whatever is left out is ordinary. */
export function packOf(sketch: {
  communes?: Readonly<Record<string, string>>
  zones?: Readonly<Record<string, Sketch<PackZone>>>
  kinds?: Readonly<Record<string, Sketch<IrKind>>>
  services?: Readonly<Record<string, Sketch<PackService>>>
}): Pack {
  const { communes = {}, zones = {}, kinds = {}, services = {} } = sketch
  return {
    schema: packVersion,
    content: 'essai',
    territory: { id: 'essai', title: 'Essai', publisher: 'Réseau', fictional: false },
    built: '2026-11-22',
    communes: Object.entries(communes).map(([code, name]) => ({ code, name, postal: [] })),
    zones: mapped(zones, (id, zone) => ({
      label: id,
      institution: 'tribunal-judiciaire',
      communes: [],
      ...zone,
    })),
    services: Object.entries(services).map(([id, service]) => serviceOf(id, service)),
    holidays: { everywhere: [], alsaceMoselle: [] },
    ir: { version: 2, pathways: {}, facts: {}, kinds: mapped(kinds, kindOf), invariants: [] },
  }
}

export function serviceOf(id: string, service: Sketch<PackService> = {}): PackService {
  return {
    id,
    kind: 'examen',
    name: id,
    reach: { kind: 'unknown' },
    competence: 'free',
    toConfirm: false,
    status: 'open',
    except: [],
    ...service,
  }
}

function kindOf(id: string, kind: Sketch<IrKind> = {}): IrKind {
  return {
    id,
    label: id,
    nature: 'structure',
    purpose: id,
    basedOn: 'any',
    alwaysOpen: false,
    outside: true,
    insideFor: [],
    protected: false,
    ...kind,
  }
}

function mapped<T, U>(
  record: Readonly<Record<string, T>>,
  to: (id: string, value: T) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, to(id, value)]))
}
