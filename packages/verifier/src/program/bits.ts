/** Sets of small numbers, as bits: dataflow over thousands of questions unites and intersects them all the time. */
export class Bits {
  readonly #words: Uint32Array

  private constructor(words: Uint32Array) {
    this.#words = words
  }

  /** No number, among those below `size`. */
  static none(size: number): Bits {
    return new Bits(new Uint32Array((size + 31) >>> 5))
  }

  copy(): Bits {
    return new Bits(this.#words.slice())
  }

  has(number: number): boolean {
    return (((this.#words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1
  }

  add(number: number): void {
    const index = number >>> 5
    this.#words[index] = (this.#words[index] ?? 0) | (1 << (number & 31))
  }

  delete(number: number): void {
    const index = number >>> 5
    this.#words[index] = (this.#words[index] ?? 0) & ~(1 << (number & 31))
  }

  /** Adds every number of another set, and says whether that changed anything. */
  addAll(other: Bits): boolean {
    return this.#combine(other, (a, b) => a | b)
  }

  /** Keeps only the numbers of another set too, and says whether that changed anything. */
  keepAll(other: Bits): boolean {
    return this.#combine(other, (a, b) => a & b)
  }

  /** The numbers, ascending. */
  *[Symbol.iterator](): Iterator<number> {
    for (const [index, word] of this.#words.entries()) {
      for (let left = word; left !== 0; left &= left - 1) yield (index << 5) + (31 - Math.clz32(left & -left))
    }
  }

  /** The same text for the same set. */
  get key(): string {
    return letters.decode(this.#words)
  }

  #combine(other: Bits, combine: (a: number, b: number) => number): boolean {
    let changed = false
    for (let index = 0; index < this.#words.length; index++) {
      const before = this.#words[index] as number
      const after = combine(before, other.#words[index] as number) >>> 0
      if (after === before) continue
      this.#words[index] = after
      changed = true
    }
    return changed
  }
}

/** One letter for each byte. */
const letters = new TextDecoder('latin1')
