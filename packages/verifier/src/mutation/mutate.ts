/** Would a mistake be noticed? Tries every plausible one, and says what stops it, or that nothing does (language.md E.4). */
import type { Ir } from '@jalon/core'
import { invariantsOf } from '@jalon/core'
import { hashOf } from '@jalon/diagnostics'
import type { Content } from '../behaviour/behaviour.ts'
import { closureOf } from '../program/variables.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import type { Subject } from '../verify.ts'
import { contentOf } from '../verify.ts'
import type { Influence } from './influence.ts'
import { influenceOn, unknownInfluence } from './influence.ts'
import type { Known } from './look.ts'
import { knownOf, lookAt } from './look.ts'
import type { Mutated } from './mutated.ts'
import { mutantsOf } from './mutated.ts'
import { ruleMistakes } from './rule-mistakes.ts'
import type { Playbill, Stage } from './seen-by-scenarios.ts'
import { playbillOf, stageOf } from './seen-by-scenarios.ts'
import { refusedBy } from './stillborn.ts'
import type { Tellable } from './suggested.ts'
import { chosenFor } from './suggested.ts'
import { toldBy } from './told-by.ts'
import { unseenOf } from './unseen.ts'
import type { Judged, Unseen, Verdict } from './verdict.ts'
import { concernsSafety } from './verdict.ts'

/** Sound content, with the scenarios that its network wrote. */
export interface Tried extends Subject {
  readonly scenarios: readonly Scenario[]
  readonly today: string
}

export interface MutateOptions {
  /** The pathways whose mistakes are tried; without it every pathway, and the rules of the network. */
  readonly pathways?: readonly string[] | undefined
  /** The operators that are tried, by their codes; without it all. */
  readonly operators?: readonly string[] | undefined
  /** One mistake in so many is tried, always the same ones. */
  readonly oneIn?: number | undefined
  readonly memory?: MutationMemory | undefined
  /** Called before the mistakes of a pathway are tried. */
  readonly onPathway?: ((pathway: string, mutants: number) => void) | undefined
}

/**
 * What was found of mistakes before. Each thing is asked with what it depends on: scenarios are always played again, so
 * nothing kept here depends on them.
 */
export interface MutationMemory {
  recall(about: string, mistake: string): string | undefined
  keep(about: string, mistake: string, found: string): void
}

export interface Mutation {
  readonly mutants: readonly Judged[]
  /** Scenarios to add: together, they tell of every survivor of which one can tell. */
  readonly suggested: readonly SuggestedScenario[]
}

/** A scenario that is true today, and the mistakes that it would tell of. */
export interface SuggestedScenario {
  readonly scenario: Scenario
  readonly of: readonly Judged[]
}

/** Tries mistakes on content in which nothing is wrong. The same content gives the same result, in the same order. */
export function mutate(tried: Tried, options: MutateOptions = {}): Mutation {
  const { pathways, operators, oneIn = 1 } = options
  const content = contentOf(tried)
  // A pack on its way to a page calls its states otherwise.
  const packs = (tried.packs ?? []).map((pack) => ({ ...pack, ir: tried.ir }))
  const stage = stageOf(packs, tried.today)
  const chosen = Object.keys(content.ir.pathways).filter((id) => pathways?.includes(id) ?? true)
  const isWanted = (code: string) => operators?.includes(code) ?? true
  const judge = judgeOf(content, tried.scenarios, stage, options.memory)
  const known = new Set<string>()
  const found = chosen.flatMap((pathway) => {
    const all = mutantsOf(content, pathway, isWanted).filter(({ key }) => !known.has(key))
    for (const { key } of all) known.add(key)
    const mutants = all.filter((_, index) => index % oneIn === 0)
    options.onPathway?.(pathway, mutants.length)
    const influence = influences(content, pathway, mutants)
    return mutants.map((mutated) => ({ mutated, judged: judge(mutated, influence) }))
  })
  const rules = pathways === undefined && isWanted('M21') ? ruleMistakes(content) : []
  const tellable = found.flatMap(({ mutated, judged }): readonly Tellable[] => {
    const { told } = judged
    return told === undefined ? [] : [{ mutated, judged, told, isGrave: concernsSafety(judged) }]
  })
  return {
    mutants: [...found.map(({ judged }) => judged), ...rules],
    suggested: chosenFor(stage, tellable).map(({ told, sees }) => ({
      scenario: told.scenario,
      of: sees.map(({ judged }) => judged),
    })),
  }
}

type Judge = (mutated: Mutated, influence: (pathway: string) => Influence) => Judged

/** What the mistakes of a pathway may do in each that runs it; looked for when it is asked. */
function influences(
  content: Content,
  part: string,
  mutants: readonly Mutated[],
): (pathway: string) => Influence {
  const known = new Map<string, Influence>()
  return (pathway) => once(known, pathway, () => influenceOn(content, pathway, part, mutants))
}

