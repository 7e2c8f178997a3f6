/** A territory as Open Referral HSDS 3.0.0 reads it: one CSV file a table, and the description of the package. */
import type { PackStatus } from '../../../pack.ts'
import { internationalNumber } from '../../international-number.ts'
import { inWords, organizationSaid } from '../../organization-name.ts'
import { timetableOf } from '../../timetable.ts'
import type { Exported } from '../exported.ts'
import type { LossKind } from '../losses.ts'
import {
  type ExportSubject,
  lostWhen,
  type Outgoing,
  outgoing,
  type OutgoingAddress,
  type OutgoingService,
} from '../outgoing.ts'
import { accessInWords, competenceInWords, fictionalInWords } from '../sentences.ts'
import { areaRows } from './area-rows.ts'
import { scheduleRows } from './schedule-rows.ts'
import { hsdsPackage, packageFiles, type Row, type Tables } from './tables.ts'
import { termsOf } from './taxonomy-rows.ts'
import { uuidOf } from './uuid.ts'

const statuses: Record<PackStatus, string> = {
  open: 'active',
  suspended: 'temporarily closed',
  closed: 'defunct',
  announced: 'inactive',
}

/** Every service but the protected places, closed ones too: this format can say so. */
export function toHsds(subject: ExportSubject): Exported {
  const sent = outgoing(subject)
  const { services, left } = sent
  const files = packageFiles(tablesOf(sent), sent)
  const paths = hsdsPackage().resources.map(({ path }) => path)
  return {
    files,
    unused: paths.filter((path) => !Object.hasOwn(files, path)),
    services: services.map(({ id }) => id),
    left,
    lost: services.flatMap((service) => lossesOf(service).map((what) => ({ of: service.id, what }))),
  }
}

function tablesOf(sent: Outgoing): Tables {
  const { territory, services } = sent
  const idOf = (table: string, ...names: readonly string[]) => uuidOf(territory.id, table, ...names)
  const tables: Record<string, Row[]> = {}
  const add = (table: string, row: Row) => {
    tables[table] ??= []
    tables[table].push(row)
  }

  for (const [key, ofOrganization] of byOrganization(services)) {
    const [first] = ofOrganization
    const name = first?.organization === undefined ? first?.name : inWords(first.organization)
    const names = ofOrganization.map((each) => each.name).join(', ')
    add('organization', {
      id: idOf('organization', key),
      name,
      description: `${territory.fictional ? `${fictionalInWords} ` : ''}Services\u00a0: ${names}.`,
    })
    for (const service of ofOrganization) addService(service, idOf('organization', key))
  }
  const terms = termsOf(services, idOf)
  return { ...tables, ...terms }

  function addService(service: OutgoingService, organization: string): void {
    const { id, name, address, phone, hours, confirmedOn } = service
    const service_id = idOf('service', id)
    add('service', {
      id: service_id,
      organization_id: organization,
      name,
      description: service.role,
      url: service.site,
      status: statuses[service.status],
      application_process: orNothing([...asList(service.conditions), ...accessInWords(service)]),
      eligibility_description: orNothing(competenceInWords(service)),
      assured_date: confirmedOn,
      alert: orNothing([
        ...(territory.fictional ? [fictionalInWords] : []),
        ...(service.toConfirm ? ['Coordonnées à confirmer auprès de la structure.'] : []),
      ]),
    })
    if (phone !== undefined)
      add('phone', { id: idOf('phone', id), service_id, number: internationalNumber(phone), type: 'voice' })
    for (const [index, row] of (hours === undefined ? [] : scheduleRows(hours)).entries())
      add('schedule', { id: idOf('schedule', id, String(index)), service_id, ...row })
    for (const [index, row] of areaRows(service.area, territory).entries())
      add('service_area', { id: idOf('service_area', id, String(index)), service_id, ...row })
    if (address === undefined || !isComplete(address)) return
    const location_id = idOf('location', id)
    add('location', { id: location_id, location_type: 'physical', organization_id: organization, name })
    add('service_at_location', { id: idOf('service_at_location', id), service_id, location_id })
    add('address', {
      id: idOf('address', id),
      location_id,
      address_1: address.value,
      city: address.city,
      state_province: address.department,
      postal_code: address.postal,
      country: 'FR',
      address_type: 'physical',
    })
  }
}

function byOrganization(
  services: readonly OutgoingService[],
): ReadonlyMap<string, readonly OutgoingService[]> {
  const groups = new Map<string, OutgoingService[]>()
  for (const service of services) {
    const key = service.organization === undefined ? `service ${service.id}` : service.organization
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [service])
    else group.push(service)
  }
  return groups
}

function lossesOf(service: OutgoingService): readonly LossKind[] {
  const { address, hours, organization, name } = service
  const access = accessInWords(service)
  const timetable = hours === undefined ? undefined : timetableOf(hours)
  const structure = organization === undefined ? name : inWords(organization)
  return [
    ...service.lost,
    'id',
    ...lostWhen('organization-name', organization !== undefined),
    ...lostWhen('organization', organization !== organizationSaid(structure, name)),
    ...lostWhen('competence', service.competence !== 'free'),
    ...lostWhen('based-on', service.kind.basedOn !== 'any'),
    ...lostWhen('through', service.through !== undefined),
    ...lostWhen('lead-time', service.leadTime !== undefined),
    ...lostWhen('conditions', service.conditions !== undefined && access.length > 0),
    ...lostWhen('address', address !== undefined && !isComplete(address)),
    ...lostWhen('hours', hours !== undefined && (timetable === undefined || timetable.hasHolidays)),
  ]
}

/** HSDS has no address without its commune and postal code. */
function isComplete({ city, postal }: OutgoingAddress): boolean {
  return city !== undefined && postal !== undefined
}

function asList(sentence: string | undefined): readonly string[] {
  return sentence === undefined ? [] : [sentence]
}

function orNothing(sentences: readonly string[]): string | undefined {
  return sentences.length === 0 ? undefined : sentences.join(' ')
}
