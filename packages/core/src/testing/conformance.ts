/**
 * The portable specification: cases of `(pathways, commune, answers) → (trace, plan, status)` as plain JSON, taken from
 * random programs with a fixed seed, and kept only as long as they show two things together that none before showed.
 */
import fc from 'fast-check'
import { run } from '../engine/run.ts'
import type { Answers } from '../ir/answers.ts'
import { evaluate } from '../ir/guard.ts'
import type { Ir, IrFact, IrKind, IrPathway } from '../ir/ir.ts'
import { irVersion } from '../ir/ir.ts'
import { own } from '../ir/own.ts'
import type { PlanItem } from '../ir/plan.ts'
import { planOf } from '../ir/plan.ts'
import type { Run, RunStatus, Trace } from '../ir/trace.ts'
import { arbitrarySheet, facts, kinds, randomCase } from './arbitrary-ir.ts'
import { mapValues, wired } from './wired.ts'

/** Where the files stand, from the root of this package. */
export const conformanceFolder = 'conformance'

/** The facts and kinds of every case. */
export interface Vocabulary {
  readonly version: typeof irVersion
  readonly facts: Readonly<Record<string, IrFact>>
  readonly kinds: Readonly<Record<string, IrKind>>
}

/** Pathways, the one that is started, and what it must do. */
export interface Conformance {
  readonly start: string
  readonly pathways: Readonly<Record<string, IrPathway>>
  readonly cases: readonly ConformanceCase[]
}

/** One commune, one answer sheet, and what must come of them. */
export interface ConformanceCase {
  readonly available: readonly string[]
  readonly answers: Answers
  readonly expected: {
    readonly status: RunStatus
    readonly waiting?: string
    readonly outcome?: string
    readonly trace: Trace
    readonly plan: readonly PlanItem[]
  }
}

const seed = 20_261_126
const programs = 3000
const enough = 300

const randomProgram = fc.record({
  random: randomCase,
  wiring: fc.constantFrom('as-is' as const, 'wired' as const, 'forward' as const),
  tries: fc.array(fc.record({ available: fc.subarray(kinds.map(({ id }) => id)), sheet: arbitrarySheet() }), {
    minLength: 6,
    maxLength: 6,
  }),
})

/** The vocabulary and the cases, always the same ones for one version of fast-check. */
export function conformance(): {
  readonly vocabulary: Vocabulary
  readonly programs: readonly Conformance[]
} {
  const shown = new Set<string>()
  const kept: Conformance[] = []
  let count = 0
  for (const { random, wiring, tries } of fc.sample(randomProgram, { seed, numRuns: programs })) {
    const ir = { ...random.ir, pathways: mapValues(random.ir.pathways, (each) => wired(each, wiring)) }
    const cases = tries.flatMap(({ available, sheet }): readonly ConformanceCase[] => {
      const place = new Set(available)
      const walked = run(ir, random.pathway, place, sheet)
      const news = pairsOf(featuresOf(ir, place, sheet, walked)).filter((pair) => !shown.has(pair))
      if (news.length < 2 || count >= enough) return []
      count++
      for (const pair of news) shown.add(pair)
      return [{ available, answers: sheet, expected: expectedOf(ir, walked) }]
    })
    if (cases.length > 0)
      kept.push({ start: random.pathway, pathways: reachedFrom(ir, random.pathway), cases })
  }
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    Object.fromEntries(list.map((each) => [each.id, each]))
  return { vocabulary: { version: irVersion, facts: byId(facts), kinds: byId(kinds) }, programs: kept }
}

/** What a run gives, as a case tells it. */
export function expectedOf(ir: Ir, { status, waiting, outcome, trace }: Run): ConformanceCase['expected'] {
  return {
    status,
    ...(waiting === undefined ? {} : { waiting }),
    ...(outcome === undefined ? {} : { outcome }),
    trace,
    plan: planOf(ir, trace),
  }
}

/** A program to run, from what the files hold. */
export function conformanceIr({ version, ...words }: Vocabulary, { pathways }: Conformance): Ir {
  return { version, ...words, pathways, invariants: [] }
}

/** What a run shows of the language, in a few words each. */
function featuresOf(ir: Ir, available: ReadonlySet<string>, sheet: Answers, walked: Run): readonly string[] {
  const features = new Set<string>([walked.status])
  const answers: Record<string, Answers[string]> = {}
  const { trace } = walked
  for (const [index, event] of trace.entries()) {
    const before = trace[index - 1]
    if (event.kind === 'asked') answers[event.fact] = event.value
    if (event.kind === 'asked') features.add(`asks ${own(ir.facts, event.fact)?.type}`)
    if (event.kind === 'referred') {
      features.add(`consent ${event.consent}`)
      features.add(event.to === undefined ? 'finds nothing' : 'finds a kind')
    }
    if (event.kind !== 'entered') continue
    if (before?.kind === 'entered' && before.at.pathway !== event.at.pathway) features.add('changes pathway')
    const state = own(own(ir.pathways, event.at.pathway)?.states ?? {}, event.at.state)
    if (state === undefined) continue
    features.add(state.kind)
    const next = trace[index + 1]
    if (state.kind === 'ask' && next?.kind !== 'asked') features.add('does not ask again')
    if (!('exit' in state)) continue
    features.add(`${state.kind} ${state.exit.kind}`)
    if (state.exit.kind !== 'by-guard') continue
    const given = next?.kind === 'asked' ? { ...answers, [next.fact]: next.value } : answers
    for (const { guard } of state.exit.branches) {
      const operator = guard.kind === 'chosen' ? guard.operator : guard.kind
      features.add(`${operator} ${evaluate(guard, { answers: given, available })}`)
    }
  }
  const plan = planOf(ir, trace)
  if (plan.some(({ from }) => from.length > 1)) features.add('merges in the plan')
  if (plan.some((item) => item.type === 'referral' && item.found && item.missing.length > 0))
    features.add('falls back on another kind')
  if (walked.waiting !== undefined && own(sheet, walked.waiting) !== undefined)
    features.add('ignores what is no answer')
  if (Object.keys(sheet).some((fact) => own(walked.answers, fact) === undefined))
    features.add('leaves answers aside')
  return [...features]
}

function pairsOf(features: readonly string[]): readonly string[] {
  const sorted = [...features].sort()
  return sorted.flatMap((one, index) => sorted.slice(index).map((other) => `${one} + ${other}`))
}

/** The pathways that one leads to, without the states that nothing leads to. */
function reachedFrom(ir: Ir, start: string): Readonly<Record<string, IrPathway>> {
  const kept: Record<string, IrPathway> = {}
  const pending = [start]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const pathway = own(ir.pathways, id)
    if (pathway === undefined || kept[id] !== undefined) continue
    const states: Record<string, IrPathway['states'][string]> = {}
    const names = [pathway.initial]
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const state = own(pathway.states, name)
      if (state === undefined || states[name] !== undefined) continue
      states[name] = state
      if (state.kind === 'invoke') {
        pending.push(state.pathway)
        names.push(...Object.values(state.outcomes))
      } else if (state.kind !== 'final') {
        const { exit } = state
        if (exit.kind === 'to') names.push(exit.target)
        else if (exit.kind === 'by-answer') names.push(...Object.values(exit.targets))
        else {
          names.push(...exit.branches.map(({ target }) => target))
          if (exit.otherwise !== undefined) names.push(exit.otherwise)
        }
      }
    }
    kept[id] = { ...pathway, states: Object.fromEntries(Object.entries(states).sort()) }
  }
  return Object.fromEntries(Object.entries(kept).sort())
}
