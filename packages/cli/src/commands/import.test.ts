import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { communeIndex } from '@jalon/directory'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const fixtures = join(repository, 'packages/directory/src/exchange/imports/fixtures')

const zones = `# Les zones d'ici.
metz: { label: Metz, institution: commune, communes: { codes: ["57463"] }, source: { title: Code officiel } }`

/** A folder that holds a root with one territory around Metz, and the official files. */
let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jalon-import-'))
  cpSync(join(repository, 'pathways/network'), join(cwd, 'pathways/network'), { recursive: true })
  cpSync(join(repository, 'pathways/territories/exemple'), join(cwd, 'pathways/territories/exemple'), {
    recursive: true,
  })
  mkdirSync(join(cwd, 'pathways/territories/essai'))
  put(
    'territory.yaml',
    'title: Essai\npublisher: Réseau\ncommunes: { codes: ["57031", "57283", "57463", "57474"] }\n',
  )
  put('zones.yaml', zones)
  for (const name of readdirSync(fixtures)) cpSync(join(fixtures, name), join(cwd, name))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(cwd, 'pathways/territories/essai', name), content)
}

function textOf(name: string): string {
  return readFileSync(join(cwd, 'pathways/territories/essai', name), 'utf8')
}

/** Every file of the territory, with what it holds. */
function territory(): Readonly<Record<string, string>> {
  const names = readdirSync(join(cwd, 'pathways/territories/essai')).sort()
  return Object.fromEntries(names.map((name) => [name, textOf(name)]))
}

/** A small official file without the numbers kept for fiction, which a real territory refuses. */
function withoutPhones(name: string): string {
  const text = readFileSync(join(fixtures, name), 'utf8').replace(
    /0353010\d{3}|03 53 01 00 \d\d|\+33 3 53 01 00 13/g,
    '',
  )
  writeFileSync(join(cwd, name), text)
  return name
}

function wholeJustice(): string {
  const text = readFileSync(join(fixtures, 'justice.csv'), 'utf8')
  const there = new Set(text.split('\n').map((line) => line.slice(0, 5)))
  const others = [...communeIndex().codes()].filter((code) => !there.has(code))
  const lines = others.map(
    (code) => `${code};${communeIndex().find(code)?.name};;;;;;Tribunal judiciaire d'essai;;;;;;\n`,
  )
  writeFileSync(join(cwd, 'juridictions-2026-07-01.csv'), text + lines.join(''))
  return 'juridictions-2026-07-01.csv'
}

function run(...argv: readonly string[]) {
  return jalon(['import', ...argv], { cwd })
}

const here = ['--territory', 'essai'] as const

describe('without a file', () => {
  test('the formats are listed, with what each gives', async () => {
    const { code, out } = await run()
    expect(code).toBe(0)
    for (const word of ['justice —', 'interieur —', 'dila —', 'finess —', 'data.gouv.fr', '--write'])
      expect(out).toContain(word)
    expect((await run('--lang', 'en')).out).toContain('Nothing is written without --write')
    expect(JSON.parse((await run('--format', 'json')).out)).toHaveLength(6)
  })
})

describe('without --write', () => {
  test('drafts are shown, what is left is counted, and nothing is touched', async () => {
    const before = territory()
    const { code, out } = await run('finess', withoutPhones('finess-stock.csv'), ...here)
    expect(code).toBe(0)
    expect(out).toContain("À ajouter : 2 services. Rien n'est écrit pour l'instant.")
    expect(out).toContain('status: unverified, on: 2026-05-12')
    expect(out).toContain("Lieux où quelqu'un est peut-être caché : 2")
    expect(out).toContain("s'écrit à la main, sans adresse")
    expect(out).toContain('--territory essai --write')
    expect(territory()).toEqual(before)
  })

  test('what would prevent writing is said at once', async () => {
    const { code, out } = await run('finess', 'finess-stock.csv', ...here)
    expect(code).toBe(0)
    expect(out).toContain("Tel quel, l'ajout serait refusé")
    expect(out).toContain('erreur[fictional-number]')
    expect(out).toContain('recopiez à la main')
  })

  test('no street of a shelter is printed, in any form', async () => {
    for (const [format, file] of [
      ['finess', 'finess-stock.csv'],
      ['finess', 'finess-extrait.csv'],
      ['dila', 'dila.json'],
    ] as const) {
      for (const as of ['text', 'json']) {
        const { out, err } = await run(format, file, ...here, '--date', '2026-07-01', '--format', as)
        expect(out + err).not.toMatch(
          /secret inv|cach[ée]e|non-dit|silence|57070|57050|5301000[456]|53010014/i,
        )
      }
    }
  })

  test('programs read the same', async () => {
    const { out } = await run(
      'dila',
      withoutPhones('dila.json'),
      ...here,
      '--date',
      '2026-07-01',
      '--format',
      'json',
    )
    expect(JSON.parse(out)).toMatchObject({
      format: 'dila',
      file: 'dila.json',
      territory: 'essai',
      written: [],
      services: [{ kind: 'police-plainte' }, { kind: 'cidff' }],
      zones: [],
      tables: {},
      left: expect.arrayContaining([{ what: 'mairie', why: 'no-kind', count: 1 }]),
      notes: [],
      diagnostics: [],
    })
  })
})

