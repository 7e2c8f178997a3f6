import { describe, expect, test } from 'vitest'
import { readTable } from '../../language/read-table.ts'
import { imported, refusalOf, wholeInterieur } from './testing/official-files.ts'

const whole = wholeInterieur()

describe('a complete edition', async () => {
  const { value, diagnostics } = await imported('interieur', whole)

  test('is read without a word', () => {
    expect(diagnostics).toEqual([])
  })

  test('gives a zone to each unit that has a commune of the territory', () => {
    expect(value.zones.map(({ id, institution }) => [id, institution])).toEqual([
      ['unite-brigade-de-proximite-de-l-essai', 'gendarmerie'],
      ['unite-brigade-de-proximite-de-la-fiction', 'gendarmerie'],
      ['unite-commissariat-de-police-de-l-essai', 'police-nationale'],
      ['unite-commissariat-de-secteur-de-l-essai', 'police-nationale'],
    ])
    expect(value.zones[0]).toMatchObject({
      label: "communes de l'unité « Brigade de proximité de l'Essai »",
      communes: { from: 'forces-de-securite.csv', where: { service: "Brigade de proximité de l'Essai" } },
    })
  })

  test('keeps both units of a commune that has two, and says so', () => {
    const { rows } = readTable({ file: '', text: value.tables['forces-de-securite.csv'] ?? '' })
    const metz = rows.filter((row) => row.get('code')?.value === '57463')
    expect(metz.map((row) => row.get('unite')?.value)).toEqual(['2005701', '2005702'])
    expect(value.notes?.at(-1)?.fr).toContain('plusieurs unités : 1')
  })
})

test('two units of one name are told apart by their number', async () => {
  const twins = whole.replace(
    '1008902;Brigade de proximité de la Fiction',
    "1008902;Brigade de proximité de l'Essai",
  )
  const { value } = await imported('interieur', twins)
  expect(value.zones.slice(0, 2).map(({ id, communes }) => [id, communes])).toEqual([
    [
      'unite-brigade-de-proximite-de-l-essai-1008901',
      {
        from: 'forces-de-securite.csv',
        where: { service: "Brigade de proximité de l'Essai", unite: '1008901' },
      },
    ],
    [
      'unite-brigade-de-proximite-de-l-essai-1008902',
      {
        from: 'forces-de-securite.csv',
        where: { service: "Brigade de proximité de l'Essai", unite: '1008902' },
      },
    ],
  ])
})

describe('a damaged edition gives nothing and says why', () => {
  test.each([
    ['commas', whole.replaceAll(';', ','), 'séparées par des virgules'],
    ['a title gone', whole.replace('institution', 'force'), '1:1 Il manque une colonne : institution'],
    [
      'forces and units exchanged',
      whole.replaceAll(';GN;', ';GENDARMERIE;'),
      "2:21 Cette valeur n'est pas « PN » ou « GN »",
    ],
    [
      'numbers for names',
      whole.replace(
        '57474;Mondelange;GN;1008902;Brigade de proximité de la Fiction',
        '57474;Mondelange;GN;Brigade;1008902',
      ),
      "n'est pas le nom d'une unité",
    ],
    [
      'a line twice',
      `${whole}57463;Metz;PN;2005702;Commissariat de secteur de l'Essai;57000;57000\n`,
      'est déjà à la ligne 6',
    ],
    ['a département missing', whole.replaceAll(/^57.*\n/gm, ''), 'Rien pour le département 57.'],
    ['too few communes', whole.replaceAll(/^(?:02|80|62|76)[2-9].*\n/gm, ''), 'ne nomme que'],
  ])('%s', async (_, content, said) => {
    expect(await refusalOf('interieur', content)).toContain(said)
  })
})
