import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expiryOf } from './expiry.ts'
import { hoursInFrench } from './hours-in-french.ts'
import { isDiallable, isFictionalNumber, phoneInFrench } from './phone-number.ts'

describe('a number is written as people read it', () => {
  test.each([
    ['+33199001234', '01 99 00 12 34'],
    ['01 99 00 12 34', '01 99 00 12 34'],
    ['3919', '39 19'],
    ['116006', '116 006'],
    ['115', '115'],
    ['0800059595', '0 800 059 595'],
  ])('%s', (number, shown) => {
    expect(phoneInFrench(number)).toBe(shown)
    expect(isDiallable(number)).toBe(true)
  })

  test.each(['', '01', 'poste 12', '+4930123456', '01990012345'])('%s is not one', (number) => {
    expect(isDiallable(number)).toBe(false)
  })
})

test.each([
  ['+33199001234', true],
  ['02 61 91 00 00', true],
  ['+33639980000', true],
  ['+33387553131', false],
  ['3919', false],
])('%s is kept for fiction: %s', (number, expected) => {
  expect(isFictionalNumber(number)).toBe(expected)
})

describe('a confirmation expires', () => {
  test.each([
    ['after the usual six months', '2026-10-02', undefined, '2027-04-02'],
    ['after a duration', '2026-10-02', 'P1Y', '2027-10-02'],
    ['at the end of a shorter month', '2026-08-31', 'P6M', '2027-02-28'],
    ['after some days', '2026-12-30', 'P3D', '2027-01-02'],
    ['on a given day', '2026-10-02', '2026-12-31', '2026-12-31'],
    ['never legibly', '2026-10-02', 'six mois', undefined],
    ['never when its day does not exist', '2026-02-30', 'P6M', undefined],
    ['never when it lasts nothing', '2026-10-02', 'P', undefined],
  ])('%s', (_, on, expires, first) => {
    expect(expiryOf(on, expires)).toBe(first)
  })

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (on, expires) => {
        expect(expiryOf(on, expires) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
    )
  })
})

describe('hours are said in French', () => {
  test.each([
    ['24/7', '24 h sur 24, 7 jours sur 7'],
    ['Mo-Fr 09:00-17:00; PH off', 'du lundi au vendredi : 9 h-17 h ; jours fériés : fermé'],
    ['Mo,We,Fr 08:30-11:30', 'lundi, mercredi et vendredi : 8 h 30-11 h 30'],
    ['Tu 09:00-12:00,13:30-16:30', 'mardi : 9 h-12 h et 13 h 30-16 h 30'],
    ['We[2,4] 09:00-12:00', '2e et 4e mercredi du mois : 9 h-12 h'],
    ['08:00-20:00', 'tous les jours : 8 h-20 h'],
  ])('%s', (hours, said) => {
    expect(hoursInFrench(hours)?.replaceAll('\u00a0', ' ')).toBe(said)
  })

  test.each([
    '',
    'sur rendez-vous',
    'Mo-Fr',
    'Mo-Fr 9-17',
    'Mo 25:00-26:00',
    'Lu-Ve 09:00-17:00',
    'Jan Mo 09:00-10:00',
  ])('« %s » is not guessed', (hours) => {
    expect(hoursInFrench(hours)).toBeUndefined()
  })
})

test.each([
  ['2999-12-31', '2027-10-02'],
  ['P10Y', '2027-10-02'],
  ['P1Y', '2027-10-02'],
  ['2026-12-01', '2026-12-01'],
])('nobody vouches for a contact longer than a year: %s', (expires, end) => {
  expect(expiryOf('2026-10-02', expires)).toBe(end)
})
