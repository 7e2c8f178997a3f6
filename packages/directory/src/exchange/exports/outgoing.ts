/** What may leave of a territory towards other directories, before any format: what a screen may show, and no more. */
import type { IrKind } from '@jalon/core/runtime'
import type { KindTaxonomy, WrittenKind } from '@jalon/core'
import { communeIndex } from '../../communes/commune-index.ts'
import { isMobileNumber } from '../../contact/phone-number.ts'
import { type ContactFact, contactFacts } from '../../current-facts.ts'
import type { Directory, Service, Territory, WrittenFact } from '../../language/directory.ts'
import { packService } from '../../build/pack-service.ts'
import type { PackAccess, PackService } from '../../pack.ts'
import { type Area, areaOf } from './area.ts'
import type { LeftOut } from './exported.ts'
import type { LossKind } from './losses.ts'

export interface Outgoing {
  readonly territory: Pick<Territory, 'id' | 'title' | 'publisher' | 'fictional'>
  readonly services: readonly OutgoingService[]
  readonly left: readonly LeftOut[]
}

export interface OutgoingService {
  readonly id: string
  readonly name: string
  readonly kind: IrKind
  readonly taxonomy: KindTaxonomy
  readonly organization?: string
  readonly role?: string
  readonly area: Area
  readonly competence: PackService['competence']
  readonly modes: PackAccess['modes']
  /** The name of the front door. */
  readonly through?: string
  readonly conditions?: string
  readonly leadTime?: string
  readonly phone?: string
  readonly address?: OutgoingAddress
  readonly site?: string
  /** In the OpenStreetMap notation. */
  readonly hours?: string
  /** The day of the oldest confirmation among its contact. Absent when nothing of it is confirmed. */
  readonly confirmedOn?: string
  readonly toConfirm: boolean
  readonly status: PackService['status']
  /** What no format keeps of it. */
  readonly lost: readonly LossKind[]
}

export interface OutgoingAddress {
  readonly value: string
  /** INSEE code. */
  readonly commune?: string
  readonly city?: string
  readonly department?: string
  /** Absent when the commune has several and the address does not say which. */
  readonly postal?: string
}

/** What an export reads. The directory should have no error. */
export interface ExportSubject {
  readonly directory: Directory
  readonly kinds: ReadonlyMap<string, WrittenKind>
  readonly territory: Territory
  readonly today: string
}

/**
 * The services of the territory with their confirmed and current contact. A protected place stays here, whatever is
 * confirmed of it: its front door is a service like any other. National lines have their own publishers.
 */
export function outgoing(subject: ExportSubject): Outgoing {
  const { id, title, publisher, fictional } = subject.territory
  const services: OutgoingService[] = []
  const left: LeftOut[] = []
  for (const service of subject.territory.services) {
    const kind = subject.kinds.get(service.kind.value)
    if (kind === undefined) left.push({ id: service.id.value, why: 'unknown-kind' })
    else if (kind.kind.protected) left.push({ why: 'protected' })
    else services.push(outgoingService(service, kind, subject))
  }
  return { territory: { id, title, publisher, fictional }, services, left }
}

function outgoingService(
  service: Service,
  { kind, taxonomy }: WrittenKind,
  subject: ExportSubject,
): OutgoingService {
  const { territory } = subject
  const { fictional } = territory
  const shown = packService(service, {
    today: territory.asOf ?? subject.today,
    fictional,
    kind,
    communes: [],
  })
  const isPersonal = isPersonalNumber(service.contact.phone)
  const facts = contactFacts.filter((fact) => shown[fact] !== undefined && !(fact === 'phone' && isPersonal))
  const value = (fact: ContactFact) => (facts.includes(fact) ? shown[fact]?.value : undefined)
  const door = shown.access?.through
  const through = door === undefined ? undefined : doorNamed(door, subject)
  const street = value('address')
  const area = areaOf(service, territory)
  const days = facts.flatMap((fact) => service.contact[fact]?.verified.on?.value ?? [])
  return {
    id: shown.id,
    name: shown.name,
    kind,
    taxonomy,
    ...optional('organization', service.organization),
    ...optional('role', shown.role),
    area,
    competence: shown.competence,
    modes: shown.access?.modes ?? [],
    ...optional('through', through),
    ...optional('conditions', shown.access?.conditions),
    ...optional('leadTime', shown.access?.leadTime),
    ...optional('phone', value('phone')),
    ...optional('address', street === undefined ? undefined : addressOf(street, service, territory)),
    ...optional('site', value('site')),
    ...optional('hours', value('hours')),
    ...optional('confirmedOn', days.sort()[0]),
    toConfirm: shown.toConfirm,
    status: shown.status,
    lost: [
      ...lostWhen('discreet', service.discreet !== undefined),
      ...lostWhen('verification', facts.length > 0),
      ...lostWhen('expiry', facts.length > 0),
      ...lostWhen('personal-number', isPersonal && shown.phone !== undefined),
      ...lostWhen('hours-text', facts.includes('hours') && service.contact.hours?.text !== undefined),
      ...lostWhen('status-dates', (service.status.since ?? service.status.until) !== undefined),
      ...(area.kind === 'places'
        ? [
            ...lostWhen('zone-in-part', area.inPart),
            ...lostWhen('districts', area.cut.length > 0),
            ...lostWhen('former-communes', area.hadFormer),
            ...lostWhen('zone-narrowed', area.narrowed),
          ]
        : []),
    ],
  }
}

/** What a service loses when something is true of it. */
export function lostWhen(what: LossKind, isLost: boolean): readonly LossKind[] {
  return isLost ? [what] : []
}

/** A mobile number goes out only when its holder said that it is public: once elsewhere, it cannot be taken back. */
function isPersonalNumber(phone: WrittenFact | undefined): boolean {
  return phone !== undefined && !phone.isPublic && isMobileNumber(phone.value.value)
}

/** A front door in words: a service, or any service of a kind. A protected place is no door, and is not named. */
function doorNamed(door: string, { kinds, directory, territory }: ExportSubject): string | undefined {
  const service = [...territory.services, ...directory.national].find(({ id }) => id.value === door)
  if (service === undefined)
    return kinds.get(door)?.kind.protected === false ? kinds.get(door)?.kind.label : undefined
  return kinds.get(service.kind.value)?.kind.protected === false ? service.name : undefined
}

function addressOf(value: string, service: Service, territory: Territory): OutgoingAddress {
  const code = service.contact.address?.commune?.value
  const commune = code === undefined ? undefined : communeOf(code, territory)
  if (code === undefined || commune === undefined) return { value }
  const { postal } = commune
  const written = postal.filter((each) => value.includes(each))
  const [only, another] = written.length > 0 ? written : postal
  return {
    value,
    commune: code,
    city: commune.name,
    department: commune.department,
    ...optional('postal', another === undefined ? only : undefined),
  }
}

function communeOf(code: string, { invented }: Territory) {
  const found = invented.find((commune) => commune.code.value === code)
  return found === undefined
    ? communeIndex().find(code)
    : { name: found.name, postal: found.postal, department: code.slice(0, 2) }
}

/** A key that is there only when there is something to say. */
function optional<const Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
}
