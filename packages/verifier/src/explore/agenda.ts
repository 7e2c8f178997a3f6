/** What is left to explore: by number of answers, then in visiting order, each place once at a time. */
interface Waiting<V, T> {
  readonly key: number
  readonly answers: number
  value: V
  readonly from: T[]
}

/** Values (situations, or how many ways lead to each) waiting at their places, with how they were come to. */
export class Agenda<V, T = never> {
  readonly #rankOf: (key: number) => number
  readonly #join: (a: V, b: V) => V
  /** One heap for each number of answers, lowest rank first. */
  readonly #rings: { readonly heap: number[]; readonly byKey: Map<number, Waiting<V, T>> }[] = []
  #ring = 0

  constructor(rankOf: (key: number) => number, join: (a: V, b: V) => V) {
    this.#rankOf = rankOf
    this.#join = join
  }

  /** Adds a value at a place; it joins what already waits there. */
  add(answers: number, key: number, value: V, from?: T): void {
    while (this.#rings.length <= answers) this.#rings.push({ heap: [], byKey: new Map() })
    const ring = this.#rings[answers]
    if (ring === undefined) return
    let waiting = ring.byKey.get(key)
    if (waiting === undefined) {
      waiting = { key, answers, value, from: [] }
      ring.byKey.set(key, waiting)
      this.#push(ring.heap, key)
    } else waiting.value = this.#join(waiting.value, value)
    if (from !== undefined) waiting.from.push(from)
  }

  /** The first of what waits. */
  take(): Readonly<Waiting<V, T>> | undefined {
    for (; this.#ring < this.#rings.length; this.#ring++) {
      const ring = this.#rings[this.#ring]
      const key = ring && this.#pop(ring.heap)
      if (ring === undefined || key === undefined) continue
      const waiting = ring.byKey.get(key)
      ring.byKey.delete(key)
      return waiting
    }
    return undefined
  }

  #isBefore(a: number, b: number): boolean {
    return this.#rankOf(a) - this.#rankOf(b) < 0 || (this.#rankOf(a) === this.#rankOf(b) && a < b)
  }

  #push(heap: number[], key: number): void {
    let index = heap.push(key) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.#isBefore(key, heap[parent] as number)) break
      heap[index] = heap[parent] as number
      index = parent
    }
    heap[index] = key
  }

  #pop(heap: number[]): number | undefined {
    const [first] = heap
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let index = 0
    while (true) {
      const left = 2 * index + 1
      if (left >= heap.length) break
      const right = left + 1
      const child =
        right < heap.length && this.#isBefore(heap[right] as number, heap[left] as number) ? right : left
      if (!this.#isBefore(heap[child] as number, last)) break
      heap[index] = heap[child] as number
      index = child
    }
    heap[index] = last
    return first
  }
}
