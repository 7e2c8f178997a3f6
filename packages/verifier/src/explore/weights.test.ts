/** Weighted diagrams compared with what they stand for: a number written beside each situation. */
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Situations } from '../diagrams/diagrams.ts'
import { diagramsOver, everything, nothing } from '../diagrams/diagrams.ts'
import type { Weights } from './weights.ts'
import { weightsOver } from './weights.ts'

const runs = randomRuns('weights and numbers', 40, 400)

const sizes = [3, 2, 4]
const tuples = sizes.reduce<readonly (readonly number[])[]>(
  (all, size) => all.flatMap((tuple) => [...Array(size).keys()].map((value) => [...tuple, value])),
  [[]],
)
const natural = fc.bigInt({ min: 0n, max: 10n ** 25n })

test('numbers added, cut to a set and summed over a variable are what arithmetic says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.subarray([...tuples]), natural), { minLength: 1, maxLength: 5 }),
      fc.subarray([...tuples]),
      fc.nat({ max: sizes.length - 1 }),
      fc.array(natural, { minLength: 4, maxLength: 4 }),
      (layers, inside, variable, multiplicities) => {
        const diagrams = diagramsOver(sizes, 10_000)
        const weights = weightsOver(diagrams, sizes)
        const noWay = weights.constant(nothing, 1n)
        const setOf = (chosen: readonly (readonly number[])[]): Situations =>
          chosen
            .map((tuple) =>
              tuple.reduce<Situations>(
                (all, value, at) => diagrams.intersect(all, diagrams.where(at, [value])),
                everything,
              ),
            )
            .reduce(diagrams.union, nothing)
        /** The number beside a situation, read by cutting to it and forgetting every variable once. */
        const at = (numbers: Weights, tuple: readonly number[]): bigint => {
          const ones = [1n, 1n, 1n, 1n]
          return weights.numberOf(
            [2, 1, 0].reduce(
              (left, each) => weights.sumOut(left, each, ones.slice(0, sizes[each])),
              weights.within(numbers, setOf([tuple])),
            ),
          )
        }

        const total = layers
          .map(([set, number]) => weights.constant(setOf(set), number))
          .reduce(weights.add, noWay)
        const plain = (tuple: readonly number[]) =>
          layers.reduce((sum, [set, number]) => sum + (set.includes(tuple) ? number : 0n), 0n)
        for (const tuple of tuples) expect(at(total, tuple)).toBe(plain(tuple))

        const cut = weights.within(total, setOf(inside))
        for (const tuple of tuples) expect(at(cut, tuple)).toBe(inside.includes(tuple) ? plain(tuple) : 0n)

        const counts = multiplicities.slice(0, sizes[variable])
        const summed = weights.sumOut(total, variable, counts)
        const expected = (tuple: readonly number[]) =>
          counts.reduce((sum, count, value) => sum + count * plain(same(tuple.with(variable, value))), 0n)
        // What is summed over is not told apart any more: whatever its value, the number is the same.
        for (const tuple of tuples) expect(at(summed, tuple)).toBe(expected(tuple))

        // The same numbers, come to in another order, are the same weights.
        const again = [...layers].reverse().map(([set, number]) => weights.constant(setOf(set), number))
        expect(again.reduce(weights.add, noWay)).toEqual(total)
      },
    ),
    runs,
  )
})

function same(tuple: readonly number[]): readonly number[] {
  return tuples.find((each) => each.join() === tuple.join()) ?? tuple
}
