/** A random program as an author would write it, so that a failure can be read, and pasted into a content root. */
import type { Exit, Guard, IrInvariant, IrPromise, IrState, Motif, Pattern } from '@jalon/core'
import type { TerritoryRows } from '../program/rows.ts'
import { closureOf } from '../program/variables.ts'
import type { RandomProgram } from './arbitrary-program.ts'

/** The pathway, those that it invokes, the facts, the promises and where each kind exists. */
export function toYaml({ ir, pathway, territories }: RandomProgram): string {
  const pathways = closureOf(ir, pathway).flatMap(({ id, initial, states }) => [
    `pathway: ${id}`,
    `initial: ${initial}`,
    'states:',
    ...Object.entries(states).map(([name, state]) => `  ${name}: ${flow(stateAs(state))}`),
    '---',
  ])
  return [
    ...pathways,
    ...section(
      'facts',
      Object.values(ir.facts).map(({ id, type }) => [id, { type }]),
    ),
    ...section(
      'kinds',
      Object.values(ir.kinds).map(({ id, basedOn }) => [id, { 'based-on': basedOn }]),
    ),
    ...section(
      'invariants',
      ir.invariants.map((each) => [each.id, invariantAs(each)]),
    ),
    ...section('communes', territories.flatMap(communesAs)),
  ].join('\n')
}

/** The shrunk program of a failure is printed in YAML. */
export function readable<T extends RandomProgram>(random: T): T {
  return Object.defineProperty(random, Symbol.for('fast-check/toStringMethod'), {
    value: () => `\n${toYaml(random)}\n`,
    enumerable: false,
  })
}

function section(title: string, entries: readonly (readonly [string, unknown])[]): readonly string[] {
  return [`${title}:`, ...entries.map(([name, value]) => `  ${name}: ${flow(value)}`)]
}

function communesAs({ rows }: TerritoryRows): readonly (readonly [string, unknown])[] {
  return rows.map(({ places, available }) => [
    places.map(({ territory, code }) => code ?? `${territory} (outside)`).join(', '),
    [...available],
  ])
}

function stateAs(state: IrState): unknown {
  switch (state.kind) {
    case 'ask':
      return { ask: state.fact, next: exitAs(state.exit) }
    case 'refer': {
      const { to, urgency, consent } = state.referral
      return {
        refer: { to: one(to), urgency, ...(consent === undefined ? {} : { consent }) },
        next: exitAs(state.exit),
      }
    }
    case 'advise':
      return { advise: state.advice.text, next: exitAs(state.exit) }
    case 'invoke':
      return { invoke: state.pathway, next: state.outcomes }
    case 'final':
      return { final: state.outcome }
    case 'decide':
      return { next: exitAs(state.exit) }
  }
}

function exitAs(exit: Exit): unknown {
  switch (exit.kind) {
    case 'to':
      return exit.target
    case 'by-answer':
      return exit.targets
    case 'by-guard':
      return [
        ...exit.branches.map(({ guard, target }) => ({ guard: guardAs(guard), target })),
        ...(exit.otherwise === undefined ? [] : [{ else: exit.otherwise }]),
      ]
  }
}

function guardAs(guard: Guard): unknown {
  switch (guard.kind) {
    case 'answered':
      return { [guard.fact]: one(guard.among) }
    case 'chosen':
      return { [guard.fact]: { [guard.operator]: one(guard.answers) } }
    case 'available':
      return { available: one(guard.kinds) }
    case 'all':
    case 'any':
      return { [guard.kind]: guard.guards.map(guardAs) }
    case 'not':
      return { not: guardAs(guard.guard) }
  }
}

function invariantAs({ appliesTo, when, promise }: IrInvariant): unknown {
  return {
    ...(appliesTo === undefined ? {} : { 'applies-to': appliesTo }),
    ...(when === undefined ? {} : { if: guardAs(when) }),
    [promise.kind]: promiseAs(promise),
  }
}

function promiseAs(promise: IrPromise): unknown {
  switch (promise.kind) {
    case 'first-is':
    case 'every-path-includes':
    case 'unreachable':
      return patternAs(promise.pattern)
    case 'always-before':
    case 'always-after':
      return Object.fromEntries([
        ['first', patternAs(promise.first)],
        ['then', patternAs(promise.next)],
      ])
    case 'never-together':
      return promise.patterns.map(patternAs)
    case 'within-steps':
      return { 'at-most': promise.atMost, reach: patternAs(promise.reach) }
  }
}

function patternAs(pattern: Pattern): unknown {
  const motifs = pattern.map((motif: Motif) => ({
    [motif.kind]: motif.among,
    ...('urgency' in motif ? { urgency: motif.urgency } : {}),
  }))
  return one<unknown>(motifs)
}

/** A list of one thing is written as that thing. */
function one<T>(list: readonly T[]): T | readonly T[] {
  const [first] = list
  return list.length === 1 && first !== undefined ? first : list
}

/** A value on one line of YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
