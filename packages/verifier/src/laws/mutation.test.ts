/** What is said of mistakes is what looking at everything says: by whole proofs, by brute force, by playing scenarios. */
import { randomRuns } from '@jalon/core/testing'
import { hasErrors } from '@jalon/diagnostics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { directoryChanges } from '../change/directory-changes.ts'
import { judge } from '../scenarios/judge-scenario.ts'
import type { Mutated } from '../mutation/mutated.ts'
import { mutantsOf } from '../mutation/mutated.ts'
import type { MutationMemory, Tried } from '../mutation/mutate.ts'
import { mutate } from '../mutation/mutate.ts'
import type { Judged } from '../mutation/verdict.ts'
import { verdicts } from '../mutation/verdict.ts'
import { invariantBroken } from '../rules/invariant-broken.ts'
import { foundByFallback, randomContent } from '../testing/arbitrary-content.ts'
import { changesByForce } from '../testing/changes-by-force.ts'
import { toPacks } from '../testing/packs-of-rows.ts'
import { contentOf, verify } from '../verify.ts'

const runs = randomRuns('mistakes, and everything looked at again', 20)

/** Every mistake of the random pathways, with its verdict. */
function judgedOf(content: Tried): readonly { readonly mutated: Mutated; readonly judged: Judged }[] {
  const { mutants } = mutate(content, { pathways: ['essai', 'abri'] })
  const all = ['essai', 'abri'].flatMap((pathway) => {
    return content.ir.pathways[pathway] === undefined ? [] : mutantsOf(contentOf(content), pathway)
  })
  // A structure that closes is one mistake, whichever pathways lead to it.
  const inOrder = Object.keys(content.ir.pathways)
    .flatMap((id) => all.filter(({ pathway }) => pathway === id))
    .filter(({ key }, index, some) => some.findIndex((each) => each.key === key) === index)
  expect(mutants.map(({ deed }) => deed.fr)).toEqual(inOrder.map(({ deed }) => deed.fr))
  return inOrder.map((mutated, index) => ({ mutated, judged: mutants[index] as Judged }))
}

test('verdicts are those of proving everything again, of brute force and of the scenarios', () => {
  const met = new Map<string, number>()
  fc.assert(
    fc.property(randomContent, (content) => {
      for (const { mutated, judged } of judgedOf(content)) {
        const { kind } = judged.verdict
        met.set(kind, (met.get(kind) ?? 0) + 1)
        if (mutated.edit.kind === 'pathway' && kind !== 'stillborn') {
          expect([kind, mutated.deed.fr]).toEqual([expectedOf(content, mutated, kind), mutated.deed.fr])
        }
        const before = contentOf(content)
        if (kind === 'equivalent' || kind === 'survivor') {
          const change = {
            versions: { before, after: { ir: mutated.ir, territories: mutated.territories } },
            pathway: mutated.pathway,
          }
          const { behaviour, questions } = changesByForce(change)
          expect(behaviour.differences.size + questions.differences.size > 0).toBe(kind === 'survivor')
        }
        if (kind === 'request') expect(closedCommunesTold(content, mutated)).toEqual(closedCommunes(mutated))
        const { told } = judged
        if (told !== undefined && mutated.edit.kind === 'pathway') {
          const packs = content.packs ?? []
          const mistaken = packs.map((pack) => ({ ...pack, ir: mutated.ir }))
          expect(judge(told.scenario, packs, content.today).passed).toBe(true)
          expect(judge(told.scenario, mistaken, content.today).passed).toBe(false)
        }
      }
    }),
    { ...runs, examples: [true, false].map((isPromised) => [foundByFallback({ isPromised })]) },
  )
  for (const kind of verdicts)
    if (kind !== 'not-compared') expect([kind, met.get(kind) ?? 0]).not.toEqual([kind, 0])
})

test('the same content gives the same report, also with what was found before', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const kept = new Map<string, string>()
      const memory: MutationMemory = {
        recall: (about, mistake) => kept.get(`${about} ${mistake}`),
        keep: (about, mistake, found) => void kept.set(`${about} ${mistake}`, found),
      }
      const first = told(content)
      expect(told(content)).toEqual(first)
      expect(told(content, memory)).toEqual(first)
      const found = kept.size
      expect(told(content, memory)).toEqual(first)
      expect(kept.size).toBe(found)
    }),
    { ...runs, numRuns: Math.min(runs.numRuns, 5) },
  )
})

function closedCommunes({ edit }: Mutated): readonly (string | null)[] {
  return edit.kind === 'closed' ? edit.at.map(({ code }) => code).sort() : []
}

/** The communes where a comparison of directories says that the kind of a closed structure is not found any more. */
function closedCommunesTold(content: Tried, { edit, ir, territories }: Mutated): readonly (string | null)[] {
  if (edit.kind !== 'closed') return []
  const packs = { before: toPacks(ir, contentOf(content).territories), after: toPacks(ir, territories) }
  return directoryChanges(packs, content.today)
    .filter(({ kind, territory, after }) => {
      return kind === edit.of && territory === edit.territory && after.length === 0
    })
    .flatMap(({ communes }) => communes.map(({ code }) => code))
    .sort()
}

function told(content: Tried, memory?: MutationMemory) {
  const { mutants, suggested } = mutate(content, { memory })
  return [
    mutants.map(({ deed, verdict }) => [deed.fr, verdict]),
    suggested.map(({ scenario: { answers, commune, expected }, of }) => [
      answers,
      commune,
      expected,
      of.length,
    ]),
  ]
}

/** What stops a mistake when everything is proved and played again. */
function expectedOf(content: Tried, { ir, vocabulary }: Mutated, found: string): string {
  const errors = verify({ ...content, ir, vocabulary }).diagnostics.filter((each) => hasErrors([each]))
  if (errors.some(({ rule }) => rule !== invariantBroken.name)) return 'verification'
  if (errors.length > 0) return 'invariant'
  const mistaken = (content.packs ?? []).map((pack) => ({ ...pack, ir }))
  if (content.scenarios.some((scenario) => !judge(scenario, mistaken, content.today).passed))
    return 'scenario'
  return found === 'equivalent' || found === 'survivor' ? found : 'unseen'
}
