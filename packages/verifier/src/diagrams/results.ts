/**
 * Results of operations on two numbers, remembered while there is room: one that is forgotten is computed again, to the
 * same. It grows with use, so that a small pathway pays for a small memory. What belongs together stands together: it is
 * looked at all the time, and most of the time that takes is fetching it.
 */
export class Results {
  #bits = fewestBits
  /** For each place: an operation (0 when there is none yet), what it was applied to, and what it gave. */
  #places: Int32Array = new Int32Array(width << fewestBits)
  #kept = 0

  /** What was remembered, or -1. */
  recall(operation: number, a: number, b: number): number {
    const places = this.#places
    const place = this.#placeOf(operation, a, b)
    return places[place] === operation && places[place + 1] === a && places[place + 2] === b
      ? (places[place + 3] as number)
      : -1
  }

  /** Remembers a result, a number from 0, and gives it back. */
  keep(result: number, operation: number, a: number, b: number): number {
    if (this.#kept++ > 1 << this.#bits && this.#bits < mostBits) this.#grow()
    this.#set(result, operation, a, b)
    return result
  }

  #set(result: number, operation: number, a: number, b: number): void {
    const places = this.#places
    const place = this.#placeOf(operation, a, b)
    places[place] = operation
    places[place + 1] = a
    places[place + 2] = b
    places[place + 3] = result
  }

  #placeOf(operation: number, a: number, b: number): number {
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(operation, 0xc2b2ae35)
    return ((hash ^ (hash >>> 15)) & ((1 << this.#bits) - 1)) * width
  }

  #grow(): void {
    const places = this.#places
    this.#bits += 2
    this.#kept = 0
    this.#places = new Int32Array(width << this.#bits)
    for (let place = 0; place < places.length; place += width) {
      const number = (index: number) => places[place + index] as number
      if (number(0) !== 0) this.#set(number(3), number(0), number(1), number(2))
    }
  }
}

const width = 4
const fewestBits = 12
/** A million results: 16 MB. */
const mostBits = 20
