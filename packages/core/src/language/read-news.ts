/** Reads what changed, as professionals are told. */
import type { Located } from '@jalon/diagnostics'
import type { Document } from './document.ts'
import { entriesOf, get, textOf, textsOf } from './tree.ts'

export interface News {
  readonly id: Located<string>
  /** The ISO day from which it holds. */
  readonly date: string
  readonly title: string
  readonly say: readonly string[]
  /** The only territory that it concerns; none when it concerns all. */
  readonly territory: Located<string> | undefined
  /** Only what is `published`, read again by the network, is shown. */
  readonly status: Located<string>
}

export const newsFile = 'network/news.yaml'

/** The news of a file, in its order; none when there is no file. What lacks a part is left out. */
export function readNews(document: Document | undefined): readonly News[] {
  return entriesOf(document?.tree).flatMap(({ key, value }): readonly News[] => {
    const [date, title] = [textOf(get(value, 'date'))?.value, textOf(get(value, 'title'))?.value]
    const say = textsOf(get(value, 'say')).map((sentence) => sentence.value)
    const status = textOf(get(value, 'status'))
    if (date === undefined || title === undefined || status === undefined || say.length === 0) return []
    return [{ id: key, date, title, say, status, territory: textOf(get(value, 'territory')) }]
  })
}
