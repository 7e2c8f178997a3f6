import { describe, expect, test } from 'vitest'
import { communeIndex } from './commune-index.ts'

const index = communeIndex()

test.each([
  ['57463', 'Metz', ['57000', '57050', '57070']],
  ['57283', 'Hagondange', ['57300']],
  ['57474', 'Mondelange', ['57300']],
  ['57031', 'Ars-Laquenexy', ['57530']],
  ['93055', 'Pantin', ['93500']],
])('%s is %s', (code, name, postal) => {
  expect(index.find(code)).toMatchObject({ name, postal })
})

describe('a code of the past leads to the commune of today', () => {
  test.each([
    ['Pierrefitte-sur-Seine, a delegated commune', '93059', 'Saint-Denis'],
    ['a commune that Metz absorbed', '57094', 'Metz'],
    ['the first district of Paris', '75101', 'Paris'],
  ])('%s', (_, code, name) => {
    expect(index.find(code)).toBeUndefined()
    expect(index.successorOf(code)?.name).toBe(name)
  })

  test('a code that never was leads nowhere', () => {
    expect(index.find('57999') ?? index.successorOf('57999')).toBeUndefined()
  })
})

test.each([
  ['the Moselle', () => index.inDepartment('57'), 725, '57463'],
  ['the Seine-Saint-Denis', () => index.inDepartment('93'), 39, '93055'],
  ['the Eurométropole de Metz', () => index.inGroup('200039865'), 46, '57463'],
  ['Est Ensemble', () => index.inGroup('200057875'), 9, '93055'],
])('%s has its communes', (_, communes, size, one) => {
  expect(communes()).toHaveLength(size)
  expect(communes()?.map(({ code }) => code)).toContain(one)
})

test('no département and no group is not an empty one', () => {
  expect(index.inDepartment('99')).toBeUndefined()
  expect(index.inGroup('000000000')).toBeUndefined()
})
