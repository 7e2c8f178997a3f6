/** Reads the words of the network: what texts are compared with. */
import type { Document } from './document.ts'
import { get, itemsOf, textOf, textsOf } from './tree.ts'

export interface Wording {
  readonly avoid: readonly { readonly word: string; readonly better: string }[]
  /** What each abbreviation stands for. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** Beginnings of words that stay off the discreet sheet. */
  readonly discreet: readonly string[]
}

export const wordingFile = 'network/wording.yaml'

/** The words of a file; none when there is no file. */
export function readWording(document: Document | undefined): Wording {
  const pairs = (list: string, first: string, second: string) => {
    return itemsOf(get(document?.tree, list)).flatMap((item): readonly (readonly [string, string])[] => {
      const [one, other] = [textOf(get(item, first))?.value, textOf(get(item, second))?.value]
      return one === undefined || other === undefined ? [] : [[one, other]]
    })
  }
  return {
    avoid: pairs('avoid', 'word', 'better').map(([word, better]) => ({ word, better })),
    abbreviations: new Map(pairs('abbreviations', 'short', 'long')),
    discreet: textsOf(get(document?.tree, 'discreet')).map(({ value }) => value),
  }
}
