/** The bare program of a generated pathway: what decides of walks, and nothing that is only read. */
import type { Exit, Ir, IrFact, IrKind, IrReferral, IrState } from '@jalon/core'
import { irVersion } from '@jalon/core'

/** The name of the pathway of a sketch. */
export const sketched = 'croquis'

/** The program of one pathway. It starts at the first of its states. */
export function sketchOf(sketch: {
  readonly states: readonly (readonly [name: string, state: IrState])[]
  readonly facts: readonly IrFact[]
  readonly kinds?: readonly IrKind[]
}): Ir {
  const { states, facts, kinds = [] } = sketch
  return {
    version: irVersion,
    pathways: {
      [sketched]: {
        id: sketched,
        title: sketched,
        entry: true,
        status: 'draft',
        owner: 'reseau',
        reviewed: '2026-09-14',
        reviewBy: '2027-09-14',
        sources: {},
        initial: states[0]?.[0] ?? '',
        states: Object.fromEntries(states),
      },
    },
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    kinds: Object.fromEntries(kinds.map((kind) => [kind.id, kind])),
    invariants: [],
  }
}

/** A question with these answers. */
export function choice(id: string, answers: readonly string[]): IrFact {
  return { id, type: 'choice', ask: id, answers: answers.map((answer) => ({ id: answer, label: answer })) }
}

/** A question of two answers. */
export function yesNo(id: string): IrFact {
  return { ...choice(id, ['oui', 'non']), type: 'yes-no' }
}

export function kindOf(id: string, nature: IrKind['nature']): IrKind {
  return {
    id,
    label: id,
    nature,
    purpose: id,
    basedOn: 'residence',
    alwaysOpen: false,
    outside: true,
    insideFor: [],
    protected: false,
  }
}

export function to(target: string): Exit {
  return { kind: 'to', target }
}

export function advise(target: string): IrState {
  return { kind: 'advise', advice: { text: '', avoid: [], sources: [] }, exit: to(target) }
}

export function refer(kinds: readonly string[], urgency: IrReferral['urgency'], target: string): IrState {
  return {
    kind: 'refer',
    referral: { to: kinds, urgency, say: '', prepare: [], avoid: [], sources: [] },
    exit: to(target),
  }
}

export const end: IrState = { kind: 'final', outcome: 'fin' }
