/**
 * Scenarios for what none meets yet (language.md E.5): the shortest walk to each thing, then, one after the other, the one
 * that meets the most of what is left. What they expect is what the pathway answers today.
 */
import { fileSpan } from '@jalon/diagnostics'
import type { Pack } from '@jalon/directory'
import { expectedToday } from './expected-today.ts'
import { judge, placesOf } from './judge-scenario.ts'
import type { Meetable, MeetingWalk } from './meetable.ts'
import { metByOne } from './met-by.ts'
import type { Scenario } from './scenario.ts'
import { scenarioText } from './scenario-text.ts'
import type { Target } from './target.ts'
import { keyOf } from './target.ts'
import { targetWords } from './target-words.ts'

/** A scenario that would be new, as it is pasted. */
export interface Suggested {
  readonly scenario: Scenario
  /** What it would be the first to meet. */
  readonly meets: readonly Target[]
  /** Its lines, to be added under `scenarios:` of the file of its pathway. */
  readonly text: string
}

export interface Suggestions {
  readonly suggested: readonly Suggested[]
  /** What a suggested scenario meets. */
  readonly meetable: readonly Target[]
  /** What happens only to someone from elsewhere, with answers that would not all be asked in each commune. */
  readonly untellable: readonly Target[]
}

/** Few scenarios that meet everything that can be met among some targets. */
export function suggestFor(
  targets: readonly Target[],
  { walkTo }: Meetable,
  packs: readonly Pack[],
  today: string,
): Suggestions {
  const candidates: Candidate[] = []
  const untellable: Target[] = []
  const seen = new Set<string>()
  for (const target of targets) {
    const walk = walkTo(target)
    if (walk === undefined) continue
    const scenario = scenarioOf(walk, packs, today)
    const met = new Set(scenario === undefined ? [] : metByOne(scenario, packs).map(keyOf))
    if (scenario === undefined || !met.has(keyOf(target))) {
      untellable.push(target)
      continue
    }
    const key = JSON.stringify([walk.pathway, scenario.commune, scenario.answers])
    if (!seen.has(key)) candidates.push({ scenario, met })
    seen.add(key)
  }
  const isMet = (target: Target) => candidates.some(({ met }) => met.has(keyOf(target)))
  const meetable = targets.filter(isMet)
  return {
    suggested: chosenAmong(candidates, meetable),
    meetable,
    untellable: untellable.filter((target) => !isMet(target)),
  }
}

interface Candidate {
  readonly scenario: Scenario
  readonly met: ReadonlySet<string>
}

/** The candidate that meets the most of what is left, until nothing is; of two alike, the shorter, then the first. */
function chosenAmong(candidates: readonly Candidate[], targets: readonly Target[]): readonly Suggested[] {
  const left = new Map(targets.map((target) => [keyOf(target), target]))
  const suggested: Suggested[] = []
  while (left.size > 0) {
    let best: { readonly candidate: Candidate; readonly meets: readonly Target[] } | undefined
    for (const candidate of candidates) {
      const meets = [...left].flatMap(([key, target]) => (candidate.met.has(key) ? [target] : []))
      if (meets.length === 0) continue
      const gain = best === undefined ? 1 : meets.length - best.meets.length
      if (best === undefined || gain > 0 || (gain === 0 && isShorter(candidate, best.candidate)))
        best = { candidate, meets }
    }
    if (best === undefined) return suggested
    for (const target of best.meets) left.delete(keyOf(target))
    suggested.push(named(best.candidate.scenario, best.meets))
  }
  return suggested
}

function isShorter(a: Candidate, b: Candidate): boolean {
  return Object.keys(a.scenario.answers).length < Object.keys(b.scenario.answers).length
}

/** A scenario of a walk that holds today: everywhere if it can, otherwise in the first of its communes. */
function scenarioOf(
  { pathway, answers, communes }: MeetingWalk,
  packs: readonly Pack[],
  today: string,
): Scenario | undefined {
  const draft = (commune: string): Scenario => ({
    name: { value: '', span: nowhere },
    pathway: { value: pathway, span: nowhere },
    commune,
    answers,
    expected: {},
  })
  const holding = (commune: string, isWhole: boolean): Scenario | undefined => {
    const found = expectedToday(pathway, answers, placesOf(draft(commune), packs))
    if (found === undefined || (isWhole && !found.isWhole)) return undefined
    const scenario = { ...draft(commune), expected: found.expected }
    return judge(scenario, packs, today).passed ? scenario : undefined
  }
  const everywhere = holding('any', communes.length > 0)
  if (everywhere !== undefined) return everywhere
  for (const code of inventedFirst(communes, packs)) {
    const scenario = holding(code, true)
    if (scenario !== undefined) return scenario
  }
  return undefined
}

/** Invented communes first: a draft then names no real one. */
function inventedFirst(communes: MeetingWalk['communes'], packs: readonly Pack[]): readonly string[] {
  const invented = new Set(packs.flatMap(({ territory }) => (territory.fictional === true ? [territory.id] : [])))
  const codes = communes.flatMap(({ territory, code }) => (code === null ? [] : [{ territory, code }]))
  return [
    ...codes.filter(({ territory }) => invented.has(territory)),
    ...codes.filter(({ territory }) => !invented.has(territory)),
  ].map(({ code }) => code)
}

function named(scenario: Scenario, meets: readonly Target[]): Suggested {
  const [first] = meets
  const name = `À RACONTER\u00a0: ${first === undefined ? '' : targetWords(first).fr}`
  const { commune, answers, expected } = scenario
  return {
    scenario: { ...scenario, name: { value: name, span: nowhere } },
    meets,
    text: scenarioText({ name, commune, answers, expected, note: toReread }),
  }
}

const toReread = "À RELIRE\u00a0: ce résultat est celui d'aujourd'hui, pas forcément le bon."

const nowhere = fileSpan({ file: '', text: '' })
