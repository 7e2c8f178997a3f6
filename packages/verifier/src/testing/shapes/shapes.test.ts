/** What the measured pathways are, and that what they cost grows as it should: in nodes, which no busy machine changes. */
import { expect, test } from 'vitest'
import {
  TooLarge,
  carriedOver,
  crossed,
  diamonds,
  firstCommune,
  largeMachine,
  proofFigures,
  rowsOf,
  sections,
  wholeCountry,
} from './index.ts'

test.each([4, 64, 512])('%i diamonds have 2ⁿ walks, and cost three nodes each', (questions) => {
  const { walks, nodes, reached, questions: longest } = proofFigures(diamonds(questions))
  expect(longest).toBe(questions)
  expect(walks).toBe(2n ** BigInt(questions))
  expect(reached).toBe(3 * questions + 1)
  expect(nodes).toBe(3 * questions + 2)
})

test('answers carried to the end are counted once', () => {
  expect(proofFigures(carriedOver(64, 40)).walks).toBe(2n ** 64n)
})

test('of n crossed pairs, three answers each', () => {
  expect(proofFigures(crossed(6)).walks).toBe(3n ** 6n)
})

test('what grows too large is refused, never approximated', () => {
  expect(() => proofFigures(crossed(20), undefined, 10_000)).toThrow(TooLarge)
})

test('a pathway of 216 states is proved whole, with its 10⁵⁷ walks and more', () => {
  const figures = proofFigures(sections({ states: 216, seed: 2 }))
  expect(figures).toMatchObject({ states: 216, reached: 216, deadEnds: 0, looping: 0 })
  expect(String(figures.walks).length).toBeGreaterThan(55)
  expect(figures.nodes).toBeLessThan(5000)
})

test('the same seed gives the same pathway, another seed another', () => {
  expect(sections({ states: 50, seed: 3 })).toEqual(sections({ states: 50, seed: 3 }))
  expect(sections({ states: 50, seed: 3 })).not.toEqual(sections({ states: 50, seed: 4 }))
})

test('every loop, dead end and unreached state of a large machine is found', () => {
  const { ir, states, deadEnds, looping, unreached } = largeMachine(1000)
  const figures = proofFigures(ir)
  expect(figures).toMatchObject({ states, deadEnds, looping, walks: undefined })
  expect(states - figures.reached).toBe(unreached)
})

test('the whole country is a few rows of kinds, and costs a few times one commune', () => {
  const ir = sections({ states: 110, seed: 1, professions: 20, kinds: 12 })
  const pack = wholeCountry(ir)
  expect(pack.communes).toHaveLength(34_969)
  const everywhere = rowsOf([pack])
  expect(everywhere[0]?.rows.flatMap(({ places }) => places)).toHaveLength(34_969 + 1)
  expect(everywhere[0]?.rows.length).toBeLessThan(300)
  const [all, one] = [everywhere, rowsOf([firstCommune(pack)])].map((rows) => proofFigures(ir, rows))
  expect(all?.walks).toBe(one?.walks)
  expect(all?.nodes).toBeLessThan(3 * (one?.nodes ?? 0))
})
