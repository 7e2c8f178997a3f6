/** Applies the corrections that change no behaviour, and says which ones it left for a person. */
import type { Diagnostic, Edit, Suggestion } from './diagnostic.ts'
import type { Source } from './source.ts'

/**
 * Why a suggestion was left: someone must read it first; another one of the same finding was taken; it touches text
 * that another one changed; it changes another file too; the text is no longer the one that was checked.
 */
export type SkipReason = 'review' | 'alternative' | 'overlap' | 'elsewhere' | 'stale'

export interface Applied {
  readonly text: string
  readonly applied: readonly Suggestion[]
  readonly skipped: readonly { readonly suggestion: Suggestion; readonly reason: SkipReason }[]
}

/**
 * Applies to one file the safe suggestions of what was found, first come first served. A suggestion is applied
 * whole or not at all; what no applied edit covers stays as it was, to the last byte.
 */
export function applySafe(source: Source, diagnostics: readonly Diagnostic[]): Applied {
  const edits: Edit[] = []
  const applied: Suggestion[] = []
  const skipped: { suggestion: Suggestion; reason: SkipReason }[] = []
  for (const { suggestions } of diagnostics) {
    let taken = false
    for (const suggestion of suggestions) {
      const reason = taken ? 'alternative' : reasonToSkip(suggestion, source, edits)
      if (reason === undefined) {
        edits.push(...suggestion.edits)
        applied.push(suggestion)
        taken = true
      } else if (!isForAnother(suggestion, source)) {
        skipped.push({ suggestion, reason })
      }
    }
  }
  return { text: withEdits(source.text, edits), applied, skipped }
}

function reasonToSkip(
  { safety, edits }: Suggestion,
  source: Source,
  before: readonly Edit[],
): SkipReason | undefined {
  if (safety !== 'safe') return 'review'
  if (edits.some(({ span }) => span.source.file !== source.file)) return 'elsewhere'
  if (edits.length === 0 || !edits.every((edit) => isCurrent(edit, source))) return 'stale'
  const collides = edits.some((edit, index) =>
    [...before, ...edits.slice(0, index)].some((other) => overlap(edit, other)),
  )
  return collides ? 'overlap' : undefined
}

/** Not worth a word when correcting this file: none of it is here. */
function isForAnother({ edits }: Suggestion, source: Source): boolean {
  return edits.length > 0 && edits.every(({ span }) => span.source.file !== source.file)
}

function isCurrent({ span: { source, start, end } }: Edit, { text }: Source): boolean {
  return source.text === text && start >= 0 && start <= end && end <= text.length
}

/** Whether the result would depend on which comes first. Two insertions in one place do; neighbours do not. */
function overlap({ span: a }: Edit, { span: b }: Edit): boolean {
  if (a.start === b.start && a.end === b.end) return true
  return a.start < b.end && b.start < a.end
}

function withEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let [result, done] = ['', 0]
  for (const { span, text: replacement } of inOrder) {
    result += text.slice(done, span.start) + replacement
    done = span.end
  }
  return result + text.slice(done)
}
