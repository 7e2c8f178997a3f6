/** Places, once filtered, as drafts of services. */
import { own } from '@jalon/core/runtime'
import type { Ir } from '@jalon/core/runtime'
import { isDiallable, isMobileNumber, nationalDigits } from '../../contact/phone-number.ts'
import { isDay } from '../../contact/expiry.ts'
import type { DraftSource, LeftAside, ServiceDraft } from '../imported.ts'
import type { Place } from './protected-places.ts'
import { withoutProtectedPlaces } from './protected-places.ts'
import { newSlug } from './reading/slug.ts'
import { tidy } from './reading/tidy.ts'

export interface PlaceDrafts {
  readonly services: readonly ServiceDraft[]
  readonly left: readonly LeftAside[]
}

/** The drafts of some places. Protected ones lose what says where they are before anything else is done with them. */
export function draftsOf(places: readonly Place[], kinds: Ir['kinds'], source: DraftSource): PlaceDrafts {
  const known = places.filter(({ kind }) => own(kinds, kind) !== undefined)
  const unknown = places.filter(({ kind }) => own(kinds, kind) === undefined)
  const filtered = withoutProtectedPlaces(known, kinds)
  const taken = new Set<string>()
  const left: LeftAside[] = [...filtered.left]
  for (const { what } of unknown) left.push({ what, why: 'no-kind' })

  const services = filtered.places.flatMap((place): readonly ServiceDraft[] => {
    const access = accessOf(place, kinds)
    if (access === 'no-door') {
      left.push({ what: place.what, why: 'protected' })
      return []
    }
    const phone = place.phones.find((each) => isDiallable(each) && !isMobileNumber(each))
    const others = place.phones.length - (phone === undefined ? 0 : 1)
    if (others > 0) left.push({ what: place.what, why: 'no-place', count: others })
    const { role, organization, zones, site, email, hours, formerly } = place
    const name = tidy(place.name)
    return [
      {
        id: newSlug(place.id ?? name, taken),
        name,
        kind: place.kind,
        ...optional('organization', organization),
        ...optional('role', role === undefined ? undefined : tidy(role)),
        ...optional('zones', zones),
        ...optional('access', access),
        ...optional('phone', phone === undefined ? undefined : dialled(phone)),
        ...optional('address', addressOf(place)),
        ...optional('site', site),
        ...optional('email', email),
        ...optional('hours', hours),
        ...optional('formerly', formerly),
        source: dated(source),
      },
    ]
  })
  return { services, left }
}

/** The kind that answers day and night for shelters. */
const frontDoor = 'siao-115'

/** A protected place is reached through a front door; without one it is offered to nobody. */
function accessOf({ kind, access }: Place, kinds: Ir['kinds']): ServiceDraft['access'] | 'no-door' {
  if (own(kinds, kind)?.protected !== true || access?.through !== undefined) return access
  return own(kinds, frontDoor) === undefined ? 'no-door' : { modes: [], ...access, through: frontDoor }
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
