/**
 * What a scenario could meet, and by which shortest walk. A scenario happens in one commune, whatever decides who is
 * competent; so the pathways are looked at with one commune for every role, inside the territories, then elsewhere.
 */
import type { Answers, Ir, Value } from '@jalon/core'
import { invariantsOf } from '@jalon/core'
import { promiseProofs } from '../behaviour/proof-of-promise.ts'
import { TooLarge } from '../diagrams/nodes.ts'
import type { Exploration } from '../explore/explore.ts'
import { explore } from '../explore/explore.ts'
import type { LeftToEnd } from '../explore/left-to-end.ts'
import { leftToEnd } from '../explore/left-to-end.ts'
import { walkThrough } from '../explore/walk-through.ts'
import { TooManyAnswers } from '../program/answer-classes.ts'
import type { Program } from '../program/program.ts'
import { toProgram } from '../program/program.ts'
import type { Place, TerritoryRows } from '../program/rows.ts'
import { closureOf } from '../program/variables.ts'
import type { Target } from './target.ts'
import { keyOf } from './target.ts'
import type { Meeting } from './where-met.ts'
import { meetingsOf } from './where-met.ts'

/** A complete walk that meets a thing, from the pathway that is started; no commune when only someone from elsewhere can walk it. */
export interface MeetingWalk {
  readonly pathway: string
  readonly answers: Answers
  /** Each with its territory. Empty elsewhere. */
  readonly communes: readonly Place[]
}

/** What scenarios could meet, looked for when it is asked. */
export interface Meetable {
  /** The shortest walk that meets a thing, of the pathway itself rather than of one that invokes it. */
  walkTo(target: Target): MeetingWalk | undefined
  /** The pathways that are too large to be looked at: nothing is known of what is left to meet there. */
  refused(): readonly string[]
}

/** What can be met in the pathways of a network. */
export function meetable(ir: Ir, territories: readonly TerritoryRows[]): Meetable {
  const together = inOneCommune(ir)
  const stages = [inside(territories), elsewhere(territories)]
  const refused = new Set<string>()
  const looked = new Map<string, Looked | undefined>()
  const ofStage = (pathway: string, stage: number): Looked | undefined => {
    const key = `${stage} ${pathway}`
    if (!looked.has(key)) {
      const made = lookAt(together, pathway, stages[stage] ?? [])
      if (made === undefined) refused.add(pathway)
      looked.set(key, made)
    }
    return looked.get(key)
  }
  const leadingTo = (pathway: string) => [
    pathway,
    ...Object.keys(ir.pathways).filter(
      (other) => other !== pathway && closureOf(ir, other).some(({ id }) => id === pathway),
    ),
  ]
  return {
    walkTo(target) {
      for (const [stage] of stages.entries()) {
        const from = target.sort === 'invariants' ? [target.pathway] : leadingTo(target.pathway)
        for (const pathway of from) {
          const walk = ofStage(pathway, stage)?.walkTo(target)
          if (walk !== undefined) return walk
        }
      }
      return undefined
    },
    refused: () => [...refused],
  }
}

interface Looked {
  readonly meetings: ReadonlyMap<string, Meeting>
  walkTo(target: Target): MeetingWalk | undefined
}

/** A pathway started alone; nothing when it is too large to be looked at whole. */
function lookAt(ir: Ir, pathway: string, territories: readonly TerritoryRows[]): Looked | undefined {
  return unlessTooLarge(() => {
    const invariants = invariantsOf(ir, pathway)
    const program = toProgram(ir, pathway, territories, { invariants })
    const meetings = new Map(meetingsOf(program).map((meeting) => [keyOf(meeting.target), meeting]))
    const explored = once(() => {
      const rings = explore(program, { byAnswers: true })
      return { rings, left: leftToEnd(rings) }
    })
    const proofs = once(() => promiseProofs(program))
    return {
      meetings,
      walkTo(target) {
        // In no commune at all nobody walks.
        if (territories.length === 0) return undefined
        return unlessTooLarge(() => {
          if (target.sort === 'invariants') {
            const invariant = invariants.find(({ id }) => id === target.invariant)
            const walk = invariant === undefined ? undefined : proofs().example(invariant)
            return walk && toWalk(pathway, Object.fromEntries(walk.answers), walk.places)
          }
          const meeting = meetings.get(keyOf(target))
          return meeting && throughMeeting(program, pathway, meeting, explored())
        })
      },
    }
  })
}

function throughMeeting(
  program: Program,
  pathway: string,
  { target, passings }: Meeting,
  { rings, left }: { readonly rings: Exploration; readonly left: LeftToEnd },
): MeetingWalk | undefined {
  const walk = walkThrough(rings, left, passings)
  if (walk === undefined) return undefined
  const wished = answerOf(target)
  const answers = [...walk.answers].flatMap(([asked, value]): readonly (readonly [string, Value])[] => {
    const variable = program.variables.list[asked]
    const given = variable?.kind === 'fact' ? variable.classes[value - 1] : undefined
    if (variable === undefined || given === undefined) return []
    // Where answers are not told apart, the one that is looked for is the one given.
    const own = wished?.fact === variable.of ? given.giving.get(wished.answer) : undefined
    return [[variable.of, own ?? given.representative]]
  })
  return toWalk(pathway, Object.fromEntries(answers), walk.places)
}

function toWalk(pathway: string, answers: Answers, places: readonly Place[]): MeetingWalk {
  return { pathway, answers, communes: places.filter(({ code }) => code !== null) }
}

/** The answer that a thing is met by, if it is one. */
function answerOf(target: Target): { readonly fact: string; readonly answer: string } | undefined {
  if (target.sort === 'answers') return target
  return target.sort === 'branches' && target.exit.by === 'answer' ? target.exit : undefined
}

/** The same pathways, with one commune for every role. */
function inOneCommune(ir: Ir): Ir {
  const kinds = Object.entries(ir.kinds).map(([id, kind]) => [id, { ...kind, basedOn: 'residence' as const }])
  return { ...ir, kinds: Object.fromEntries(kinds) }
}

function inside(territories: readonly TerritoryRows[]): readonly TerritoryRows[] {
  return keeping(territories, ({ code }) => code !== null)
}

function elsewhere(territories: readonly TerritoryRows[]): readonly TerritoryRows[] {
  return keeping(territories, ({ code }) => code === null)
}

function keeping(
  territories: readonly TerritoryRows[],
  suits: (place: Place) => boolean,
): readonly TerritoryRows[] {
  return territories.flatMap(({ territory, rows }) => {
    const kept = rows
      .map((row) => ({ ...row, places: row.places.filter(suits) }))
      .filter(({ places }) => places.length > 0)
    return kept.length === 0 ? [] : [{ territory, rows: kept }]
  })
}

function unlessTooLarge<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (error instanceof TooLarge || error instanceof TooManyAnswers) return undefined
    throw error
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
