/**
 * The programs on which a pathway is looked at for all its mistakes: what is read backwards of each promise takes room,
 * and a program has room for so many nodes only. When one is full, the next promises have another.
 */
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { TooLarge } from '../diagrams/nodes.ts'
import { everyPlace } from '../explore/initial.ts'
import { TooManyAnswers } from '../program/answer-classes.ts'
import type { Program } from '../program/program.ts'
import { supposingNothing } from './reach-of-harm.ts'

/** A program to look at, and what is sure in it. */
export interface Prepared {
  readonly program: Program
  readonly certain: (index: number) => Situations
  /** The same, supposing nothing of what was asked on the way. */
  readonly anyWay: Program
}

/** Looks on a program with room enough. What is too much for one that has nothing else on it is so for every mistake. */
export type LookOn = <T>(look: (prepared: Prepared) => T) => T | 'too-much'

/** What is read backwards serves every mistake of a pathway: it may take several times the room of one proof. */
const nodesForAll = 4_000_000

/** The programs of a pathway, with room for so many nodes each, made when the one before is full. */
export function preparedPrograms(makeProgram: (limit: number) => Program, limit = nodesForAll): LookOn {
  let shared: Prepared | undefined
  const lookOn: LookOn = (look) => {
    const isAlone = shared === undefined
    shared ??= prepare(makeProgram(limit))
    const { diagrams } = shared.program
    const before = diagrams.size
    try {
      const found = look(shared)
      // Each mistake makes some nodes more on what is found here: room is left for them.
      if (diagrams.size > (limit * 3) / 4) shared = undefined
      return found
    } catch (error) {
      if (!isTooMuch(error)) throw error
      shared = undefined
      const isTooMuchAlone = isAlone || diagrams.size - before > limit / 2
      return isTooMuchAlone ? 'too-much' : lookOn(look)
    }
  }
  return lookOn
}

/** Whether something could not be looked at whole. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof TooLarge || error instanceof TooManyAnswers
}

function prepare(program: Program): Prepared {
  return { program, certain: certainAt(program), anyWay: supposingNothing(program) }
}

/** What is sure of every walk that comes to a step today, besides what an exploration keeps of it. */
function certainAt(program: Program): (index: number) => Situations {
  const { diagrams, knowledge, variables, known } = program
  const found = new Map<number, Situations>()
  return (index) => {
    const made =
      found.get(index) ??
      [...variables.facts.values()].reduceRight((all, fact) => {
        if (knowledge.must[index]?.has(fact)) return diagrams.intersect(known[fact] ?? nothing, all)
        return knowledge.may[index]?.has(fact) ? all : diagrams.intersect(diagrams.where(fact, [0]), all)
      }, everyPlace(program))
    found.set(index, made)
    return made
  }
}
