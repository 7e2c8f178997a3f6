/**
 * Multi-valued decision diagrams: sets of situations, each kept once (hash-consing), so that two equal sets are the
 * same number. A node tests one variable and has one child for each of its values; a variable that does not matter is
 * not tested at all. After Bryant (1986) for the reduction, Kam, Villa, Brayton and Sangiovanni-Vincentelli (1998) for
 * several values.
 */

/** A set of situations: a node of the diagrams that made it. */
export type Situations = number

/** No situation, and every situation. */
export const nothing: Situations = 0
export const everything: Situations = 1

/** Thrown when sets grow past the limit: the caller refuses to go on, and never approximates. */
export class TooLarge extends Error {}

/** A set of variables, numbered once so that results can be remembered. */
export interface VariableSet {
  readonly id: number
  has(variable: number): boolean
}

export interface Diagrams {
  /** How many nodes were made. */
  readonly size: number
  /** The situations in which a variable has one of these values. */
  where(variable: number, values: Iterable<number>): Situations
  union(a: Situations, b: Situations): Situations
  intersect(a: Situations, b: Situations): Situations
  minus(a: Situations, b: Situations): Situations
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
  /** Every variable that a set depends on. */
  support(set: Situations): ReadonlySet<number>
}

const operations = { union: 1, intersect: 2, minus: 3, keep: 4, forget: 5 } as const
/** Results are remembered in as many places as there are nodes, between these powers of two; newer ones take the place. */
const cacheBits = { least: 12, most: 16 } as const

