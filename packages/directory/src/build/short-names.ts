/**
 * The pathways of a pack, under names that weigh nothing. A state and a source are called by their author's words in the
 * file, in the messages and in the proofs; on a page nobody reads these words, and thousands of them travel.
 */
import type { Exit, Ir, IrPathway, IrPromise, IrState, Motif, Pattern } from '@jalon/core/runtime'

/**
 * The same program with its states and its sources renamed. Everything that is shown, asked, proposed or promised is the
 * same; facts, answers, kinds and outcomes keep their names. A state has one short name for all pathways, as the promises
 * of the network speak of states of any pathway.
 */
export function withShortNames(ir: Ir): Ir {
  const state = shortNames(Object.values(ir.pathways).flatMap(({ states }) => Object.keys(states)))
  return {
    ...ir,
    pathways: mapValues(ir.pathways, (pathway) => shortened(pathway, state)),
    invariants: ir.invariants.map((each) => ({ ...each, promise: promised(each.promise, state) })),
  }
}

function shortened(pathway: IrPathway, state: Rename): IrPathway {
  const source = shortNames(Object.keys(pathway.sources))
  const states = mapValues(pathway.states, (each) => renamed(each, state, source))
  return {
    ...pathway,
    initial: state(pathway.initial),
    sources: mapKeys(pathway.sources, source),
    states: mapKeys(states, state),
  }
}

type Rename = (name: string) => string

/**
 * `a`, `b`… `z`, `ba`: letters only, for a key made of digits would change place among the others. A name that nothing
 * bears leads nowhere, and must not meet a short one.
 */
function shortNames(names: readonly string[]): Rename {
  const short = new Map([...new Set(names)].map((name, index) => [name, lettersOf(index)]))
  return (name) => short.get(name) ?? `?${name}`
}

function lettersOf(index: number): string {
  const last = String.fromCharCode(0x61 + (index % 26))
  return index < 26 ? last : lettersOf(Math.floor(index / 26)) + last
}

function renamed(each: IrState, state: Rename, source: Rename): IrState {
  switch (each.kind) {
    case 'refer':
      return {
        ...each,
        referral: { ...each.referral, sources: each.referral.sources.map(source) },
        exit: leading(each.exit, state),
      }
    case 'advise':
      return {
        ...each,
        advice: { ...each.advice, sources: each.advice.sources.map(source) },
        exit: leading(each.exit, state),
      }
    case 'invoke':
      return { ...each, outcomes: mapValues(each.outcomes, state) }
    case 'final':
      return each
    default:
      return { ...each, exit: leading(each.exit, state) }
  }
}

function leading(exit: Exit, state: Rename): Exit {
  switch (exit.kind) {
    case 'to':
      return { ...exit, target: state(exit.target) }
    case 'by-answer':
      return { ...exit, targets: mapValues(exit.targets, state) }
    case 'by-guard':
      return {
        ...exit,
        branches: exit.branches.map((branch) => ({ ...branch, target: state(branch.target) })),
        ...(exit.otherwise === undefined ? {} : { otherwise: state(exit.otherwise) }),
      }
  }
}

function promised(promise: IrPromise, state: Rename): IrPromise {
  const looked = (pattern: Pattern) => pattern.map((motif) => motifOf(motif, state))
  switch (promise.kind) {
    case 'always-before':
    case 'always-after':
      return { ...promise, first: looked(promise.first), next: looked(promise.next) }
    case 'never-together':
      return { ...promise, patterns: promise.patterns.map(looked) }
    case 'within-steps':
      return { ...promise, reach: looked(promise.reach) }
    default:
      return { ...promise, pattern: looked(promise.pattern) }
  }
}

function motifOf(motif: Motif, state: Rename): Motif {
  if ((motif.kind !== 'state' && motif.kind !== 'advise') || motif.among === 'any') return motif
  return { ...motif, among: motif.among.map(state) }
}

function mapKeys<T>(record: Readonly<Record<string, T>>, to: Rename): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [to(key), value]))
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  to: (value: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))
}
