/** Law L9 (language.md B.8): the XState machine does what the reference engine says, on pathways made at random. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { run } from '../engine/run.ts'
import type { Answers } from '../ir/answers.ts'
import { domainOf } from '../ir/answers.ts'
import type { IrPromise } from '../ir/invariant.ts'
import { planOf } from '../ir/plan.ts'
import type { Run } from '../ir/trace.ts'
import { brokenBy } from '../ir/watch.ts'
import { randomCaseWithInvariants } from '../testing/arbitrary-invariant.ts'
import { arbitrarySheet, facts, randomCase } from '../testing/arbitrary-ir.ts'
import { randomRuns } from '../testing/random-runs.ts'
import { sessionOf } from '../testing/session-of.ts'
import { toMachine } from './to-machine.ts'
import { toView } from '../session/view.ts'

const runs = randomRuns('machine and engine', 2500)

const facet = ({ status, waiting, outcome, answers, trace }: Run) => ({
  status,
  waiting,
  outcome,
  answers: Object.entries(answers),
  trace,
})

test('started with a whole answer sheet, the machine runs as the engine does', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(randomCase, ({ ir, pathway, available, sheet }) => {
      const place = new Set(available)
      const expected = run(ir, pathway, place, sheet)
      const [snapshot] = initialTransition(toMachine(ir, pathway), { available: place, sheet })
      met.add(expected.status)
      expect(facet(snapshot.context)).toEqual(facet(expected))
      expect(snapshot.status).toBe(expected.status === 'waiting' ? 'active' : 'done')
    }),
    runs,
  )
  expect([...met].sort()).toEqual(['finished', 'looping', 'stuck', 'waiting'])
})

test('answered question by question, the machine comes to the same place as the engine', () => {
  fc.assert(
    fc.property(randomCase, ({ ir, pathway, available, sheet }) => {
      const [place, machine] = [new Set(available), toMachine(ir, pathway)]
      let [snapshot] = initialTransition(machine, { available: place, sheet: {} })
      for (let fact = snapshot.context.waiting; fact !== undefined; fact = snapshot.context.waiting) {
        const value = sheet[fact]
        if (value === undefined || value === 'hors-domaine') break
        ;[snapshot] = transition(machine, snapshot, { type: 'answer', fact, value })
      }
      expect(facet(snapshot.context)).toEqual(facet(run(ir, pathway, place, sheet)))
    }),
    runs,
  )
})

test('answered question by question, a session comes to the same page as the engine', () => {
  fc.assert(
    fc.property(randomCase, ({ ir, pathway, available, sheet }) => {
      const place = new Set(available)
      const session = sessionOf(ir, pathway, { available: place, sheet: {} })
      for (let page = session.state(); page.run.waiting !== undefined; page = session.state()) {
        const value = sheet[page.run.waiting]
        if (value === undefined || value === 'hors-domaine') break
        session.send({ type: 'answer', fact: page.run.waiting, value })
      }
      expect(facet(session.state().run)).toEqual(facet(run(ir, pathway, place, sheet)))
    }),
    runs,
  )
})

test('after any sequence of edits, a session shows the page of a fresh one with the same answers (L6)', () => {
  fc.assert(
    fc.property(randomCase, fc.array(edit, { maxLength: 8 }), ({ ir, pathway, available }, edits) => {
      const place = new Set(available)
      const session = sessionOf(ir, pathway, { available: place, sheet: {} })
      let sheet: Answers = {}
      for (const each of edits) {
        if (each.type === 'some') continue
        session.send(each)
        if (each.type === 'answer') sheet = { ...sheet, [each.fact]: each.value }
      }
      const expected = run(ir, pathway, place, sheet)
      expect(facet(session.state().run)).toEqual(facet(expected))
      expect(planOf(ir, session.state().run.trace)).toEqual(planOf(ir, expected.trace))
    }),
    runs,
  )
})

test('after any sequence of edits, a session tells the promise that the walk of the engine breaks, and shows no plan', () => {
  const met: { readonly status: Run['status']; readonly kind: IrPromise['kind'] }[] = []
  fc.assert(
    fc.property(
      randomCaseWithInvariants,
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      ({ ir, pathway, available, sheet: known }, edits) => {
        const place = new Set(available)
        const session = sessionOf(ir, pathway, { available: place, sheet: known })
        let sheet = known
        for (const each of edits) {
          if (each.type !== 'some') session.send(each)
          if (each.type === 'answer') sheet = { ...sheet, [each.fact]: each.value }
          const expected = run(ir, pathway, place, sheet)
          const broken = brokenBy(ir, pathway, place, expected)
          const view = toView(ir, session.state())
          const told = [session.state().broken?.id, view.status]
          expect(told).toEqual([broken?.id, broken === undefined ? expected.status : 'broken'])
          if (broken === undefined) continue
          met.push({ status: expected.status, kind: broken.promise.kind })
          expect([view.plan, view.news, view.outcome]).toEqual([[], [], undefined])
          expect(view.question?.isLatest ?? false).toBe(false)
        }
      },
    ),
    runs,
  )
  expect(new Set(met.map(({ status }) => status)).size).toBe(4)
  expect(new Set(met.map(({ kind }) => kind)).size).toBe(7)
  // On the way, only what nothing can mend is told: what is owed may still come.
  const mendable = met.filter(({ kind }) => kind === 'always-after' || kind === 'every-path-includes')
  expect(mendable.every(({ status }) => status === 'finished')).toBe(true)
})

const edit = fc.oneof(
  arbitrarySheet().map((sheet) => ({ type: 'some' as const, sheet })),
  fc
    .constantFrom(...facts)
    .chain((fact) =>
      fc.constantFrom(...domainOf(fact)).map((value) => ({ type: 'answer' as const, fact: fact.id, value })),
    ),
  fc.constant({ type: 'back' as const }),
  fc.constantFrom(...facts).map((fact) => ({ type: 'show' as const, fact: fact.id })),
)
