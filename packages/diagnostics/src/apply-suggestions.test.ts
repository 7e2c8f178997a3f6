import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applySafe } from './apply-suggestions.ts'
import type { Suggestion } from './diagnostic.ts'
import type { Source } from './source.ts'
import { fileSpan } from './source.ts'
import { finding, said, spanOf } from './testing/finding.ts'

const source: Source = { file: 'a.yaml', text: 'next: secuors\nelse: secuors\n' }
const elsewhere: Source = { file: 'b.yaml', text: 'next: secuors\n' }

function suggestion(edits: Suggestion['edits'], safety: Suggestion['safety'] = 'safe'): Suggestion {
  return { label: said('corriger'), edits, safety }
}

function applyAll(...suggestions: readonly Suggestion[]) {
  return applySafe(
    source,
    suggestions.map((each) => finding(fileSpan(source), { suggestions: [each] })),
  )
}

const replace = { span: spanOf(source, 'secuors'), text: 'secours' }
const insert = { span: fileSpan(source), text: '# vu\n' }

test('safe edits are applied together', () => {
  const { text, applied, skipped } = applyAll(suggestion([replace]), suggestion([insert]))
  expect(text).toBe('# vu\nnext: secours\nelse: secuors\n')
  expect([applied.length, skipped.length]).toEqual([2, 0])
})

test.each([
  ['someone must read first', [suggestion([replace], 'review')], 'review'],
  ['touches changed text', [suggestion([insert]), suggestion([{ ...insert, text: '# lu\n' }])], 'overlap'],
  ['touches its own changes', [suggestion([replace, replace])], 'overlap'],
  [
    'changes another file too',
    [suggestion([replace, { span: spanOf(elsewhere, 'next'), text: 'else' }])],
    'elsewhere',
  ],
  [
    'was made for an earlier text',
    [suggestion([{ span: { source: { ...source, text: 'ancien' }, start: 0, end: 3 }, text: '' }])],
    'stale',
  ],
  ['stands outside the text', [suggestion([{ span: { source, start: 0, end: 999 }, text: '' }])], 'stale'],
  ['has no edit', [suggestion([])], 'stale'],
] as const)('a suggestion that %s is left', (_, suggestions, reason) => {
  const { skipped } = applyAll(...suggestions)
  expect(skipped).toEqual([{ suggestion: suggestions.at(-1), reason }])
})

test('of two ways to mend one finding, the first safe one is taken', () => {
  const ways = [suggestion([replace], 'review'), suggestion([replace]), suggestion([insert])]
  const { applied, skipped } = applySafe(source, [finding(fileSpan(source), { suggestions: ways })])
  expect(applied).toEqual([ways[1]])
  expect(skipped.map(({ reason }) => reason)).toEqual(['review', 'alternative'])
})

test('what belongs to another file is not a matter of this one', () => {
  const other = suggestion([{ span: spanOf(elsewhere, 'secuors'), text: 'secours' }])
  expect(applyAll(other)).toEqual({ text: source.text, applied: [], skipped: [] })
})

/** A text of letters that no replacement uses, and suggestions anywhere in it. */
const anySuggestions = fc
  .string({ unit: fc.constantFrom('a', 'b', 'é', '\n', '👩'), minLength: 1, maxLength: 30 })
  .chain((text) => {
    const one: Source = { file: 'a.yaml', text }
    const edit = fc.tuple(
      fc.nat(text.length),
      fc.nat(text.length),
      fc.string({ unit: fc.constantFrom('X', 'Y'), maxLength: 3 }),
    )
    const edits = fc.array(
      edit.map(([a, b, made]) => ({
        span: { source: one, start: Math.min(a, b), end: Math.max(a, b) },
        text: made,
      })),
      { minLength: 1, maxLength: 3 },
    )
    const each = fc
      .tuple(edits, fc.constantFrom<Suggestion['safety'][]>('safe', 'review'))
      .map(([list, safety]) => suggestion(list, safety))
    return fc.tuple(fc.constant(one), fc.array(fc.array(each, { maxLength: 3 }), { maxLength: 5 }))
  })

test('whatever is suggested, nothing to review is applied and what no applied edit covers stays', () => {
  fc.assert(
    fc.property(anySuggestions, ([one, lists]) => {
      const { text, applied, skipped } = applySafe(
        one,
        lists.map((suggestions) => finding(fileSpan(one), { suggestions })),
      )
      expect(applied.every(({ safety }) => safety === 'safe')).toBe(true)
      expect([...applied, ...skipped.map((each) => each.suggestion)]).toHaveLength(lists.flat().length)
      const edits = applied.flatMap((each) => each.edits)
      const kept = one.text
        .split('')
        .filter((_, at) => !edits.some(({ span }) => span.start <= at && at < span.end))
      expect(text.replace(/[XY]/g, '')).toBe(kept.join(''))
      expect(text.replace(/[^XY]/g, '')).toHaveLength(edits.reduce((sum, edit) => sum + edit.text.length, 0))
    }),
    { numRuns: 500 },
  )
})

test('nothing suggested leaves the text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => applySafe({ file: 'a', text }, []).text === text),
  )
})
