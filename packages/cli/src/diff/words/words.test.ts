import { urgencies } from '@jalon/core'
import { describe, expect, test } from 'vitest'
import { requestWords } from '../../request/words.ts'
import { frenchWords } from '../../testing/french-words.ts'
import { sentencesOf } from '../../testing/sentences-of.ts'
import type { Words } from './words.ts'
import { words } from './words.ts'

/** The sentences: what spaces a text says nothing, and a level of urgency is not any name. */
const sentencesIn = ({ urgency, spaced, lang, ...say }: Words) => say

describe.each([
  ['the report of a change', sentencesIn(words.fr), sentencesIn(words.en)],
  ['what stands around it for a request', requestWords.fr, requestWords.en],
])('%s', (_, fr, en) => {
  const [french, english] = [sentencesOf(fr), sentencesOf(en)]

  test('says the same things in the same order in both languages', () => {
    expect(english.map(([at]) => at)).toEqual(french.map(([at]) => at))
  })

  test('says everything otherwise in English, without a French word', () => {
    expect(english.filter(([, sentence]) => frenchWords.test(sentence))).toEqual([])
    const isAlike = new Set(english.map(([at, sentence]) => `${at} ${sentence}`))
    const alike = french.filter(([at, sentence]) => isAlike.has(`${at} ${sentence}`)).map(([at]) => at)
    expect(alike).toEqual(alike.filter((at) => sameInBoth.includes(at)))
  })

  test('counts and names in English what it counts and names in French', () => {
    const figures = (sentences: typeof french) =>
      sentences.map(([at, sentence]) => [at, sentence.match(/\d/g)?.length ?? 0])
    expect(figures(english)).toEqual(figures(french))
  })
})

/** Figures, and words that are the same in both languages. */
const sameInBoth = ['number', 'situations', 'natures.modification', 'directory.where', 'headings.questions']

test.each(urgencies)('the level « %s » has its words in both languages', (urgency) => {
  expect(words.en.urgency(urgency)).not.toBe(words.fr.urgency(urgency))
})

test.each([
  [1n, '1 situation', '1 situation'],
  [999_999n, '999\u202f999 situations', '999,999 situations'],
  [1_000_000n, '1 million de situations', '1 million situations'],
  [7_060_000n, '7 millions de situations', '7 million situations'],
  [1_890_000_000n, '1,8 milliard de situations', '1.8 billion situations'],
  [4_800_000_000_000n, '4,8 billions de situations', '4.8 trillion situations'],
  [1_234_000_000_000_000n, '1\u202f234 billions de situations', '1,234 trillion situations'],
])('%i situations are read in words', (count, french, english) => {
  expect(words.fr.situations(count)).toBe(french)
  expect(words.en.situations(count)).toBe(english)
})
