import { expect, test } from 'vitest'
import { daysAfter, parisMoment, weekdayIndex } from './moment.ts'

test.each([
  ['in winter', '2026-11-25T09:30:00Z', '2026-11-25', '10:30'],
  ['in summer', '2026-07-14T22:30:00Z', '2026-07-15', '00:30'],
  ['just before spring takes an hour', '2027-03-28T00:59:59Z', '2027-03-28', '01:59'],
  ['just after', '2027-03-28T01:00:00Z', '2027-03-28', '03:00'],
  ['the first time that the autumn clock shows 2:30', '2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
  ['the second time', '2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
  ['at midnight, which is the day that begins', '2026-12-31T23:00:00Z', '2027-01-01', '00:00'],
])('a clock in Paris, %s', (_, instant, day, time) => {
  expect(parisMoment(new Date(instant))).toEqual({ day, time })
})

test.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2027-03-27', 2, '2027-03-29'],
])('%s and %d days: %s', (day, count, after) => {
  expect(daysAfter(day, count)).toBe(after)
})

test('the week begins on Monday', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(weekdayIndex)).toEqual([0, 2, 6])
})
