/** Numbers that look random and are the same for everyone: mulberry32, by Tommy Ettinger, in the public domain. */
export interface Chance {
  /** A whole number from 0, below this one. */
  below(limit: number): number
  /** Whether something that happens this often happens now. */
  happens(often: number): boolean
  /** One of several. */
  among<T>(items: readonly [T, ...T[]]): T
}

export function chanceOf(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    happens: (often) => next() < often,
    among: (items) => items[below(items.length)] ?? items[0],
  }
}
