/** One of our services as data·inclusion writes it. */
import type { AccessMode } from '../../../pack.ts'
import { internationalNumber } from '../../international-number.ts'
import type { Area } from '../area.ts'
import type { LossKind } from '../losses.ts'
import { lostWhen, type OutgoingService } from '../outgoing.ts'
import { accessInWords, competenceInWords, fictionalInWords } from '../sentences.ts'
import type { DataInclusionService } from './data-inclusion.ts'

/** A service with what it can be written with: a day, and a zone that is known. */
export interface Sendable extends OutgoingService {
  readonly confirmedOn: string
  readonly area: Exclude<Area, { readonly kind: 'unknown' }>
}

/** Names of the producer and of the structure, as they stand in every record. */
export interface Belonging {
  readonly source: string
  readonly structureId: string
  readonly fictional: boolean
  /** Whether the site of the service is said by its structure. */
  readonly hasSite: boolean
}

/** Their names hold at most 150 characters, and at least 3. */
const longestName = 150
export const shortestName = 3
const shortestDescription = 5

const theirModes: Partial<Record<AccessMode, string>> = {
  'walk-in': 'se-presenter',
  phone: 'telephoner',
  web: 'utiliser-lien-mobilisation',
}

/** The service, and what of it this format loses. A name that is too long is cut. */
export function toService(
  service: Sendable,
  { source, structureId, fictional, hasSite }: Belonging,
): { readonly written: DataInclusionService; readonly lost: readonly LossKind[] } {
  const { kind, taxonomy, area, address, role = '', conditions, modes, confirmedOn } = service
  const usable = modes.filter((mode) => isUsable(mode, service))
  const mobilisation = usable.flatMap((mode) => theirModes[mode] ?? [])
  const hasRole = role.length >= shortestDescription
  const isLinked = usable.includes('web')
  const written: DataInclusionService = {
    source,
    structure_id: structureId,
    id: `${source}--${service.id}`,
    nom: nameOf(service.name),
    description: hasRole ? role : descriptionOf(service),
    date_maj: confirmedOn,
    thematiques: orNull(taxonomy.themes),
    conditions_acces: conditions ?? null,
    commune: address?.city ?? null,
    code_postal: address?.postal ?? null,
    code_insee: address?.commune ?? null,
    adresse: address?.value ?? null,
    telephone: service.phone === undefined ? null : internationalNumber(service.phone),
    modes_accueil: modes.includes('walk-in') ? ['en-presentiel'] : null,
    zone_eligibilite: zoneOf(area),
    lien_mobilisation: isLinked ? (service.site ?? null) : null,
    modes_mobilisation: orNull(mobilisation),
    mobilisable_par: whoMayAsk(service),
    mobilisation_precisions: orNothing([
      ...(fictional ? [fictionalInWords] : []),
      ...competenceInWords(service),
      ...accessInWords(service),
    ]),
    horaires_accueil: service.hours ?? null,
  }
  const lost = [
    ...service.lost,
    ...lostWhen('theme', taxonomy.themes.length === 0),
    ...lostWhen('name', written.nom !== service.name),
    ...lostWhen('role', role !== '' && !hasRole),
    ...lostWhen('competence', service.competence !== 'free'),
    ...lostWhen('based-on', kind.basedOn !== 'any'),
    ...lostWhen('access-mode', mobilisation.length < modes.length),
    ...lostWhen('through', service.through !== undefined),
    ...lostWhen('lead-time', service.leadTime !== undefined),
    ...lostWhen('postal-code', address?.commune !== undefined && address.postal === undefined),
    ...lostWhen('site', service.site !== undefined && !isLinked && !hasSite),
    ...lostWhen('zone-names', area.kind === 'places'),
  ]
  return { written, lost }
}

/** Their ways of asking for a service need the detail that they lead to. */
function isUsable(mode: AccessMode, { phone, address, site }: OutgoingService): boolean {
  switch (mode) {
    case 'walk-in':
      return address !== undefined
    case 'phone':
      return phone !== undefined
    case 'web':
      return site !== undefined
    case 'appointment':
    case 'on-requisition':
    case 'sms':
      return false
  }
}

/**
 * Who may ask: nobody knows when no way in is written. What asks for a requisition, or is reached through another
 * service only, is not for her to ask.
 */
function whoMayAsk({ modes, through }: OutgoingService): readonly string[] | null {
  if (through !== undefined || (modes.length > 0 && modes.every((mode) => mode === 'on-requisition')))
    return ['professionnels']
  return modes.length === 0 ? null : ['usagers', 'professionnels']
}

function zoneOf(area: Sendable['area']): readonly string[] {
  return area.kind === 'everyone' ? ['france'] : [...new Set(area.places.flatMap(({ codes }) => codes))]
}

/** Cut between characters, never in the middle of one. */
export function nameOf(name: string): string {
  const trimmed = name.trim()
  if (trimmed.length <= longestName) return trimmed
  return `${trimmed.slice(0, longestName - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** What is said of a service whose role is not written: what its kind is for. */
export function descriptionOf({ kind }: Pick<OutgoingService, 'kind'>): string {
  return `${kind.label}\u00a0: ${kind.purpose}.`
}

function orNull<Item>(items: readonly Item[]): readonly Item[] | null {
  const different = [...new Set(items)]
  return different.length === 0 ? null : different
}

function orNothing(sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : sentences.join(' ')
}
