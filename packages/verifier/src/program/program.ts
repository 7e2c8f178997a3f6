/**
 * A pathway flattened with those that it invokes: every state of each is there once, and who invoked it is one more
 * variable of the situation, so that a part is looked at once for all its callers. It is the sharing that T3 of
 * language.md allows, and it is exact. (What would go through more steps than a page can hold is not lowered at all.)
 */
import type { Exit, Ir, IrInvariant, IrState } from '@jalon/core'
import { own } from '@jalon/core'
import type { Diagrams, Situations, VariableSet } from '../diagrams/diagrams.ts'
import { diagramsOver, everything, nothing } from '../diagrams/diagrams.ts'
import type { Bits } from './bits.ts'
import type { Regions } from './guard-regions.ts'
import { regionsOf, whereAnswered, whereAvailable } from './guard-regions.ts'
import type { Knowledge } from './knowledge.ts'
import { knowledgeOf } from './knowledge.ts'
import { liveVariables } from './live-variables.ts'
import { reversePostorder } from './reverse-postorder.ts'
import type { TerritoryRows } from './rows.ts'
import type { Announced, Variables } from './variables.ts'
import { closureOf, sizeOf, variablesOf } from './variables.ts'

/** A state, wherever it is invoked from. */
export interface Location {
  readonly pathway: string
  readonly state: string
  readonly step: IrState
  /** How it is left, in document order; no situation takes two. Where none applies the walk is stuck. */
  readonly moves: readonly Move[]
  /** Of a question: its variable. */
  readonly asks?: number
  /** Of an exit by guards: what each says of every situation. */
  readonly guards?: readonly Regions[]
  /** Of a referral: which kind is chosen where; where none is, nothing is found. */
  readonly chosen?: readonly { readonly kind: string; readonly where: Situations }[]
  /** Of a referral with consent: where it is given. */
  readonly agreed?: Situations
}

/** A way out of a state. */
export interface Move {
  readonly to: number
  /** The situations that take it, once the question, if any, is answered. */
  readonly when: Situations
  /** The branch taken, from 0; `else`; otherwise the only way, or a set of answers. */
  readonly exit: number | 'else' | 'only'
  /** On the way in: who invokes. */
  readonly enters?: { readonly variable: number; readonly value: number }
  /** On the way out of an invoked pathway: who invoked does not matter any more. */
  readonly leaves?: number
}

export interface Program {
  readonly ir: Ir
  readonly entry: string
  readonly territories: readonly TerritoryRows[]
  readonly variables: Variables
  readonly diagrams: Diagrams
  /** By variable of a fact, the situations in which it is known. */
  readonly known: readonly Situations[]
  readonly locations: readonly Location[]
  /** Where it starts; nothing when the pathway has no such state. */
  readonly initial: number | undefined
  /** By location: in which order to visit them, so that most are visited once. */
  readonly order: readonly number[]
  readonly knowledge: Knowledge
  /** By location: the variables that the future still looks at. */
  readonly live: readonly Bits[]
  /** By location: the same, as the diagrams want them. */
  readonly kept: readonly VariableSet[]
  indexOf(pathway: string, state: string): number | undefined
}

export interface ProgramOptions {
  /** Everything that these invariants tell apart is told apart. */
  readonly invariants?: readonly IrInvariant[]
  /** Nodes of diagrams: beyond, `TooLarge` is thrown. */
  readonly limit?: number
  /** What was announced already, where two versions are walked together. */
  readonly announced?: readonly Announced[]
}

/** Two million nodes, some 100 MB (language.md C.6). */
const defaultLimit = 2_000_000

/** The program of a pathway started alone. It must not invoke itself, even through others. */
export function toProgram(
  ir: Ir,
  entry: string,
  territories: readonly TerritoryRows[],
  { invariants = [], limit = defaultLimit, announced = [] }: ProgramOptions = {},
): Program {
  const pathways = closureOf(ir, entry)
  const variables = variablesOf(ir, pathways, invariants, territories, announced)
  const diagrams = diagramsOver(variables.list.map(sizeOf), limit, entry)
  const places = pathways.flatMap(({ id, states }) => {
    return Object.entries(states).map(([state, step]) => ({ pathway: id, state, step }))
  })
  const indexes = new Map(places.map(({ pathway, state }, index) => [keyOf(pathway, state), index]))
  const indexOf = (pathway: string, state: string) => indexes.get(keyOf(pathway, state))
  const flat = { ir, entry, variables, diagrams, indexOf }
  const locations = places.map((place) => toLocation(flat, place))
  const initial = indexOf(entry, own(ir.pathways, entry)?.initial ?? '')
  const knowledge = knowledgeOf(locations, initial, variables.list.length)
  const live = liveVariables(locations, knowledge, diagrams, variables)
  return {
    ir,
    entry,
    territories,
    variables,
    diagrams,
    known: variables.list.map(({ kind, of }) =>
      kind === 'fact' ? whereAnswered(of, variables, diagrams) : nothing,
    ),
    locations,
    initial,
    order: visitingOrder(locations, initial, indexOf),
    knowledge,
    live,
    kept: variableSets(live, diagrams),
    indexOf,
  }
}

