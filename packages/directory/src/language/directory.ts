/** The directory as its authors wrote it: every value that a rule may speak of remembers its place. */
import type { Ir } from '@jalon/core/runtime'
import type { Located, Source, Span } from '@jalon/diagnostics'
import { assignedNumbers, nationalDigits } from '../contact/phone-number.ts'
import type { ContactFact } from '../current-facts.ts'
import type { AccessMode, PackService, PackStatus } from '../pack.ts'

/** What a rule of the directory looks at. */
export interface DirectorySubject {
  readonly directory: Directory
  readonly kinds: Ir['kinds']
  /** Those that refer to kinds. Without them, nothing is said of what they would not find. */
  readonly pathways?: Ir['pathways']
  /** The day of the check, as 2026-11-22. Without it, nothing is said of what a day decides. */
  readonly today?: string | undefined
}

/** Everything that was read. */
export interface Directory {
  /** National lines and services: those without zones. */
  readonly national: readonly Service[]
  readonly territories: readonly Territory[]
  /** Files found in a territory's folder that nothing reads. */
  readonly strays: readonly Source[]
}

/** One territory: the communes it is for, the zones of each institution, the services that receive people. */
export interface Territory {
  readonly id: string
  /** Where to speak of the whole of it. */
  readonly span: Span
  readonly title: string
  readonly publisher: string
  /** The year of the official commune code that its communes were read in. */
  readonly cog?: Located<number>
  /** In a fictional territory, the day that its facts are read on: nothing invented expires while it is demonstrated. */
  readonly asOf?: string
  /** Invented from end to end, for demonstrations. Its communes are then listed by themselves. */
  readonly fictional: boolean
  /** Absent when what is written of them could not be read. */
  readonly communes?: Selector
  readonly invented: readonly InventedCommune[]
  /** The communes that some institution cuts, by code. */
  readonly districts: readonly CommuneDistricts[]
  /** Structures that the network names and that nobody is sent to, with the reason. */
  readonly named: readonly NamedStructure[]
  /** What is said in words of its zones, its districts and the structures named. */
  readonly words: readonly Words[]
  /** Absent when their file could not be read: nothing can then be said of those that services name. */
  readonly zones?: ReadonlyMap<string, Zone>
  readonly services: readonly Service[]
}

/** A commune that no official code knows, of a fictional territory. */
export interface InventedCommune {
  readonly code: Located<string>
  readonly name: string
  readonly postal: readonly string[]
}

/** What to ask in a commune that some institution cuts: a closed list, asked once for all of them. */
export interface CommuneDistricts {
  readonly commune: Located<string>
  readonly question: string
  readonly answers: readonly { readonly id: Located<string>; readonly label: string }[]
}

/** A text that is shown, with the key that holds it. */
export interface Words {
  readonly key: string
  readonly text: Located<string>
}

/** A structure without an entry among the services: not identified yet, or no door for the person helped. */
export interface NamedStructure {
  readonly id: Located<string>
  readonly name: string
  readonly why: string
  /** What to ask on site, when something is to be. */
  readonly ask?: string
}

/** Communes, described by the union of what is given, less the exceptions. */
export interface Selector {
  readonly codes: readonly Located<string>[]
  readonly departments: readonly Located<string>[]
  /** EPCI and EPT, by SIREN number. */
  readonly groups: readonly Located<string>[]
  readonly table?: TableSelection
  readonly except: readonly Located<string>[]
}

/** Rows of a CSV file beside: those whose columns have these values. */
export interface TableSelection {
  readonly from: Located<string>
  readonly where: readonly TableCondition[]
  /** The columns of the file, or nothing when no such file stands beside. */
  readonly columns?: readonly string[]
  readonly codes: readonly Located<string>[]
}

export interface TableCondition {
  readonly column: Located<string>
  readonly value: Located<string>
  /** What the column holds, to suggest a near word. */
  readonly known: readonly string[]
}

/** A part of the territory as one institution cuts it. */
export interface Zone {
  readonly id: Located<string>
  readonly label: string
  readonly institution: string
  readonly communes: Selector | 'unknown'
  /** The communes that it holds in part only, with the districts that it holds there. */
  readonly districts: readonly ZoneDistricts[]
  readonly source?: WrittenSource
}

export interface ZoneDistricts {
  readonly commune: Located<string>
  readonly districts: readonly Located<string>[]
}

export interface WrittenSource {
  readonly title: string
  /** Whether it says of which day it is, or on which day someone read it. */
  readonly isDated: boolean
}

/** A service of a structure, or a national line. A screen shows its name. */
export interface Service {
  readonly id: Located<string>
  /** Empty when it is not written. */
  readonly kind: Located<string>
  readonly name: string
  /** The names that it had before. */
  readonly formerly: readonly Located<string>[]
  readonly organization?: string
  readonly role?: string
  readonly reach: WrittenReach
  readonly competence: PackService['competence']
  readonly access?: Access
  readonly contact: Readonly<Partial<Record<ContactFact, WrittenFact>>>
  /** Read so that it can be checked; nothing shows it. */
  readonly email?: WrittenFact
  /** What is said of it in words, and shown: its name, its role, how one gets in… */
  readonly words: readonly Words[]
  readonly discreet?: { readonly name: Located<string>; readonly sensitiveNumber: boolean }
  readonly status: Status
  readonly except: readonly Located<string>[]
  /** What the authors of the directory say to one another. No screen shows it. */
  readonly note?: string
  /** Where it was read that the service exists. */
  readonly sources: readonly CitedSource[]
}

/** Where something was read of a service. */
export interface CitedSource {
  readonly title: string
  /** When it was published or read, as written: a day, a month or a year. */
  readonly date?: string
}

/** No `zones` means that nobody knows, never that everyone may come. */
export type WrittenReach =
  | { readonly kind: 'unknown' | 'anyone' | 'national' }
  | { readonly kind: 'zones'; readonly zones: readonly Located<string>[] }

export interface Access {
  readonly modes: readonly AccessMode[]
  readonly through?: Located<string>
  readonly conditions?: string
  readonly leadTime?: string
}

export interface Status {
  readonly is: PackStatus
  readonly since?: string
  readonly until?: string
}

/** One fact of a contact, with its own verification. */
export interface WrittenFact {
  /** Where the name of the fact is written. */
  readonly span: Span
  readonly value: Located<string>
  readonly text?: string
  /** The commune of an address. */
  readonly commune?: Located<string>
  /** A mobile number or a personal address that its owner published. */
  readonly isPublic: boolean
  readonly verified: Verification
}

export interface Verification {
  readonly span: Span
  readonly status: 'confirmed' | 'read' | 'unverified'
  readonly on?: Located<string>
  readonly by?: string
  readonly source?: string
  readonly expires?: Located<string>
}

/** Every service, national or of a territory. */
export function allServices({ national, territories }: Directory): readonly Service[] {
  return [...national, ...territories.flatMap(({ services }) => services)]
}

/** Whether a national service answers a short number that the law or the numbering plan assigns to it. */
export function hasAssignedNumber({ reach, contact }: Service): boolean {
  return reach.kind === 'national' && assignedNumbers.has(nationalDigits(contact.phone?.value.value ?? ''))
}

/** The zones of a territory that could be read. */
export function zonesOf({ zones }: Territory): readonly Zone[] {
  return [...(zones?.values() ?? [])]
}

/** The files that make a territory. */
export const territoryFiles = ['territory.yaml', 'zones.yaml', 'services.yaml'] as const
