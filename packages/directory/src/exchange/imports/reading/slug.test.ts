import { expect, test } from 'vitest'
import { slugMaker } from './slug.ts'

test('names are told apart, those that end as another is numbered included', () => {
  const newSlug = slugMaker()
  expect(['A', 'a-3', 'A', 'a', 'A', 'É 2', 'e'].map(newSlug)).toEqual([
    'a',
    'a-3',
    'a-2',
    'a-4',
    'a-5',
    'e-2',
    'e',
  ])
})

test('a name that comes back costs no more than another', () => {
  const newSlug = slugMaker()
  const ids = new Set(Array.from({ length: 200_000 }, () => newSlug('Accueil')))
  expect(ids.size).toBe(200_000)
  expect(ids.has('accueil-200000')).toBe(true)
})
