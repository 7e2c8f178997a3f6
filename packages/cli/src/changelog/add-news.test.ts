import { parse, readNews } from '@jalon/core'
import { expect, test } from 'vitest'
import { newsToAdd } from './add-news.ts'

const file = 'network/news.yaml'
const item = (id: string, ...say: readonly string[]) => ({ id, title: 'Premières questions', say })
const day = '2026-11-22'

test('a file that is not there begins with what it is for', () => {
  const { text = '' } = newsToAdd([item('triage-1', 'Un « mot » : deux.')], undefined, day) ?? {}
  expect(text).toContain('# Ce qui a changé')
  expect(readNews(parse({ file, text }))).toMatchObject([
    { id: { value: 'triage-1' }, date: day, say: ['Un « mot » : deux.'], status: { value: 'draft' } },
  ])
})

test('what is there stays, byte for byte, whatever it became', () => {
  const before =
    'triage-1: { status: published, date: 2026-01-01, title: Relu, say: [Autrement.] } # relu le 3'
  const added = newsToAdd([item('triage-1', 'Un.'), item('triage-2', 'Deux.')], { file, text: before }, day)
  expect(added).toMatchObject({ added: ['triage-2'], known: ['triage-1'] })
  expect(readNews(parse({ file, text: `${before}${added?.text}` })).map(({ say }) => say)).toEqual([
    ['Autrement.'],
    ['Deux.'],
  ])
})

test('written twice, it stands once', () => {
  const first = newsToAdd([item('triage-1', 'Un.')], undefined, day)
  const again = newsToAdd([item('triage-1', 'Un.')], { file, text: first?.text ?? '' }, '2027-01-01')
  expect(again).toEqual({ text: '', added: [], known: ['triage-1'] })
})

test.each([
  ['a list', '- un\n- deux\n'],
  ['a map on one line', '{ triage-1: { status: draft } }\n'],
  ['what cannot be read', 'triage-1: [\n'],
])('%s does not take what would be put after it', (_, text) => {
  expect(newsToAdd([item('triage-2', 'Deux.')], { file, text }, day)).toBeUndefined()
})
