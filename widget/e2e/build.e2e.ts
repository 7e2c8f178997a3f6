/** What `jalon build` writes for a webmaster: whole, the same twice, and true to what it says of itself. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { read } from '../../scripts/lib/spawn.mjs'

let folder: string
const build = (name: string, ...more: readonly string[]) =>
  read('jalon', ['build', '--territory', 'exemple', '--out', join(folder, name), ...more])

/** Every file, by name. */
function filesIn(name: string): ReadonlyMap<string, Buffer> {
  const place = join(folder, name)
  const all = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()
  const files = all.filter((file) => statSync(join(place, file)).isFile())
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(place, file))]))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
  expect(build('one')).toMatchObject({ code: 0 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('deux fois le même contenu donnent les mêmes octets', () => {
  expect(build('two')).toMatchObject({ code: 0 })
  const [one, two] = [filesIn('one'), filesIn('two')]
  expect([...two.keys()]).toEqual([...one.keys()])
  for (const [file, bytes] of one) expect(two.get(file)?.equals(bytes), file).toBe(true)
})

test('ce que le dossier dit de ses fichiers est vrai, et aucun n’est oublié', () => {
  const files = filesIn('one')
  const text = (file: string) => files.get(file)?.toString() ?? ''
  const integrity = (file: string) =>
    `sha384-${createHash('sha384')
      .update(files.get(file) ?? '')
      .digest('base64')}`
  const manifest: { files: { file: string; bytes: number; integrity: string }[] } = JSON.parse(
    text('manifest.json'),
  )
  expect(manifest.files.map(({ file }) => file).sort()).toEqual(
    [...files.keys()].filter((file) => file !== 'manifest.json'),
  )
  for (const { file, bytes, integrity: told } of manifest.files)
    expect([file, bytes, told]).toEqual([file, files.get(file)?.length, integrity(file)])
  const { integrites } = JSON.parse(text('integrites.json'))
  for (const [file, told] of Object.entries(integrites)) expect(told).toBe(integrity(file))
})

test('chaque fichier nommé par un autre est là', () => {
  const files = filesIn('one')
  const named = [...files].flatMap(([file, bytes]) => {
    // What the scripts hold is not a list of files.
    if (!/\.(html|txt)$/.test(file) || file === 'autonome.html') return []
    return [...bytes.toString().matchAll(/(?:src|href|donnees)="(?:\/outils\/po\/)?([\w.-]+\.\w+)[?"]/g)].map(
      ([, name = '']) => name,
    )
  })
  expect(new Set(named).size).toBeGreaterThan(5)
  for (const name of named) expect([...files.keys()]).toContain(name)
})

test.each(['outils/po', '../po/', '/outils/po/?a', 'ftp://cpts.example/', '/p"o/'])(
  'une adresse qu’aucune page ne peut nommer est refusée : %s',
  (address) => {
    const { code, output } = build('refused', '--address', address)
    expect(code).toBe(2)
    expect(output).toContain('Écrivez par exemple')
  },
)
