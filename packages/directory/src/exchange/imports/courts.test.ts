import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../language/read-table.ts'
import { fixture, imported, refusalOf, wholeJustice } from './testing/official-files.ts'

const whole = wholeJustice()

/** The lines of the table that the zones select from, by code. */
function tableOf(text: string | undefined) {
  const { rows } = readTable({ file: 'ressorts.csv', text: text ?? '' })
  return new Map(
    rows.map((row) => [
      row.get('code')?.value ?? '',
      [row.get('tribunal')?.value, row.get('chambre')?.value],
    ]),
  )
}

describe('a complete edition', async () => {
  const { value, diagnostics } = await imported('justice', whole)

  test('is read without a word', () => {
    expect(diagnostics).toEqual([])
  })

  test('gives a zone to each court that has a commune of the territory, and cites its source', () => {
    expect(value.zones).toMatchObject([
      {
        id: 'ressort-tj-metz',
        label: 'ressort du tribunal judiciaire de Metz',
        institution: 'tribunal-judiciaire',
        communes: { from: 'ressorts.csv', where: { tribunal: 'Tribunal judiciaire de Metz' } },
      },
      { id: 'ressort-tj-thionville', communes: { where: { tribunal: 'Tribunal judiciaire de Thionville' } } },
    ])
    expect(value.zones[0]?.source).toMatchObject({
      title: expect.stringContaining('Ministère de la Justice'),
      url: expect.stringContaining('data.gouv.fr'),
      date: '2026-07-01',
    })
  })

  test('gives the table of the whole département, and of no other', () => {
    const table = tableOf(value.tables['ressorts.csv'])
    expect(table.size).toBe(725)
    expect(table.get('57474')).toEqual(['Tribunal judiciaire de Thionville', ''])
    expect(table.get('57630')).toEqual(['Tribunal judiciaire de Metz', 'Tribunal de proximité de Sarrebourg'])
    expect(table.has('75056')).toBe(false)
  })

  test('says that a line has a code of the past, and counts the other départements', () => {
    expect(value.notes?.map(({ fr }) => fr)).toEqual([expect.stringContaining('ancien code de commune')])
    expect(value.left).toContainEqual({ what: '75', why: 'elsewhere', count: 1 })
  })
})

describe('an edition of another year', () => {
  test.each([
    [
      'the older title of the proximity court',
      'Tribunal de proximité compétent (hors communes exclusives aux TJ)',
      'Tribunal de proximité compétent',
    ],
    ['capitals', 'Libellé Commune', 'LIBELLÉ COMMUNE'],
    ['no accents', "Cour d'Appel compétente", "Cour d'Appel competente"],
  ])('%s', async (_, from, to) => {
    expect(await refusalOf('justice', whole.replace(from, to))).toBeUndefined()
  })

  test('a mark at its start, and line ends of Windows', async () => {
    expect(await refusalOf('justice', `\ufeff${whole.replaceAll('\n', '\r\n')}`)).toBeUndefined()
  })

  test('the older alphabet of Windows, which is said', async () => {
    const { value, diagnostics } = await imported('justice', Buffer.from(whole, 'latin1'))
    expect(diagnostics).toEqual([])
    expect(value.zones).toEqual((await imported('justice', whole)).value.zones)
    expect(value.notes?.[0]?.fr).toContain('Windows-1252')
  })
})

/** The lines, each with its cells changed. */
function eachRow(text: string, change: (cells: string[]) => string[]): string {
  const [header = '', ...rows] = text.trimEnd().split('\n')
  return `${[header, ...rows.map((row) => change(row.split(';')).join(';'))].join('\n')}\n`
}

/** Each cell of some columns put one line further down, as one reuser found them. */
function slid(text: string, columns: readonly number[]): string {
  const [header = '', ...rows] = text
    .trimEnd()
    .split('\n')
    .map((row) => row.split(';'))
  const moved = rows.map((row, line) =>
    row.map((cell, at) => (columns.includes(at) ? (rows[line - 1]?.[at] ?? cell) : cell)),
  )
  return `${[header, ...moved].map((row) => [row].flat().join(';')).join('\n')}\n`
}

