/** A state machine of any size, with loops, dead ends and states that nothing reaches, as many as it says. */
import type { Ir, IrState } from '@jalon/core'
import { advise, end, sketchOf, yesNo } from './sketch.ts'

export interface LargeMachine {
  readonly ir: Ir
  readonly states: number
  /** Decisions that look at one answer of two. */
  readonly deadEnds: number
  /** Steps from which someone goes round for ever: the decision, and the two that lead to each other. */
  readonly looping: number
  readonly unreached: number
}

type Named = readonly [name: string, state: IrState]

/** Blocks of five states: a question, a decision on its answer, two texts, and one more that the position of the block decides. */
const blockSize = 5
/** One block in so many: a dead end, a loop, a state that nothing leads to. */
const every = { deadEnd: 20, loop: 50 } as const

/** A machine of about this many states. */
export function largeMachine(states: number): LargeMachine {
  const blocks = Math.floor((states - 1) / blockSize)
  const made = [...Array(blocks).keys()].flatMap((index) => block(index, blocks))
  const numbers = [...Array(blocks).keys()]
  const ends = numbers.filter(hasDeadEnd).length
  const loops = numbers.filter(hasLoop).length
  return {
    ir: sketchOf({ states: [...made, ['fin', end]], facts: numbers.map((index) => yesNo(`f${index}`)) }),
    states: made.length + 1,
    deadEnds: ends,
    looping: 3 * loops,
    unreached: blocks - loops + ends,
  }
}

function block(index: number, blocks: number): readonly Named[] {
  const next = index + 1 < blocks ? `q${index + 1}` : 'fin'
  const [branch, other] = [`o${index}`, `n${index}`]
  const guard = (answer: string) => ({ kind: 'answered', fact: `f${index}`, among: [answer] }) as const
  const more = hasDeadEnd(index) ? [] : [{ guard: guard('non'), target: other }]
  return [
    [`q${index}`, { kind: 'ask', fact: `f${index}`, exit: { kind: 'to', target: `d${index}` } }],
    [
      `d${index}`,
      {
        kind: 'decide',
        exit: { kind: 'by-guard', branches: [{ guard: guard('oui'), target: branch }, ...more] },
      },
    ],
    [branch, advise(next)],
    // A loop is left by nobody: « other » leads to the state beside it, which leads back.
    [other, advise(hasLoop(index) ? `b${index}` : next)],
    [`b${index}`, advise(hasLoop(index) ? other : next)],
  ]
}

function hasDeadEnd(index: number): boolean {
  return index % every.deadEnd === 7
}

function hasLoop(index: number): boolean {
  return index % every.loop === 3
}
