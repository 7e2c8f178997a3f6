import { expect, test } from 'vitest'
import { internationalNumber } from './international-number.ts'

test.each([
  ['01 99 00 12 34', '+33199001234'],
  ['+33 1 99 00 12 34', '+33199001234'],
  ['06 39 98 12 34', '+33639981234'],
  ['3919', '3919'],
  ['116 006', '116006'],
  // Reunion Island has a country code of its own: +33 would ring nowhere.
  ['02 62 00 00 00', '0262000000'],
  ['+262 262 00 00 00', '+262262000000'],
])('%s is dialled %s', (written, dialled) => {
  expect(internationalNumber(written)).toBe(dialled)
})
