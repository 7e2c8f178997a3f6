/** Renamed, pathways say and do the same: on pathways made at random, and on those of the repository. */
import { run } from '@jalon/core'
import { randomCase, randomRuns } from '@jalon/core/testing'
import type { Run, Step } from '@jalon/core/runtime'
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

test('any answers lead to the same questions, referrals and ending', () => {
  fc.assert(
    fc.property(randomCase, ({ ir, pathway, available, sheet }) => {
      const place = new Set(available)
      const short = withShortNames(ir)
      expect(unnamed(run(short, pathway, place, sheet))).toEqual(unnamed(run(ir, pathway, place, sheet)))
    }),
    runs,
  )
})

test('a second time changes nothing, and the order of the file is kept', () => {
  fc.assert(
    fc.property(randomCase, ({ ir }) => {
      const short = withShortNames(ir)
      expect(JSON.stringify(withShortNames(short))).toBe(JSON.stringify(short))
      for (const [id, { states }] of Object.entries(ir.pathways)) {
        const kinds = (of: typeof states) => Object.values(of).map(({ kind }) => kind)
        expect(kinds(short.pathways[id]?.states ?? {})).toEqual(kinds(states))
      }
    }),
    runs,
  )
})
