import { expect, test } from 'vitest'
import { diagramsOver } from '../diagrams/diagrams.ts'
import { TooManyAnswers } from '../program/answer-classes.ts'
import { toProgram } from '../program/program.ts'
import { smallProgram } from '../testing/small-program.ts'
import type { Prepared } from './prepared-programs.ts'
import { preparedPrograms } from './prepared-programs.ts'

/** Programs with room for so many nodes, and how many programs were made. */
function roomFor(limit: number) {
  const { ir, pathway, territories } = smallProgram({ p: { fin: { kind: 'final', outcome: 'fin' } } }, [[]])
  const program = toProgram(ir, pathway, territories)
  let made = 0
  const lookOn = preparedPrograms((nodes) => {
    made++
    return { ...program, diagrams: diagramsOver(Array(40).fill(2), nodes) }
  }, limit)
  return { lookOn, made: () => made }
}

/** Makes so many nodes more on a prepared. */
function making(nodes: number) {
  return ({ program: { diagrams } }: Prepared): Prepared['program'] => {
    const wanted = diagrams.size + nodes
    for (let variable = 0; diagrams.size < wanted; variable++) {
      const [first, second] = [variable % 39, 1 + (variable % 39)]
      const value = Math.floor(variable / 39) % 2
      diagrams.intersect(diagrams.where(first, [value]), diagrams.where(second, [value]))
    }
    return { diagrams } as Prepared['program']
  }
}

test('what fits together shares a program', () => {
  const { lookOn, made } = roomFor(100)
  const [one, other] = [lookOn(making(20)), lookOn(making(20))]
  expect(one).toEqual(other)
  expect(made()).toBe(1)
})

test('what no room is left for has a program of its own, and so has what comes next', () => {
  const { lookOn, made } = roomFor(100)
  expect([lookOn(making(70)), lookOn(making(40)), lookOn(making(40))]).not.toContain('too-much')
  expect(made()).toBe(2)
})

test('room is left on a program for what is made of what was found there', () => {
  const { lookOn, made } = roomFor(100)
  lookOn(making(80))
  lookOn(making(1))
  expect(made()).toBe(2)
})

test.each([
  ['nodes', making(120)],
  [
    'answers',
    () => {
      throw new TooManyAnswers('fait')
    },
  ],
])('too many %s are looked at once, and nothing else is lost', (_, look) => {
  const { lookOn, made } = roomFor(100)
  expect(lookOn(look)).toBe('too-much')
  expect(made()).toBe(1)
  expect(lookOn(making(40))).not.toBe('too-much')
})

test('a fault of ours is not taken for something large', () => {
  const { lookOn } = roomFor(100)
  expect(() =>
    lookOn(() => {
      throw new Error('ours')
    }),
  ).toThrow('ours')
})
