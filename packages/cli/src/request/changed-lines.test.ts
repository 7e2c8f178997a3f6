import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedLines } from './changed-lines.ts'

const changed = (before: string, after: string) => [...changedLines(before, after)]

test.each([
  ['nothing', 'a\nb\nc', 'a\nb\nc', []],
  ['a line that is new', 'a\nc', 'a\nb\nc', [2]],
  ['a line that is gone', 'a\nb\nc', 'a\nc', []],
  ['a line that is other', 'a\nb\nc', 'a\nx\nc', [2]],
  ['two places', 'a\nb\nc\nd\ne', 'a\nx\nc\nd\ny', [2, 5]],
  ['a line that moved', 'a\nb\nc\nd', 'b\nc\nd\na', [4]],
  ['a text from nothing', '', 'a\nb', [1, 2]],
  ['the same line once more', 'a\na', 'a\na\na', [3]],
])('%s', (_, before, after, lines) => {
  expect(changed(before, after)).toEqual(lines)
})

test('what is not new stands in the text before, in its order; nothing shorter says it', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = changedLines(before.join('\n'), after.join('\n'))
      expect(after.length - lines.size).toBe(longestCommon(before, after))
      const kept = after.filter((_, index) => !lines.has(index + 1))
      expect(longestCommon(before, kept)).toBe(kept.length)
    }),
  )
})

test('a text written anew is new from end to end, quickly', () => {
  const [before, after] = ['a', 'b'].map((sign) =>
    Array.from({ length: 20_000 }, (_, n) => `${sign}${n}`).join('\n'),
  )
  expect(changedLines(before ?? '', after ?? '').size).toBe(20_000)
})

function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = Array<number>(other.length + 1).fill(0)
  for (const line of one) {
    const next = [0]
    for (const [index, each] of other.entries())
      next.push(line === each ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}
