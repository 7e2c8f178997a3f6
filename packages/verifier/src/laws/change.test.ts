/** Law L5 (language.md B.8): the differences of two versions are those of brute force, group by group. */
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { announcementKey } from '../change/announcement.ts'
import { comparisonOf, differencesOf } from '../change/differences-of.ts'
import type { Layer } from '../change/side.ts'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { RandomChange } from '../testing/arbitrary-change.ts'
import { randomChange } from '../testing/arbitrary-change.ts'
import { changesByForce } from '../testing/changes-by-force.ts'

const parts = 4
const runs = randomRuns('differences of two versions, and brute force, a quarter at a time', 500)

test.each([...Array(parts).keys()].map((part) => [part + 1] as const))(
  'the differences are those of brute force, group by group, and as many (L5, part %i of 4)',
  (part) => {
    let changed = 0
    fc.assert(
      fc.property(randomChange, (change) => {
        const expected = changesByForce(change)
        for (const layer of ['behaviour', 'questions'] as const) {
          const { situations, differences } = expected[layer]
          const found = counted(change, layer)
          if (differences.size > 0) changed++
          expect(found.all).toBe(BigInt(situations.size))
          expect(found.differences).toEqual(
            [...differences]
              .map(([label, each]) => [label, BigInt(each.situations.size), each.fewest])
              .sort(inOrder),
          )
        }
      }),
      { ...runs, seed: runs.seed + part },
    )
    expect(changed).toBeGreaterThan(runs.numRuns / 8)
  },
)

test('nothing differs from itself, and a change undone is the same change the other way round', () => {
  fc.assert(
    fc.property(randomChange, ({ versions: { before, after }, pathway }) => {
      const itself = { versions: { before, after: before }, pathway }
      const back = { versions: { before: after, after: before }, pathway }
      for (const layer of ['behaviour', 'questions'] as const) {
        expect(counted(itself, layer).differences).toEqual([])
        const [one, other] = [counted({ versions: { before, after }, pathway }, layer), counted(back, layer)]
        expect(other.all).toBe(one.all)
        expect(sizesOf(other)).toEqual(sizesOf(one))
      }
    }),
    { ...runs, numRuns: Math.min(runs.numRuns, 300) },
  )
})

/** The sizes of the differences, whatever they are called: an advice takes the name of its step in the version after. */
function sizesOf({ differences }: ReturnType<typeof counted>): readonly string[] {
  return differences.map(([, situations, fewest]) => `${situations} ${fewest}`).sort()
}

function counted({ versions, pathway }: RandomChange, layer: Layer) {
  const comparison = comparisonOf(versions, pathway)
  const { sheets } = comparison
  const byLabel = new Map<string, Situations>()
  for (const difference of differencesOf(comparison, layer).differences) {
    const label = `${announcementKey(difference.before)} → ${announcementKey(difference.after)}`
    byLabel.set(label, comparison.program.diagrams.union(byLabel.get(label) ?? nothing, difference.sheets))
  }
  return {
    all: sheets.count(sheets.all),
    differences: [...byLabel]
      .map(([label, where]): readonly [string, bigint, number] => [
        label,
        sheets.count(where),
        sheets.shortest(where).questions,
      ])
      .sort(inOrder),
  }
}

function inOrder(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1
}
