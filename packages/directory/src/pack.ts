/**
 * A territory pack: everything the widget needs to know of one territory, in one JSON file fetched once, before any
 * answer. Only what may be shown is in it: a phone, address or hour that is not confirmed never leaves the build.
 */
import type { Ir } from '@jalon/core/runtime'
import type { PublicHolidays } from './contact/holidays-in.ts'

/** The version of this form. The widget refuses one it does not know, and goes on with its national content. */
export const packVersion = 4

export interface Pack {
  readonly schema: typeof packVersion
  /** Identifies the pathways that the pack was proved with: those of `ir`. */
  readonly content: string
  readonly territory: PackTerritory
  /** The ISO day of the build: what is said of an old directory is said with it. */
  readonly built: string
  /** In alphabetical order of names. */
  readonly communes: readonly PackCommune[]
  /** Zones by id: how the reason names them, and the indexes in `communes` of those they hold. */
  readonly zones: Readonly<Record<string, PackZone>>
  /** In the order of the directory, national lines last. */
  readonly services: readonly PackService[]
  /** Two years of them from the day of the build. */
  readonly holidays: PublicHolidays
  /** What changed, as professionals are told, the latest first: sentences, by a title that says the day. */
  readonly news?: Readonly<Record<string, readonly string[]>>
  readonly ir: Ir
}

/** A pack as its file holds it: without the pathways, when the page that reads it carries the same. */
export type PackFile = Omit<Pack, 'ir'> & { readonly ir?: Ir }

export interface PackTerritory {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly fictional: boolean
}

export interface PackCommune {
  readonly code: string
  readonly name: string
  readonly postal: readonly string[]
  /** Names of communes that it took in: people still say them. */
  readonly former?: readonly string[]
  /** What an institution asks when it cuts this commune. */
  readonly districts?: DistrictQuestion
}

/** In which part of a commune, by a closed list: never a street, never a free text. */
export interface DistrictQuestion {
  readonly question: string
  /** Labels by id, in the order to show them. */
  readonly answers: Readonly<Record<string, string>>
}

export interface PackZone {
  readonly label: string
  readonly institution: string
  /** Indexes in the communes of the pack; `unknown` when nobody could say yet, which is not "none". */
  readonly communes: readonly number[] | 'unknown'
  /** By code of a commune that the zone holds in part only, the districts that it holds there. */
  readonly districts?: Readonly<Record<string, readonly string[]>>
}

/** Who a service is for: nobody knows, everyone, the whole country (a line), or the communes of some zones. */
export type Reach =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'national' }
  | { readonly kind: 'zones'; readonly zones: readonly string[] }

export interface PackService {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly role?: string
  readonly reach: Reach
  readonly competence: 'exclusive' | 'priority' | 'free'
  readonly access?: PackAccess
  /** Only confirmed facts are here; each still carries its expiry, and the screen hides it from that day on. */
  readonly phone?: Confirmed
  readonly address?: Confirmed
  readonly site?: Confirmed
  readonly hours?: Confirmed
  /** Whether something is known of its contact that its structure has not confirmed yet. */
  readonly toConfirm: boolean
  /** What a discreet paper may say of it; none: such a paper is silent. */
  readonly discreet?: PackDiscreet
  readonly status: PackStatus
  /** Communes where it no longer serves, whatever its zones say. */
  readonly except: readonly string[]
}

/** What a paper found at home may say: ordinary words, and which of the contact details tell nothing. */
export interface PackDiscreet {
  /** The name that the network gave it for such a paper, when nothing in it tells more than a need. */
  readonly name?: string
  /** What any structure of its kind may be called. */
  readonly plainName?: string
  readonly phone: boolean
  readonly address: boolean
}

/** A contact detail that its structure confirmed. Dates are ISO days. */
export interface Confirmed {
  readonly value: string
  /** How to show it when it differs from the value (grouped digits, hours in French). */
  readonly text?: string
  readonly on?: string
  /** First day on which it may no longer be shown. */
  readonly expires?: string
}

export const accessModes = ['walk-in', 'phone', 'appointment', 'on-requisition', 'sms', 'web'] as const
export type AccessMode = (typeof accessModes)[number]

export interface PackAccess {
  readonly modes: readonly AccessMode[]
  /** The front door of what cannot be reached directly: a service or a kind. */
  readonly through?: string
  readonly conditions?: string
  readonly leadTime?: string
}

export type PackStatus = 'open' | 'suspended' | 'closed' | 'announced'
