/** What remains is exact: as many as the engine asks when every answer is tried, and never a number when work runs out. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../engine/run.ts'
import type { Answers } from '../ir/answers.ts'
import { domainOf } from '../ir/answers.ts'
import type { Ir } from '../ir/ir.ts'
import { arbitrarySheet, facts, randomCase } from '../testing/arbitrary-ir.ts'
import { randomRuns } from '../testing/random-runs.ts'
import { sessionOf } from '../testing/session-of.ts'
import { mapValues, wired } from '../testing/wired.ts'
import { type QuestionsLeft, questionCounter, sheetBefore } from './questions-left.ts'

const runs = randomRuns('questions left', 600)
const always = () => true

/** By trying every answer to every question, one after the other. */
function countedOneByOne(ir: Ir, pathway: string, place: ReadonlySet<string>, sheet: Answers): QuestionsLeft {
  const { waiting } = run(ir, pathway, place, sheet)
  const fact = waiting === undefined ? undefined : ir.facts[waiting]
  if (fact === undefined) return { fewest: 0, most: 0 }
  const rests = domainOf(fact).map((value) =>
    countedOneByOne(ir, pathway, place, { ...sheet, [fact.id]: value }),
  )
  return {
    fewest: 1 + Math.min(...rests.map(({ fewest }) => fewest)),
    most: 1 + Math.max(...rests.map(({ most }) => most)),
  }
}

const wiredCase = fc
  .record({
    random: randomCase,
    wiring: fc.constantFrom('as-is' as const, 'wired' as const, 'forward' as const, 'forward' as const),
    sheets: fc.array(arbitrarySheet(), { minLength: 1, maxLength: 4 }),
  })
  .map(({ random, wiring, sheets }) => ({
    ...random,
    ir: { ...random.ir, pathways: mapValues(random.ir.pathways, (each) => wired(each, wiring)) },
    sheets,
  }))

test('on random pathways, from any answers, the count is that of the engine', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(wiredCase, ({ ir, pathway, available, sheets }) => {
      const place = new Set(available)
      // One counter for all the sheets: what it keeps of one must not change another.
      const count = questionCounter(ir, pathway, place)
      for (const sheet of [{}, ...sheets]) {
        const expected = countedOneByOne(ir, pathway, place, sheet)
        expect(count(sheet, always)).toEqual(expected)
        met.add(`${expected.fewest} à ${expected.most}`)
      }
    }),
    runs,
  )
  expect(met.size).toBeGreaterThan(5)
})

test('stopped at every turn, it says nothing until all is known, and gets there', () => {
  fc.assert(
    fc.property(wiredCase, fc.integer({ min: 0, max: 4 }), ({ ir, pathway, available }, patience) => {
      const place = new Set(available)
      const count = questionCounter(ir, pathway, place)
      const expected = countedOneByOne(ir, pathway, place, {})
      for (let [found, rounds] = [count({}), 0]; ; rounds++) {
        if (found !== undefined) {
          expect(found).toEqual(expected)
          break
        }
        expect(rounds).toBeLessThan(10_000)
        let left = patience
        found = count({}, () => left-- > 0)
      }
    }),
    runs,
  )
})

test('an earlier question shown again is counted with those that follow it', () => {
  fc.assert(
    fc.property(randomCase, ({ ir, pathway, available }) => {
      const place = new Set(available)
      const session = sessionOf(ir, pathway, { available: place, sheet: {} })
      const { state } = session
      const sheets: Answers[] = []
      for (let fact = state().run.waiting; fact !== undefined; fact = state().run.waiting) {
        sheets.push(sheetBefore(state()))
        const asked = facts.find(({ id }) => id === fact)
        session.send({ type: 'answer', fact, value: (asked && domainOf(asked)[0]) ?? '' })
      }
      const given = Object.keys(state().run.answers)
      for (const [index, fact] of given.entries()) {
        session.send({ type: 'show', fact })
        expect(sheetBefore(state())).toEqual(sheets[index])
      }
    }),
    runs,
  )
})
