import { expect, test } from 'vitest'
import { staleOwners } from './owners-are-fresh.mjs'

test('what the content says today is not told', () => {
  expect(staleOwners('/a @b\n', '/a @b\n')).toEqual([])
})

test('what is missing or different is told, with what writes it', () => {
  for (const written of [undefined, '/a @c\n']) {
    expect(staleOwners('/a @b\n', written).join()).toContain('npx jalon owners')
  }
})
