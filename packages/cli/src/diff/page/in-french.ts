/**
 * What the page quotes of the content, told apart from what it says itself: the content is in French (decision 0017), and a
 * page in English says so where it is quoted (WCAG 3.1.2).
 */
import type { Lang } from '@jalon/diagnostics'
import { escaped } from '@jalon/directory'
import type { Naming } from '../names.ts'
import type { Words } from '../words/words.ts'

/** Two characters that no text holds: Unicode keeps them for what stays inside a program. */
const [opens, closes] = ['\ufdd0', '\ufdd1']
const ofContent = new RegExp(`${opens}([^${opens}${closes}]*)${closes}`, 'g')

/** The names of a report, marked where the page is not in their language. */
export function inFrench(naming: Naming, lang: Lang): Naming {
  return lang === 'fr' ? naming : { ...naming, marked: (words) => `${opens}${words}${closes}` }
}

/** A sentence as HTML. Whatever the content holds, the worst is a word said to be in French. */
export function text(words: string, { spaced }: Words): string {
  return escaped(spaced(words)).replace(ofContent, '<span lang="fr">$1</span>')
}
