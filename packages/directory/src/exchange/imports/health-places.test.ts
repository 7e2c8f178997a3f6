import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostPlaces } from './place-drafts.ts'
import { fixture, imported, refusalOf } from './testing/official-files.ts'

const stock = fixture('finess-stock.csv')
const extract = fixture('finess-extrait.csv')

describe('the whole stock, which has no titles', async () => {
  const { value, diagnostics } = await imported('finess', stock)

  test('gives the establishments whose category is one of our kinds', () => {
    expect(diagnostics).toEqual([])
    expect(value.services.map(({ id, kind }) => [id, kind])).toEqual([
      ['protection-maternelle-et-infantile-des-essais', 'pmi'],
      ['centre-de-planification-des-essais', 'sante-sexuelle'],
    ])
  })

  test('gives their number as one dials it, their address, the day of the file, and no zone', () => {
    const [pmi] = value.services
    expect(pmi).toMatchObject({
      phone: '+33353010001',
      address: { value: '4 R DES ESSAIS FICTIFS, 57000 METZ', commune: '57463' },
      source: { title: 'FINESS, établissements, officiel-2026-07-01.txt', date: '2026-05-12' },
    })
    expect(pmi?.zones).toBeUndefined()
  })

  test('leaves aside, and counts, what it does not take', () => {
    expect(value.left).toEqual([
      { what: 'ligne 4', why: 'protected' },
      { what: 'ligne 5', why: 'protected' },
      { what: 'ligne 3', why: 'no-place', count: 1 },
      { what: '223 protection maternelle et infantile', why: 'elsewhere', count: 1 },
      { what: '355 centre hospitalier', why: 'no-kind', count: 1 },
    ])
  })

  test('is read in the older alphabet too', async () => {
    const old = await imported('finess', Buffer.from(stock, 'latin1'))
    expect(old.value.services).toEqual(value.services)
  })
})

test('an extract with titles gives the same', async () => {
  const { value } = await imported('finess', extract)
  expect(value.left).toContainEqual({ what: 'ligne 3', why: 'protected' })
  expect(value.services).toMatchObject([
    { id: 'pmi-des-essais', phone: '+33353010001', address: { commune: '57463' } },
  ])
})

test('nothing of where a shelter stands is given', async () => {
  for (const file of [stock, extract]) {
    const given = JSON.stringify(await imported('finess', file))
    expect(given).not.toMatch(/secret|cach|tue|57070|57050|5301000[456]|5301 00 0[456]|990003|990004/i)
  }
})

test('a refusal shows no value of a row', async () => {
  const damages = [
    (line: string) => line.slice(0, -1),
    (line: string) => `x${line}`,
    (line: string) => `"${line}`,
    (line: string) => `${line};`,
    (line: string) => line.replace(/;\d{3};/, ';CHRS;'),
    (line: string) => line.replace(';', ';x;'),
    (line: string) => line.replace('É', '\u0000'),
    (line: string) => line.replace('57099', '5709'),
  ]
  const rows = [...stock.split('\n').slice(3, 5), extract.split('\n')[2] ?? '']
  for (const row of rows) {
    for (const damage of damages) {
      const [file] = [stock, extract].filter((text) => text.includes(row))
      const damaged = (file ?? '').replace(row, damage(row))
      for (const text of [
        damaged,
        damaged.slice(0, damaged.indexOf(damage(row)) + row.length - 9),
        damaged.slice(damaged.indexOf(row.slice(6, 30)) - 6),
      ]) {
        expect(JSON.stringify(await imported('finess', text))).not.toMatch(
          /secret|cach|impasse|57070|57050|5301000[456]/i,
        )
      }
    }
  }
})

