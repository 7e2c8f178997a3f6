/**
 * Multi-valued decision diagrams: sets of situations, each kept once (hash-consing), so that two equal sets are the
 * same number. A node tests one variable and has one child for each of its values; a variable that does not matter is
 * not tested at all. After Bryant (1986) for the reduction, Kam, Villa, Brayton and Sangiovanni-Vincentelli (1998) for
 * several values.
 */
import { Results } from './results.ts'
import type { Limit } from './nodes.ts'
import { Nodes } from './nodes.ts'

/** A set of situations: a node of the diagrams that made it. */
export type Situations = number

/** No situation, and every situation. */
export const nothing: Situations = 0
export const everything: Situations = 1

/** A set of variables, numbered once so that results can be remembered. */
export interface VariableSet {
  readonly id: number
  has(variable: number): boolean
}

export interface Diagrams {
  /** How many nodes were made. */
  readonly size: number
  /** How many there may be, and of what. */
  readonly limit: Limit
  /** The situations in which a variable has one of these values. */
  where(variable: number, values: Iterable<number>): Situations
  union(a: Situations, b: Situations): Situations
  intersect(a: Situations, b: Situations): Situations
  minus(a: Situations, b: Situations): Situations
  /** A simpler set that holds the same situations of those that matter, and any others; it tests no other variable. */
  simplify(set: Situations, mattering: Situations): Situations
  /** Forgets every variable but these: a situation stays when some value of the others would do. */
  keep(set: Situations, variables: VariableSet): Situations
  /** Forgets one variable. */
  forget(set: Situations, variable: number): Situations
  /** A set of variables to keep. */
  variables(kept: { has(variable: number): boolean }): VariableSet
  /** The variable that a node tests, or nothing for the two terminals. */
  variableOf(set: Situations): number | undefined
  /** The child of a node for a value of its variable. */
  child(set: Situations, value: number): Situations
  /** The situations of a set, bearing a number below `labels`: several sets are then carried as one, and parted again. */
  label(set: Situations, number: number): Situations
  /** Those of a set of labelled situations that bear a number, without it. */
  labelled(set: Situations, number: number): Situations
  /** Every variable that a set depends on. */
  support(set: Situations): ReadonlySet<number>
}

/** How many sets can be carried as one. */
export const labels = 32

const operations = { union: 1, intersect: 2, minus: 3, keep: 4, forget: 5, simplify: 6 } as const

