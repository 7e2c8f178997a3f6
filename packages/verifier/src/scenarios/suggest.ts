/**
 * Scenarios for what none meets yet (language.md E.5): the shortest walk to each thing, then, one after the other, the one
 * that meets the most of what is left. What they expect is what the pathway answers today.
 */
import { fileSpan } from '@jalon/diagnostics'
import type { Pack } from '@jalon/directory'
import { expectedToday } from './expected-today.ts'
import { judge } from './judge-scenario.ts'
import type { Meetable, MeetingWalk } from './meetable.ts'
import { metByOne } from './met-by.ts'
import { placesOf } from './places.ts'
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
  /** What no scenario says: it happens only outside some of the territories. */
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
  const isMet = (target: Target) => candidates.some(({ met }) => met.has(keyOf(target)))
  for (const target of promisesLast(targets)) {
    // To look for the case of a promise costs as much as proving it: most are met on the way to something else.
    if (target.sort === 'invariants' && isMet(target)) continue
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
  const meetable = targets.filter(isMet)
  return {
    suggested: chosenAmong(candidates, meetable),
    meetable,
    untellable: untellable.filter((target) => !isMet(target)),
  }
}

function promisesLast(targets: readonly Target[]): readonly Target[] {
  const isPromise = ({ sort }: Target) => sort === 'invariants'
  return [...targets.filter((target) => !isPromise(target)), ...targets.filter(isPromise)]
}

interface Candidate {
  readonly scenario: Scenario
  readonly met: ReadonlySet<string>
}

/** The candidate that meets the most of what is left, until nothing is; of two alike, the shorter, then the first. */
function chosenAmong(candidates: readonly Candidate[], targets: readonly Target[]): readonly Suggested[] {
  const byKey = new Map(targets.map((target) => [keyOf(target), target]))
  const hopefuls = candidates.map(({ scenario, met }) => ({
    scenario,
    left: new Set([...byKey.keys()].filter((key) => met.has(key))),
  }))
  const suggested: Suggested[] = []
  while (true) {
    const best = hopefuls.reduce((chosen, each) => (isBetter(each, chosen) ? each : chosen), {
      scenario: undefined,
      left: new Set<string>(),
    } as Hopeful)
    if (best.scenario === undefined) return suggested
    const meets = [...best.left]
    for (const { left } of hopefuls) for (const key of meets) left.delete(key)
    suggested.push(
      named(
        best.scenario,
        meets.flatMap((key) => byKey.get(key) ?? []),
      ),
    )
  }
}

/** A candidate, and what it would be the first to meet. */
interface Hopeful {
  readonly scenario: Scenario | undefined
  readonly left: Set<string>
}

function isBetter(a: Hopeful, b: Hopeful): boolean {
  if (a.left.size !== b.left.size) return a.left.size > b.left.size
  return a.left.size > 0 && lengthOf(a) < lengthOf(b)
}

function lengthOf({ scenario }: Hopeful): number {
  return Object.keys(scenario?.answers ?? {}).length
}

/** A scenario of a walk that holds today: everywhere if it can, otherwise in the first of its communes, or outside. */
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
  return communes.length === 0 ? holding('outside', true) : undefined
}

/** Invented communes first: a draft then names no real one. */
function inventedFirst(communes: MeetingWalk['communes'], packs: readonly Pack[]): readonly string[] {
  const invented = new Set(
    packs.flatMap(({ territory }) => (territory.fictional === true ? [territory.id] : [])),
  )
  const codes = communes.flatMap(({ territory, code }) => (code === null ? [] : [{ territory, code }]))
  return [
    ...codes.filter(({ territory }) => invented.has(territory)),
    ...codes.filter(({ territory }) => !invented.has(territory)),
  ].map(({ code }) => code)
}

function named(scenario: Scenario, meets: readonly Target[]): Suggested {
  const [first] = meets
  const isElsewhere = first !== undefined && first.pathway !== scenario.pathway.value
  const what = first === undefined ? '' : targetWords(first).fr
  const name = `À RACONTER\u00a0: ${what}${isElsewhere ? ` (${first.pathway})` : ''}`
  const { commune, answers, expected } = scenario
  return {
    scenario: { ...scenario, name: { value: name, span: nowhere } },
    meets,
    text: scenarioText({ name, commune, answers, expected, note: toReread }),
  }
}

const toReread = "À RELIRE\u00a0: ce résultat est celui d'aujourd'hui, pas forcément le bon."

const nowhere = fileSpan({ file: '', text: '' })
