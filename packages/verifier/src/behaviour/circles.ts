/** The circles in which a pathway goes round for ever, each with a shortest walk into it. */
import { run, sameValue } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Sight } from '../explore/faults.ts'
import type { Walk } from '../explore/witness.ts'
import { moved } from '../explore/witness.ts'
import type { Location, Program } from '../program/program.ts'
import type { Behaviour } from './behaviour.ts'

export interface Circle {
  /** The states of the pathway itself, from the one by which the shortest walk comes in. */
  readonly states: readonly string[]
  readonly walk: Walk
}

/** Each circle once, whatever leads to it. One that stays inside an invoked pathway is told with that pathway. */
export function circlesOf(behaviour: Behaviour): readonly Circle[] {
  const { endless, ownSights } = behaviour
  const ways = ownSights.flatMap((sight) => {
    const there = endless.get(sight.index) ?? nothing
    if (there === nothing) return []
    const walk = behaviour.walkToSight(sight, ({ asks }) => (asks === undefined ? there : nothing))
    return [{ sight, there, walk }]
  })
  const circles = new Map<string, Circle>()
  for (const { sight, there, walk } of ways.sort((a, b) => a.walk.answers.length - b.walk.answers.length)) {
    const states = circleAfter(behaviour, sight, asWalked(behaviour.program, there, walk))
    const key = [...states].sort().join(' ')
    if (states.length > 0 && !circles.has(key))
      circles.set(key, { states: asEntered(behaviour, states, walk), walk })
  }
  return [...circles.values()]
}

/** Those of some situations that have the answers, and the kinds, of a walk. */
function asWalked(
  { diagrams, variables: { list, kinds, facts } }: Program,
  situations: Situations,
  { answers, available }: Walk,
): Situations {
  const given = new Map(answers)
  let left = situations
  for (const [kind, index] of kinds) {
    left = diagrams.intersect(left, diagrams.where(index, [available.has(kind) ? 1 : 0]))
  }
  for (const [fact, index] of facts) {
    const variable = list[index]
    const classes = variable?.kind === 'fact' ? variable.classes : []
    const value = classes.findIndex(({ representative }) => sameValue(representative, given.get(fact))) + 1
    left = diagrams.intersect(left, diagrams.where(index, [value]))
  }
  return left
}

/** Follows what happens without any question, until a state of the pathway itself comes back; nothing if none does. */
function circleAfter(
  { exploration, program }: Behaviour,
  sight: Sight,
  start: Situations,
): readonly string[] {
  const own: string[] = []
  const seen = new Set<string>()
  let [index, situations] = [sight.index, start]
  while (true) {
    const { pathway, state, moves } = program.locations[index] as Location
    if (pathway === program.entry) {
      if (own.includes(state)) return own.slice(own.indexOf(state))
      own.push(state)
    }
    if (seen.has(`${index} ${situations}`)) return []
    seen.add(`${index} ${situations}`)
    const happened = exploration
      .partsOf(index, 0)
      .map((part) => (part.asks === undefined ? exploration.after(situations, part) : nothing))
      .reduce(program.diagrams.union, nothing)
    const move = moves.find(({ when }) => program.diagrams.intersect(happened, when) !== nothing)
    if (move === undefined) return []
    index = move.to
    situations = moved(program, happened, move)
  }
}

/** The same circle, from the state by which a walk comes in. */
function asEntered({ ir, pathway }: Behaviour, states: readonly string[], walk: Walk): readonly string[] {
  const { trace } = run(ir, pathway.id.value, walk.available, Object.fromEntries(walk.answers))
  const entered = trace.flatMap((event) => {
    return event.kind === 'entered' && event.at.pathway === pathway.id.value ? [event.at.state] : []
  })
  const first = states.indexOf(entered.find((state) => states.includes(state)) ?? '')
  return first < 0 ? states : [...states.slice(first), ...states.slice(0, first)]
}
