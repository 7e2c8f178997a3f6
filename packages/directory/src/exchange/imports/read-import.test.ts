import { describe, expect, test } from 'vitest'
import { refused } from './import-format.ts'
import { dayInName } from './read-import.ts'
import { longestRecord } from './reading/records.ts'
import { longestLine } from './reading/lines.ts'
import { wholeFile } from './reading/whole-file.ts'
import { refusalOf } from './testing/official-files.ts'

const zip = Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1')

describe('what is not the file is named', () => {
  test.each([
    ['nothing', '', 'Le fichier est vide'],
    ['blanks', '  \n\n', 'Le fichier est vide'],
    ['an archive', Buffer.concat([zip, Buffer.from('juridictions.csv')]), 'une archive ZIP'],
    ['a workbook', Buffer.concat([zip, Buffer.from('[Content_Types].xml')]), 'un classeur Excel (.xlsx)'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'un ancien classeur Excel (.xls)'],
    [
      'a workbook of LibreOffice',
      Buffer.concat([zip, Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')]),
      'LibreOffice',
    ],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 8]), 'archive compressée'],
    ['a document', '%PDF-1.7', 'un document PDF'],
    ['a page', '<!DOCTYPE html><html>', 'une page web'],
    ['XML', '<?xml version="1.0"?>', 'un fichier XML'],
    ['JSON', '{ "service": [] }', 'un fichier JSON'],
    ['a text in UTF-16', Buffer.from('\ufeffCommune;Libellé', 'utf16le'), 'UTF-16'],
    ['bytes', Buffer.from([1, 0, 0, 2]), "n'est pas du texte"],
  ])('%s', async (_, content, said) => {
    expect(await refusalOf('justice', content)).toContain(said)
  })
})

describe('what never ends is not held', () => {
  /** The same piece for ever; how many were asked for is what was read. */
  function endless(start: string, piece: string) {
    const counted = { pieces: 0 }
    async function* bytes() {
      yield Buffer.from(start)
      for (;;) {
        counted.pieces += 1
        yield Buffer.from(piece)
      }
    }
    return { counted, bytes: bytes() }
  }

  const piece = 'x'.repeat(65_536)
  const titles = 'Commune;Libellé Commune;Tribunal judiciaire compétent;Tribunal de proximité compétent\n'

  test('a line', async () => {
    const { counted, bytes } = endless(titles, piece)
    expect(await refusalOf('justice', bytes)).toMatch(/^2:1 Cette ligne dépasse 1 Mo/)
    expect(counted.pieces * piece.length).toBeLessThan(longestLine + 2 * piece.length)
  })

  test('a record', async () => {
    const { counted, bytes } = endless('{ "service": [ { "nom": "', piece)
    expect(await refusalOf('dila', bytes)).toContain('La fiche 1 dépasse 4 Mo')
    expect(counted.pieces * piece.length).toBeLessThan(longestRecord + 2 * piece.length)
  })

  test('a list of blanks', async () => {
    const { bytes } = endless('{ "service": [', ' '.repeat(65_536))
    expect(await refusalOf('dila', bytes)).toContain('dépasse 4 Mo')
  })

  test('a file', () => {
    let taken = 0
    const reading = wholeFile({
      file: 'x.csv',
      expected: 'csv',
      most: 100_000,
      reading: {
        take: (bytes) => {
          taken += bytes.length
          return undefined
        },
        end: () => ({ ...refused(never), diagnostics: [] }),
      },
    })
    const lines = Buffer.from('a;b\n'.repeat(10_000))
    const refusals = [1, 2, 3, 4].map(() => reading.take(lines)?.message.fr)
    expect(refusals.slice(0, 2)).toEqual([undefined, undefined])
    expect(refusals[2]).toContain('Le fichier dépasse')
    expect(taken).toBe(80_000)
  })

  const never = {
    rule: '',
    severity: 'error',
    span: { source: { file: '', text: '' }, start: 0, end: 0 },
    message: { fr: '', en: '' },
    why: { fr: '', en: '' },
    related: [],
    suggestions: [],
  } as const
})

test.each([
  ['etalab-cs1100502-stock-20260512-0339.csv', '2026-05-12'],
  ['dossier-20250101/juridictions_2026-07-01.csv', '2026-07-01'],
  ['juridictions.csv', undefined],
  ['20261345-20260230.csv', undefined],
])('the day in « %s » is %s', (file, day) => {
  expect(dayInName(file)).toBe(day)
})
