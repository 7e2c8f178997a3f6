/**
 * Eight edits of the pathways of this repository, each with the report that a jurist or a midwife would read, and with what
 * professionals are told of it; then one request that touches everything. Each is compared once. What is read stands in
 * `diff/golden/` and `changelog/golden/`; `GOLDEN=write` writes what is made today. The figures are those of the content: a
 * change of the pathways may change them, and all is then read again before it is written.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ir } from '@jalon/core'
import { compareContents } from '@jalon/verifier'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Changelog } from './changelog/news-of.ts'
import { changelogOf } from './changelog/news-of.ts'
import { changelogMarkdown, changelogText } from './changelog/print.ts'
import type { Call } from './command.ts'
import { diffPage } from './diff/page/page.ts'
import { diffMarkdown } from './diff/print-markdown.ts'
import { diffText } from './diff/print-text.ts'
import type { ReadVersion } from './diff/read-version.ts'
import { readVersion } from './diff/read-version.ts'
import type { Report } from './diff/report.ts'
import { reportOf } from './diff/report.ts'
import { sectionsOf } from './diff/sections.ts'
import { frenchWords } from './testing/french-words.ts'
import { today } from './testing/jalon.ts'
import { edited, edits, everythingEdited, repository } from './testing/real-edits.ts'

/** Content of which something is written otherwise. */
type Editable = Written<Ir>
type Written<T> = { -readonly [K in keyof T]: Written<T[K]> }

let folder = ''
let before: ReadVersion
const reports = new Map<string, Report>()
const call = { io: { cwd: repository, today }, root: 'pathways' } as unknown as Call<string>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-real-edits-'))
  before = readVersion(call, undefined)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The report of a copy of the pathways, once it is edited. */
function reportOfCopy(copy: string, edit: (root: string) => void): Report {
  edit(join(folder, copy))
  // What stands in a report must not depend on where this runs.
  const after = { ...readVersion(call, join(folder, copy)), name: 'la demande' }
  return reportOf({ before, after, change: compareContents({ before, after }, today) }, [])
}

function reportFor(wanted: string): Report {
  const [, ...changes] = edits.find(([name]) => name === wanted) ?? ['']
  const known = reports.get(wanted) ?? reportOfCopy(wanted, (root) => edited(root, changes))
  reports.set(wanted, known)
  return known
}

