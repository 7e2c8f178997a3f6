/** Law L7 (language.md B.8): one situation at a time or all at once, the same states, ways out, distances and faults. */
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exploreExplicitly } from '../explicit/explore-explicitly.ts'
import { toProgram } from '../program/program.ts'
import { randomProgram } from '../testing/arbitrary-program.ts'
import { symbolicFindings } from '../testing/symbolic-findings.ts'

const runs = randomRuns('explicit and symbolic', 600)

test('exploring situations one by one or all at once finds the same', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(randomProgram, ({ ir, pathway, territories }) => {
      const { states, exits, faults } = exploreExplicitly(ir, pathway, territories)
      const program = toProgram(ir, pathway, territories)
      const symbolic = symbolicFindings(program)
      for (const name of faults.keys()) met.add(name.split(' ')[0] ?? '')
      expect(sorted(symbolic.states)).toEqual(sorted(states))
      expect(sorted(symbolic.faults)).toEqual(sorted(faults))
      expect([...symbolic.exits].sort()).toEqual([...exits].sort())
    }),
    runs,
  )
  expect([...met].sort()).toEqual([
    'disagreed',
    'endless',
    'overlap',
    'stuck',
    'uncovered',
    'undecided',
    'unresolved',
  ])
})

function sorted(found: ReadonlyMap<string, number>) {
  return [...found].sort(([a], [b]) => a.localeCompare(b))
}
