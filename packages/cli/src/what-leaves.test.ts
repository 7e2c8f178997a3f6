/**
 * Nothing that a structure has not confirmed leaves this repository: every output of every command that builds something
 * for others is searched for every phone, address, site, mail and hour that the real territories hold.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entriesOf, get, parse, type Tree, textOf } from '@jalon/core'
import { contactFacts, type Pack } from '@jalon/directory'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { jalon } from './testing/jalon.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'leaves-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

/** Only there so that a test that hangs is stopped. */
const patience = 240_000

/** What is written of the services of a territory and that no structure has confirmed. */
function unconfirmedOf(territory: string): readonly string[] {
  const file = join(root, 'pathways/territories', territory, 'services.yaml')
  const { tree } = parse({ file, text: readFileSync(file, 'utf8') })
  return entriesOf(tree).flatMap(({ value: service }) => {
    const facts = [...entriesOf(get(service, 'contact')), ...entriesOf(service)]
    return facts.flatMap(({ value }) => unconfirmed(value))
  })
}

function unconfirmed(fact: Tree): readonly string[] {
  const value = textOf(get(fact, 'value'))?.value
  const status = textOf(get(get(fact, 'verified'), 'status'))?.value
  return value === undefined || status === 'confirmed' ? [] : [value]
}

/** A number in each of the ways people write it, and any other text as it is. */
function waysToWrite(value: string): readonly string[] {
  const digits = value.replace(/[\s.]/g, '')
  if (!/^(\+33|0)\d{9}$/.test(digits)) return [value]
  const national = `0${digits.replace(/^(\+33|0)/, '')}`
  const pairs = national.match(/\d\d/g) ?? []
  return [digits, national, ...[' ', '.', '-', '\u00a0', '\u202f'].map((between) => pairs.join(between))]
}

/** Every file below a folder, with its text; those inside an archive stand for it. */
function filesOf(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const content = readFileSync(join(parentPath, name))
      if (!name.endsWith('.zip')) return [[name, content.toString('utf8')] as const]
      return Object.entries(unzipSync(content)).map(([file, inside]) => [file, strFromU8(inside)] as const)
    })
}

/** Ten digits that can be dialled, wherever they stand. */
const dialled = /(?<![\d.,])(?:\+33|0)[\s.\u00a0\u202f-]?[1-9](?:[\s.\u00a0\u202f-]?\d\d){4}(?!\d)/g

const outputs = [
  ['the site', (territory: string, to: string) => ['build', '--territory', territory, '--out', to]],
  [
    'the site with its pathways',
    (territory: string, to: string) => ['build', '--territory', territory, '--out', to, '--self-contained'],
  ],
  [
    'data·inclusion',
    (territory: string, to: string) => ['export', 'data-inclusion', '--territory', territory, '--out', to],
  ],
  ['HSDS', (territory: string, to: string) => ['export', 'hsds', '--territory', territory, '--out', to]],
  [
    'the booklet of sheets',
    (territory: string, to: string) => [
      'sheet',
      '--all',
      '--territory',
      territory,
      '--out',
      join(to, 'livret.html'),
    ],
  ],
  ...['text', 'json', 'markdown', 'html'].map(
    (format) =>
      [
        `the coverage in ${format}`,
        (territory: string, to: string) => {
          const file = join(to, `coverage.${format}`)
          return ['coverage', '--territory', territory, '--format', format, '--out', file]
        },
      ] as const,
  ),
] as const

describe.each(['metz', 'pantin'])('of %s', (territory) => {
  // « 24/7 » is also what confirmed lines say, and the code that reads it: the next test looks at services one by one.
  const searched = unconfirmedOf(territory).filter((value) => value !== '24/7')

  test('there is something to search for', () => {
    expect(searched.length).toBeGreaterThan(5)
  })

  test(
    'no local service has a contact in the pack',
    async () => {
      const folder = join(out, territory, 'packs')
      await jalon(['build', '--packs-only', '--out', folder], { cwd: root })
      const pack: Pack = JSON.parse(readFileSync(join(folder, `${territory}.json`), 'utf8'))
      const local = pack.services.filter(({ reach }) => reach.kind !== 'national')
      expect(local.length).toBeGreaterThan(30)
      expect(local.filter((service) => contactFacts.some((fact) => service[fact] !== undefined))).toEqual([])
    },
    patience,
  )

  test.each(outputs)(
    'nothing unconfirmed is in %s',
    async (name, argv) => {
      const folder = join(out, territory, name.replaceAll(/\W/g, '-'))
      mkdirSync(folder, { recursive: true })
      const { code, err } = await jalon(argv(territory, folder), { cwd: root })
      expect([code, err]).toEqual([0, expect.any(String)])
      const files = filesOf(folder)
      expect(files.length).toBeGreaterThan(0)
      for (const [file, text] of files) {
        const leaked = searched.flatMap(waysToWrite).filter((value) => text.includes(value))
        expect([file, leaked]).toEqual([file, []])
        expect([
          file,
          file.endsWith('.js') || file.endsWith('.mjs') ? [] : (text.match(dialled) ?? []),
        ]).toEqual([file, []])
      }
    },
    patience,
  )
})
