/** What is known on arrival, whatever the way: which questions may have been asked, and which must have been. */
import { Bits } from './bits.ts'
import type { Location } from './program.ts'

/** By location: the variables of the facts that may be known on arrival, and of those that always are. */
export interface Knowledge {
  readonly may: readonly Bits[]
  readonly must: readonly Bits[]
}

/** A forward analysis of the flattened graph, up to its fixpoint. A location that nothing reaches knows nothing. */
export function knowledgeOf(
  locations: readonly Location[],
  initial: number | undefined,
  variables: number,
): Knowledge {
  const may = locations.map(() => Bits.none(variables))
  const must = locations.map((): Bits | undefined => undefined)
  if (initial !== undefined) must[initial] = Bits.none(variables)
  const queue = new Queue(initial === undefined ? [] : [initial])
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    const { moves, asks } = locations[index] as Location
    const mayAfter = (may[index] as Bits).copy()
    const mustAfter = (must[index] as Bits).copy()
    if (asks !== undefined) for (const after of [mayAfter, mustAfter]) after.add(asks)
    for (const { to } of moves) {
      const before = must[to]
      if (before === undefined) must[to] = mustAfter.copy()
      const shrunk = before === undefined || before.keepAll(mustAfter)
      if ((may[to] as Bits).addAll(mayAfter) || shrunk) queue.add(to)
    }
  }
  return { may, must: must.map((known) => known ?? Bits.none(variables)) }
}

/** Work to do, first come first served, each once at a time. */
export class Queue<T> {
  #items: T[]
  #next = 0
  readonly #waiting: Set<T>

  constructor(items: Iterable<T>) {
    this.#items = [...items]
    this.#waiting = new Set(this.#items)
  }

  add(item: T): void {
    if (this.#waiting.has(item)) return
    this.#waiting.add(item)
    this.#items.push(item)
  }

  take(): T | undefined {
    const item = this.#items[this.#next]
    if (item === undefined) return undefined
    this.#next++
    if (this.#next > 1024 && this.#next * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#next)
      this.#next = 0
    }
    this.#waiting.delete(item)
    return item
  }
}
