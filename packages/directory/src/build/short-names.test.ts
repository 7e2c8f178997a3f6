/** Renamed, pathways say and do the same: on pathways made at random, and on those of the repository. */
import { run } from '@jalon/core'
import { randomCaseWithInvariants, randomRuns } from '@jalon/core/testing'
import { brokenBy, type Run, type Step } from '@jalon/core/runtime'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withShortNames } from './short-names.ts'

const runs = randomRuns('short names', 1000)

/** A run without the names of its states, which are all that may differ. */
function unnamed({ trace, ...rest }: Run): unknown {
  const nameless = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(nameless)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        key === 'at' ? (each as Step).pathway : nameless(each),
      ]),
    )
  }
  return nameless({ ...rest, trace })
}

test('any answers lead to the same questions, referrals and ending, and break the same promise', () => {
  let broken = 0
  fc.assert(
    fc.property(randomCaseWithInvariants, ({ ir, pathway, available, sheet }) => {
      const place = new Set(available)
      const short = withShortNames(ir)
      const [renamed, expected] = [short, ir].map((each) => run(each, pathway, place, sheet)) as [Run, Run]
      expect(unnamed(renamed)).toEqual(unnamed(expected))
      const [told, asBefore] = [
        brokenBy(short, pathway, place, renamed),
        brokenBy(ir, pathway, place, expected),
      ]
      expect(told?.id).toBe(asBefore?.id)
      if (told !== undefined) broken++
    }),
    runs,
  )
  expect(broken).toBeGreaterThan(100)
})

test('the order of the file is kept', () => {
  fc.assert(
    fc.property(randomCaseWithInvariants, ({ ir }) => {
      const short = withShortNames(ir)
      for (const [id, { states }] of Object.entries(ir.pathways)) {
        const kinds = (of: typeof states) => Object.values(of).map(({ kind }) => kind)
        expect(kinds(short.pathways[id]?.states ?? {})).toEqual(kinds(states))
      }
    }),
    runs,
  )
})
