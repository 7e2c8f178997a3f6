import type { News } from '@jalon/core'
import { compile, newsFile } from '@jalon/core'
import { expect, test } from 'vitest'
import { readPack } from '../read-pack.ts'
import { withNews } from './pack-news.ts'
import { nationalPack } from './to-pack.ts'

const entry = (id: string, more: string, say = 'Une phrase.') =>
  `${id}: { status: published, date: 2026-03-03, title: ${id}, say: ["${say}"], ${more} }\n`

function newsIn(...entries: readonly string[]): readonly News[] {
  return compile([{ file: newsFile, text: entries.join('') }]).news
}

const pack = nationalPack(compile([]).ir, [], '2026-11-22')
const here = { ...pack, territory: { ...pack.territory, id: 'metz' } }
const titles = (news: readonly News[], from = here) => Object.keys(withNews(from, news).news ?? {})

test('a draft never leaves, and without news a pack has the bytes that it had', () => {
  const news = newsIn(entry('a', 'status: draft').replace('status: published, ', ''))
  expect(news).toHaveLength(1)
  expect(withNews(here, news)).toBe(here)
})

test('only what concerns the territory, the latest first', () => {
  const news = newsIn(
    entry('partout', ''),
    entry('ici', 'territory: metz'),
    entry('ailleurs', 'territory: pantin'),
    entry('recent', '').replace('2026-03-03', '2026-04-01'),
  )
  expect(titles(news)).toEqual(
    ['1er avril 2026 · recent', '3 mars 2026 · partout', '3 mars 2026 · ici'].map(spaced),
  )
  expect(titles(news, pack)).toEqual(['1er avril 2026 · recent', '3 mars 2026 · partout'].map(spaced))
})

function spaced(title: string): string {
  return `${title.replace(/^(\S+) (\S+) /, '$1\u00a0$2\u00a0')}\u00a0:`
}

test('no more than six, nor than two thousand bytes, and whole ones only', () => {
  const many = Array.from({ length: 20 }, (_, index) => entry(`n${index}`, ''))
  expect(titles(newsIn(...many))).toHaveLength(6)
  const long = many.map((each) => each.replace('Une phrase.', 'é'.repeat(300)))
  const { news } = withNews(here, newsIn(...long))
  expect(Object.keys(news ?? {})).toHaveLength(3)
  expect(new TextEncoder().encode(JSON.stringify(news)).length).toBeLessThanOrEqual(2000)
})

test('two changes of one day and one title are read together, and the widget reads them', () => {
  const all = withNews(here, newsIn(entry('a', ''), entry('b', '', 'Deux.').replace('title: b', 'title: a')))
  expect(Object.values(all.news ?? {})).toEqual([['Une phrase.', 'Deux.']])
  expect(readPack(JSON.parse(JSON.stringify(all)))).toEqual(all)
  expect(readPack({ ...all, news: ['Une phrase.'] })).toHaveProperty('problem')
})
