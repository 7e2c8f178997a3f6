/** Two versions of a pathway as one program: both read the same answers, in the same communes. */
import type {
  Answers,
  Guard,
  Ir,
  IrAnswer,
  IrFact,
  IrInvariant,
  IrPathway,
  IrState,
  Value,
} from '@jalon/core'
import { own, standsAlone } from '@jalon/core'
import { mapRecord } from './map-record.ts'
import type { TerritoryRows } from '../program/rows.ts'
import { closureOf } from '../program/variables.ts'
import { formerKind, jointPlaces } from './joint-places.ts'
import type { Both, SideName, Version } from './version.ts'

export interface BothVersions {
  /** The pathways of each version under their own names, and the one that runs one version after the other. */
  readonly ir: Ir
  readonly entry: string
  readonly territories: readonly TerritoryRows[]
  /** The answers that a version knows, of the questions where it does not know all. */
  readonly known: Both<ReadonlyMap<string, Guard>>
  /** What must be told apart besides. */
  readonly apart: readonly IrInvariant[]
}

/** The name that a pathway of a version has in the program of both. */
export function nameIn(side: SideName, pathway: string): string {
  return `${side}/${pathway}`
}

/** The fact that a name of the program of both stands for. */
export function trueFact(name: string): string {
  return name.endsWith(formerly) ? name.slice(0, -formerly.length) : name
}

/** The name of a question of the version before, when it is another question now. */
export function formerFact(fact: string): string {
  return `${fact}${formerly}`
}

/** The answers that a version reads, of those to the questions of both. */
export function sheetFor(
  side: SideName,
  answers: readonly (readonly [fact: string, value: Value])[],
): Answers {
  const read = answers.filter(([fact]) => side === 'before' || trueFact(fact) === fact)
  // A question that is another one now comes after: its former answer is the one that the version before reads.
  const former = read.filter(([fact]) => trueFact(fact) !== fact)
  return Object.fromEntries([...read, ...former].map(([fact, value]) => [trueFact(fact), value]))
}

const formerly = ' @avant'
const entry = 'both'

/** The program of both versions of a pathway, each of which must have it. */
export function bothVersions(versions: Both<Version>, pathway: string): BothVersions {
  const { before, after } = versions
  const { territories, moved } = jointPlaces(versions)
  const { facts, renamed, known } = jointFacts({ before: before.ir, after: after.ir })
  const former: Renaming = {
    fact: (fact) => (renamed.has(fact) ? formerFact(fact) : fact),
    kind: (kind) => (moved.has(kind) ? formerKind(kind) : kind),
  }
  const same: Renaming = { fact: (fact) => fact, kind: (kind) => kind }
  const pathways = [
    ...closureOf(before.ir, pathway).map((each) => inSide('before', each, former)),
    ...closureOf(after.ir, pathway).map((each) => inSide('after', each, same)),
  ]
  const formerKinds = Object.values(before.ir.kinds).map((kind) => ({ ...kind, id: former.kind(kind.id) }))
  return {
    entry,
    territories,
    known,
    apart: [...known.before.values(), ...known.after.values()].map((when) => ({
      id: 'known',
      when,
      promise: { kind: 'every-path-includes', pattern: [] },
    })),
    ir: {
      ...after.ir,
      invariants: [],
      facts,
      kinds: Object.fromEntries(
        [...formerKinds, ...Object.values(after.ir.kinds)].map((kind) => [kind.id, kind]),
      ),
      pathways: Object.fromEntries(
        [oneAfterTheOther(versions, pathway), ...pathways].map((each) => [each.id, each]),
      ),
    },
  }
}

/** Runs the version before, then the one after, on the same answers. */
function oneAfterTheOther({ before, after }: Both<Version>, pathway: string): IrPathway {
  const written = own(after.ir.pathways, pathway) as IrPathway
  const always = (ir: Ir, to: string) =>
    Object.fromEntries(
      Object.values(own(ir.pathways, pathway)?.states ?? {}).flatMap((state) =>
        state.kind === 'final' ? [[state.outcome, to]] : [],
      ),
    )
  return {
    ...written,
    id: entry,
    initial: 'before',
    states: {
      before: { kind: 'invoke', pathway: nameIn('before', pathway), outcomes: always(before.ir, 'after') },
      after: { kind: 'invoke', pathway: nameIn('after', pathway), outcomes: always(after.ir, 'end') },
      end: { kind: 'final', outcome: 'end' },
    },
  }
}

