/** The complete walks of a program, followed on its locations and sets: what the verifier takes walks to be. */
import type { TraceEvent } from '@jalon/core'
import type { Diagrams, Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Exploration } from '../explore/explore.ts'
import { everyPlace } from '../explore/initial.ts'
import type { Location, Program } from '../program/program.ts'
import { sizeOf } from '../program/variables.ts'

/** A complete walk: the kinds that tell communes apart, the class of each answer, and what happened. */
export interface ProgramWalk {
  readonly kinds: readonly string[]
  readonly answers: readonly (readonly [fact: string, answerClass: number])[]
  /** How many walks this one stands for. */
  readonly count: bigint
  readonly events: readonly TraceEvent[]
}

/** Every complete walk of a program that never goes round for ever, each step of which `exploration` must have reached. */
export function programWalks(program: Program, { reached, partsOf }: Exploration): readonly ProgramWalk[] {
  const { diagrams, locations, variables, initial } = program
  const walks: ProgramWalk[] = []
  const unasked = [...variables.facts.values()].reduce(
    (all, fact) => diagrams.intersect(all, diagrams.where(fact, [0])),
    everyPlace(program),
  )
  const kindVariables = [...variables.kinds]
  const follow = (index: number, point: Situations, walk: ProgramWalk): void => {
    if (diagrams.intersect(reached(index), point) === nothing)
      throw new Error('a walk where nothing was reached')
    const { step, moves, pathway, state } = locations[index] as Location
    const at = { pathway, state }
    for (const part of partsOf(index, 0)) {
      const here = diagrams.intersect(point, part.within)
      if (here === nothing) continue
      for (const [value, more] of answersOf(part.asks, here)) {
        const events = [
          ...walk.events,
          { kind: 'entered', at } as const,
          ...happening(locations[index] as Location, value),
        ]
        const next = { ...walk, ...more(walk), events }
        if (step.kind === 'final' && pathway === program.entry) {
          walks.push({ ...next, events: [...events, { kind: 'ended', outcome: step.outcome }] })
          continue
        }
        for (const { to, when, enters } of moves) {
          const moving = diagrams.intersect(value, when)
          if (moving !== nothing) follow(to, set(diagrams, moving, enters), next)
        }
      }
    }
  }
  if (initial === undefined) return []
  for (const kinds of subsets(kindVariables)) {
    const place = kindVariables.reduce(
      (all, [kind, variable]) =>
        diagrams.intersect(all, diagrams.where(variable, [kinds.includes(kind) ? 1 : 0])),
      unasked,
    )
    if (place !== nothing) {
      follow(initial, place, {
        kinds: [...variables.everywhere, ...kinds],
        answers: [],
        count: 1n,
        events: [],
      })
    }
  }
  return walks

  function answersOf(asks: number | undefined, here: Situations) {
    const variable = asks === undefined ? undefined : variables.list[asks]
    if (asks === undefined || variable?.kind !== 'fact') return [[here, () => ({})] as const]
    return [...Array(sizeOf(variable) - 1).keys()].map((index) => {
      const value = set(diagrams, here, { variable: asks, value: index + 1 })
      const more = ({ answers, count }: ProgramWalk) => ({
        answers: [...answers, [variable.of, index] as const],
        count: count * (variable.classes[index]?.count ?? 1n),
      })
      return [value, more] as const
    })
  }

  function happening(
    { pathway, state, step, chosen = [], agreed }: Location,
    here: Situations,
  ): readonly TraceEvent[] {
    const at = { pathway, state }
    if (step.kind === 'advise') return [{ kind: 'advised', at }]
    if (step.kind !== 'refer') return []
    const to = chosen.find(({ where }) => diagrams.intersect(here, where) !== nothing)?.kind
    const isAgreed = agreed === undefined || diagrams.intersect(here, agreed) !== nothing
    return [
      {
        kind: 'referred',
        at,
        ...(to === undefined ? {} : { to }),
        urgency: step.referral.urgency,
        consent: isAgreed ? 'given' : 'missing',
      },
    ]
  }
}

/** The same situations with a variable given a value. */
function set(
  diagrams: Diagrams,
  situations: Situations,
  to: { readonly variable: number; readonly value: number } | undefined,
): Situations {
  if (to === undefined) return situations
  return diagrams.intersect(diagrams.forget(situations, to.variable), diagrams.where(to.variable, [to.value]))
}

function subsets(kinds: readonly (readonly [string, number])[]): readonly (readonly string[])[] {
  return kinds.reduce<readonly (readonly string[])[]>(
    (all, [kind]) => all.flatMap((some) => [some, [...some, kind]]),
    [[]],
  )
}