function judgeOf(
  content: Content,
  scenarios: readonly Scenario[],
  stage: Stage,
  memory: MutationMemory | undefined,
): Judge {
  const { ir, territories } = content
  const before = { ir, territories }
  const known = new Map<string, Known>()
  const keys = new Map<string, string>()
  const playbills = new Map<string, Playbill>()
  const knownIn = (pathway: string) => once(known, pathway, () => knownOf(content, pathway))
  const keyOf = (pathway: string) => once(keys, pathway, () => dependenciesOf(content, pathway))
  const recalled = (about: string, mistake: string, find: () => string): string => {
    const kept = memory?.recall(about, mistake)
    if (kept !== undefined) return kept
    const found = find()
    memory?.keep(about, mistake, found)
    return found
  }

  /** Those that the mistake may reach: its pathways, then those that run them as parts. */
  const playbillOfPathways = (pathways: readonly string[]) =>
    once(playbills, pathways.join(), () => {
      const those = new Set([...pathways, ...pathways.flatMap((id) => callersOf(ir, id))])
      const told = [...those].flatMap((id) => scenarios.filter((each) => each.pathway.value === id))
      return playbillOf(told, stage)
    })

  const verdictOf = (mutated: Mutated, influence: (pathway: string) => Influence): Verdict => {
    const { pathway, pathways, key, edit, referral } = mutated
    const refused = refusedBy(mutated)
    if (refused !== undefined) return { kind: 'stillborn', by: refused }
    const isClosed = edit.kind === 'closed'
    const looks = new Map<string, ReturnType<typeof lookAt>>()
    const look = (id: string) =>
      once(looks, id, () => {
        return lookAt(content, mutated, id, knownIn(id), isClosed ? unknownInfluence : influence(id))
      })
    const errorIn = (id: string) => recalled(keyOf(id), `${key} error`, () => look(id).error() ?? '')
    const promiseIn = (id: string) => recalled(keyOf(id), `${key} promise`, () => look(id).promise() ?? '')

    // A structure that closes is looked at wherever someone is referred to it, each pathway alone.
    const callers = isClosed ? [] : callersOf(ir, pathway)
    // A referral made otherwise is looked at where it is written: what comes before it and after is the same.
    const error = firstOf([...pathways, ...(referral === undefined ? callers : [])], errorIn)
    if (error !== undefined) return { kind: 'verification', by: error }
    const promise = firstOf([...pathways, ...callers], promiseIn)
    if (promise !== undefined) return { kind: 'invariant', by: promise }
    const scenario = playbillOfPathways(pathways).firstToSee(mutated)
    if (scenario !== undefined) return { kind: 'scenario', by: scenario.name.value }
    // Structures do close: scenarios that named each would be false that day. What has to be seen is the change itself.
    if (isClosed) return { kind: 'request', by: 'jalon diff' }
    const found = recalled(keyOf(pathway), `${key} unseen`, () =>
      JSON.stringify(influence(pathway).mayLeadElsewhere(mutated) ? unseenOf(before, mutated) : 'equivalent'),
    )
    const unseen = JSON.parse(found) as Unseen | 'equivalent' | 'not-compared'
    return typeof unseen === 'string' ? { kind: unseen } : { kind: 'survivor', unseen }
  }

  return (mutated, influence) => {
    const { operator, pathway, span, deed } = mutated
    const verdict = verdictOf(mutated, influence)
    const told = verdict.kind === 'survivor' ? toldBy(stage, mutated, verdict.unseen) : undefined
    return {
      operator: { code: operator.code, name: operator.name },
      pathway,
      span,
      deed,
      verdict,
      ...(told === undefined ? {} : { told }),
    }
  }
}

/** Everything that proving a pathway depends on, as a text. */
function dependenciesOf({ ir, territories }: Content, pathway: string): string {
  const { facts, kinds } = ir
  const rows = territories.map(({ territory, rows: all }) => [
    territory,
    all.map(({ available, places }) => [[...available], places.map(({ code }) => code)]),
  ])
  return hashOf(
    JSON.stringify([pathway, closureOf(ir, pathway), invariantsOf(ir, pathway), facts, kinds, rows]),
  )
}

/** The pathways that run this one as a part, from the smallest. */
function callersOf(ir: Ir, pathway: string): readonly string[] {
  const sizeOf = (id: string) =>
    closureOf(ir, id).reduce((sum, { states }) => sum + Object.keys(states).length, 0)
  return Object.keys(ir.pathways)
    .filter((id) => id !== pathway && closureOf(ir, id).some((part) => part.id === pathway))
    .sort((a, b) => sizeOf(a) - sizeOf(b))
}

/** The first of some answers that says something. */
function firstOf(pathways: readonly string[], find: (pathway: string) => string): string | undefined {
  for (const pathway of pathways) {
    const found = find(pathway)
    if (found !== '') return found
  }
  return undefined
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const kept = known.get(key) ?? make()
  known.set(key, kept)
  return kept
}
