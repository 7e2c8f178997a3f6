import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PackCommune } from '../pack.ts'
import { communeIndex } from './commune-index.ts'
import { asPackCommune } from './shard.ts'
import { searchCommunes } from './search-communes.ts'

const inDepartments = (...codes: readonly string[]): readonly PackCommune[] =>
  codes.flatMap((code) => communeIndex().inDepartment(code) ?? []).map(asPackCommune)
const around = inDepartments('57', '93')

/** The names found, in order; a former name stands beside today's. */
function found(typed: string, communes = around): readonly string[] {
  return searchCommunes(communes, typed).map(({ commune, former }) =>
    former === undefined ? commune.name : `${commune.name} (${former})`,
  )
}

test.each([
  ['a name', 'Pantin', ['Pantin']],
  ['a name without capitals', 'mondelange', ['Mondelange']],
  ['a name without accents or hyphens', 'le pre saint gervais', ['Le Pré-Saint-Gervais']],
  ['« St » for « Saint »', 'St Denis', ['Saint-Denis', "L'Île-Saint-Denis"]],
  ['« Ste »', 'ste ruffine', ['Sainte-Ruffine']],
  ['a name without its article', 'Lilas', ['Les Lilas']],
  ['an apostrophe typed otherwise', 'L’Île St-Denis', ["L'Île-Saint-Denis"]],
  ['a former name', 'Pierrefitte-sur-Seine', ['Saint-Denis (Pierrefitte-sur-Seine)']],
  ['an INSEE code', '57474', ['Mondelange']],
  ['the invented code of an example', '99e01', ['Valbrume']],
  ['a name that nobody has', 'Trifouillis', []],
  ['nothing', '  ', []],
  ['signs', '?!(', []],
])('%s', (_, typed, expected) => {
  const invented: PackCommune = { code: '99E01', name: 'Valbrume', postal: ['99990'] }
  expect(found(typed, [...around, invented])).toEqual(expected)
})

test('a whole name comes before those that only begin so', () => {
  expect(found('metz')[0]).toBe('Metz')
  expect(found('metz').length).toBeGreaterThan(1)
})

test('a postal code lists every commune behind it, never one of them alone', () => {
  expect(found('57300')).toEqual(expect.arrayContaining(['Hagondange', 'Mondelange', 'Trémery']))
  expect(found('57 300')).toEqual(found('57300'))
})

test('homonyms are all given: the person picks', () => {
  const pairs = searchCommunes(inDepartments('57', '54'), 'Rosières')
  expect(new Set(pairs.map(({ commune }) => commune.code)).size).toBe(pairs.length)
})

describe('for any text', () => {
  test('nothing is thrown, and every commune found is one of the list, once', () => {
    const typed = fc.oneof(fc.string(), fc.constantFrom('(', '[a-', '\\', '\u0000', 'é'.repeat(500)))
    fc.assert(
      fc.property(typed, (text) => {
        const codes = searchCommunes(around, text).map(({ commune }) => commune.code)
        expect(new Set(codes).size).toBe(codes.length)
      }),
    )
  })

  test('a text longer than any name takes no longer than a name', () => {
    expect(searchCommunes(around, 'a '.repeat(100_000))).toEqual(searchCommunes(around, 'a '.repeat(40)))
  })

  test('a commune is found by its code, its whole name and each of its postal codes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...around), (commune) => {
        const { code, name, postal } = commune
        for (const typed of [code, name, name.toUpperCase(), ...postal]) {
          expect(searchCommunes(around, typed).map((match) => match.commune)).toContain(commune)
        }
      }),
    )
  })
})
