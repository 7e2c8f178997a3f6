/** Laws L1 and L3 (language.md B.8): a witness, replayed by the engine, shows what it says, and none is shorter. */
import type { Answers } from '@jalon/core'
import { run } from '@jalon/core'
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { promiseProofs } from '../behaviour/proof-of-promise.ts'
import { faultName } from '../explicit/findings.ts'
import type { Walk } from '../explore/witness.ts'
import { walkTo } from '../explore/witness.ts'
import { toProgram } from '../program/program.ts'
import { isAtStakeIn } from '../scenarios/at-stake.ts'
import type { RandomProgram } from '../testing/arbitrary-program.ts'
import { randomProgram } from '../testing/arbitrary-program.ts'
import { engineFindings, engineRuns, stepsOf } from '../testing/engine-runs.ts'
import { judgedByEngine } from '../testing/judgements.ts'
import { symbolicFindings } from '../testing/symbolic-findings.ts'

const runs = randomRuns('witnesses and engine', 600)

test('the witness of a fault leads to it, in every commune that it names and in no other (L1)', () => {
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, pathway, territories } = random
      const { sighted, rings } = symbolicFindings(toProgram(ir, pathway, territories))
      for (const { at, fault, sighting } of sighted) {
        const walk = walkTo(rings, sighting)
        expectReplay(random, walk, (available, sheet) => {
          const walked = { available, run: run(ir, pathway, available, sheet) }
          const name = faultName(at, fault)
          return stepsOf(ir, walked).some((step) =>
            step.faults.some((each) => faultName(step.at, each) === name),
          )
        })
      }
    }),
    runs,
  )
})

test('no answer sheet reaches a state or a fault with fewer answers than its witness (L3)', () => {
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, pathway, territories } = random
      const { states, faults } = engineFindings(ir, engineRuns(random))
      const symbolic = symbolicFindings(toProgram(ir, pathway, territories))
      expect(sorted(symbolic.states)).toEqual(sorted(states))
      expect(sorted(symbolic.faults)).toEqual(sorted(faults))
    }),
    runs,
  )
})

test('the witness of a broken promise breaks it, the example of a promise shows it, where they say (L1)', () => {
  let told = 0
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, pathway, territories } = random
      const { invariants } = ir
      const proofs = promiseProofs(toProgram(ir, pathway, territories, { invariants }))
      const replayed = (available: ReadonlySet<string>, sheet: Answers) => ({
        available,
        run: run(ir, pathway, available, sheet),
      })
      for (const invariant of invariants) {
        const [breaking, example] = [proofs.breaking(invariant), proofs.example(invariant)]
        if (breaking !== undefined) {
          expectReplay(random, breaking, (...where) => {
            return judgedByEngine(invariant, replayed(...where)) === 'broken'
          })
        }
        if (example !== undefined) {
          expectReplay(random, example, (...where) => isAtStakeIn(invariant, replayed(...where)))
          told++
        }
      }
    }),
    runs,
  )
  expect(told).toBeGreaterThan(runs.numRuns / 10)
})

/** Answers lead somewhere in each commune that a walk names, and nowhere else. */
function expectReplay(
  { territories }: RandomProgram,
  { answers, places, byRole, available }: Walk,
  leads: (available: ReadonlySet<string>, sheet: Answers) => boolean,
): void {
  const sheet = Object.fromEntries(answers)
  const rows = territories.flatMap((territory) => territory.rows)
  const leading = rows.filter((row) => leads(row.available, sheet)).flatMap((row) => row.places)
  expect(places).toEqual(leading)
  expect(byRole.length > 0).toBe(places.length === 0)
  expect(leads(available, sheet)).toBe(true)
}

function sorted(found: ReadonlyMap<string, number>) {
  return [...found].sort(([a], [b]) => a.localeCompare(b))
}
