import { expect, test } from 'vitest'
import { currentFacts } from './current-facts.ts'
import { serviceOf } from './testing/pack-of.ts'

const phone = { value: '+33199000101', expires: '2026-11-22' }

test.each([
  ['the day before it expires', phone, '2026-11-21', true],
  ['the day it expires', phone, '2026-11-22', false],
  ['long after', phone, '2030-01-01', false],
  ['when it never expires', { value: '3919' }, '2999-01-01', true],
  ['on a day that is no day', phone, 'demain', false],
])('a phone %s', (_, confirmed, today, isShown) => {
  const service = currentFacts(serviceOf('a', { phone: confirmed }), today)
  expect(service.phone !== undefined).toBe(isShown)
  expect(service.toConfirm).toBe(!isShown)
})

test('what has not expired stays beside what has', () => {
  const service = currentFacts(serviceOf('a', { phone, hours: { value: '24/7' } }), '2027-01-01')
  expect(service).not.toHaveProperty('phone')
  expect(service.hours).toEqual({ value: '24/7' })
})
