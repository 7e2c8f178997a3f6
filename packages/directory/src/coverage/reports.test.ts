/** The reports of the territories of this repository: what they say, and what they must never say. */
import { createHash } from 'node:crypto'
import type { Lang } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { factOf, writtenFacts } from '../confirm/written-facts.ts'
import { directoryOfRepository } from '../testing/directory-of-files.ts'
import { packOf } from '../testing/pack-of.ts'
import { coverageOf } from './coverage.ts'
import { coveragePage } from './page/page.ts'
import { coverageMarkdown } from './print-markdown.ts'
import { coverageText } from './print-text.ts'
import { coverageJson } from './to-json.ts'
import { whatToAsk } from './what-to-ask.ts'
import { shareOf } from './figures.ts'

const today = '2026-11-22'
const repository = directoryOfRepository()
const territories = ['exemple', 'metz', 'pantin']

/** Every report of a territory. */
function reportsOf(id: string, lang: Lang) {
  const pack = repository.pack(id, today)
  const coverage = coverageOf(pack, today)
  const toAsk = whatToAsk(repository.territory(id), pack, coverage)
  return {
    text: coverageText(coverage, toAsk, lang),
    markdown: coverageMarkdown(coverage, toAsk, lang),
    page: coveragePage(coverage, toAsk, lang),
    json: JSON.stringify(coverageJson(coverage, toAsk, lang)),
  }
}

describe.each(territories)('the reports of %s', (id) => {
  const fr = reportsOf(id, 'fr')
  const en = reportsOf(id, 'en')

  test('hold no contact detail, confirmed or not', () => {
    const values = repository
      .territory(id)
      .services.flatMap((service) => writtenFacts.flatMap((fact) => factOf(service, fact) ?? []))
      .flatMap(({ value, text }) => [value.value, ...(text === undefined ? [] : [text])])
      // An area of the city or « Jour et nuit » is no way to reach anyone.
      .filter((value) => value.length > 12 || /\d{4}/.test(value))
    expect(values.length).toBeGreaterThan(10)
    for (const report of Object.values(fr)) {
      expect(values.filter((value) => report.includes(value))).toEqual([])
      expect(report).not.toMatch(/\+33|\b0[1-9](?:[ .\u00a0\u202f]?\d\d){4}\b/)
    }
  })

  test('fit in a hundred columns on a terminal', () => {
    for (const text of [fr.text, en.text]) {
      expect(text.split('\n').filter((line) => [...line].length > 100)).toEqual([])
    }
  })

  test('are in French and in English', () => {
    for (const [french, english] of [
      [fr.text, en.text],
      [fr.markdown, en.markdown],
    ] as const) {
      expect(french).toContain('À demander sur place')
      expect(english).toContain('To ask on site')
      expect(english).not.toContain('À demander sur place')
    }
    expect(fr.page).toContain('<html lang="fr">')
    expect(en.page).toContain('<html lang="en">')
  })

  test('the page asks for nothing and runs only what it holds', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(fr.page) ?? []
    const hashOf = (tag: string) => {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(fr.page) ?? []
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${hashOf('style')}`)
    expect(policy).toContain(`script-src ${hashOf('script')}`)
    expect(fr.page.match(/<(?:style|script)\b/g)).toHaveLength(2)
    expect(fr.page).not.toMatch(/\b(?:src|href)="(?!#|data:,)|\bstyle="|\bon[a-z]+="|url\(|@import/)
    expect(fr.page).toContain("<title>Couverture de l'annuaire</title>".replace("'", '&#39;'))
  })
})

test('the JSON has every need for every group of communes', () => {
  const { groups, needs, cases, communes, toAsk } = JSON.parse(reportsOf('exemple', 'fr').json)
  expect(communes).toBe(8)
  expect(needs).toHaveLength(35)
  for (const { answers } of needs) expect(answers).toHaveLength(groups.length)
  expect(cases).toEqual({ contact: 231, toConfirm: 8, none: 25, unknown: 16 })
  expect(needs[0]).toMatchObject({ kind: 'pack-nouveau-depart', gap: 8 })
  expect(toAsk[0]).toMatchObject({
    service: expect.any(String),
    unlocks: 8,
    questions: [{ about: 'contact', text: expect.any(String) }],
  })
})

test('a name is text, whatever it holds', () => {
  const name = '</script><img src=x onerror=alert(1)> & « "quoted" » \u202e'
  const pack = packOf({
    communes: { c: name },
    kinds: { examen: { label: name, purpose: name } },
    services: { a: { name, reach: { kind: 'anyone' } } },
  })
  const coverage = coverageOf({ ...pack, territory: { ...pack.territory, title: name } }, today)
  const toAsk = [
    { service: 'a', name, kind: 'examen', need: name, unlocks: 1, questions: [], note: name, sources: [] },
  ]
  const page = coveragePage(coverage, toAsk, 'fr')
  expect(page).not.toContain('<img')
  expect(page).not.toContain('\u202e')
  expect(page.match(/<\/script>/g)).toHaveLength(1)
  expect(coverageMarkdown(coverage, toAsk, 'fr')).not.toMatch(/(?<!\\)<img/)
})

test('a part is never said to be all or nothing', () => {
  expect([
    shareOf(0, 2030, 'fr'),
    shareOf(1, 2030, 'fr'),
    shareOf(2029, 2030, 'en'),
    shareOf(3, 3, 'en'),
  ]).toEqual(['0\u00a0%', '1\u00a0%', '99%', '100%'])
})