describe('a damaged edition gives nothing and says why', () => {
  test.each([
    ['commas', whole.replaceAll(';', ','), '1:1 Les colonnes sont séparées par des virgules'],
    ['tabs', whole.replaceAll(';', '\t'), '1:1 Les colonnes sont séparées par des tabulations'],
    ['no titles', whole.slice(whole.indexOf('\n') + 1), '1:1 La première ligne ne nomme aucune des colonnes'],
    [
      'a title gone',
      eachTitle('Tribunal judiciaire compétent', ''),
      '1:1 Il manque une colonne : Tribunal judiciaire compétent',
    ],
    [
      'a title renamed',
      eachTitle('Libellé Commune', 'Libelé Comune'),
      '1:9 Il manque une colonne : Libellé Commune',
    ],
    ['a title twice', eachTitle('Orig. CA', 'Commune'), '1:25 La colonne « Commune » est là deux fois'],
    [
      'columns shifted',
      eachRow(whole, ([first = '', ...others]) => [...others, first]),
      "2:1 Cette valeur n'est pas le code d'une commune",
    ],
    ['courts that slid', slid(whole, [7]), '3:81 Marseille'],
    ['names that slid', slid(whole, [1]), 'ne vont plus ensemble'],
    ['zeros lost', whole.replaceAll(/^0/gm, ''), '2:1 Ce numéro a perdu son zéro'],
    [
      'codes that are no commune',
      whole.replaceAll(/^57(\d)/gm, '57$1').replaceAll(/^5[89]/gm, '57'),
      'est déjà à la ligne',
    ],
    [
      'a commune twice',
      `${whole}57463;Metz;;;;;;Tribunal judiciaire de Nancy;;;;;;\n`,
      'Cette commune est déjà à la ligne 8',
    ],
    ['a département missing', whole.replaceAll(/^88.*\n/gm, ''), '1:1 Rien pour le département 88.'],
    [
      'half of it',
      `${whole.slice(0, whole.lastIndexOf('\n', whole.length / 2))}\n`,
      '1:1 Rien pour les départements',
    ],
    ['only what serves to check', fixture('justice.csv'), '1:1 Rien pour les départements'],
    ['cut in a line', whole.slice(0, whole.length - 30), "Le fichier s'arrête au milieu de la ligne"],
    ['cut before its last line end', whole.trimEnd(), "Le fichier s'arrête au milieu de la ligne"],
    ['a line too short', whole.replace('75056;Paris;CA;', '75056;Paris;'), 'Cette ligne a 13 valeurs'],
    ['a quote left open', whole.replace('75056;Paris', '75056;"Paris'), "12:7 Un guillemet s'ouvre ici"],
    [
      'letters of another alphabet',
      Buffer.from(whole.replaceAll('é', '\u0082'), 'latin1'),
      'ne se lisent ni en UTF-8',
    ],
  ])('%s', async (_, content, said) => {
    const refusal = await refusalOf('justice', content)
    expect(refusal).toContain(said)
  })

  test('a court that slid names the commune and its court', async () => {
    const moved = whole.replace(
      /^(57474;.*)Tribunal judiciaire de Thionville/m,
      '$1Tribunal judiciaire de Metz',
    )
    expect(await refusalOf('justice', moved)).toMatch(
      /^9:\d+ Mondelange \(57474\) relève de Thionville, et le fichier dit autre chose/,
    )
  })

  function eachTitle(from: string, to: string): string {
    const [header = ''] = whole.split('\n')
    return whole.replace(
      header,
      header
        .split(';')
        .map((title) => (title === from ? to : title))
        .join(';'),
    )
  }
})

const few = { numRuns: 8 }

test('columns in any order are read the same, by name', async () => {
  const { value: expected } = await imported('justice', whole)
  const rows = whole
    .trimEnd()
    .split('\n')
    .map((row) => row.split(';'))
  const places = rows[0]?.map((_, at) => at) ?? []
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(places, { minLength: places.length }), async (order) => {
      const text = `${rows.map((row) => order.map((at) => row[at]).join(';')).join('\n')}\n`
      expect((await imported('justice', text)).value).toEqual(expected)
    }),
    few,
  )
})

test('cut anywhere, it is refused, or gives the territory what the whole gives', async () => {
  const { value: expected } = await imported('justice', whole)
  const bytes = Buffer.from(whole)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (end) => {
      const { value, diagnostics } = await imported('justice', bytes.subarray(0, end))
      if (diagnostics.length === 0)
        expect([value.zones, value.tables]).toEqual([expected.zones, expected.tables])
      else expect([value.zones, value.services, value.tables]).toEqual([[], [], {}])
    }),
    { numRuns: 15, examples: [[bytes.length]] },
  )
})
