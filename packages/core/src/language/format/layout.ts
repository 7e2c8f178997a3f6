/** How a file is laid out: its keys, values, comments and blank lines in order, free of columns and of line ends. */

/** A line between two things: a blank one, or a comment. */
export type Aside = 'blank' | string

export interface Layout {
  readonly before: readonly Aside[]
  readonly root: Collection
  readonly after: readonly Aside[]
}

/** A dict or a list, with what stands after its last entry. */
export interface Collection {
  readonly kind: 'collection'
  readonly isList: boolean
  /** Written below one another, or between brackets on one line or on several. */
  readonly style: 'block' | 'one-line' | 'several-lines'
  readonly entries: readonly LayoutEntry[]
  readonly after: readonly Aside[]
}

export interface LayoutEntry {
  /** The lines above it. */
  readonly before: readonly Aside[]
  /** Absent in a list. */
  readonly key?: string
  /** The comments at the end of the line of its key or dash, and the lines from there to its value. */
  readonly besideKey: readonly string[]
  readonly between: readonly Aside[]
  readonly value?: Text | BlockText | Collection
  readonly besideValue: readonly string[]
}

/** A text on the line of its key, as written; its further lines lose their indentation. */
export interface Text {
  readonly kind: 'text'
  readonly lines: readonly string[]
  /** The same on one line, for a collection that becomes one line. */
  readonly inline: string
}

/** A text opened by | or >: every line break and inner space is part of it. */
export interface BlockText {
  readonly kind: 'block-text'
  readonly header: string
  readonly lines: readonly string[]
}

export function isComment(aside: Aside): boolean {
  return aside !== 'blank'
}

/** Whether something would be lost by writing a collection on one line. */
export function hasAsides({ entries, after }: Collection): boolean {
  return (
    after.some(isComment) ||
    entries.some(({ before, besideKey, between, besideValue, value }) => {
      return (
        [before, besideKey, between, besideValue].some((asides) => asides.some(isComment)) ||
        (value?.kind === 'collection' && hasAsides(value))
      )
    })
  )
}
