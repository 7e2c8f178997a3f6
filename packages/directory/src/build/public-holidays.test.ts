import { afterEach, expect, test } from 'vitest'
import { holidaysIn } from '../contact/holidays-in.ts'
import { publicHolidays } from './public-holidays.ts'

const { TZ } = process.env

afterEach(() => {
  if (TZ === undefined) delete process.env['TZ']
  else process.env['TZ'] = TZ
})

const of2027 = [
  '2027-01-01',
  '2027-03-29',
  '2027-05-01',
  '2027-05-06',
  '2027-05-08',
  '2027-05-17',
  '2027-07-14',
  '2027-08-15',
  '2027-11-01',
  '2027-11-11',
  '2027-12-25',
]

test.each(['UTC', 'Europe/Paris', 'America/Los_Angeles', 'Australia/Sydney', 'Pacific/Kiritimati'])(
  'the holidays of a year are the same wherever they are listed: %s',
  (zone) => {
    process.env['TZ'] = zone
    const { everywhere, alsaceMoselle } = publicHolidays('2027-01-01', 12)
    expect(everywhere).toEqual(of2027)
    expect(alsaceMoselle).toEqual([...of2027, '2027-03-26', '2027-12-26'].sort())
  },
)

test.each(['Australia/Sydney', 'Pacific/Auckland', 'America/Santiago'])(
  'also where the hour changes on Easter Sunday: %s',
  (zone) => {
    process.env['TZ'] = zone
    const { everywhere } = publicHolidays('2026-04-01', 2)
    expect(everywhere).toEqual(['2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25'])
  },
)

test('the list begins on its day and ends before its last', () => {
  expect(publicHolidays('2026-12-25', 2).everywhere).toEqual(['2026-12-25', '2027-01-01'])
  expect(publicHolidays('2026-12-26', 1)).toEqual({
    everywhere: ['2027-01-01'],
    alsaceMoselle: ['2026-12-26', '2027-01-01'],
  })
  expect(publicHolidays('2026-12-01', 0)).toEqual({ everywhere: [], alsaceMoselle: [] })
  expect(publicHolidays('demain', 12)).toEqual({ everywhere: [], alsaceMoselle: [] })
})

test.each([
  ['57463', 'Metz', true],
  ['67482', 'Strasbourg', true],
  ['68224', 'Mulhouse', true],
  ['93055', 'Pantin', false],
  ['54395', 'Nancy', false],
  ['99E01', 'Valbrume', false],
])('%s (%s) keeps the holidays of Alsace-Moselle: %s', (code, _, expected) => {
  const holidays = publicHolidays('2026-12-01', 13)
  expect(holidaysIn(holidays, code).includes('2027-03-26')).toBe(expected)
})
