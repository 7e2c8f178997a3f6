/** A territory as data·inclusion 1.0.8 reads it: two JSON files. */
import { kindOfDataInclusion, taxonomiesOf } from '../../data-inclusion-kind.ts'
import { inWords, organizationSaid } from '../../organization-name.ts'
import type { Exported, LeftOut, LeftOutReason } from '../exported.ts'
import type { Loss } from '../losses.ts'
import { type ExportSubject, lostWhen, outgoing, type OutgoingService } from '../outgoing.ts'
import { fictionalInWords } from '../sentences.ts'
import type { DataInclusionStructure } from './data-inclusion.ts'
import { nameOf, type Sendable, shortestName, toService } from './to-service.ts'

/**
 * Structures and services. A service without a known zone is left out, for its readers take a missing zone for the whole
 * country; so is one with nothing confirmed, since the date that the format requires would have to be invented.
 */
export function toDataInclusion(subject: ExportSubject): Exported {
  const { territory, services: all, left } = outgoing(subject)
  const source = `jalon-${territory.fictional ? 'fictif-' : ''}${territory.id}`
  const sent = all.filter(isSendable)
  const structures = structuresOf(sent)
  const lost: Loss[] = []
  const taxonomies = taxonomiesOf(subject.kinds)

  const writtenServices = structures.flatMap(({ id, name, services, site }) =>
    services.map((service) => {
      const structureId = `${source}--${id}`
      const belonging = { source, structureId, fictional: territory.fictional, hasSite: site !== undefined }
      const { written, lost: ofService } = toService(service, belonging)
      const networks = networksOf(services)
      const isKnown = kindOfDataInclusion(taxonomies, service.taxonomy.themes, networks) === service.kind.id
      const { organization } = service
      const all = [
        ...ofService,
        ...lostWhen('kind', !isKnown),
        ...lostWhen('organization-name', organization !== undefined),
        ...lostWhen('organization', organization !== organizationSaid(name, written.nom)),
      ]
      lost.push(...all.map((what) => ({ of: service.id, what })))
      return written
    }),
  )
  const writtenStructures = structures.map(
    ({ id, name, services, site, confirmedOn }): DataInclusionStructure => {
      const networks = networksOf(services)
      return {
        source,
        id: `${source}--${id}`,
        nom: name,
        date_maj: confirmedOn,
        description: territory.fictional ? fictionalInWords : null,
        site_web: site ?? null,
        reseaux_porteurs: networks.length === 0 ? null : networks,
      }
    },
  )
  return {
    files: { 'structures.json': jsonOf(writtenStructures), 'services.json': jsonOf(writtenServices) },
    unused: [],
    services: sent.map(({ id }) => id),
    left: [...left, ...all.flatMap(leftOut)],
    lost,
  }
}

function isSendable(service: OutgoingService): service is Sendable {
  return whyNot(service) === undefined
}

function leftOut(service: OutgoingService): readonly LeftOut[] {
  const why = whyNot(service)
  return why === undefined ? [] : [{ id: service.id, why }]
}

function whyNot({ status, area, confirmedOn, name }: OutgoingService): LeftOutReason | undefined {
  if (status !== 'open') return 'not-open'
  if (area.kind === 'unknown') return 'unknown-zone'
  if (confirmedOn === undefined) return 'nothing-confirmed'
  return nameOf(name).length < shortestName ? 'name-too-short' : undefined
}

interface Grouped {
  readonly id: string
  readonly name: string
  readonly services: readonly Sendable[]
  /** The day of the oldest confirmation. */
  readonly confirmedOn: string
  /** The site that all its services have. */
  readonly site?: string
}

/** Services by organization; one without an organization is a structure by itself, which has its name. */
function structuresOf(services: readonly Sendable[]): readonly Grouped[] {
  const groups = new Map<string, Sendable[]>()
  for (const service of services) {
    const key = service.organization === undefined ? `service ${service.id}` : service.organization
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [service])
    else group.push(service)
  }
  return [...groups.values()].flatMap((group): readonly Grouped[] => {
    const [first] = group
    if (first === undefined) return []
    const { organization } = first
    const sites = new Set(group.map(({ site }) => site))
    const [site] = sites
    return [
      {
        id: organization === undefined ? first.id : `organisme-${organization}`,
        name: structureName(organization === undefined ? first.name : inWords(organization)),
        services: group,
        confirmedOn: group.map(({ confirmedOn }) => confirmedOn).sort()[0] ?? first.confirmedOn,
        ...(sites.size === 1 && site !== undefined ? { site } : {}),
      },
    ]
  })
}

/** A name of the length that the format asks for, without the final stop that it refuses. */
function structureName(name: string): string {
  const written = nameOf(name).replace(/[.\s]+$/, '')
  return written.length < shortestName ? `Organisme ${written}` : written
}

function networksOf(services: readonly Sendable[]): readonly string[] {
  return [...new Set(services.flatMap(({ taxonomy }) => taxonomy.networks))]
}

function jsonOf(records: readonly object[]): string {
  return `${JSON.stringify(records, null, 2)}\n`
}
