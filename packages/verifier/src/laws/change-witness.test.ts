/** What is told of a difference is true: its shortest situation shows it, and stands in its description. */
import { evaluate, run } from '@jalon/core'
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { announcementKey } from '../change/announcement.ts'
import { formerFact, sheetFor } from '../change/both-versions.ts'
import type { Comparison } from '../change/differences-of.ts'
import { comparisonOf, differencesOf } from '../change/differences-of.ts'
import { gravityOf } from '../change/gravity.ts'
import type { Condition, Group } from '../change/group.ts'
import { groupOf } from '../change/group.ts'
import { formerKind } from '../change/joint-places.ts'
import type { ToldByTests } from '../change/told-by-tests.ts'
import { randomChange } from '../testing/arbitrary-change.ts'
import { firstDifference } from '../testing/changes-by-force.ts'

const runs = randomRuns('shortest situations of differences', 250)

test('the shortest situation of a difference replays to it, and is in what is said of it', () => {
  let [groups, byTests] = [0, 0]
  fc.assert(
    fc.property(randomChange, (change) => {
      const { versions, pathway } = change
      const comparison = comparisonOf(versions, pathway)
      const { differences } = differencesOf(comparison, 'behaviour')
      const gravity = gravityOf(comparison, differences)
      for (const difference of differences) {
        const group = groupOf(comparison, difference, gravity.dangersOf(difference))
        const { answers, available } = group.witness
        const walked = {
          before: run(versions.before.ir, pathway, available.before, sheetFor('before', answers)),
          after: run(versions.after.ir, pathway, available.after, sheetFor('after', answers)),
        }
        groups++
        expect(answers).toHaveLength(comparison.sheets.shortest(difference.sheets).questions)
        expect(firstDifference(change, walked, 'behaviour')).toBe(
          `${announcementKey(difference.before)} → ${announcementKey(difference.after)}`,
        )
        if (group.isWhole) expect(group.cases.some((each) => isCase(comparison, each, group))).toBe(true)
        for (const condition of group.cases.flat()) {
          if (condition.kind !== 'answers' || condition.byTests === undefined) continue
          byTests++
          expect(saidByTests(comparison, condition, condition.byTests)).toEqual(condition.answers)
        }
      }
      expect(gravity.nature() === 'rewriting').toBe(differences.length === 0)
    }),
    runs,
  )
  expect(groups).toBeGreaterThan(runs.numRuns / 8)
  expect(byTests).toBeGreaterThan(runs.numRuns / 100)
})

type Answered = Extract<Condition, { kind: 'answers' }>

/** The answers that pass what is said of them, or are named besides: by the names that a description gives them. */
function saidByTests({ program }: Comparison, { fact, before }: Answered, said: ToldByTests) {
  const { list, facts } = program.variables
  const name = before ? formerFact(fact) : fact
  const variable = list[facts.get(name) ?? -1]
  const classes = variable?.kind === 'fact' ? variable.classes : []
  return classes.flatMap(({ representative: value }) => {
    const passes = said.tests.every(({ operator, answers, holds }) => {
      const looked = { kind: 'chosen', fact: name, operator, answers } as const
      const given = { answers: { [name]: value }, available: new Set<string>() }
      return evaluate(looked, given) === (holds ? 'holds' : 'fails')
    })
    const isNamed = [value].flat().every((each) => said.besides.includes(each))
    return passes || isNamed ? [[value].flat().join(' + ')] : []
  })
}

/** Whether the witness of a group is in a description; what is not asked may be anything. */
function isCase({ both }: Comparison, conditions: readonly Condition[], { witness }: Group): boolean {
  const { answers, available } = witness
  return conditions.every((condition) => {
    if (condition.kind === 'exists') {
      const { of, exists, before } = condition
      const isMoved = both.ir.kinds[formerKind(of)] !== undefined
      const there = new Set([
        ...(before ? [] : available.after),
        ...(before || !isMoved ? available.before : []),
      ])
      return there.has(of) === exists
    }
    const asked = condition.before ? formerFact(condition.fact) : condition.fact
    const given = answers.find(([fact]) => fact === asked)?.[1]
    return given === undefined || condition.answers.includes([given].flat().join(' + '))
  })
}
