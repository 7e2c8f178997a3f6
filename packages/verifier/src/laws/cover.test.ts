/** Law L2 (language.md B.8): the walks of the verifier are those of the engine, neither more nor fewer. */
import type { Ir, Trace, Value } from '@jalon/core'
import { evaluate, planOf } from '@jalon/core'
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countExplicitly } from '../explicit/count-explicitly.ts'
import { countWalks } from '../explore/count-walks.ts'
import { explore } from '../explore/explore.ts'
import { endlessSituations } from '../explore/loops.ts'
import { atomsIn } from '../program/answer-classes.ts'
import type { Program } from '../program/program.ts'
import { toProgram } from '../program/program.ts'
import { closureOf } from '../program/variables.ts'
import { randomProgram } from '../testing/arbitrary-program.ts'
import { engineRuns } from '../testing/engine-runs.ts'
import { programWalks } from '../testing/program-walks.ts'

const runs = randomRuns('walks of the verifier and of the engine', 600)

test('the complete walks are those of the engine: what is asked, what is planned, how it ends, how many (L2)', () => {
  let walks = 0
  fc.assert(
    fc.property(randomProgram, (random) => {
      const { ir, pathway, territories } = random
      const program = toProgram(ir, pathway, territories)
      const exploration = explore(program)
      if (endlessSituations(exploration).size > 0) return
      const symbolic = programWalks(program, exploration)
      // Communes that differ by kinds which nothing looks at are one.
      const communes = new Map<string, ReadonlySet<string>>()
      const finished = engineRuns(random).filter(({ available, run }) => {
        const key = lookedAt(program, available).join()
        if (!communes.has(key)) communes.set(key, available)
        return run.status === 'finished' && communes.get(key) === available
      })
      walks += finished.length

      const expected = new Map<string, bigint>()
      for (const { available, run } of finished) {
        const answers = Object.entries(run.answers).map(([fact, value]) => classOf(program, fact, value))
        add(expected, described(program, ir, available, answers, run.trace), 1n)
      }
      const found = new Map<string, bigint>()
      for (const { kinds, answers, events, count } of symbolic) {
        const named = answers.map(([fact, index]) => `${fact} ${index}`)
        add(found, described(program, ir, new Set(kinds), named, events), count)
      }
      expect([...found].sort()).toEqual([...expected].sort())
      expect(countWalks(exploration)).toBe(countExplicitly(ir, pathway, territories))
    }),
    runs,
  )
  expect(walks).toBeGreaterThan(runs.numRuns)
})

/** A walk in one line: where, what is answered, what is planned, how it ends. */
function described(
  program: Program,
  ir: Ir,
  available: ReadonlySet<string>,
  answers: readonly string[],
  trace: Trace,
): string {
  const kinds = lookedAt(program, available)
  const outcome = trace.flatMap((event) => (event.kind === 'ended' ? [event.outcome] : []))
  return JSON.stringify({ kinds, answers, plan: planOf(ir, trace), outcome })
}

/** The kinds of a commune that the program tells it apart by. */
function lookedAt({ variables }: Program, available: ReadonlySet<string>): readonly string[] {
  return [...variables.kinds.keys()].filter((kind) => available.has(kind))
}

/** The class of an answer: that of the answer standing for others which nothing tells apart from it. */
function classOf({ variables, ir, entry }: Program, fact: string, value: Value): string {
  const variable = variables.list[variables.facts.get(fact) ?? -1]
  const classes = variable?.kind === 'fact' ? variable.classes : []
  const sign = signature(ir, entry, fact, value)
  return `${fact} ${classes.findIndex(({ representative }) => signature(ir, entry, fact, representative) === sign)}`
}

/** Everything that a program looks at in an answer: its conditions, its maps of answers, its consents. */
function signature(ir: Ir, entry: string, fact: string, value: Value): string {
  const states = closureOf(ir, entry).flatMap((pathway) => Object.values(pathway.states))
  const signs = states.flatMap((state): readonly unknown[] => {
    if (state.kind === 'refer' && state.referral.consent === fact) return [value === 'oui']
    if (!('exit' in state)) return []
    if (state.exit.kind === 'by-answer' && state.kind === 'ask' && state.fact === fact) {
      return [state.exit.targets[String(value)] ?? 'nowhere']
    }
    const verdicts: unknown[] = []
    for (const { guard } of state.exit.kind === 'by-guard' ? state.exit.branches : []) {
      atomsIn(guard, (atom) => {
        if (atom.fact === fact)
          verdicts.push(evaluate(atom, { answers: { [fact]: value }, available: new Set() }))
      })
    }
    return verdicts
  })
  return JSON.stringify(signs)
}

function add(counts: Map<string, bigint>, key: string, count: bigint): void {
  counts.set(key, (counts.get(key) ?? 0n) + count)
}
