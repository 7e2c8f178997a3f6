/**
 * The nodes of diagrams: rows of numbers, each kept once (hash-consing), so that two equal rows are the same node. They
 * stand in arrays of plain numbers: there are millions of them, made and looked up all the time.
 */

/** Thrown when there are more nodes than the limit: the caller refuses to go on, and never approximates. */
export class TooLarge extends Error {
  /** What could not be looked at whole. */
  readonly of: string
  constructor(of: string) {
    super(of)
    this.of = of
  }
}

/** How many nodes there may be, and of what. */
export interface Limit {
  readonly nodes: number
  readonly of: string
}

export class Nodes {
  /** What each node tests; beyond every variable, nothing: the terminals. */
  #variables: Int32Array
  /** Where the row of each node starts. */
  #first: Int32Array
  #numbers: Int32Array = new Int32Array(1 << 10)
  /** Where the row of the next node starts. */
  #end = 0
  /** The next node in the same bucket, or 0. */
  #next: Int32Array
  #buckets: Int32Array = new Int32Array(1 << 8)
  #count: number
  /** Rows being made, one above the other. */
  #stack: Int32Array = new Int32Array(1 << 8)
  #top = 0
  readonly #widths: readonly number[]
  readonly #limit: Limit

  /** `widths`: how many numbers the row of each variable has. */
  constructor(widths: readonly number[], terminals: number, limit: Limit) {
    this.#widths = widths
    this.#limit = limit
    this.#count = terminals
    this.#variables = new Int32Array(1 << 8).fill(widths.length, 0, terminals)
    this.#first = new Int32Array(1 << 8)
    this.#next = new Int32Array(1 << 8)
  }

  get count(): number {
    return this.#count
  }

  /** The variable that a node tests; of a terminal, the number after the last of them. */
  variableOf(node: number): number {
    return this.#variables[node] as number
  }

  /** A number of the row of a node. */
  at(node: number, index: number): number {
    return this.#numbers[(this.#first[node] as number) + index] as number
  }

  /** Begins a row, and gives its place. Rows begun meanwhile are ended first. */
  begin(): number {
    return this.#top
  }

  /** Adds a number to the row that was begun last. */
  push(number: number): void {
    if (this.#top === this.#stack.length) this.#stack = grown(this.#stack)
    this.#stack[this.#top++] = number
  }

  /** A number of a row that is being made. */
  peek(start: number, index: number): number {
    return this.#stack[start + index] as number
  }

  poke(start: number, index: number, number: number): void {
    this.#stack[start + index] = number
  }

  /** Ends a row without making a node of it. */
  drop(start: number): void {
    this.#top = start
  }

  /** Ends a row: the node that has it already, or a new one. */
  make(variable: number, start: number): number {
    const width = this.#widths[variable] as number
    const hash = this.#hash(variable, this.#stack, start, width)
    const bucket = hash & (this.#buckets.length - 1)
    this.#top = start
    for (let node = this.#buckets[bucket] as number; node !== 0; node = this.#next[node] as number) {
      if (this.#variables[node] === variable && this.#isRow(node, start, width)) return node
    }
    if (this.#count >= this.#limit.nodes) throw new TooLarge(this.#limit.of)
    return this.#add(variable, start, width, bucket)
  }

  #add(variable: number, start: number, width: number, bucket: number): number {
    const node = this.#count++
    if (node === this.#variables.length) {
      this.#variables = grown(this.#variables)
      this.#first = grown(this.#first)
      this.#next = grown(this.#next)
    }
    while (this.#end + width > this.#numbers.length) this.#numbers = grown(this.#numbers)
    this.#variables[node] = variable
    this.#first[node] = this.#end
    for (let index = 0; index < width; index++)
      this.#numbers[this.#end++] = this.#stack[start + index] as number
    this.#next[node] = this.#buckets[bucket] as number
    this.#buckets[bucket] = node
    if (this.#count > this.#buckets.length) this.#spread()
    return node
  }

  #isRow(node: number, start: number, width: number): boolean {
    const first = this.#first[node] as number
    for (let index = 0; index < width; index++)
      if (this.#numbers[first + index] !== this.#stack[start + index]) return false
    return true
  }

  #hash(variable: number, numbers: Int32Array, start: number, width: number): number {
    let hash = variable + 1
    for (let index = 0; index < width; index++) {
      hash = Math.imul(hash ^ (numbers[start + index] as number), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return hash & 0x7fffffff
  }

  /** Four times as many buckets, once there are as many nodes as buckets. */
  #spread(): void {
    this.#buckets = new Int32Array(this.#buckets.length * 4)
    for (let node = 0; node < this.#count; node++) {
      const width = this.#widths[this.#variables[node] as number]
      if (width === undefined) continue
      const hash = this.#hash(
        this.#variables[node] as number,
        this.#numbers,
        this.#first[node] as number,
        width,
      )
      const bucket = hash & (this.#buckets.length - 1)
      this.#next[node] = this.#buckets[bucket] as number
      this.#buckets[bucket] = node
    }
  }
}

function grown(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
