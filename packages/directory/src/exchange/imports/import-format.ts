/** What a format of import is: a file that someone else publishes, and how it is read. */
import type { Ir } from '@jalon/core/runtime'
import type { Checked, Diagnostic, L10n } from '@jalon/diagnostics'
import type { Taxonomies } from '../data-inclusion-kind.ts'
import type { Imported } from '../imported.ts'

export interface ImportFormat {
  /** What is typed after `jalon import`. */
  readonly id: string
  readonly title: L10n
  readonly publisher: string
  /** How the drafts name it, in French, before the name of the file. */
  readonly cited: string
  /** The page of the data set, which the drafts cite. */
  readonly url: string
  /** What a territory gains from it, and what it does not say. */
  readonly gives: L10n
  /** Whether its licence asks for the day of the file wherever something of it is used. */
  readonly needsDate?: boolean
  /** Begins to read a file. What it rests on is loaded only then. */
  open(context: ImportContext): Promise<Reading>
}

/** What an import needs to know of the place that it is for. */
export interface ImportContext {
  /** The file, as messages name it. */
  readonly file: string
  /** The ISO day of the file, when it is known. */
  readonly date?: string
  /** The communes of the territory, by code. */
  readonly communes: ReadonlySet<string>
  /** The kinds of the network: nothing is drafted of another. */
  readonly kinds: Ir['kinds']
  /** How other directories call these kinds. */
  readonly taxonomies?: Taxonomies
  /** The bytes of a file of the same folder, for a format that is made of several. Nothing when there is none. */
  readonly beside?: (name: string) => AsyncIterable<Uint8Array> | undefined
}

/** Why a file is refused, whole. */
export type Refusal = Diagnostic

/** A file being read, piece after piece: the largest ones are never held. */
export interface Reading {
  /** Takes the next bytes, or says at once why the file is refused. */
  take(bytes: Uint8Array): Refusal | undefined
  /** Everything was taken. */
  end(): Checked<Imported>
}

/** What a refused file gives: nothing, and the reason. */
export function refused(refusal: Refusal): Checked<Imported> {
  return { value: { services: [], zones: [], tables: {}, left: [] }, diagnostics: [refusal] }
}

/** A reading that refuses whatever it is given: what was wrong was seen before the first byte. */
export function refusing(refusal: Refusal): Reading {
  return { take: () => refusal, end: () => refused(refusal) }
}
