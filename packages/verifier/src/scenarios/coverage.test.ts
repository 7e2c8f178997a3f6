/** Coverage on random networks: what is suggested closes it, holds, and reads again as it was meant. */
import type { Ir } from '@jalon/core'
import { fileSpan } from '@jalon/diagnostics'
import type { Pack } from '@jalon/directory'
import { mapValues, randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOf } from '../program/rows.ts'
import type { RandomProgram } from '../testing/arbitrary-program.ts'
import { randomProgram } from '../testing/arbitrary-program.ts'
import { engineRuns } from '../testing/engine-runs.ts'
import { toPacks, withStructures } from '../testing/packs-of-rows.ts'
import { coverageOf } from './coverage.ts'
import { judge } from './judge-scenario.ts'
import { metBy } from './met-by.ts'
import type { Scenario } from './scenario.ts'
import { readScenarios } from './scenario.ts'
import { scenariosHead } from './scenario-text.ts'
import { stepsReached } from './steps-reached.ts'
import { keyOf } from './target.ts'
import { targetsMet } from './targets-met.ts'

const runs = randomRuns('coverage and suggestions', 150)
const today = '2026-11-22'

test('what is suggested meets everything that can be met, holds today, and is no more than there was to meet', () => {
  let told = 0
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, packs } = networkOf(random)
      const { counted, suggested } = coverageOf({ ir, packs, scenarios: [], today })
      const scenarios = suggested.map(({ scenario }) => scenario)
      const after = coverageOf({ ir, packs, scenarios, today })
      expect(after.counted.filter(({ by }) => by.length === 0)).toEqual([])
      expect(after.suggested).toEqual([])
      expect(after.counted.map(({ target }) => keyOf(target))).toEqual(
        counted.map(({ target }) => keyOf(target)),
      )
      for (const scenario of scenarios) expect(judge(scenario, packs, today)).toEqual({ passed: true })
      expect(suggested.length).toBeLessThanOrEqual(counted.length)
      for (const { meets } of suggested) expect(meets.length).toBeGreaterThan(0)
      told += suggested.length
    }),
    runs,
  )
  expect(told).toBeGreaterThan(runs.numRuns)
})

test('what is suggested reads again from its file as it was meant, under a name of its own', () => {
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, packs } = networkOf(random)
      const { suggested } = coverageOf({ ir, packs, scenarios: [], today })
      for (const pathway of Object.keys(ir.pathways)) {
        const own = suggested.filter(({ scenario }) => scenario.pathway.value === pathway)
        const text = `${scenariosHead(pathway)}${own.map((each) => each.text).join('\n')}`
        const { value, diagnostics } = readScenarios({ file: `${pathway}.scenarios.yaml`, text })
        if (own.length === 0) continue
        expect(diagnostics).toEqual([])
        expect(value.map(withoutPlaces)).toEqual(own.map(({ scenario }) => withoutPlaces(scenario)))
        expect(new Set(value.map(({ name }) => name.value)).size).toBe(own.length)
      }
    }),
    runs,
  )
})

test('what can be met is what some complete run of the engine meets; in a commune or outside the only territory, a scenario always tells it', () => {
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, packs } = networkOf(random)
      const { counted, untellable } = coverageOf({ ir, packs, scenarios: [], today })
      const told = new Set(counted.map(({ target }) => keyOf(target)))
      const found = [...told, ...untellable.map(keyOf)]
      expect(found.sort()).toEqual([...metByEngine(ir, rowsOf(packs))].sort())
      const inside = rowsOf(packs).map(({ territory, rows }) => ({
        territory,
        rows: rows.filter(({ places }) => places.some(({ code }) => code !== null)),
      }))
      expect([...metByEngine(ir, inside)].filter((key) => !told.has(key))).toEqual([])
      if (packs.length === 1) expect(untellable).toEqual([])
    }),
    runs,
  )
})

/** What every complete run meets, of every pathway, where one commune decides for every kind. */
function metByEngine(ir: Ir, territories: RandomProgram['territories']): ReadonlySet<string> {
  const kinds = mapValues(ir.kinds, (kind) => ({ ...kind, basedOn: 'residence' as const }))
  return new Set(
    Object.keys(ir.pathways).flatMap((pathway) =>
      engineRuns({ ir: { ...ir, kinds }, territories, pathway }).flatMap((walked) =>
        walked.run.status === 'finished' ? targetsMet(ir, pathway, walked).map(keyOf) : [],
      ),
    ),
  )
}

test('the same network gives the same suggestions, and the steps reached are those that are met', () => {
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, packs } = networkOf(random)
      const first = coverageOf({ ir, packs, scenarios: [], today })
      const again = networkOf(random)
      expect(JSON.stringify(coverageOf({ ...again, scenarios: [], today }))).toBe(JSON.stringify(first))
      const scenarios = first.suggested.map(({ scenario }) => scenario)
      const states = [...metBy(scenarios, packs).values()].flatMap(({ target }) => {
        return target.sort === 'states' ? [`${target.pathway} ${target.state}`] : []
      })
      const reached = [...stepsReached(scenarios, packs)].flatMap(([pathway, names]) => {
        return [...names].map((state) => `${pathway} ${state}`)
      })
      expect(reached.sort()).toEqual(states.sort())
    }),
    runs,
  )
})

function networkOf({ ir, territories }: RandomProgram): {
  readonly ir: Ir
  readonly packs: readonly Pack[]
} {
  const structures = withStructures(ir)
  return { ir: structures, packs: toPacks(structures, territories) }
}

function withoutPlaces({ name, pathway, ...rest }: Scenario): unknown {
  const nowhere = fileSpan({ file: '', text: '' })
  return {
    ...rest,
    name: { value: name.value, span: nowhere },
    pathway: { value: pathway.value, span: nowhere },
  }
}
