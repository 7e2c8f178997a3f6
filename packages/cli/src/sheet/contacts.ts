/** Whom the steps of a sheet lead to in a territory: who receives which communes, and what may be shown of them today. */
import { own } from '@jalon/core'
import type { AccessMode, Pack, PackService } from '@jalon/directory'
import { classesOf, resolveForClass } from '@jalon/directory'
import type { Entry, Repertoire } from './repertoire.ts'

export interface SheetContacts {
  /** Communes for which all kinds of this sheet are answered alike. One group alone is the whole territory. */
  readonly groups: readonly CommuneGroup[]
  readonly kinds: readonly KindContacts[]
}

export interface CommuneGroup {
  readonly letter: string
  readonly communes: readonly string[]
}

export interface KindContacts {
  readonly entry: Entry
  readonly services: readonly SheetService[]
  /** The groups where nobody is known to receive. */
  readonly nobody: readonly string[]
}

export interface SheetService {
  readonly name: string
  /** Confirmed, and current: its number; then its address, its hours, its site. */
  readonly phone?: string
  readonly facts: readonly string[]
  /** How it is reached: its door, its modes. */
  readonly access: readonly string[]
  /** The letters of the groups that it receives; none when it receives all of them. */
  readonly groups: readonly string[]
  /** Nothing that may be shown tells how to reach it, nor its door. */
  readonly toConfirm: boolean
  /** An entry above has told the same of it. */
  readonly toldAt?: string
}

/** Those whom a repertoire names. A protected place is never named: only the door that leads to it is. */
export function contactsOf(pack: Pack, repertoire: Repertoire, today: string): SheetContacts {
  const entries = [...repertoire.values()]
  const classes = classesOf(pack)
  const found = classes.map((each) => {
    return entries.map(({ kind }) => {
      const resolution = resolveForClass(pack, each, kind.id, today)
      return resolution.result === 'found' ? resolution.candidates.map(({ service }) => service) : undefined
    })
  })
  const keys = found.map((services) => {
    return JSON.stringify(services.map((each) => each?.map(({ id }) => id) ?? null))
  })
  const distinct = [...new Set(keys)]
  const groups = distinct.map((key, index): CommuneGroup => {
    const members = classes.filter((_, at) => keys[at] === key)
    return {
      letter: letter(index),
      communes: members
        .flatMap(({ communes }) => communes.map(({ name }) => name))
        .sort((a, b) => a.localeCompare(b, 'fr')),
    }
  })
  const foundIn = distinct.map((key) => found[keys.indexOf(key)] ?? [])
  return {
    groups,
    kinds: toldOnce(
      entries.map((entry, at) =>
        kindContacts(
          pack,
          entry,
          foundIn.map((services) => services[at]),
        ),
      ),
    ),
  }
}

/** What has been told of a structure is told by the entry that did. */
function toldOnce(kinds: readonly KindContacts[]): readonly KindContacts[] {
  const told = new Map<string, string>()
  return kinds.map((each) => ({
    ...each,
    services: each.services.map((service) => {
      const { name, phone = '', facts, access } = service
      if (phone.length + facts.length + access.length === 0) return service
      const key = JSON.stringify([name, phone, facts, access])
      const toldAt = told.get(key)
      if (toldAt !== undefined) return { ...service, toldAt }
      told.set(key, each.entry.code)
      return service
    }),
  }))
}

function kindContacts(
  pack: Pack,
  entry: Entry,
  byGroup: readonly (readonly PackService[] | undefined)[],
): KindContacts {
  const services = new Map<string, SheetService & { readonly groups: string[] }>()
  const nobody: string[] = []
  for (const [index, candidates] of byGroup.entries()) {
    if (candidates === undefined) nobody.push(letter(index))
    for (const service of candidates ?? []) {
      const said = entry.kind.protected ? throughDoor(pack, service) : inTheOpen(pack, service)
      if (said === undefined) continue
      const before = services.get(said.name)
      if (before === undefined) services.set(said.name, { ...said, groups: [letter(index)] })
      else if (!before.groups.includes(letter(index))) before.groups.push(letter(index))
    }
  }
  const everywhere = (groups: readonly string[]) => groups.length === byGroup.length
  return {
    entry,
    services: [...services.values()].map((each) =>
      everywhere(each.groups) ? { ...each, groups: [] } : each,
    ),
    nobody,
  }
}

type Said = Omit<SheetService, 'groups'>

/** What is said of a hidden place: whom to ask, and nothing of the place. */
function throughDoor(pack: Pack, service: PackService): Said | undefined {
  const door = doorOf(pack, service)
  return door === undefined ? undefined : { name: `Par : ${door}`, facts: [], access: [], toConfirm: false }
}

function inTheOpen(pack: Pack, service: PackService): Said {
  const { name, phone, address, hours, site, access } = service
  const door = doorOf(pack, service)
  const conditions = access?.conditions?.replace(/\.$/, '')
  const modes = (access?.modes ?? []).flatMap((mode) => modeWords[mode] ?? [])
  const textOf = (fact: PackService['phone']) => (fact === undefined ? [] : [fact.text ?? fact.value])
  const [number] = textOf(phone)
  const isReached = phone !== undefined || address !== undefined || site !== undefined
  return {
    name,
    // A national line is often named by its number: it is not said twice.
    ...(number === undefined || name.startsWith(number) ? {} : { phone: number }),
    facts: [address, hours, site].flatMap(textOf),
    access: [
      ...(door === undefined ? [] : [`par : ${door}`]),
      // Conditions often say the mode again, and more exactly.
      ...modes.filter((mode) => conditions?.toLowerCase().includes(mode) !== true),
      ...(conditions === undefined ? [] : [conditions]),
    ],
    toConfirm: !isReached && door === undefined,
  }
}

/** By telephone or by message goes without saying beside a number. */
const modeWords: Readonly<Partial<Record<AccessMode, string>>> = {
  'walk-in': 'sans rendez-vous',
  appointment: 'sur rendez-vous',
  'on-requisition': 'sur réquisition',
}

function doorOf({ services, ir }: Pack, { access }: PackService): string | undefined {
  const through = access?.through
  if (through === undefined) return undefined
  return services.find(({ id }) => id === through)?.name ?? own(ir.kinds, through)?.label
}

function letter(index: number): string {
  return index < 26
    ? String.fromCharCode(0x41 + index)
    : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`
}
