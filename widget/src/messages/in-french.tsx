/** Words of the content inside a screen that may speak another language (WCAG 3.1.2). */
import type { ComponentChildren } from 'preact'
import { isEnglish } from './language.ts'

/** The words as they are in a French interface; in another one, what a screen reader must read as French. */
export const inFrench: (words: ComponentChildren) => ComponentChildren = isEnglish
  ? (words) => <span lang="fr">{words}</span>
  : (words) => words
