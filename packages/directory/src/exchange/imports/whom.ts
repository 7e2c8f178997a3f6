/** Whom a service of another directory receives, from official codes. A directory that says nothing says nothing. */
import { communeIndex } from '../../communes/commune-index.ts'
import type { DraftSource, ServiceDraft, ZoneDraft } from '../imported.ts'
import { slugMaker } from './reading/slug.ts'
import { tidy } from './reading/tidy.ts'

/** A list of official codes, with the name that the file gives it when it has one. */
export interface CodeList {
  readonly label?: string
  readonly codes: readonly string[]
}

export interface Whom {
  readonly zones?: ServiceDraft['zones']
  readonly drafts: readonly ZoneDraft[]
}

/** The words for the whole country. */
const everywhere = new Set(['france', '99100'])

/** Whether some codes are for the whole country. */
export function isEverywhere(lists: readonly CodeList[]): boolean {
  return lists.some(({ codes }) => codes.some((code) => everywhere.has(code)))
}

/** Whether a commune of the territory is among them. */
export function reaches(lists: readonly CodeList[], communes: ReadonlySet<string>): boolean {
  const wanted = new Set(lists.flatMap(({ codes }) => codes))
  const index = communeIndex()
  return [...communes].some((code) => {
    const group = index.groupOf(code)
    const department = index.find(code)?.department
    return wanted.has(code) || (group !== undefined && wanted.has(group)) || wanted.has(department ?? '')
  })
}

/** Makes zones of code lists, the same list once for the whole file. */
export function zoneMaker(source: DraftSource) {
  const known = new Map<string, ZoneDraft>()
  const newSlug = slugMaker()

  /** The zones of a service; none when its lists hold no code that we know how to say. */
  return (lists: readonly CodeList[], { name, institution }: { name: string; institution: string }): Whom => {
    if (isEverywhere(lists)) return { zones: 'anyone', drafts: [] }
    const drafts = lists.flatMap(({ label, codes }) => {
      return parts(codes).map((communes) => {
        const key = JSON.stringify(communes)
        const title = label === undefined ? labelOf(communes, name) : tidy(label)
        const zone = known.get(key) ?? {
          id: newSlug(nameOf(communes, title)),
          label: title,
          institution,
          communes,
          source,
        }
        known.set(key, zone)
        return zone
      })
    })
    const ids = [...new Set(drafts.map(({ id }) => id))]
    return ids.length === 0 ? { drafts } : { zones: ids, drafts }
  }
}

/** Départements, EPCI and communes are each said in their own way. Countries and anything else are not said. */
function parts(codes: readonly string[]): readonly ZoneDraft['communes'][] {
  const distinct = [...new Set(codes)]
  const communes = distinct.filter(isCommune)
  return [
    ...distinct.filter((code) => /^(\d\d|2[AB]|97\d)$/.test(code)).map((departement) => ({ departement })),
    // One that no list has cannot be said, and a file could hold any number of them.
    ...distinct.filter((code) => communeIndex().inGroup(code) !== undefined).map((epci) => ({ epci })),
    ...(communes.length === 0 ? [] : [{ codes: communes.sort() }]),
  ]
}

/** « 99100 » and the like are countries; « 99E01 », an invented commune. */
function isCommune(code: string): boolean {
  return /^((?!99)\d\d|2[AB])\d{3}$|^99[A-Z]\d\d$/.test(code)
}

function labelOf(communes: ZoneDraft['communes'], name: string): string {
  if ('departement' in communes) return `département ${communes.departement}`
  return 'epci' in communes ? `intercommunalité ${communes.epci}` : `communes de ${name}`
}

function nameOf(communes: ZoneDraft['communes'], label: string): string {
  if ('departement' in communes) return `departement-${communes.departement}`
  return 'epci' in communes ? `epci-${communes.epci}` : label
}
