/**
 * The pathways of a pack, under names that weigh nothing. A state and a source are called by their author's words in the
 * file, in the messages and in the proofs; on a page nobody reads these words, and thousands of them travel.
 */
import type { Exit, Ir, IrPathway, IrState } from '@jalon/core/runtime'
import { own } from '@jalon/core/runtime'

/**
 * The same program with its states and its sources renamed, pathway by pathway, in the order of the file. Everything
 * that is shown, asked, proposed or promised is the same; facts, answers, kinds and outcomes keep their names. A name
 * that nothing bears is left as it is: it leads nowhere, as before.
 */
export function withShortNames(ir: Ir): Ir {
  const pathways = Object.entries(ir.pathways).map(([id, pathway]) => [id, shortened(pathway)] as const)
  return { ...ir, pathways: Object.fromEntries(pathways) }
}

function shortened(pathway: IrPathway): IrPathway {
  const state = shortNames(Object.keys(pathway.states))
  const source = shortNames(Object.keys(pathway.sources))
  const states = Object.entries(pathway.states).map(
    ([name, each]) => [state(name), renamed(each, state, source)] as const,
  )
  return {
    ...pathway,
    initial: state(pathway.initial),
    sources: mapKeys(pathway.sources, source),
    states: Object.fromEntries(states),
  }
}

type Rename = (name: string) => string

/** `a`, `b`… `z`, `ba`: letters only, for a key made of digits would change place among the others. */
function shortNames(names: readonly string[]): Rename {
  const short = Object.fromEntries(names.map((name, index) => [name, lettersOf(index)]))
  return (name) => own(short, name) ?? name
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

function mapKeys<T>(record: Readonly<Record<string, T>>, to: Rename): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [to(key), value]))
}

function mapValues(record: Readonly<Record<string, string>>, to: Rename): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))
}
