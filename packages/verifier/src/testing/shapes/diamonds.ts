/** Pathways whose walks multiply: small to write, and as long as one wants. */
import type { Ir, IrState } from '@jalon/core'
import { advise, end, sketchOf, to, yesNo } from './sketch.ts'

type Named = readonly [name: string, state: IrState]

/** Questions of two answers whose branches meet again: 3n + 1 states, 2ⁿ walks, and nothing to remember. */
export function diamonds(questions: number): Ir {
  return sketchOf({ facts: factsOf(questions), states: [...asked(questions, 'fin'), ['fin', end]] })
}

/** The same, where the first answers are looked at again at the end, one after the other: nothing of them is forgotten. */
export function carriedOver(questions: number, carried: number): Ir {
  const decisions = indexes(carried).flatMap((index): readonly Named[] => {
    const next = index + 1 < carried ? `d${index + 1}` : 'fin'
    return [
      [`d${index}`, looksAt([index], `do${index}`, `dn${index}`)],
      [`do${index}`, advise(next)],
      [`dn${index}`, advise(next)],
    ]
  })
  return sketchOf({
    facts: factsOf(questions),
    states: [...asked(questions, carried > 0 ? 'd0' : 'fin'), ...decisions, ['fin', end]],
  })
}

/**
 * The worst that carrying over can be: whether each question of the second half is asked depends on one of the first
 * half, and all are looked at together at the end. Its sets double with each pair, whatever is done: it is there to be refused.
 */
export function crossed(pairs: number): Ir {
  const first = asked(pairs, 's0').map(([name, state]): Named => [name, state])
  const second = indexes(pairs).flatMap((index): readonly Named[] => {
    const next = index + 1 < pairs ? `s${index + 1}` : 'd0'
    return [
      [`s${index}`, looksAt([index], `q${pairs + index}`, next)],
      [`q${pairs + index}`, { kind: 'ask', fact: `f${pairs + index}`, exit: to(next) }],
    ]
  })
  const last = indexes(pairs).flatMap((index): readonly Named[] => {
    const next = index + 1 < pairs ? `d${index + 1}` : 'fin'
    return [
      [`d${index}`, looksAt([index], `e${index}`, next)],
      [`e${index}`, looksAt([pairs + index], next, next)],
    ]
  })
  return sketchOf({ facts: factsOf(2 * pairs), states: [...first, ...second, ...last, ['fin', end]] })
}

function asked(questions: number, last: string): readonly Named[] {
  return indexes(questions).flatMap((index): readonly Named[] => {
    const next = index + 1 < questions ? `q${index + 1}` : last
    const targets = { oui: `o${index}`, non: `n${index}` }
    return [
      [`q${index}`, { kind: 'ask', fact: `f${index}`, exit: { kind: 'by-answer', targets } }],
      [`o${index}`, advise(next)],
      [`n${index}`, advise(next)],
    ]
  })
}

function looksAt(facts: readonly number[], target: string, otherwise: string): IrState {
  const guards = facts.map((fact) => ({ kind: 'answered', fact: `f${fact}`, among: ['oui'] }) as const)
  return {
    kind: 'decide',
    exit: { kind: 'by-guard', branches: [{ guard: { kind: 'all', guards }, target }], otherwise },
  }
}

function factsOf(questions: number) {
  return indexes(questions).map((index) => yesNo(`f${index}`))
}

function indexes(count: number): readonly number[] {
  return [...Array(count).keys()]
}
