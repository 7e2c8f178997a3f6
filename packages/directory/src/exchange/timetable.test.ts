import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHours } from '../testing/arbitrary-hours.ts'
import { hoursOf, timetableOf } from './timetable.ts'

test.each([
  ['Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
  ['Mo,Tu,We 09:00-12:00; Tu off', 'Mo 09:00-12:00; We 09:00-12:00'],
  ['00:00-24:00', '24/7'],
  ['Sa-Mo 10:00-12:00', 'Mo 10:00-12:00; Sa-Su 10:00-12:00'],
  [
    'Mo 14:00-16:00,09:00-12:00; Th[3,1] 10:00-11:00; PH off',
    'Mo 09:00-12:00,14:00-16:00; Th[1,3] 10:00-11:00',
  ],
])('%s is the week %s', (hours, expected) => {
  const timetable = timetableOf(hours)
  expect(timetable && hoursOf(timetable)).toBe(expected)
})

test.each([
  'Mo-Fr 09:00-17:00; We[2] off',
  'Th[1] 09:00-10:00; Th[2] 11:00-12:00',
  'sunrise-sunset',
  'Mo-Fr off',
  '',
])('%s is no timetable', (hours) => {
  expect(timetableOf(hours)).toBeUndefined()
})

test('a timetable written is the same timetable', () => {
  fc.assert(
    fc.property(anyHours, (hours) => {
      const timetable = timetableOf(hours)
      if (timetable === undefined) return
      expect(timetableOf(hoursOf(timetable))).toEqual({ ...timetable, hasHolidays: false })
    }),
  )
})