interface Renaming {
  readonly fact: (fact: string) => string
  readonly kind: (kind: string) => string
}

function inSide(side: SideName, pathway: IrPathway, renaming: Renaming): IrPathway {
  return {
    ...pathway,
    id: nameIn(side, pathway.id),
    states: mapRecord(pathway.states, (state) => renamedState(side, state, renaming)),
  }
}

function renamedState(side: SideName, state: IrState, renaming: Renaming): IrState {
  if (state.kind === 'final') return state
  if (state.kind === 'invoke') return { ...state, pathway: nameIn(side, state.pathway) }
  const { exit } = state
  const left =
    exit.kind === 'by-guard'
      ? {
          ...exit,
          branches: exit.branches.map((each) => ({ ...each, guard: renamedGuard(each.guard, renaming) })),
        }
      : exit
  if (state.kind === 'ask') return { ...state, fact: renaming.fact(state.fact), exit: left }
  if (state.kind !== 'refer') return { ...state, exit: left }
  const { to, consent } = state.referral
  const agreed = consent === undefined ? {} : { consent: renaming.fact(consent) }
  return { ...state, referral: { ...state.referral, to: to.map(renaming.kind), ...agreed }, exit: left }
}

function renamedGuard(guard: Guard, renaming: Renaming): Guard {
  switch (guard.kind) {
    case 'answered':
    case 'chosen':
      return { ...guard, fact: renaming.fact(guard.fact) }
    case 'available':
      return { ...guard, kinds: guard.kinds.map(renaming.kind) }
    case 'all':
    case 'any':
      return { ...guard, guards: guard.guards.map((each) => renamedGuard(each, renaming)) }
    case 'not':
      return { ...guard, guard: renamedGuard(guard.guard, renaming) }
  }
}

/** The questions of both versions. One that changed its nature is two; one that gained or lost answers has them all. */
function jointFacts({ before, after }: Both<Ir>) {
  const renamed = new Set<string>()
  const known = { before: new Map<string, Guard>(), after: new Map<string, Guard>() }
  const facts: Record<string, IrFact> = { ...after.facts }
  for (const was of Object.values(before.facts)) {
    const now = own(after.facts, was.id)
    if (now === undefined) {
      facts[was.id] = was
    } else if (!isSameQuestion(was, now)) {
      renamed.add(was.id)
      const id = formerFact(was.id)
      facts[id] = { ...was, id }
    } else {
      const lost = without(was, now)
      if (without(now, was).length > 0) known.before.set(was.id, amongAnswersOf(was))
      if (lost.length === 0) continue
      known.after.set(was.id, amongAnswersOf(now))
      facts[was.id] = {
        ...now,
        type: now.type === 'choices' ? 'choices' : 'choice',
        answers: [...now.answers, ...lost],
      }
    }
  }
  return { facts, renamed, known }
}

/** Whether values of one version may be compared with those of the other. */
export function isSameQuestion(was: IrFact, now: IrFact): boolean {
  if ((was.type === 'choices') !== (now.type === 'choices')) return false
  return (
    was.type !== 'choices' ||
    was.answers.every((answer) => {
      const same = now.answers.find(({ id }) => id === answer.id)
      return same === undefined || standsAlone(same) === standsAlone(answer)
    })
  )
}

function without(fact: IrFact, other: IrFact): readonly IrAnswer[] {
  return fact.answers.filter(({ id }) => other.answers.every((each) => each.id !== id))
}

function amongAnswersOf({ id, type, answers }: IrFact): Guard {
  const ids = answers.map((answer) => answer.id)
  return type === 'choices'
    ? { kind: 'chosen', fact: id, operator: 'only', answers: ids }
    : { kind: 'answered', fact: id, among: ids }
}
