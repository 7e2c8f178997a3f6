import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'

/** The rows of a text, as plain objects. */
function rows(text: string) {
  return readTable({ file: 'table.csv', text }).rows.map((row) =>
    Object.fromEntries([...row].map(([column, { value }]) => [column, value])),
  )
}

test.each([
  ['commas', 'code,nom\n57463,Metz\n', [{ code: '57463', nom: 'Metz' }]],
  ['semicolons', 'code;nom\r\n57463;Metz, ville\r\n', [{ code: '57463', nom: 'Metz, ville' }]],
  [
    'quotes',
    'code,nom\n57463,"Metz, dite ""la verte"""\n',
    [{ code: '57463', nom: 'Metz, dite "la verte"' }],
  ],
  ['a byte order mark', '\ufeffcode\n57463', [{ code: '57463' }]],
  ['short and empty rows', 'code,nom\n57463\n\n', [{ code: '57463' }]],
  ['nothing', '', []],
])('a table with %s', (_, text, expected) => {
  expect(rows(text)).toEqual(expected)
})

test('each value remembers its place', () => {
  const {
    rows: [row],
  } = readTable({ file: 'table.csv', text: 'code,nom\n57463,Metz\n' })
  expect(row?.get('nom')?.span).toMatchObject({ start: 15, end: 19 })
})

test('any text is read, to its end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r') }),
      (text) => void rows(text),
    ),
  )
})
