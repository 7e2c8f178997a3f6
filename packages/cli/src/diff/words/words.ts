/** What the report of a change says, in the language asked for. What it quotes of the content stays as its author wrote it. */
import type { Lang } from '@jalon/diagnostics'
import type { Naming } from '../names.ts'
import { english } from './english.ts'
import { french } from './french.ts'

export type Words = typeof french

/** French and English, French first. */
export const words: Readonly<Record<Lang, Words>> = { fr: french, en: english }

/** What things are called, and what is said of them. */
export interface Telling {
  readonly naming: Naming
  readonly say: Words
}
