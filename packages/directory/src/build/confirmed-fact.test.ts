import type { Located } from '@jalon/diagnostics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactFacts } from '../current-facts.ts'
import type { Verification, WrittenFact } from '../language/directory.ts'
import { confirmedFact } from './confirmed-fact.ts'

const today = '2026-11-22'
const span = { source: { file: 'services.yaml', text: '' }, start: 0, end: 0 }

function located(value: string): Located<string> {
  return { value, span }
}

/** A phone, as verified as said. */
function phone(value: string, { on, expires, ...verified }: Sketch): WrittenFact {
  const days = {
    ...(on === undefined ? {} : { on: located(on) }),
    ...(expires === undefined ? {} : { expires: located(expires) }),
  }
  return { span, value: located(value), isPublic: false, verified: { span, ...verified, ...days } }
}

type Sketch = Pick<Verification, 'status'> & {
  readonly on?: string | undefined
  readonly expires?: string | undefined
}

const local = { today, assigned: false, fictional: false }

describe('a phone leaves the build when its structure confirmed it, and not before or after', () => {
  test.each([
    ['confirmed last month', { status: 'confirmed', on: '2026-10-02', expires: 'P6M' }, true],
    ['confirmed today', { status: 'confirmed', on: today }, true],
    ['confirmed, to be asked again today', { status: 'confirmed', on: '2026-05-22', expires: 'P6M' }, false],
    ['confirmed seven months ago, until nobody said when', { status: 'confirmed', on: '2026-04-22' }, false],
    ['confirmed, one day to come', { status: 'confirmed', on: '2026-11-23' }, false],
    ['confirmed, nobody says when', { status: 'confirmed' }, false],
    [
      'confirmed, for a time that cannot be read',
      { status: 'confirmed', on: '2026-10-02', expires: 'toujours' },
      false,
    ],
    ['read', { status: 'read', on: '2026-10-02', expires: 'P6M' }, false],
    ['unverified', { status: 'unverified' }, false],
  ] as const)('%s', (_, verified, leaves) => {
    expect(confirmedFact('phone', phone('+33387000000', verified), local) !== undefined).toBe(leaves)
  })

  test('with its day, and the first day it may no longer be shown', () => {
    const confirmed = phone('+33 3 87 00 00 00', { status: 'confirmed', on: '2026-10-02', expires: 'P6M' })
    expect(confirmedFact('phone', confirmed, local)).toEqual({
      value: '+33387000000',
      text: '03 87 00 00 00',
      on: '2026-10-02',
      expires: '2027-04-02',
    })
  })
})

describe('a short number assigned by law', () => {
  const assigned = { ...local, assigned: true }
  const read = (number: string) => phone(number, { status: 'read' })
  test('counts as confirmed for a national service', () => {
    expect(confirmedFact('phone', read('3919'), assigned)).toEqual({ value: '3919', text: '39 19' })
    expect(confirmedFact('phone', read('116 006'), assigned)).toEqual({ value: '116006', text: '116 006' })
  })

  test('lends its certainty to the hours that the network confirms, and to nothing else', () => {
    const confirmed = phone('24/7', { status: 'confirmed' })
    expect(confirmedFact('hours', confirmed, assigned)).toMatchObject({ value: '24/7' })
    expect(confirmedFact('hours', phone('24/7', { status: 'read' }), assigned)).toBeUndefined()
    expect(confirmedFact('address', confirmed, assigned)).toBeUndefined()
  })
})

test('nothing but a confirmation in force leaves the build, whatever is written', () => {
  const anyDay = fc.oneof(
    fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.string(),
  )
  const verified = fc.record({
    status: fc.constantFrom('confirmed', 'read', 'unverified'),
    on: fc.option(anyDay, { nil: undefined }),
    expires: fc.option(fc.oneof(anyDay, fc.constantFrom('P6M', 'P1Y', 'P0D', 'P')), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.constantFrom(...contactFacts), verified, anyDay, (fact, sketch, day) => {
      const shown = confirmedFact(fact, phone('+33387000000', sketch), { ...local, today: day })
      if (shown === undefined) return
      expect(sketch.status).toBe('confirmed')
      expect(shown.on !== undefined && shown.on <= day).toBe(true)
      expect(shown.expires !== undefined && shown.expires > day).toBe(true)
    }),
  )
})
