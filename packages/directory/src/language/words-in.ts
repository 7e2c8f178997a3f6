/** The texts of a part of a file that people will read. */
import { getIn, type Tree, textOf } from '@jalon/core'
import type { Words } from './directory.ts'

/** The texts at these places, written with points (`access.conditions`); a place without a text gives none. */
export function wordsIn(tree: Tree | undefined, places: readonly string[]): readonly Words[] {
  return places.flatMap((place) => {
    const keys = place.split('.')
    const text = textOf(getIn(tree, keys))
    return text === undefined ? [] : [{ key: keys.at(-1) ?? place, text }]
  })
}
