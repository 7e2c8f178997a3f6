/** What is missing of each service, as the questions a coordinator would ask on site. */
import { own } from '@jalon/core/runtime'
import { factState } from '../confirm/fact-state.ts'
import { contactFacts, type ContactFact } from '../current-facts.ts'
import type { CitedSource, NamedStructure, Service, Territory } from '../language/directory.ts'
import type { Pack, PackService } from '../pack.ts'
import { type Place, placeOf, receives } from '../receives.ts'
import type { FactState } from '../confirm/fact-state.ts'
import type { Coverage } from './coverage.ts'
import { tellsContact } from '../contact/tells-contact.ts'

/** One service to ask, and what. */
export interface ToAsk {
  readonly service: string
  readonly name: string
  /** None for a structure that the network only names. */
  readonly kind?: string
  /** What people come to it for, in words: one structure may answer several needs. */
  readonly need?: string
  /** How many pairs of a commune and a need have no contact today, and could get one from these answers. */
  readonly unlocks: number
  readonly questions: readonly Question[]
  /** What the authors of the directory wrote to one another, unless it holds a contact or is of a protected place. */
  readonly note?: string
  readonly sources: readonly CitedSource[]
}

/** One question. The facts of a contact that stand in the same place make a single one. */
export type Question =
  | { readonly about: 'zone' }
  | { readonly about: 'opening'; readonly is: 'announced' | 'suspended'; readonly since?: string }
  | { readonly about: 'exceptions'; readonly communes: readonly string[] }
  | { readonly about: 'contact'; readonly facts: readonly ContactFact[]; readonly state: FactState }
  | { readonly about: 'first-contact' }
  | { readonly about: 'front-door' }
  | { readonly about: 'access' }
  /** In the words of the directory's authors, for a structure that has no entry yet. */
  | { readonly about: 'identity'; readonly ask: string }

/**
 * The services to ask, those whose answers would help most first; then as the directory lists them, and last the
 * structures that the network names without an entry.
 */
export function whatToAsk(territory: Territory, pack: Pack, coverage: Coverage): readonly ToAsk[] {
  const places = coverage.groups.map(([{ code }]) => placeOf(pack, code))
  const services = territory.services.flatMap((service) => {
    const packed = pack.services.find(({ id }) => id === service.id.value)
    return packed === undefined ? [] : askOf(service, packed, { territory, pack, coverage, places })
  })
  return [...services.sort((a, b) => b.unlocks - a.unlocks), ...territory.named.flatMap(identityOf)]
}

function identityOf({ id, name, why, ask }: NamedStructure): readonly ToAsk[] {
  if (ask === undefined || tellsContact(ask)) return []
  const note = tellsContact(why) ? {} : { note: why }
  return [
    { service: id.value, name, unlocks: 0, questions: [{ about: 'identity', ask }], ...note, sources: [] },
  ]
}

interface Around {
  readonly territory: Territory
  readonly pack: Pack
  readonly coverage: Coverage
  /** The first commune of each group. */
  readonly places: readonly (Place | undefined)[]
}

function askOf(service: Service, packed: PackService, around: Around): readonly ToAsk[] {
  // What has closed for good has nothing more to say.
  if (packed.status === 'closed') return []
  const kind = own(around.pack.ir.kinds, packed.kind)
  const isProtected = kind?.protected === true
  const questions = [
    ...openingOf(service, packed),
    ...zoneOf(packed, around.pack),
    ...exceptionsOf(packed, around.pack),
    ...contactOf(service, isProtected, around),
    ...accessOf(service),
  ]
  if (questions.length === 0) return []
  const helps = questions.some(({ about }) => about !== 'access')
  return [
    {
      service: packed.id,
      name: packed.name,
      kind: packed.kind,
      need: kind?.label ?? packed.kind,
      unlocks: helps ? unlockedBy(packed, around) : 0,
      questions,
      ...(service.note === undefined || isProtected || tellsContact(service.note)
        ? {}
        : { note: service.note }),
      sources: service.sources,
    },
  ]
}

function openingOf({ status }: Service, packed: PackService): readonly Question[] {
  if (packed.status !== 'announced' && packed.status !== 'suspended') return []
  const since = status.since === undefined ? {} : { since: status.since }
  return [{ about: 'opening', is: packed.status, ...since }]
}

function zoneOf({ reach }: PackService, { zones }: Pack): readonly Question[] {
  const isUnknown =
    reach.kind === 'unknown' ||
    (reach.kind === 'zones' &&
      reach.zones.some((id) => (own(zones, id)?.communes ?? 'unknown') === 'unknown'))
  return isUnknown ? [{ about: 'zone' }] : []
}

function exceptionsOf({ except }: PackService, { communes }: Pack): readonly Question[] {
  const names = communes.flatMap(({ code, name }) => (except.includes(code) ? [name] : []))
  return names.length === 0 ? [] : [{ about: 'exceptions', communes: names }]
}

/** An address of a protected place is never asked for: it is reached by its front door. */
function contactOf(
  service: Service,
  isProtected: boolean,
  { territory, coverage }: Around,
): readonly Question[] {
  const { contact, access } = service
  if (isProtected) return access?.through === undefined ? [{ about: 'front-door' }] : []
  const { fictional, asOf } = territory
  const context = { today: asOf ?? coverage.today, fictional, assigned: false }
  const groups = new Map<string, { facts: ContactFact[]; state: FactState }>()
  for (const fact of contactFacts) {
    const written = contact[fact]
    if (written === undefined) continue
    const state = factState(fact, written, context)
    if (state.kind === 'confirmed') continue
    const key = JSON.stringify(state)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { facts: [fact], state })
    else group.facts.push(fact)
  }
  const isNew = contact.phone === undefined && contact.address === undefined && contact.site === undefined
  return [
    ...(isNew ? [{ about: 'first-contact' } as const] : []),
    ...[...groups.values()].map((group) => ({ about: 'contact', ...group }) as const),
  ]
}

function accessOf({ access }: Service): readonly Question[] {
  const isKnown = access !== undefined && (access.modes.length > 0 || access.through !== undefined)
  return isKnown ? [] : [{ about: 'access' }]
}

/** The cases without a contact where it could receive, or put through to one that could. */
function unlockedBy(service: PackService, { pack, coverage, places }: Around): number {
  const helped = pack.services.filter(({ id, kind, access }) => {
    const opens = access?.through === service.id || access?.through === service.kind
    return id === service.id || (opens && kind !== service.kind)
  })
  const kinds = new Set(helped.map(({ kind }) => kind))
  let unlocked = 0
  for (const { kind, cells } of coverage.needs) {
    if (!kinds.has(kind.id)) continue
    for (const [index, group] of coverage.groups.entries()) {
      const place = places[index]
      if (place === undefined || cells[index]?.outcome === 'contact') continue
      const mayReceive = (each: PackService) => {
        const answer = receives(pack, each, place)
        return answer.verdict !== 'no' || ['excepted', 'not-open'].includes(answer.reason.kind)
      }
      if (mayReceive(service) && helped.some((each) => each.kind === kind.id && mayReceive(each))) {
        unlocked += group.length
      }
    }
  }
  return unlocked
}
