/**
 * The filter that everything goes through before it is a draft: a place where someone is hidden loses whatever says
 * where it stands. Public files do publish such addresses; ours must not repeat them.
 */
import { own } from '@jalon/core/runtime'
import type { Ir } from '@jalon/core/runtime'
import { nationalDigits } from '../../contact/phone-number.ts'
import type { LeftAside, ServiceDraft } from '../imported.ts'
import { plain } from './reading/plain.ts'

/** A place as a file gives it, before it is a draft. Coordinates have no field: they are never even read. */
export interface Place extends Readonly<Omit<ServiceDraft, 'id' | 'source' | 'phone' | 'address'>> {
  /** How the report names it. Never by what would lead to it: a line number, the rank of a record. */
  readonly what: string
  /** The identifier that it already has in a directory like ours. */
  readonly id?: string
  /** What the file says of it in its own words: read to recognise a shelter, written nowhere. */
  readonly description?: string
  readonly phones: readonly string[]
  readonly street?: string
  readonly postal?: string
  readonly town?: string
  /** The INSEE code of the commune where it stands. */
  readonly commune?: string
}

export interface Filtered {
  readonly places: readonly Place[]
  /** How many details were taken out of each, without the details. */
  readonly left: readonly LeftAside[]
}

interface ShelterWord {
  readonly pattern: RegExp
  /** Said of what it does, the word means nothing: every centre for rights speaks of violence. */
  readonly inNameOnly?: boolean
  /** Why a place so named is taken for one where someone may be hidden. */
  readonly why: string
}

/** In plain letters (see `plain`). Too many places lose their address rather than one too few. */
const shelterWords: readonly ShelterWord[] = [
  { pattern: /\bhebergement/, why: 'someone sleeps there' },
  { pattern: /\bmis(e|es)? a l abri|\babri\b/, why: 'the usual words for a night away from danger' },
  {
    pattern: /\bchrs\b|\breinsertion sociale\b/,
    why: 'centres that house people while they find their feet',
  },
  {
    pattern: /\bcahu\b|\bcada\b|\bhuda\b|\bcentres? d accueil\b/,
    why: 'emergency centres go by these names',
  },
  { pattern: /\bmaternels?\b/, why: 'centres maternels: mothers with a child under three' },
  { pattern: /\bparenta(l|ux)\b|\bmeres? enfants?\b/, why: 'centres parentaux, mothers with their children' },
  { pattern: /\bfoyers?\b/, why: 'the older word for a shelter' },
  { pattern: /\brefuges?\b/, why: 'what shelters for women are often called' },
  {
    pattern:
      /\b(sos|solidarite) femmes?\b|\bfemmes? (victime|battue)s?\b|\bviolences? (conjugales?|faites?)\b/,
    inNameOnly: true,
    why: 'associations for women who flee: those they flee look for their door',
  },
  { pattern: /\baccueils? de (jour|nuit)\b/, why: 'day centres of associations may hide their address' },
  { pattern: /\bmaisons? d (accueil|enfants?)\b|\bpouponniere/, why: 'children are placed there' },
  { pattern: /\blieux? de vie\b|\bvillage d enfants\b/, why: 'children are placed there' },
  { pattern: /\bappartements? (relais|de coordination)\b|\bresidence sociale\b/, why: 'someone lives there' },
]

/** The places, those where someone may be hidden without what says where they stand. */
export function withoutProtectedPlaces(places: readonly Place[], kinds: Ir['kinds']): Filtered {
  const left: LeftAside[] = []
  const kept = places.flatMap((place) => {
    if (!isShelter(place, kinds)) return [place]
    const bare = bareOf(place)
    // Its very name leads to it: nothing of it can be kept.
    if (bare === undefined) {
      left.push({ what: place.what, why: 'protected' })
      return []
    }
    const taken = detailsOf(place) - detailsOf(bare)
    if (taken > 0) left.push({ what: place.what, why: 'protected', count: taken })
    return [bare]
  })
  return { places: kept, left }
}

/** Whether someone may be hidden there: by its kind, or by a word that it says of itself. */
export function isShelter(place: Place, kinds: Ir['kinds']): boolean {
  if (own(kinds, place.kind)?.protected === true) return true
  const names = plain([place.name, ...(place.formerly ?? [])].join(' '))
  const said = `${names} ${plain([place.description, place.role].join(' '))}`
  return shelterWords.some(({ pattern, inNameOnly }) => pattern.test(inNameOnly === true ? names : said))
}

/** Its name, its kind, and what leads to it without saying where it is. */
function bareOf(place: Place): Place | undefined {
  const { what, name, kind, zones, access, site, hours } = place
  if (saysWhere(name, place)) return undefined
  return {
    what,
    name,
    kind,
    phones: place.phones.filter((phone) => !ringsSomewhere(phone)),
    ...(zones === undefined ? {} : { zones }),
    ...(access === undefined ? {} : { access: withoutWords(access) }),
    ...(site === undefined ? {} : { site }),
    ...(hours === undefined ? {} : { hours }),
  }
}

/** Conditions are free words, and words may hold an address. */
function withoutWords({ modes, through }: NonNullable<Place['access']>): NonNullable<Place['access']> {
  return { modes, ...(through === undefined ? {} : { through }) }
}

const streetWords =
  /\b(rue|avenue|av|boulevard|bd|bld|place|impasse|allee|chemin|route|rte|quai|square|cours|passage|sentier|villa|residence|lotissement|faubourg)\b/

/** A name that holds a street, a number of house, a postal code, or a word of the street where it stands. */
function saysWhere(name: string, { street }: Place): boolean {
  const words = plain(name)
  if (streetWords.test(words) || /\b\d/.test(words)) return true
  const telling = plain(street ?? '')
    .split(' ')
    .filter((word) => word.length >= 4 && !streetWords.test(word))
  return telling.some((word) => words.split(' ').includes(word))
}

/** A fixed line has an address in every reverse directory. */
function ringsSomewhere(phone: string): boolean {
  return /^0[1-5]/.test(nationalDigits(phone))
}

function detailsOf(place: Place): number {
  const { street, postal, town, commune, role, description, email, organization, formerly, access } = place
  const facts = [
    street,
    postal,
    town,
    commune,
    role,
    description,
    email,
    organization,
    formerly,
    access?.conditions,
  ]
  return facts.filter((fact) => fact !== undefined).length + place.phones.length
}