describe('with --write', () => {
  test('zones and their table join the territory, which stays without fault', async () => {
    const { code, out } = await run('justice', wholeJustice(), ...here, '--write')
    expect([code, out]).toEqual([0, expect.stringContaining('Ajouté : 2 zones, 1 tableau. À la fin de :')])
    expect(
      textOf('zones.yaml').startsWith(`${zones}\n\n# Importé le 2026-11-22 de juridictions-2026-07-01.csv`),
    ).toBe(true)
    expect(textOf('ressorts.csv')).toContain('57474,Mondelange,Tribunal judiciaire de Thionville,\n')
    expect((await jalon(['check', 'pathways/territories/essai/zones.yaml'], { cwd })).code).toBe(0)
    expect((await jalon(['fmt', '--check', 'pathways/territories/essai/zones.yaml'], { cwd })).code).toBe(0)
  })

  test('twice adds nothing, and says what is there', async () => {
    await run('finess', withoutPhones('finess-stock.csv'), ...here, '--write')
    const before = territory()
    const { code, out } = await run('finess', 'finess-stock.csv', ...here, '--write')
    expect(code).toBe(0)
    expect(out).toContain("Rien à ajouter à l'annuaire : aucun fichier n'a changé.")
    expect(out).toContain("Déjà dans l'annuaire sous ce nom, à comparer : 2")
    expect(territory()).toEqual(before)
  })

  test('a mark at the start of a file, and its line ends, stay', async () => {
    put('services.yaml', '\ufeffici:\r\n  name: Ici\r\n  kind: pmi\r\n')
    expect((await run('finess', withoutPhones('finess-stock.csv'), ...here, '--write')).code).toBe(0)
    const after = textOf('services.yaml')
    expect(after.startsWith('\ufeffici:\r\n  name: Ici\r\n  kind: pmi\r\n\r\n# Importé')).toBe(true)
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('all or nothing: what would not read back is said, and no file changes', async () => {
    const before = territory()
    const { code, err } = await run('finess', 'finess-stock.csv', ...here, '--write')
    expect(code).toBe(1)
    expect(err).toContain('erreur[fictional-number]')
    expect(err).toContain('pathways/territories/essai/services.yaml')
    expect(err).toContain("Rien n'est écrit")
    expect(territory()).toEqual(before)
  })

  test('a file that is there and is not read is left alone', async () => {
    symlinkSync(join(cwd, 'ailleurs.yaml'), join(cwd, 'pathways/territories/essai/services.yaml'))
    const { code, err } = await run('finess', withoutPhones('finess-stock.csv'), ...here, '--write')
    expect([code, err]).toEqual([2, expect.stringContaining("Aucun fichier n'a changé")])
    expect(existsSync(join(cwd, 'ailleurs.yaml'))).toBe(false)
  })
})

describe('a damaged file is refused with its place, and nothing is written', () => {
  test.each([
    ['cut', (text: string) => text.slice(0, -4), 'finess-stock.csv:8'],
    [
      'shifted',
      (text: string) => text.replace('structureet;570990001', 'structureet;x;570990001'),
      'finess-stock.csv:2',
    ],
    ['a workbook', () => 'PK\u0003\u0004xl/workbook.xml', 'un classeur Excel'],
    ['empty', () => '', 'Le fichier est vide'],
  ])('%s', async (_, damage, said) => {
    const before = territory()
    writeFileSync(
      join(cwd, 'finess-stock.csv'),
      damage(readFileSync(join(fixtures, 'finess-stock.csv'), 'utf8')),
    )
    const { code, out, err } = await run('finess', 'finess-stock.csv', ...here, '--write')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('erreur[refused-file]')
    expect(err).toContain(said)
    expect(err).toContain('Comment')
    expect(territory()).toEqual(before)
    const json = await run('finess', 'finess-stock.csv', ...here, '--write', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject({
      diagnostics: [{ rule: 'refused-file' }],
      counts: { errors: 1 },
    })
  })
})

describe('a wrong command line ends with 2 and says what to write', () => {
  test.each([
    ['no such format', ['finesse', 'x.csv', ...here], 'Vouliez-vous dire « finess »'],
    ['no file', ['finess', ...here], 'Il manque le fichier'],
    ['no territory', ['finess', 'finess-stock.csv'], '--territory'],
    ['no such territory', ['finess', 'finess-stock.csv', '--territory', 'esai'], '« essai »'],
    ['an invented territory', ['finess', 'finess-stock.csv', '--territory', 'exemple'], 'fictif'],
    ['a file that is not there', ['finess', 'nulle-part.csv', ...here], "n'existe pas"],
    ['a folder', ['finess', 'pathways', ...here], 'est un dossier'],
    ['a licence that asks for a day', ['dila', 'dila.json', ...here], '--date'],
    ['a day that is none', ['dila', 'dila.json', ...here, '--date', 'hier'], '« hier »'],
  ])('%s', async (_, argv, said) => {
    const { code, out, err } = await run(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect((await run(...argv, '--lang', 'en')).err).not.toBe(err)
  })
})
