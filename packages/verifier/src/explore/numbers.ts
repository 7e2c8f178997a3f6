/** Whole numbers of any size, each kept once and known by its place: few are used, and they come back all the time. */
export class Numbers {
  readonly #values = [0n, 1n]
  readonly #places = new Map<bigint | string, number>([
    [0n, 0],
    [1n, 1],
  ])

  /** The place of a number. 0 and 1 stand at their own. */
  of(value: bigint): number {
    const key = keyOf(value)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.#values.length)
    return this.#values.push(value) - 1
  }

  valueAt(place: number): bigint {
    return this.#values[place] as bigint
  }

  times(a: number, b: number): number {
    if (a === 0 || b === 1) return a
    if (b === 0 || a === 1) return b
    return this.of(this.valueAt(a) * this.valueAt(b))
  }

  plus(a: number, b: number): number {
    if (a === 0) return b
    return b === 0 ? a : this.of(this.valueAt(a) + this.valueAt(b))
  }

  /** A number divided by one of its divisors. */
  over(a: number, divisor: number): number {
    if (divisor === 1 || a === 0) return a
    return a === divisor ? 1 : this.of(this.valueAt(a) / this.valueAt(divisor))
  }

  /** The greatest common divisor. */
  common(a: number, b: number): number {
    if (a === b || b === 0 || a === 1) return a
    if (a === 0 || b === 1) return b
    let [larger, smaller] = [this.valueAt(a), this.valueAt(b)]
    while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
    return this.of(larger)
  }
}

/** A Map tells large numbers apart by their last 64 bits only, and powers of two all end in zeros. */
function keyOf(value: bigint): bigint | string {
  return value < 1n << 64n ? value : value.toString(32)
}
