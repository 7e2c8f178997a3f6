import { expect, test } from 'vitest'
import { communeIndex } from './commune-index.ts'
import { communeShard } from './shard.ts'

test('a shard has the communes of its département, with what people search them by', () => {
  const shard = communeShard('93') ?? []
  expect(shard).toHaveLength(39)
  expect(shard.find(([code]) => code === '93066')).toEqual([
    '93066',
    'Saint-Denis',
    '93200 93210 93380',
    'Pierrefitte-sur-Seine',
  ])
})

test('shards together hold every commune of today once', () => {
  const departments = [...communeIndex().departments()]
  const codes = departments.flatMap((department) => (communeShard(department) ?? []).map(([code]) => code))
  expect(codes).toHaveLength(34_969)
  expect(new Set(codes)).toEqual(new Set(communeIndex().codes()))
})

test('there is no shard of what is no département', () => {
  expect(communeShard('99')).toBeUndefined()
})
