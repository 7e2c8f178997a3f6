/** Law L4 (language.md B.8): how each promise stands is what every walk of the engine says, and what the oracle says. */
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { promiseProofs } from '../behaviour/proof-of-promise.ts'
import { exploreExplicitly } from '../explicit/explore-explicitly.ts'
import { toProgram } from '../program/program.ts'
import { randomProgram } from '../testing/arbitrary-program.ts'
import { engineRuns } from '../testing/engine-runs.ts'
import { engineJudgement, provedJudgement } from '../testing/judgements.ts'

const runs = randomRuns('promises', 600)

test('whether a promise is kept, broken, undecided or never at stake is the same over all walks (L4)', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, pathway, territories } = random
      const { invariants } = ir
      const proofs = promiseProofs(toProgram(ir, pathway, territories, { invariants }))
      const walks = engineRuns(random)
      const explicit = exploreExplicitly(ir, pathway, territories, invariants)
      for (const invariant of invariants) {
        const judgement = engineJudgement(invariant, walks)
        expect(provedJudgement(proofs, invariant)).toEqual(judgement)
        const { isMet, brokenAfter } = judgement
        expect(explicit.invariants.get(invariant.id)).toEqual({
          isMet,
          ...(brokenAfter === undefined ? {} : { brokenAfter }),
        })
        met.add(`${invariant.promise.kind} ${brokenAfter === undefined ? isMet : 'broken'}`)
      }
    }),
    runs,
  )
  // Seven templates, each kept where its case happens, broken, and for a case that never happens.
  expect(met.size).toBe(21)
})
