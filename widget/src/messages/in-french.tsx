/** Words of the content inside a screen that may speak another language (WCAG 3.1.2). */
import type { ComponentChildren } from 'preact'
import { isEnglish } from './language.ts'

/**
 * The words as they are in a French interface; in another one, what a screen reader must read as French. Not a `span`: the
 * rules of some components place theirs.
 */
export const inFrench: (words: ComponentChildren) => ComponentChildren = isEnglish
  ? (words) => <bdi lang="fr">{words}</bdi>
  : (words) => words
