/**
 * What professionals are told of eight edits of the pathways of this repository. The sentences stand in `golden/`, to be
 * read aloud; `GOLDEN=write` writes those of today.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../command.ts'
import type { ReadVersion } from '../diff/read-version.ts'
import { readVersion } from '../diff/read-version.ts'
import { reportOf } from '../diff/report.ts'
import { today } from '../testing/jalon.ts'
import { type Edit, edited, edits, repository } from '../testing/real-edits.ts'
import type { Changelog } from './news-of.ts'
import { changelogOf } from './news-of.ts'
import { changelogMarkdown, changelogText } from './print.ts'

const golden = fileURLToPath(new URL('./golden/', import.meta.url))
const writes = process.env['GOLDEN'] === 'write'

let folder = ''
let before: ReadVersion
const told = new Map<string, Changelog>()
const call = { io: { cwd: repository, today }, root: 'pathways' } as unknown as Call<string>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-changelog-'))
  before = readVersion(call, undefined)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is told of a copy of the pathways with these edits. */
function toldOfCopy(copy: string, changes: readonly Edit[]): Changelog {
  edited(join(folder, copy), changes)
  return changelogOf(reportOf(before, readVersion(call, join(folder, copy)), [], today))
}

function toldOf(wanted: string): Changelog {
  const [, ...changes] = edits.find(([name]) => name === wanted) ?? ['']
  const known = told.get(wanted) ?? toldOfCopy(wanted, changes)
  told.set(wanted, known)
  return known
}

const names = edits.map(([name]) => name)

test.each(names)('%s is told as a professional reads it', (name) => {
  const text = `${changelogText(toldOf(name), today, 'fr')}\n`
  if (writes) writeFileSync(join(golden, `${name}.txt`), text)
  expect(text).toBe(readFileSync(join(golden, `${name}.txt`), 'utf8'))
})

describe('every sentence', () => {
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
  const [name = '', ...changes] = edits[2] ?? ['']
  expect(toldOfCopy('encore', changes)).toEqual(toldOf(name))
})

test('a change of everything stays short', () => {
  const root = join(folder, 'tout')
  edited(root, [])
  for (const file of ['triage', 'plainte', 'hebergement', 'perinatalite', 'orientation']) {
    const path = join(root, file, `${file}.pathway.yaml`)
    const text = readFileSync(path, 'utf8').replaceAll('say: "', 'say: "Bonjour. ')
    writeFileSync(path, file === 'triage' ? text.replaceAll('urgency: now', 'urgency: h24') : text)
  }
  const all = changelogOf(reportOf(before, readVersion(call, root), [], today))
  expect(all.items.length).toBeGreaterThan(4)
  for (const { say } of all.items) expect(say.length).toBeLessThanOrEqual(7)
  expect(changelogMarkdown(all, today).length).toBeLessThan(10_000)
})