/** The sets of live variables as the diagrams want them, equal ones made once. */
function variableSets(live: readonly Bits[], diagrams: Diagrams): readonly VariableSet[] {
  const known = new Map<string, VariableSet>()
  return live.map((variables) => {
    const set = known.get(variables.key) ?? diagrams.variables(variables)
    known.set(variables.key, set)
    return set
  })
}

type Flat = Pick<Program, 'ir' | 'entry' | 'variables' | 'diagrams' | 'indexOf'>
type At = Pick<Location, 'pathway' | 'state' | 'step'>

function keyOf(pathway: string, state: string): string {
  return `${pathway} ${state}`
}

/** A state as a location, its way out made of the situations that take each. */
export function toLocation(flat: Flat, at: At): Location {
  const { variables, diagrams } = flat
  const { step } = at
  switch (step.kind) {
    case 'ask': {
      const asks = variables.facts.get(step.fact)
      return { ...at, ...(asks === undefined ? {} : { asks }), ...exits(flat, at, step.exit) }
    }
    case 'advise':
    case 'decide':
      return { ...at, ...exits(flat, at, step.exit) }
    case 'refer': {
      const { to, consent } = step.referral
      let left = everything
      const chosen = to.flatMap((kind) => {
        const where = diagrams.intersect(left, whereAvailable(kind, variables, diagrams))
        left = diagrams.minus(left, where)
        return where === nothing ? [] : [{ kind, where }]
      })
      const agreed =
        consent === undefined
          ? {}
          : { agreed: whereAnswered(consent, variables, diagrams, (value) => value === 'oui') }
      return { ...at, chosen, ...agreed, ...exits(flat, at, step.exit) }
    }
    case 'invoke':
      return { ...at, moves: entering(flat, at, step.pathway) }
    case 'final':
      return { ...at, moves: at.pathway === flat.entry ? [] : leaving(flat, at, step.outcome) }
  }
}

function exits(
  { variables, diagrams, indexOf }: Flat,
  { pathway, step }: At,
  exit: Exit,
): Pick<Location, 'moves' | 'guards'> {
  const move = (target: string, when: Situations, name: Move['exit']): readonly Move[] => {
    const to = indexOf(pathway, target)
    return to === undefined || when === nothing ? [] : [{ to, when, exit: name }]
  }
  switch (exit.kind) {
    case 'to':
      return { moves: move(exit.target, everything, 'only') }
    case 'by-answer': {
      const fact = step.kind === 'ask' ? step.fact : ''
      const targets = [...new Set(Object.values(exit.targets))]
      return {
        moves: targets.flatMap((target) => {
          const leads = (value: unknown) => typeof value === 'string' && own(exit.targets, value) === target
          return move(target, whereAnswered(fact, variables, diagrams, leads), 'only')
        }),
      }
    }
    case 'by-guard': {
      const guards = exit.branches.map(({ guard }) => regionsOf(guard, variables, diagrams))
      let left = everything
      const moves = exit.branches.flatMap(({ target }, index) => {
        const when = diagrams.intersect(left, guards[index]?.holds ?? nothing)
        left = diagrams.minus(left, when)
        return move(target, when, index)
      })
      return {
        guards,
        moves: exit.otherwise === undefined ? moves : [...moves, ...move(exit.otherwise, left, 'else')],
      }
    }
  }
}

function entering({ ir, variables, indexOf }: Flat, at: At, callee: string): readonly Move[] {
  const to = indexOf(callee, own(ir.pathways, callee)?.initial ?? '')
  if (to === undefined) return []
  const variable = variables.callers.get(callee)
  const sites = variables.sites.get(callee) ?? []
  const value = sites.findIndex(({ pathway, state }) => pathway === at.pathway && state === at.state)
  return [
    {
      to,
      when: everything,
      exit: 'only',
      ...(variable === undefined ? {} : { enters: { variable, value } }),
    },
  ]
}

function leaving({ ir, variables, diagrams, indexOf }: Flat, at: At, outcome: string): readonly Move[] {
  const variable = variables.callers.get(at.pathway)
  return (variables.sites.get(at.pathway) ?? []).flatMap((site, value): readonly Move[] => {
    const caller = own(own(ir.pathways, site.pathway)?.states ?? {}, site.state)
    const to =
      caller?.kind === 'invoke' ? indexOf(site.pathway, own(caller.outcomes, outcome) ?? '') : undefined
    if (to === undefined) return []
    return variable === undefined
      ? [{ to, when: everything, exit: 'only' }]
      : [{ to, when: diagrams.where(variable, [value]), exit: 'only', leaves: variable }]
  })
}

/** A location comes after most of those that lead to it, in a walk that steps over invoked pathways as well as into them. */
function visitingOrder(
  locations: readonly Location[],
  initial: number | undefined,
  indexOf: Program['indexOf'],
): readonly number[] {
  return reversePostorder(locations.length, initial, (index) => {
    const location = locations[index]
    return location === undefined ? [] : stepsAfter(location, indexOf)
  })
}

/** The locations that come after one, over the pathway that it invokes as well as into it. */
export function stepsAfter(location: Location, indexOf: Program['indexOf']): readonly number[] {
  if (location.step.kind === 'final') return []
  const into = location.moves.map(({ to }) => to)
  if (location.step.kind !== 'invoke') return into
  const over = Object.values(location.step.outcomes).flatMap(
    (state) => indexOf(location.pathway, state) ?? [],
  )
  return [...over, ...into]
}
