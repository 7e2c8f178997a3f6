/** The longest walk compared with an automaton that counts questions, which tells every number apart. */
import type { Monitor } from '@jalon/core'
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toProgram } from '../program/program.ts'
import { randomProgram } from '../testing/arbitrary-program.ts'
import { explore } from './explore.ts'
import { longestWalk } from './longest-walk.ts'

const runs = randomRuns('longest walks', 300, 3000)

const counter = (most: number): Monitor => ({
  size: most + 1,
  step: (asked, event) => (event.kind === 'asked' ? Math.min(asked + 1, most) : asked),
  standing: () => 'owed',
})

test('no complete walk asks more, and one asks as many', () => {
  const met = new Set<number>()
  fc.assert(
    fc.property(randomProgram, ({ ir, pathway, territories }) => {
      const program = toProgram(ir, pathway, territories)
      const monitor = counter(program.variables.facts.size)
      const { endings } = explore(program, { watch: { monitor } })
      const expected = Math.max(0, ...endings.map(({ part }) => part.watched))
      expect(longestWalk(explore(program))).toBe(expected)
      met.add(expected)
    }),
    runs,
  )
  expect(met.size).toBeGreaterThan(2)
})
