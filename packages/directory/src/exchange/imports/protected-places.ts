/**
 * The filter that everything goes through before it is a draft. Of a place where someone may be hidden nothing is
 * drafted: public files publish where it is in its name, its number, its site or its zone as well as in its address, and
 * ours must not repeat them. What the network says of it is written by a person.
 */
import { own } from '@jalon/core/runtime'
import type { Ir } from '@jalon/core/runtime'
import type { LeftAside, ServiceDraft } from '../imported.ts'
import { saysShelter } from './shelter-words.ts'
import type { CodeList } from './whom.ts'

/** A place as a file gives it, before it is a draft. Coordinates have no field: they are never even read. */
export interface Place extends Readonly<Omit<ServiceDraft, 'id' | 'source' | 'phone' | 'address' | 'zones'>> {
  /** How the report names it. Never by what would lead to it: a line number, the rank of a record. */
  readonly what: string
  /** The identifier that it already has in a directory like ours. */
  readonly id?: string
  /** The name of its organization, in the file's own words: read to recognise a shelter. */
  readonly structure?: string
  /** Whatever else the file says of it in its own words: read to recognise a shelter, written nowhere. */
  readonly said?: readonly string[]
  /** Whom it receives, by official codes. Its zones are made once it is known not to be a shelter. */
  readonly receives?: readonly CodeList[]
  readonly phones: readonly string[]
  readonly street?: string
  readonly postal?: string
  readonly town?: string
  /** The INSEE code of the commune where it stands. */
  readonly commune?: string
}

export interface Filtered {
  readonly places: readonly Place[]
  /** The others, by what the report calls them. */
  readonly left: readonly LeftAside[]
}

/** The places where nobody is hidden. */
export function withoutProtectedPlaces(places: readonly Place[], kinds: Ir['kinds']): Filtered {
  const hidden = new Set(places.filter((place) => isShelter(place, kinds)))
  return {
    places: places.filter((place) => !hidden.has(place)),
    left: [...hidden].map(({ what }) => ({ what, why: 'protected' })),
  }
}

/** Whether someone may be hidden there: by its kind, or by a word that the file says of it, wherever it says it. */
export function isShelter(place: Place, kinds: Ir['kinds']): boolean {
  if (own(kinds, place.kind)?.protected === true) return true
  const {
    name,
    structure,
    organization,
    formerly = [],
    role,
    street,
    access,
    said = [],
    receives = [],
  } = place
  const names = [name, structure, organization, ...formerly]
  const others = [role, street, access?.conditions, ...said, ...receives.map(({ label }) => label)]
  return saysShelter(names.filter(isWritten), others.filter(isWritten))
}

function isWritten(text: string | undefined): text is string {
  return text !== undefined
}
