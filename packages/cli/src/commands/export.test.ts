import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'

const root = new URL('../../../../pathways', import.meta.url).pathname

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = (...argv: readonly string[]) => jalon(['export', ...argv, '--root', root], { cwd: folder })

describe('the invented territory', () => {
  test('is refused, for nobody answers there', async () => {
    const { code, err } = await run('data-inclusion', '--territory', 'exemple', '--out', 'sortie')
    expect(code).toBe(2)
    expect(err).toContain('« exemple » est un territoire inventé.')
    expect(existsSync(join(folder, 'sortie'))).toBe(false)
  })

  test('is written with --fictional, beside what is lost', async () => {
    const { code, out } = await run(
      'data-inclusion',
      '--territory',
      'exemple',
      '--out',
      'sortie',
      '--fictional',
    )
    expect(code).toBe(0)
    expect(out).toContain('Écrit dans sortie : structures.json, services.json, pertes.md.')
    expect(out).toMatch(/\n\d+ services exportés\.\n/)
    expect(out).toMatch(/Non exportés :\n +\d+ {2}Lieu protégé/)
    expect(out).toContain('Perdu, car le format ne sait pas le dire :')
    const services = JSON.parse(readFileSync(join(folder, 'sortie/services.json'), 'utf8'))
    expect(services.length).toBeGreaterThan(20)
    expect(readFileSync(join(folder, 'sortie/pertes.md'), 'utf8')).toContain('## Services non exportés')
  })
})

test('a real territory goes out in HSDS, where what is not confirmed is not', async () => {
  const { code, out } = await run('hsds', '--territory', 'metz', '--out', 'sortie', '--format', 'json')
  expect(code).toBe(0)
  const { files, services, left, lost } = JSON.parse(out)
  expect(files).toEqual(expect.arrayContaining(['datapackage.json', 'services.csv', 'pertes.md']))
  expect(readdirSync(join(folder, 'sortie')).sort()).toEqual([...files].sort())
  expect(services.length).toBeGreaterThan(20)
  expect(left).toContainEqual({ why: 'protected' })
  expect(lost.length).toBeGreaterThan(20)
  expect(files).not.toContain('phones.csv')
})

test('a table of a previous export that has nothing left to say is removed, and nothing else', async () => {
  await run('hsds', '--territory', 'metz', '--out', 'sortie')
  for (const name of ['phones.csv', 'notes.txt']) writeFileSync(join(folder, 'sortie', name), 'ancien')
  await run('hsds', '--territory', 'metz', '--out', 'sortie')
  expect(existsSync(join(folder, 'sortie/phones.csv'))).toBe(false)
  expect(existsSync(join(folder, 'sortie/notes.txt'))).toBe(true)
})

test('a folder that holds something else is left as it is', async () => {
  mkdirSync(join(folder, 'a-moi'), { recursive: true })
  writeFileSync(join(folder, 'a-moi/contacts.csv'), 'à moi')
  const { code, err } = await run('hsds', '--territory', 'metz', '--out', 'a-moi')
  expect([code, readdirSync(join(folder, 'a-moi'))]).toEqual([2, ['contacts.csv']])
  expect(err.replaceAll('\n', ' ')).toContain("contient déjà autre chose qu'un export")
})

test('the day decides what has expired', async () => {
  const { out } = await run(
    'data-inclusion',
    '--territory',
    'pantin',
    '--out',
    'sortie',
    '--today',
    '2040-01-01',
  )
  expect(out).toContain('Aucun service exporté.')
})

test.each([
  [
    'a format that does not exist',
    ['hsd', '--territory', 'metz', '--out', 'sortie'],
    'Vouliez-vous dire « hsds »',
  ],
  [
    'a territory that does not exist',
    ['hsds', '--territory', 'mets', '--out', 'sortie'],
    'Vouliez-vous dire « metz »',
  ],
  ['no folder', ['hsds', '--territory', 'metz'], "Il manque l'option --out."],
  ['no format', ['--territory', 'metz', '--out', 'sortie'], 'jalon export FORMAT'],
])('%s is a wrong command line', async (_, argv, said) => {
  const { code, err } = await run(...argv)
  expect(code).toBe(2)
  expect(err).toContain(said)
})

test('what is wrong in the files of the territory stops the export, and writes nothing', async () => {
  const territory = join(folder, 'pathways/territories/val')
  mkdirSync(territory, { recursive: true })
  mkdirSync(join(folder, 'pathways/network'))
  const files = {
    'network/kinds.yaml': 'accueil: { label: Accueil, nature: structure, purpose: Être accueillie }\n',
    'territories/val/territory.yaml': 'title: Val\npublisher: Réseau\ncommunes: { codes: ["57463"] }\n',
    'territories/val/services.yaml': 'a: { name: A, kind: acceuil, zones: anyone }\n',
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, 'pathways', file), text)
  const { code, err } = await jalon(['export', 'hsds', '--territory', 'val', '--out', 'sortie'], {
    cwd: folder,
  })
  expect(code).toBe(1)
  expect(err).toContain('unknown-service-kind')
  expect(existsSync(join(folder, 'sortie'))).toBe(false)
})
