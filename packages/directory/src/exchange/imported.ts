/**
 * What a file from elsewhere says, as drafts for a territory. Nothing in it is confirmed: a directory of addresses does
 * not say who is competent, and a number that is right for its publisher may ring in an empty office.
 */

import type { L10n } from '@jalon/diagnostics'

/** Everything that an import found, ready to be looked at, then written. */
export interface Imported {
  readonly services: readonly ServiceDraft[]
  readonly zones: readonly ZoneDraft[]
  /** Tables to put beside `zones.yaml`, by file name. */
  readonly tables: Readonly<Record<string, string>>
  /** What was not taken, and why. Nothing is dropped in silence. */
  readonly left: readonly LeftAside[]
  /** What was done on the way that its reader should know. */
  readonly notes?: readonly L10n[]
}

export interface LeftAside {
  /** How the file names it: an identifier, a name, a line number. */
  readonly what: string
  readonly why: LeftReason
  /** How many, when it stands for several of one sort. */
  readonly count?: number
  /** What someone needs to know to decide. */
  readonly detail?: L10n
}

export type LeftReason =
  /** A place where someone may be hidden, of which nothing is written anywhere. */
  | 'protected'
  /** No kind of the network corresponds. */
  | 'no-kind'
  /** The territory has no commune of it. */
  | 'elsewhere'
  /** The directory already has it under this name: a person compares. */
  | 'already-there'
  /** Its publisher says that it is closed. */
  | 'closed'
  /** The zone is a whole département where the institution has smaller sectors: nobody knows which. */
  | 'zone-too-wide'
  /** Our format has no place for it. */
  | 'no-place'

/** A zone as `zones.yaml` would say it. */
export interface ZoneDraft {
  readonly id: string
  readonly label: string
  readonly institution: string
  readonly communes: ZoneDraftCommunes
  readonly source: DraftSource
}

export type ZoneDraftCommunes =
  | { readonly codes: readonly string[] }
  | { readonly departement: string }
  | { readonly epci: string }
  | { readonly from: string; readonly where: Readonly<Record<string, string>> }

/** A service as `services.yaml` would say it. No `zones` means that nobody knows whom it receives. */
export interface ServiceDraft {
  readonly id: string
  readonly name: string
  /** A kind of `network/kinds.yaml`. */
  readonly kind: string
  readonly organization?: string
  readonly role?: string
  readonly zones?: readonly string[] | 'anyone'
  readonly access?: {
    readonly modes: readonly string[]
    /** The service or the kind that puts through. */
    readonly through?: string
    readonly conditions?: string
  }
  readonly phone?: string
  readonly address?: { readonly value: string; readonly commune?: string }
  readonly site?: string
  readonly email?: string
  /** In the OpenStreetMap notation. */
  readonly hours?: string
  readonly formerly?: readonly string[]
  readonly source: DraftSource
}

/** Where a draft comes from: the publisher's title, its address, the day of the file. */
export interface DraftSource {
  readonly title: string
  readonly url?: string
  /** ISO day of the file, when it says it. */
  readonly date?: string
}