describe('a damaged file gives nothing and says why', () => {
  test.each([
    ['commas', extract.replaceAll(';', ','), '1:1 Les colonnes sont séparées par des virgules'],
    ['a title gone', extract.replace('categorie', 'sorte'), '1:1 Il manque une colonne : categorie'],
    ['a zero lost', extract.replace('570990001', '57099001'), '2:1 Ce numéro a perdu son zéro'],
    [
      'columns shifted',
      extract.replace('570990001;PMI DES ESSAIS;223', 'x;570990001;223'),
      "2:1 Cette valeur n'est pas un numéro FINESS",
    ],
    [
      'a phone for an address',
      extract.replace(
        '4 RUE DES ESSAIS FICTIFS, 57000 METZ;03 53 01 00 01',
        '03 53 01 00 01;4 RUE DES ESSAIS',
      ),
      "n'est pas un numéro de téléphone",
    ],
    [
      'an establishment twice',
      extract.replace('570990003', '570990001'),
      '3:1 Cet établissement est déjà à la ligne 2',
    ],
    ['no line for the département', extract.replaceAll(/^57.*\n/gm, ''), 'Rien pour le département 57.'],
    ['cut in its last line', stock.slice(0, -5), "Le fichier s'arrête au milieu de la ligne 8"],
  ])('%s', async (_, content, said) => {
    expect(await refusalOf('finess', content)).toContain(said)
  })
})

test('columns in any order are read the same', async () => {
  const rows = extract
    .trimEnd()
    .split('\n')
    .map((row) => row.split(';'))
  const { value: expected } = await imported('finess', extract)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
      const text = `${rows.map((row) => order.map((at) => row[at]).join(';')).join('\n')}\n`
      expect((await imported('finess', text)).value).toEqual(expected)
    }),
  )
})

test.each([
  ['stock', stock],
  ['extract', extract],
])('the %s cut anywhere is refused, or gives some of what the whole gives', async (_, text) => {
  const { value: whole } = await imported('finess', text)
  const bytes = Buffer.from(text)
  for (let end = 0; end < bytes.length; end++) {
    const { value } = await imported('finess', bytes.subarray(0, end))
    for (const service of value.services) expect(whole.services).toContainEqual(service)
  }
})

describe('however many rows', () => {
  const titles = 'no. FINESS;raison sociale;categorie;adresse;telephone\n'
  const row = (rank: number, address = '4 RUE DES ESSAIS, 57000 METZ') =>
    `57${String(rank).padStart(7, '0')};PMI DES ESSAIS;223;${address};\n`

  test('more establishments than anyone would read are refused as soon as they are seen', async () => {
    let given = 0
    async function* endless() {
      yield Buffer.from(titles)
      for (; ; given++) yield Buffer.from(row(given))
    }
    expect(await refusalOf('finess', endless())).toContain('personne ne relirait')
    expect(given).toBeLessThanOrEqual(mostPlaces + 1)
  })

  test('those of one name are told apart one after the other', async () => {
    const rows = Array.from({ length: mostPlaces }, (_, rank) => row(rank))
    const { value } = await imported('finess', titles + rows.join(''))
    expect(value.services.map(({ id }) => id).slice(0, 2)).toEqual(['pmi-des-essais', 'pmi-des-essais-2'])
    expect(new Set(value.services.map(({ id }) => id)).size).toBe(mostPlaces)
  })

  test('an address that goes on and on is none', async () => {
    const long = row(1, `4 RUE${' '.repeat(200_000)}X, 57000 METZ`)
    expect((await imported('finess', titles + row(0) + long)).value.services).toHaveLength(1)
  })
})

test('what a report calls the rows left aside is never a word of the file', async () => {
  const odd = extract.replace('355', '125 rue Secrète')
  const { value } = await imported('finess', odd)
  expect(value.left).toContainEqual({ what: 'autres catégories', why: 'no-kind', count: 1 })
  expect(JSON.stringify(value)).not.toMatch(/125|secr/i)
})

test('a category or a group that says so makes a shelter of any name', async () => {
  for (const column of ['Prévention', 'Protection Maternelle et Infantile (P.M.I.)']) {
    const { value } = await imported('finess', stock.replace(column, 'Résidence sociale'))
    expect(value.left).toContainEqual({ what: 'ligne 2', why: 'protected' })
  }
})