/** Diagrams over variables with this many values each, tested in this order, then the label. Beyond `limit` nodes, `TooLarge` is thrown, saying of what. */
export function diagramsOver(variables: readonly number[], limit: number, of = ''): Diagrams {
  const sizes = [...variables, labels]
  const labelling = variables.length
  const nodes = new Nodes(sizes, 2, { nodes: limit, of })
  const memory = new Results()
  let sets = 0

  /** The node that tests a variable with the children that were pushed; or the child, when all are the same. */
  const make = (variable: number, start: number): Situations => {
    const head = nodes.peek(start, 0)
    const size = sizes[variable] as number
    for (let value = 1; value < size; value++)
      if (nodes.peek(start, value) !== head) return nodes.make(variable, start)
    nodes.drop(start)
    return head
  }

  /** A binary operation, value by value of the first variable that either set tests. */
  const apply = (operation: 1 | 2 | 3, a: Situations, b: Situations): Situations => {
    if (operation === operations.union) {
      if (a === b || b === nothing || a === everything) return a
      if (a === nothing || b === everything) return b
      if (a > b) return apply(operation, b, a)
    } else if (operation === operations.intersect) {
      if (a === b || a === nothing || b === everything) return a
      if (b === nothing || a === everything) return b
      if (a > b) return apply(operation, b, a)
    } else {
      if (a === nothing || b === nothing) return a
      if (a === b || b === everything) return nothing
    }
    const known = memory.recall(operation, a, b)
    if (known >= 0) return known
    const va = nodes.variableOf(a)
    const vb = nodes.variableOf(b)
    const variable = va < vb ? va : vb
    const size = sizes[variable] as number
    const start = nodes.begin()
    for (let value = 0; value < size; value++) {
      const inA = va === variable ? nodes.at(a, value) : a
      const inB = vb === variable ? nodes.at(b, value) : b
      nodes.push(apply(operation, inA, inB))
    }
    return memory.keep(make(variable, start), operation, a, b)
  }

  const union = (a: Situations, b: Situations): Situations => apply(operations.union, a, b)

  const keep = (set: Situations, wanted: VariableSet): Situations => {
    if (set <= everything) return set
    const known = memory.recall(operations.keep, set, wanted.id)
    if (known >= 0) return known
    const variable = nodes.variableOf(set)
    const size = sizes[variable] as number
    let result: Situations = nothing
    if (wanted.has(variable)) {
      const start = nodes.begin()
      for (let value = 0; value < size; value++) nodes.push(keep(nodes.at(set, value), wanted))
      result = make(variable, start)
    } else {
      for (let value = 0; value < size; value++) result = union(result, keep(nodes.at(set, value), wanted))
    }
    return memory.keep(result, operations.keep, set, wanted.id)
  }

  const forget = (set: Situations, forgotten: number): Situations => {
    const variable = nodes.variableOf(set)
    if (variable > forgotten) return set
    const known = memory.recall(operations.forget, set, forgotten)
    if (known >= 0) return known
    const size = sizes[variable] as number
    let result: Situations = nothing
    if (variable < forgotten) {
      const start = nodes.begin()
      for (let value = 0; value < size; value++) nodes.push(forget(nodes.at(set, value), forgotten))
      result = make(variable, start)
    } else {
      for (let value = 0; value < size; value++) result = union(result, nodes.at(set, value))
    }
    return memory.keep(result, operations.forget, set, forgotten)
  }

  // Coudert and Madre (1990): where nothing matters, a value leads where its neighbour does.
  const simplify = (set: Situations, mattering: Situations): Situations => {
    if (mattering <= everything || set <= everything) return mattering === nothing ? nothing : set
    const known = memory.recall(operations.simplify, set, mattering)
    if (known >= 0) return known
    const variable = nodes.variableOf(set)
    const first = nodes.variableOf(mattering)
    const size = sizes[first < variable ? first : variable] as number
    let result: Situations = nothing
    if (first < variable) {
      let below: Situations = nothing
      for (let value = 0; value < size; value++) below = union(below, nodes.at(mattering, value))
      result = simplify(set, below)
    } else {
      const inner = (value: number) => (first === variable ? nodes.at(mattering, value) : mattering)
      let neighbour = 0
      while (inner(neighbour) === nothing) neighbour++
      let child = simplify(nodes.at(set, neighbour), inner(neighbour))
      const start = nodes.begin()
      for (let value = 0; value < size; value++) {
        const matters = inner(value)
        if (matters !== nothing) child = simplify(nodes.at(set, value), matters)
        nodes.push(child)
      }
      result = make(variable, start)
    }
    return memory.keep(result, operations.simplify, set, mattering)
  }

  const where = (variable: number, values: Iterable<number>): Situations => {
    const start = nodes.begin()
    for (let value = 0; value < (sizes[variable] as number); value++) nodes.push(nothing)
    for (const value of values) nodes.poke(start, value, everything)
    return make(variable, start)
  }
  const intersect = (a: Situations, b: Situations): Situations => apply(operations.intersect, a, b)

  return {
    get size() {
      return nodes.count
    },
    limit: { nodes: limit, of },
    where,
    union,
    intersect,
    minus: (a, b) => apply(operations.minus, a, b),
    simplify,
    keep,
    forget,
    variables: (wanted) => ({ id: sets++, has: (variable) => wanted.has(variable) }),
    variableOf: (set) => (set <= everything ? undefined : nodes.variableOf(set)),
    child: (set, value) => nodes.at(set, value),
    label: (set, number) => intersect(set, where(labelling, [number])),
    labelled: (set, number) => forget(intersect(set, where(labelling, [number])), labelling),
    support(set) {
      const seen = new Set<number>()
      const found = new Set<number>()
      const visit = (node: Situations): void => {
        if (node <= everything || seen.has(node)) return
        seen.add(node)
        const variable = nodes.variableOf(node)
        found.add(variable)
        for (let value = 0; value < (sizes[variable] as number); value++) visit(nodes.at(node, value))
      }
      visit(set)
      return found
    },
  }
}
