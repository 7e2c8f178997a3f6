/** Places, once filtered, as drafts of services and of the zones that they name. */
import { own } from '@jalon/core/runtime'
import type { Ir } from '@jalon/core/runtime'
import { isDiallable, isMobileNumber, nationalDigits } from '../../contact/phone-number.ts'
import { isDay } from '../../contact/expiry.ts'
import type { DraftSource, LeftAside, ServiceDraft, ZoneDraft } from '../imported.ts'
import type { Place } from './protected-places.ts'
import { withoutProtectedPlaces } from './protected-places.ts'
import { slugMaker } from './reading/slug.ts'
import { tidy } from './reading/tidy.ts'
import { zoneMaker } from './whom.ts'

/** Nobody would read more drafts than that, a file of the directory holds no more, and a territory has a few dozen. */
export const mostPlaces = 1000

export interface PlaceDrafts {
  readonly services: readonly ServiceDraft[]
  readonly zones: readonly ZoneDraft[]
  readonly left: readonly LeftAside[]
}

/**
 * The drafts of some places. Protected ones are taken out before anything else is done: no zone, no organization and no
 * identifier is made of what a file says of them. `publisher` is the institution of a zone whose service names none.
 */
export function draftsOf(
  places: readonly Place[],
  kinds: Ir['kinds'],
  { source, publisher }: { readonly source: DraftSource; readonly publisher: string },
): PlaceDrafts {
  const known = places.filter(({ kind }) => own(kinds, kind) !== undefined)
  const unknown = places.filter(({ kind }) => own(kinds, kind) === undefined)
  const filtered = withoutProtectedPlaces(known, kinds)
  const left: LeftAside[] = [...filtered.left]
  for (const { what } of unknown) left.push({ what, why: 'no-kind' })

  const newSlug = slugMaker()
  const zonesOf = zoneMaker(source)
  const zones = new Map<string, ZoneDraft>()
  const services = filtered.places.map((place): ServiceDraft => {
    const phone = place.phones.find((each) => isDiallable(each) && !isMobileNumber(each))
    const others = place.phones.length - (phone === undefined ? 0 : 1)
    if (others > 0) left.push({ what: place.what, why: 'no-place', count: others })
    const { role, organization, access, site, email, hours, formerly, receives = [] } = place
    const name = tidy(place.name)
    const whom = zonesOf(receives, { name, institution: organization ?? publisher })
    for (const zone of whom.drafts) zones.set(zone.id, zone)
    return {
      id: newSlug(place.id ?? name),
      name,
      kind: place.kind,
      ...optional('organization', organization),
      ...optional('role', role === undefined ? undefined : tidy(role)),
      ...optional('zones', whom.zones),
      ...optional('access', access && accessOf(access)),
      ...optional('phone', phone === undefined ? undefined : dialled(phone)),
      ...optional('address', addressOf(place)),
      ...optional('site', site === undefined ? undefined : tidy(site)),
      ...optional('email', email === undefined ? undefined : tidy(email)),
      ...optional('hours', hours === undefined ? undefined : tidy(hours)),
      ...optional('formerly', formerly?.map(tidy)),
      source: dated(source),
    }
  })
  return { services, zones: [...zones.values()], left }
}

function accessOf({ conditions, ...access }: NonNullable<Place['access']>): ServiceDraft['access'] {
  return { ...access, ...optional('conditions', conditions === undefined ? undefined : tidy(conditions)) }
}

/** A number of ten digits as one dials it from anywhere; a short one as it is. */
function dialled(phone: string): string {
  const digits = nationalDigits(phone)
  return digits.length === 10 ? `+33${digits.slice(1)}` : digits
}

function addressOf({ street, postal, town, commune }: Place): ServiceDraft['address'] {
  const value = tidy([street, [postal, town].filter(Boolean).join(' ')].filter(Boolean).join(', '))
  if (street === undefined || value === '') return undefined
  return { value, ...optional('commune', commune) }
}

/** A day that does not exist is no day. */
function dated({ date, ...source }: DraftSource): DraftSource {
  return date !== undefined && isDay(date) ? { ...source, date } : source
}

function optional<const Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
}