/** What was read by someone of a text, once it is read again where `GOLDEN=write` asks for it. */
function expectRead(file: string, text: string): void {
  const path = fileURLToPath(new URL(`./${file}`, import.meta.url))
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

const fingerprint = /\b[0-9a-f]{12}\b/
const names = edits.map(([name]) => name)
const toldOf = (name: string): Changelog => changelogOf(reportFor(name))

describe.each(names)('%s', (name) => {
  test('is reported as a reader expects it', () => {
    const sections = sectionsOf(reportFor(name), 'fr')
    expectRead(`diff/golden/${name}.txt`, `${diffText(sections)}\n`)
    expect(diffMarkdown(sections).length).toBeLessThan(60_000)
  })

  test('is reported in English line for line, under the same fingerprints', () => {
    const [fr, en] = (['fr', 'en'] as const).map((lang) => diffText(sectionsOf(reportFor(name), lang)))
    const shape = (text = '') =>
      text.split('\n').map((line) => [line.search(/\S/), line.match(fingerprint)?.[0]])
    expect(shape(en)).toEqual(shape(fr))
    expect(en).not.toMatch(/[«»\u00a0\u202f](?![?!:;])/)
  })

  test('has titles that begin with a capital, in both languages', () => {
    for (const lang of ['fr', 'en'] as const)
      for (const { groups } of sectionsOf(reportFor(name), lang).pathways)
        for (const { title } of groups) expect(title).toMatch(/^[\p{Lu}«"]/u)
  })

  test('says in its English page what is French', () => {
    const page = diffPage(reportFor(name), 'en')
    const quoted = /<style>.*?<\/style>|<span lang="fr">.*?<\/span>|<code>.*?<\/code>/gs
    // Names of communes are proper names, and the cause is told with what the file calls its steps.
    const own = page.replace(quoted, '').replace(/ communes?(?: of \d+)? \(.*?\)|<p>Cause: .*<\/p>/g, '')
    expect(own.split('\n').filter((line) => frenchWords.test(line))).toEqual([])
  })

  test('is told as a professional reads it', () => {
    expectRead(`changelog/golden/${name}.txt`, `${changelogText(toldOf(name), today, 'fr')}\n`)
  })
})

test.each([
  ['accord-retire', ['certificat-medical', 'orientation']],
  ['deux-questions-echangees', ['orientation', 'perinatalite']],
])(
  'of « %s », only what it may concern is proved again: where it is written, and whoever invokes it',
  (name, proved) => {
    expect(reportFor(name).change.proofs.proved).toEqual(proved)
  },
)

test('a directory that changes may concern everything', () => {
  const { change } = reportFor('structure-fermee')
  expect(change.proofs.proved).toEqual(Object.keys(change.irs.after.pathways))
})

describe('every sentence for professionals', () => {
  const sentences = () => names.flatMap((name) => toldOf(name).items.flatMap(({ say }) => say))

  test('is read in one go', () => {
    for (const sentence of sentences()) {
      expect(
        sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
        sentence,
      ).toBeLessThanOrEqual(20)
      expect(sentence).toMatch(/^[\p{Lu}«].*\.$/u)
    }
  })

  test('is of no identifier, and alarms nobody', () => {
    for (const sentence of sentences()) {
      expect(sentence).not.toMatch(/[a-z]+-[a-z]+-[a-z]+\b(?<!médico-\p{L}+)/u)
      expect(sentence).not.toMatch(/danger de|attention|erreur|faute|oubli|grave/iu)
    }
  })
})

test('the same change is told in the same bytes', () => {
  const known = reportFor('doute-ailleurs')
  const { after } = known
  const again = reportOf({ before, after, change: compareContents({ before, after }, today) }, [])
  expect(diffText(sectionsOf(again, 'fr'))).toBe(diffText(sectionsOf(known, 'fr')))
  expect(changelogOf(again)).toEqual(changelogOf(known))
})

test.each(['soins-ivg', 'equipe', 'psychotrauma'])(
  'an edit of « %s », late in the longest pathway, is compared whole',
  (name) => {
    const ir = structuredClone(before.ir) as Editable
    const state = ir.pathways['perinatalite']?.states[name]
    if (state?.kind !== 'refer') throw new Error(`${name} is no referral of perinatalite`)
    state.referral.urgency = state.referral.urgency === 'later' ? 'week' : 'later'
    const { refused, pathways } = compareContents({ before, after: { ...before, ir } }, today)
    expect(refused).toEqual([])
    expect(pathways.map(({ pathway }) => pathway)).toEqual(['perinatalite'])
    expect(pathways[0]?.groups.length).toBeGreaterThan(0)
  },
)

describe('a request that touches everything', () => {
  let report: Report
  beforeAll(() => {
    report = reportOfCopy('tout', everythingEdited)
  })

  test('still makes a comment that can be posted, the gravest first', () => {
    const text = diffMarkdown(sectionsOf(report, 'fr'))
    expect(text.length).toBeLessThan(60_000)
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
    expect(text.indexOf('## Règles du réseau')).toBeLessThan(text.indexOf('## Parcours'))
    for (const part of text.split(/^### Sécurité$/m).slice(1)) expect(part).toMatch(/^\n\n#### 1\. /)
    expect(text).not.toContain('La suite est dans le rapport complet')
  })

  test('stays short for professionals', () => {
    const all = changelogOf(report)
    expect(all.items.length).toBeGreaterThan(4)
    for (const { say } of all.items) expect(say.length).toBeLessThanOrEqual(7)
    expect(changelogMarkdown(all, today).length).toBeLessThan(10_000)
  })
})