/** Diagrams over variables with this many values each, tested in this order. */
export function diagramsOver(sizes: readonly number[], limit: number): Diagrams {
  const last = sizes.length
  // Node n tests variables[n]; its children start at first[n].
  const variables: number[] = [last, last]
  const first: number[] = [0, 0]
  const children: number[] = []
  let buckets = new Int32Array(1 << 12)
  const nextInBucket: number[] = [0, 0]
  let bits: number = cacheBits.least
  let cacheKeys = new Int32Array(3 << bits)
  let cacheResults = new Int32Array(1 << bits)
  const kept: VariableSet[] = []

  /** The node that tests a variable with these children: the one already made, or the child when all are the same. */
  const make = (variable: number, nodes: readonly number[]): Situations => {
    const [head = nothing] = nodes
    let same = true
    let hash = variable
    for (const node of nodes) {
      if (node !== head) same = false
      hash = Math.imul(hash ^ node, 0x01000193) ^ (hash >>> 15)
    }
    if (same) return head
    const bucket = (hash >>> 0) & (buckets.length - 1)
    for (let node = buckets[bucket] as number; node !== 0; node = nextInBucket[node] as number) {
      if (variables[node] === variable && isSame(first[node] as number, nodes)) return node
    }
    if (variables.length >= limit) throw new TooLarge()
    const node = variables.length
    variables.push(variable)
    first.push(children.length)
    for (const child of nodes) children.push(child)
    nextInBucket.push(buckets[bucket] as number)
    buckets[bucket] = node
    hashes.push(hash)
    if (variables.length > buckets.length) rehash()
    return node
  }
  const hashes: number[] = [0, 0]

  const isSame = (start: number, nodes: readonly number[]): boolean => {
    for (let index = 0; index < nodes.length; index++)
      if (children[start + index] !== nodes[index]) return false
    return true
  }

  const rehash = (): void => {
    buckets = new Int32Array(buckets.length * 4)
    for (let node = 2; node < variables.length; node++) {
      const bucket = ((hashes[node] as number) >>> 0) & (buckets.length - 1)
      nextInBucket[node] = buckets[bucket] as number
      buckets[bucket] = node
    }
    bits = Math.min(cacheBits.most, bits + 2)
    cacheKeys = new Int32Array(3 << bits)
    cacheResults = new Int32Array(1 << bits)
  }

  const slotOf = (operation: number, a: number, b: number): number => {
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(operation, 0xc2b2ae35)
    return (hash ^ (hash >>> 15)) & ((1 << bits) - 1)
  }
  const remembered = (slot: number, operation: number, a: number, b: number): number => {
    const key = slot * 3
    return cacheKeys[key] === operation && cacheKeys[key + 1] === a && cacheKeys[key + 2] === b
      ? (cacheResults[slot] as number)
      : -1
  }
  const remember = (
    slot: number,
    operation: number,
    a: number,
    b: number,
    result: Situations,
  ): Situations => {
    cacheKeys[slot * 3] = operation
    cacheKeys[slot * 3 + 1] = a
    cacheKeys[slot * 3 + 2] = b
    cacheResults[slot] = result
    return result
  }

  const child = (set: Situations, value: number): Situations =>
    children[(first[set] as number) + value] as number

  /** A binary operation, value by value of the first variable that either set tests. */
  const apply = (operation: 1 | 2 | 3, a: Situations, b: Situations): Situations => {
    if (operation === operations.union) {
      if (a === b || b === nothing || a === everything) return a
      if (a === nothing || b === everything) return b
      if (a > b) [a, b] = [b, a]
    } else if (operation === operations.intersect) {
      if (a === b || a === nothing || b === everything) return a
      if (b === nothing || a === everything) return b
      if (a > b) [a, b] = [b, a]
    } else {
      if (a === nothing || b === nothing) return a
      if (a === b || b === everything) return nothing
    }
    const slot = slotOf(operation, a, b)
    const known = remembered(slot, operation, a, b)
    if (known !== -1) return known
    const [va, vb] = [variables[a] as number, variables[b] as number]
    const variable = Math.min(va, vb)
    const nodes: number[] = []
    for (let value = 0; value < (sizes[variable] as number); value++) {
      nodes.push(
        apply(operation, va === variable ? child(a, value) : a, vb === variable ? child(b, value) : b),
      )
    }
    return remember(slot, operation, a, b, make(variable, nodes))
  }

  const union = (a: Situations, b: Situations): Situations => apply(operations.union, a, b)

  const keep = (set: Situations, wanted: VariableSet): Situations => {
    if (set <= everything) return set
    const slot = slotOf(operations.keep, set, wanted.id)
    const known = remembered(slot, operations.keep, set, wanted.id)
    if (known !== -1) return known
    const variable = variables[set] as number
    const nodes: number[] = []
    for (let value = 0; value < (sizes[variable] as number); value++)
      nodes.push(keep(child(set, value), wanted))
    const result = wanted.has(variable) ? make(variable, nodes) : nodes.reduce(union)
    return remember(slot, operations.keep, set, wanted.id, result)
  }

  const forget = (set: Situations, forgotten: number): Situations => {
    const variable = variables[set] as number
    if (variable > forgotten) return set
    const slot = slotOf(operations.forget, set, forgotten)
    const known = remembered(slot, operations.forget, set, forgotten)
    if (known !== -1) return known
    const nodes: number[] = []
    for (let value = 0; value < (sizes[variable] as number); value++) {
      const node = child(set, value)
      nodes.push(variable === forgotten ? node : forget(node, forgotten))
    }
    const result = variable === forgotten ? nodes.reduce(union) : make(variable, nodes)
    return remember(slot, operations.forget, set, forgotten, result)
  }

  return {
    get size() {
      return variables.length
    },
    where(variable, values) {
      const nodes = Array<number>(sizes[variable] as number).fill(nothing)
      for (const value of values) nodes[value] = everything
      return make(variable, nodes)
    },
    union,
    intersect: (a, b) => apply(operations.intersect, a, b),
    minus: (a, b) => apply(operations.minus, a, b),
    keep,
    forget,
    variables(wanted) {
      const set: VariableSet = { id: kept.length, has: (variable) => wanted.has(variable) }
      kept.push(set)
      return set
    },
    variableOf: (set) => (set <= everything ? undefined : variables[set]),
    child,
    support(set) {
      const seen = new Set<number>()
      const found = new Set<number>()
      const visit = (node: Situations): void => {
        if (node <= everything || seen.has(node)) return
        seen.add(node)
        found.add(variables[node] as number)
        for (let value = 0; value < (sizes[variables[node] as number] as number); value++)
          visit(child(node, value))
      }
      visit(set)
      return found
    },
  }
}
