import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import { smallDirectory } from '../testing/small-directory.ts'

const small = smallDirectory()
afterAll(small.remove)

const coverage = (...more: readonly string[]) => jalon(['coverage', '--territory', 'val', ...more], small)

test('figures come first, then the gaps, then what to ask', async () => {
  const { code, out, err } = await coverage()
  expect([code, err]).toEqual([0, ''])
  const said = out.replaceAll('\u00a0', ' ')
  expect(said).toContain("Couverture de l'annuaire. Val, au 22 novembre 2026\n")
  expect(said).toContain("Dans 100 % des cas, il ne reste qu'un numéro national à donner.")
  expect(said).toContain('Accueil : 3 communes sur 3\n  Contact à confirmer, partout : Maison\n')
  expect(said).toMatch(/À demander sur place\n.*\n\n1\. +Maison \(Accueil ; jusqu'à 6 cas\)/)
})

test('the JSON says the same for programs', async () => {
  const { out } = await coverage('--format', 'json')
  expect(JSON.parse(out)).toMatchObject({
    territory: { id: 'val', title: 'Val', fictional: false },
    today: '2026-11-22',
    communes: 3,
    groups: [{ communes: [{ code: '57283', name: 'Hagondange' }, { name: 'Metz' }, { name: 'Mondelange' }] }],
    cases: { contact: 0, toConfirm: 6, none: 0, unknown: 0 },
    needs: [
      { kind: 'accueil', gap: 3, answers: [{ group: 0, result: 'found', outcome: 'toConfirm' }] },
      { kind: 'abri', gap: 3 },
    ],
    toAsk: [{ service: 'maison', unlocks: 6 }],
  })
})

test('the page and the Markdown are written where --out says', async () => {
  const { code, out, err } = await coverage('--format', 'html', '--out', 'rapport.html')
  expect([code, out, err]).toEqual([0, '', 'Écrit dans rapport.html.\n'])
  expect(readFileSync(join(small.cwd, 'rapport.html'), 'utf8')).toMatch(/^<!doctype html>\n/)
  const markdown = await coverage('--format', 'markdown', '--lang', 'en')
  expect(markdown.out).toMatch(/^# Coverage of the directory\n\nVal, on 22\u00a0November\u00a02026\.\n\n\| /)
})

test.each([
  ['no territory', ['coverage'], '--territory'],
  ['a territory near another', ['coverage', '--territory', 'vall'], '« val »'],
  [
    'a place where nothing can be written',
    ['coverage', '--territory', 'val', '--out', 'pathways'],
    'pathways',
  ],
  ['a format of another command', ['coverage', '--territory', 'val', '--format', 'sarif'], 'markdown'],
])('%s is a wrong command line', async (_, argv, words) => {
  const { code, out, err } = await jalon(argv, small)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(words)
})

test('nothing is said of a territory that cannot be read', async () => {
  const broken = smallDirectory()
  broken.write('maison: { name: [\n')
  const { code, out, err } = await jalon(['coverage', '--territory', 'val'], broken)
  broken.remove()
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('services.yaml')
})

test('a page is not written as a text by oversight, nor over what authors wrote', async () => {
  const { code, err } = await coverage('--out', 'rapport.html')
  expect([code, err.replaceAll('\n', ' ')]).toEqual([2, expect.stringContaining('Ajoutez --format html')])
  const authored = 'pathways/territories/val/services.yaml'
  const before = readFileSync(join(small.cwd, authored), 'utf8')
  const over = await coverage('--out', authored)
  expect([over.code, readFileSync(join(small.cwd, authored), 'utf8')]).toEqual([2, before])
})
