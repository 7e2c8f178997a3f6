/**
 * Eight edits of the pathways of this repository, each with the report that a jurist or a midwife would read. The
 * reports stand in `golden/`; `GOLDEN=write` writes those of today. The figures are those of the content: a change of the
 * pathways may change them, and the reports are then read again before they are written.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../command.ts'
import { today } from '../testing/jalon.ts'
import { birth, certificate, type Edit, edited, edits, repository, triage } from '../testing/real-edits.ts'
import { diffMarkdown } from './print-markdown.ts'
import { diffText } from './print-text.ts'
import type { ReadVersion } from './read-version.ts'
import { readVersion } from './read-version.ts'
import type { Report } from './report.ts'
import { reportOf } from './report.ts'
import { sectionsOf } from './sections.ts'

const golden = fileURLToPath(new URL('./golden/', import.meta.url))
const writes = process.env['GOLDEN'] === 'write'

let folder = ''
let before: ReadVersion
const call = { io: { cwd: repository, today }, root: 'pathways' } as unknown as Call<string>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-diff-'))
  before = readVersion(call, undefined)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The report of an edit; with `shift`, of the same edit where every line of the pathways has moved. */
function reportFor(name: string, changes: readonly Edit[], shift = false, base = before): Report {
  const root = join(folder, name)
  edited(root, changes)
  if (shift) {
    for (const file of [triage, certificate, birth]) {
      const text = readFileSync(join(root, file), 'utf8')
      writeFileSync(join(root, file), `# Relu ensemble.\n#\n${text}`)
    }
  }
  // What stands in a report must not depend on where this runs.
  return reportOf(base, { ...readVersion(call, root), name: 'la demande' }, [], today)
}

describe.each(edits.map(([name, ...changes]) => ({ name, changes })))('$name', ({ name, changes }) => {
  test('is reported as a reader expects it', () => {
    const report = reportFor(name, changes)
    const text = `${diffText(sectionsOf(report))}\n`
    if (writes) writeFileSync(join(golden, `${name}.txt`), text)
    expect(text).toBe(readFileSync(join(golden, `${name}.txt`), 'utf8'))
    expect(diffMarkdown(sectionsOf(report)).length).toBeLessThan(60_000)
  })
})

test('fingerprints survive a move of lines, and a rebase on other changes', () => {
  const [name = '', ...changes] = edits.find(([each]) => each === 'delai-allonge') ?? []
  const elsewhere: Edit = [
    'plainte/plainte.pathway.yaml',
    'title: "Porter plainte',
    'title: "Relu : porter plainte',
  ]
  const fingerprints = (report: Report) =>
    report.change.pathways.flatMap(({ groups }) => groups.map(({ fingerprint }) => fingerprint))
  const plain = reportFor(`${name}-1`, changes)
  const moved = reportFor(`${name}-2`, changes, true)
  const base = join(folder, 'base')
  cpSync(join(repository, 'pathways'), base, { recursive: true })
  const [file, from, to] = elsewhere
  writeFileSync(join(base, file), readFileSync(join(base, file), 'utf8').replace(from, to))
  const rebased = reportFor(`${name}-3`, [...changes, elsewhere], false, readVersion(call, base))
  expect(fingerprints(plain)).toHaveLength(1)
  expect(fingerprints(moved)).toEqual(fingerprints(plain))
  expect(fingerprints(rebased)).toEqual(fingerprints(plain))
})

test('a request that touches everything still makes a comment that can be posted', () => {
  const root = join(folder, 'tout')
  cpSync(join(repository, 'pathways'), root, { recursive: true })
  for (const file of [
    'triage',
    'certificat-medical',
    'plainte',
    'hebergement',
    'perinatalite',
    'orientation',
  ]) {
    const path = join(root, file, `${file}.pathway.yaml`)
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text
        .replaceAll('urgency: now', 'urgency: h24')
        .replaceAll('urgency: week', 'urgency: later')
        .replaceAll('say: "', 'say: "Bonjour. '),
    )
  }
  const text = diffMarkdown(
    sectionsOf(reportOf(before, { ...readVersion(call, root), name: 'la demande' }, [], today)),
  )
  expect(text.length).toBeLessThan(60_000)
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  expect(text).toContain('Sécurité')
})
