import { expect, test } from 'vitest'
import { ownBytes } from './measure.mjs'

test('the bytes of a heap are those of its objects and texts, not of what the browser compiled', () => {
  const node_fields = ['type', 'name', 'id', 'self_size']
  /** @type {[string[]]} */
  const node_types = [['hidden', 'object', 'string', 'code', 'native']]
  const nodes = [
    [1, 0, 1, 40],
    [2, 0, 3, 16],
    [3, 0, 5, 1000],
    [4, 0, 7, 500],
    [1, 0, 9, 4],
  ].flat()
  expect(ownBytes({ snapshot: { meta: { node_fields, node_types } }, nodes })).toBe(60)
})
