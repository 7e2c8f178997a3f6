/** A pathway as a diagram: its states in the order they are written, and where each may lead. Every form draws this one. */
import type { Ir, IrPathway, IrState, Urgency } from '@jalon/core'
import { exitOf, own, urgencyWords } from '@jalon/core'
import type { ShortNames } from '@jalon/verifier'
import { shortConditionOf } from '@jalon/verifier'

export interface Graph {
  readonly title: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

export interface GraphNode {
  /** From 1, in the order of the file: what the other forms call it. */
  readonly number: number
  readonly kind: IrState['kind']
  /** What it says, in the words of the pathway. */
  readonly label: string
  readonly urgency?: Urgency
  /** Whether at least one scenario goes there. */
  readonly covered: boolean
}

export interface GraphEdge {
  readonly from: number
  readonly to: number
  /** When it is taken; nothing when it always is. */
  readonly label: string
}

/** What each sort of state is called. */
const nodeWords: Readonly<Record<IrState['kind'], string>> = {
  ask: 'Question',
  refer: 'Orientation',
  advise: 'Conseil',
  invoke: 'Autre parcours',
  decide: 'Selon les réponses',
  final: 'Fin',
}

/** The mark of an urgency: its form tells it apart without its colour. */
export const urgencyMarks: Readonly<Record<Urgency, string>> = {
  now: '‼',
  h24: '▲',
  h72: '◆',
  week: '■',
  later: '○',
}

/** What is said of a state that no scenario enters. */
export const uncoveredWords = "aucun scénario n'y passe"

/** The diagram of a pathway. An invoked pathway is one box, left by its outcomes: it has a diagram of its own. */
export function graphOf(ir: Ir, pathway: IrPathway, covered: ReadonlySet<string>): Graph {
  const states = Object.entries(pathway.states)
  const numbers = new Map(states.map(([name], index) => [name, index + 1]))
  const nodes = states.map(([name, state], index): GraphNode => {
    const urgency = state.kind === 'refer' ? state.referral.urgency : undefined
    return {
      number: index + 1,
      kind: state.kind,
      label: labelOf(ir, state),
      ...(urgency === undefined ? {} : { urgency }),
      covered: covered.has(name),
    }
  })
  const edges = states.flatMap(([, state], index) => {
    return [...exitsOf(ir, state)].flatMap(([target, labels]): readonly GraphEdge[] => {
      const to = numbers.get(target)
      return to === undefined ? [] : [{ from: index + 1, to, label: labels.join(' ; ou ') }]
    })
  })
  return { title: pathway.title, nodes, edges }
}

/** How a state is announced: its sort, or how soon for a referral. */
export function announced({ kind, urgency }: GraphNode): string {
  return urgency === undefined
    ? nodeWords[kind]
    : `${urgencyMarks[urgency]} ${urgencyWords[urgency].label.fr}`
}

function labelOf(ir: Ir, state: IrState): string {
  switch (state.kind) {
    case 'ask':
      return own(ir.facts, state.fact)?.ask ?? state.fact
    case 'refer': {
      const [first = ''] = state.referral.to
      return own(ir.kinds, first)?.purpose ?? first
    }
    case 'advise':
      return firstSentence(state.advice.text)
    case 'invoke':
      return own(ir.pathways, state.pathway)?.title ?? state.pathway
    case 'decide':
      return ''
    case 'final':
      return state.say ?? state.outcome
  }
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
}

/** By the state it leads to, when an exit is taken. */
function exitsOf(ir: Ir, state: IrState): ReadonlyMap<string, readonly string[]> {
  const exits = new Map<string, string[]>()
  const add = (target: string, label: string) => {
    exits.set(target, [...(exits.get(target) ?? []), ...(label === '' ? [] : [label])])
  }
  if (state.kind === 'invoke') {
    const outcomes = Object.entries(state.outcomes)
    for (const [outcome, target] of outcomes) add(target, outcomes.length === 1 ? '' : outcome)
    return exits
  }
  const exit = exitOf(state)
  const names = namesIn(ir, state.kind === 'ask' ? state.fact : undefined)
  switch (exit?.kind) {
    case 'to':
      add(exit.target, '')
      break
    case 'by-answer': {
      const fact = state.kind === 'ask' ? state.fact : ''
      for (const [answer, target] of Object.entries(exit.targets)) add(target, names.answer(fact, answer))
      break
    }
    case 'by-guard':
      for (const { guard, target } of exit.branches) add(target, shortConditionOf(guard, names))
      if (exit.otherwise !== undefined) add(exit.otherwise, 'sinon')
      break
    case undefined:
  }
  return exits
}

function namesIn(ir: Ir, asked: string | undefined): ShortNames {
  return {
    question: (fact) => (fact === asked ? '' : `«\u00a0${own(ir.facts, fact)?.ask ?? fact}\u00a0»`),
    answer: (fact, answer) => {
      return own(ir.facts, fact)?.answers.find(({ id }) => id === answer)?.label ?? answer
    },
    answers: (fact) => own(ir.facts, fact)?.answers.map(({ id }) => id) ?? [],
    kind: (kind) => own(ir.kinds, kind)?.label ?? kind,
  }
}
