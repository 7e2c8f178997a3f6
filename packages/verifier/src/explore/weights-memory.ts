/**
 * Results of operations, remembered while there is room: one that is forgotten is computed again, to the same. It grows
 * with use, so that a small pathway pays for a small memory.
 */
export class Memory {
  #bits = fewestBits
  #keys: Int32Array = new Int32Array(keySize << fewestBits)
  #results: Float64Array = new Float64Array(1 << fewestBits).fill(unknown)
  #kept = 0

  /** What was remembered, or -1. The numbers are an operation and what it is applied to. */
  recall(operation: number, a: number, b: number, c = 0, d = 0): number {
    const slot = this.#slotOf(operation, a, b, c, d)
    const key = slot * keySize
    const keys = this.#keys
    return keys[key] === operation &&
      keys[key + 1] === a &&
      keys[key + 2] === b &&
      keys[key + 3] === c &&
      keys[key + 4] === d
      ? (this.#results[slot] as number)
      : unknown
  }

  /** Remembers a result, a number from 0, and gives it back. */
  keep(result: number, operation: number, a: number, b: number, c = 0, d = 0): number {
    if (this.#kept++ > this.#results.length && this.#bits < mostBits) this.#grow()
    this.#set(result, operation, a, b, c, d)
    return result
  }

  #set(result: number, operation: number, a: number, b: number, c: number, d: number): void {
    const slot = this.#slotOf(operation, a, b, c, d)
    const key = slot * keySize
    this.#keys[key] = operation
    this.#keys[key + 1] = a
    this.#keys[key + 2] = b
    this.#keys[key + 3] = c
    this.#keys[key + 4] = d
    this.#results[slot] = result
  }

  #slotOf(operation: number, a: number, b: number, c: number, d: number): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(operation, 0xc2b2ae35)
    hash ^= Math.imul(c, 0x27d4eb2f) ^ Math.imul(d, 0x165667b1)
    return (hash ^ (hash >>> 15)) & ((1 << this.#bits) - 1)
  }

  #grow(): void {
    const [keys, results] = [this.#keys, this.#results]
    this.#bits += 2
    this.#kept = 0
    this.#keys = new Int32Array(keySize << this.#bits)
    this.#results = new Float64Array(1 << this.#bits).fill(unknown)
    for (let slot = 0; slot < results.length; slot++) {
      const result = results[slot] as number
      if (result === unknown) continue
      const key = slot * keySize
      const number = (index: number) => keys[key + index] as number
      this.#set(result, number(0), number(1), number(2), number(3), number(4))
    }
  }
}

const keySize = 5
const unknown = -1
const fewestBits = 12
/** A million results: some 30 MB. */
const mostBits = 20
