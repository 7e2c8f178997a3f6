/** Lowers what authors wrote, once nothing is wrong with it, to the intermediate form: names only, no places. */
import type { Guard } from '../ir/guard.ts'
import type { IrInvariant } from '../ir/invariant.ts'
import type { Exit, Ir, IrFact, IrPathway, IrSource, IrState } from '../ir/ir.ts'
import { irVersion } from '../ir/ir.ts'
import type {
  Pathway,
  State,
  WrittenExit,
  WrittenFact,
  WrittenGuard,
  WrittenInvariant,
  WrittenSource,
} from './unit.ts'
import { isPathway } from './unit.ts'
import type { Conditions, Subject, Vocabulary } from './vocabulary.ts'
import { conditionNamed } from './vocabulary.ts'

/** The whole program. It expects content without errors: a name that leads nowhere would be left out. */
export function lower(vocabulary: Vocabulary): Ir {
  return {
    version: irVersion,
    pathways: record(vocabulary.pathways, (unit) => lowerPathway({ unit, vocabulary })),
    facts: record(vocabulary.facts, lowerFact),
    kinds: record(vocabulary.kinds, ({ kind }) => kind),
    invariants: [
      ...(vocabulary.promises ? [vocabulary.promises] : []),
      ...vocabulary.pathways.values(),
    ].flatMap((unit) => unit.invariants.flatMap((each) => lowerInvariant(each, { unit, vocabulary }) ?? [])),
  }
}

/**
 * A promise, with its conditions written out; nothing when its form could not be read. Those of a pathway are for
 * itself; those of the network for the pathways they name, or every entry.
 */
export function lowerInvariant(
  { id, condition, pathways, promise }: WrittenInvariant,
  subject: Subject,
): IrInvariant | undefined {
  if (promise === undefined) return undefined
  const named = isPathway(subject.unit) ? [subject.unit.id.value] : values(pathways)
  return {
    id: id.value,
    ...(named.length === 0 ? {} : { appliesTo: named }),
    ...(condition === undefined ? {} : { when: lowerGuard(condition, subject) }),
    promise,
  }
}

function lowerPathway(subject: Subject<Pathway>): IrPathway {
  const { unit } = subject
  return {
    id: unit.id.value,
    title: unit.title,
    ...(unit.description === undefined ? {} : { description: unit.description }),
    ...(unit.alias === undefined ? {} : { alias: unit.alias.value }),
    entry: unit.entry,
    status: unit.status,
    owner: unit.owner?.value ?? '',
    reviewed: unit.reviewed,
    reviewBy: unit.reviewBy,
    sources: record(unit.sources, lowerSource),
    initial: unit.initial?.value ?? '',
    states: record(unit.states, (state) => lowerState(state, subject)),
  }
}

/** What reviewers say of a source to one another stays in the files. */
function lowerSource({ title, url, date, status }: WrittenSource): IrSource {
  return {
    title,
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status }),
  }
}

/** Key by key, so that nothing of the written form (places, texts of files) can slip into what ships. */
function lowerFact({ name, type, ask, help, say, answers }: WrittenFact): IrFact {
  return {
    id: name.value,
    type,
    ask,
    ...(help === undefined ? {} : { help }),
    ...(say === undefined ? {} : { say }),
    answers: answers.map(({ span: _, ...answer }) => answer),
  }
}

function lowerState({ action, exit }: State, subject: Subject<Pathway>): IrState {
  switch (action.kind) {
    case 'ask':
      return { kind: 'ask', fact: action.fact.value, exit: lowerExit(exit, subject) }
    case 'refer': {
      const { to, consent, sources, ...referral } = action.referral
      return {
        kind: 'refer',
        referral: {
          ...referral,
          to: values(to),
          ...(consent === undefined ? {} : { consent: consent.value }),
          sources: values(sources),
        },
        exit: lowerExit(exit, subject),
      }
    }
    case 'advise': {
      const { text, avoid, sources } = action
      return {
        kind: 'advise',
        advice: { text, avoid, sources: values(sources) },
        exit: lowerExit(exit, subject),
      }
    }
    case 'invoke':
      return {
        kind: 'invoke',
        pathway: action.pathway.value,
        outcomes: exit?.kind === 'by-name' ? named(exit) : {},
      }
    case 'final':
      return {
        kind: 'final',
        outcome: action.outcome.value,
        ...(action.say === undefined ? {} : { say: action.say }),
      }
    case 'decide':
    case 'unreadable':
      return { kind: 'decide', exit: lowerExit(exit, subject) }
  }
}

function lowerExit(exit: WrittenExit | undefined, subject: Subject<Pathway>): Exit {
  switch (exit?.kind) {
    case 'to':
      return { kind: 'to', target: exit.target.value }
    case 'by-name':
      return { kind: 'by-answer', targets: named(exit) }
    case 'by-guard': {
      const otherwise = exit.branches.find(({ isElse }) => isElse)?.target?.value
      const branches = exit.branches.flatMap(({ guard, target }) => {
        return guard === undefined || target === undefined
          ? []
          : [{ guard: lowerGuard(guard, subject), target: target.value }]
      })
      return { kind: 'by-guard', branches, ...(otherwise === undefined ? {} : { otherwise }) }
    }
    case undefined:
      return { kind: 'by-guard', branches: [] }
  }
}

function named(exit: Extract<WrittenExit, { kind: 'by-name' }>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    exit.exits.flatMap(({ name, target }) => (target === undefined ? [] : [[name.value, target.value]])),
  )
}

/** A guard with its named conditions expanded in place. It expects none of them to go round in a circle. */
export function lowerGuard(guard: WrittenGuard, conditions: Conditions): Guard {
  switch (guard.kind) {
    case 'answered':
      return { kind: 'answered', fact: guard.fact.value, among: values(guard.among) }
    case 'chosen':
      return {
        kind: 'chosen',
        fact: guard.fact.value,
        operator: guard.operator,
        answers: values(guard.answers),
      }
    case 'available':
      return { kind: 'available', kinds: values(guard.kinds) }
    case 'condition': {
      const guards = guard.names.flatMap(({ value }) => conditionNamed(value, conditions)?.guard ?? [])
      return conjunction(guards.map((each) => lowerGuard(each, conditions)))
    }
    case 'all':
      return conjunction(guard.guards.map((each) => lowerGuard(each, conditions)))
    case 'any':
      return { kind: 'any', guards: guard.guards.map((each) => lowerGuard(each, conditions)) }
    case 'not':
      return { kind: 'not', guard: lowerGuard(guard.guard, conditions) }
  }
}

function conjunction(guards: readonly Guard[]): Guard {
  const [only] = guards
  return only !== undefined && guards.length === 1 ? only : { kind: 'all', guards }
}

function values(located: readonly { readonly value: string }[]): readonly string[] {
  return located.map(({ value }) => value)
}

function record<T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]))
}
