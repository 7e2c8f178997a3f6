/** Law L4 (language.md B.8): how each promise stands is what every walk of the engine says, and what the oracle says. */
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exploreExplicitly } from '../explicit/explore-explicitly.ts'
import { toProgram } from '../program/program.ts'
import { randomProgram } from '../testing/arbitrary-program.ts'
import { engineRuns } from '../testing/engine-runs.ts'
import { engineJudgement, symbolicJudgement } from '../testing/judgements.ts'

const runs = randomRuns('promises', 1000)

test('whether a promise is kept, broken or never at stake is the same over all walks (L4)', () => {
  const met = new Map<string, number>()
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, pathway, territories } = random
      const { invariants } = ir
      const program = toProgram(ir, pathway, territories, { invariants })
      const walks = engineRuns(random)
      const explicit = exploreExplicitly(ir, pathway, territories, invariants)
      for (const invariant of invariants) {
        const judgement = engineJudgement(invariant, walks)
        expect(symbolicJudgement(program, invariant)).toEqual(judgement)
        expect(explicit.invariants.get(invariant.id)).toEqual(judgement)
        const verdict = judgement.brokenAfter === undefined ? String(judgement.isAtStake) : 'broken'
        const name = `${invariant.promise.kind} ${verdict}`
        met.set(name, (met.get(name) ?? 0) + 1)
      }
    }),
    runs,
  )
  // Seven templates, each kept with something at stake, broken, and never at stake.
  expect([...met.keys()]).toHaveLength(21)
})
