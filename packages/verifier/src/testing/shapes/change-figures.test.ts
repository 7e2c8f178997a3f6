import { expect, test } from 'vitest'
import { changeFigures, withEditAt } from './change-figures.ts'
import { sections } from './sections.ts'

test('an edit costs the steps that lead to it, and not those that it changes nothing of', () => {
  const before = sections({ states: 216, seed: 7 })
  const [early, late] = [0.1, 0.9].map((part) => changeFigures(before, withEditAt(before, part)))
  expect(early?.pairs).toBeLessThan((late?.pairs ?? 0) / 4)
  expect(late?.pairs).toBeLessThan(2 * 216)
})

test.each([[50], [110], [216]])('a pathway of %i states is compared whole, each situation once', (states) => {
  const before = sections({ states, seed: 3 })
  const figures = changeFigures(before, withEditAt(before, 0.5))
  expect(figures.differences).toBeGreaterThan(0)
  expect(figures.changed).toBeGreaterThan(0n)
  expect(figures.changed).toBeLessThanOrEqual(figures.situations)
  const same = changeFigures(before, before)
  expect(same).toMatchObject({ pairs: 0, differences: 0, changed: 0n, situations: figures.situations })
})
