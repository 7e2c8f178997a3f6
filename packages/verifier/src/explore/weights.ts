/**
 * How many ways lead to each situation: decision diagrams with a number on each edge, as big as it has to be. What the
 * children of a node have in common is taken out of it, so that ways that multiply (three answers here, five there) are
 * still kept once. After the edge-valued diagrams of Lai and Sastry (1992), with factors in place of sums.
 */
import type { Diagrams, Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import { Memory } from './weights-memory.ts'
import { Nodes } from '../diagrams/nodes.ts'
import { Numbers } from './numbers.ts'

/** A number for each situation: an edge of the diagrams that made it, which is a factor and a node. */
export type Weights = number

/** No way to any situation. */
export const noWay: Weights = 0

export interface WeightDiagrams {
  /** The same number for every situation of a set, and 0 elsewhere. */
  constant(set: Situations, number: bigint): Weights
  add(a: Weights, b: Weights): Weights
  /** The numbers of the situations of a set, and 0 elsewhere. */
  within(weights: Weights, set: Situations): Weights
  /** Every number, so many times larger. */
  scale(weights: Weights, factor: bigint): Weights
  /** Forgets a variable: the numbers of its values, times how many each stands for, are added. */
  sumOut(weights: Weights, variable: number, counts: readonly bigint[]): Weights
  /** The number, once every variable is forgotten. */
  numberOf(weights: Weights): bigint
}

const operations = { add: 1, within: 2, sumOut: 3 } as const

// An edge is one number, so that nothing has to be made to hold its two parts: the place of the factor, then the node.
const span = 2 ** 26
const edgeOf = (factor: number, node: number): Weights => (factor === 0 ? noWay : factor * span + node)
const factorOf = (edge: Weights): number => Math.floor(edge / span)
const nodeOf = (edge: Weights): number => edge % span

/** Weights over the variables of some diagrams, with as many nodes at most: beyond, `TooLarge` is thrown. */
export function weightsOver(diagrams: Diagrams, sizes: readonly number[]): WeightDiagrams {
  const last = sizes.length
  // A row has two numbers for each value: the factor, and the node.
  const nodes = new Nodes(
    sizes.map((size) => 2 * size),
    1,
    { ...diagrams.limit, nodes: Math.min(diagrams.limit.nodes, span) },
  )
  const memory = new Memory()
  const numbers = new Numbers()

  const push = (edge: Weights): void => {
    nodes.push(factorOf(edge))
    nodes.push(nodeOf(edge))
  }

  /** The edge to the node that tests a variable, with the edges that were pushed: what they have in common comes out. */
  const make = (variable: number, start: number): Weights => {
    const width = 2 * (sizes[variable] as number)
    let common = 0
    for (let index = 0; index < width; index += 2) common = numbers.common(common, nodes.peek(start, index))
    let same = true
    for (let index = 0; index < width; index += 2) {
      const factor = numbers.over(nodes.peek(start, index), common)
      nodes.poke(start, index, factor)
      same &&= factor === nodes.peek(start, 0) && nodes.peek(start, index + 1) === nodes.peek(start, 1)
    }
    if (!same) return edgeOf(common, nodes.make(variable, start))
    nodes.drop(start)
    return common === 0 ? noWay : edgeOf(common, nodes.peek(start, 1))
  }

  const times = (edge: Weights, factor: number): Weights =>
    factor === 1 ? edge : edgeOf(numbers.times(factorOf(edge), factor), nodeOf(edge))

  const childOf = (node: number, variable: number, value: number): Weights =>
    nodes.variableOf(node) === variable
      ? edgeOf(nodes.at(node, 2 * value), nodes.at(node, 2 * value + 1))
      : edgeOf(1, node)

  const add = (a: Weights, b: Weights): Weights => {
    if (a === noWay) return b
    if (b === noWay) return a
    const na = nodeOf(a)
    const nb = nodeOf(b)
    if (na > nb) return add(b, a)
    if (na === nb) return edgeOf(numbers.plus(factorOf(a), factorOf(b)), na)
    const common = numbers.common(factorOf(a), factorOf(b))
    const fa = numbers.over(factorOf(a), common)
    const fb = numbers.over(factorOf(b), common)
    const known = memory.recall(operations.add, na, nb, fa, fb)
    if (known >= 0) return times(known, common)
    const variable = Math.min(nodes.variableOf(na), nodes.variableOf(nb))
    const start = nodes.begin()
    for (let value = 0; value < (sizes[variable] as number); value++) {
      push(add(times(childOf(na, variable, value), fa), times(childOf(nb, variable, value), fb)))
    }
    return times(memory.keep(make(variable, start), operations.add, na, nb, fa, fb), common)
  }

  const within = (weights: Weights, set: Situations): Weights => {
    if (weights === noWay || set === nothing) return noWay
    if (set === everything) return weights
    const node = nodeOf(weights)
    const factor = factorOf(weights)
    const known = memory.recall(operations.within, node, set)
    if (known >= 0) return times(known, factor)
    const tested = diagrams.variableOf(set) ?? last
    const variable = Math.min(nodes.variableOf(node), tested)
    const start = nodes.begin()
    for (let value = 0; value < (sizes[variable] as number); value++) {
      const inner = tested === variable ? diagrams.child(set, value) : set
      push(within(childOf(node, variable, value), inner))
    }
    return times(memory.keep(make(variable, start), operations.within, node, set), factor)
  }

  /** `name` stands for the counts: the same variable is summed with others, where it is not asked yet. */
  const sumOut = (weights: Weights, variable: number, counts: readonly bigint[], name: number): Weights => {
    if (weights === noWay) return noWay
    const node = nodeOf(weights)
    const factor = factorOf(weights)
    const tested = nodes.variableOf(node)
    if (tested > variable) {
      return times(weights, numbers.of(counts.reduce((all, count) => all + count, 0n)))
    }
    const known = memory.recall(operations.sumOut, node, variable, name)
    if (known >= 0) return times(known, factor)
    let sum = noWay
    if (tested < variable) {
      const start = nodes.begin()
      for (let value = 0; value < (sizes[tested] as number); value++) {
        push(sumOut(childOf(node, tested, value), variable, counts, name))
      }
      sum = make(tested, start)
    } else {
      for (const [value, count] of counts.entries()) {
        sum = add(sum, times(childOf(node, variable, value), numbers.of(count)))
      }
    }
    return times(memory.keep(sum, operations.sumOut, node, variable, name), factor)
  }

  const names = new Map<string, number>()
  const nameOf = (counts: readonly bigint[]): number => {
    const key = counts.join()
    const known = names.get(key) ?? names.size
    names.set(key, known)
    return known
  }

  return {
    constant: (set, number) => within(edgeOf(numbers.of(number), 0), set),
    add,
    within,
    scale: (weights, factor) => times(weights, numbers.of(factor)),
    sumOut: (weights, variable, counts) => sumOut(weights, variable, counts, nameOf(counts)),
    numberOf: (weights) => numbers.valueAt(factorOf(weights)),
  }
}
