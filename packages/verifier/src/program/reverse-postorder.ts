/** The order in which to visit places, so that most of those that lead to one come before it. */

/** By place, its rank in reverse postorder of a depth-first walk; what nothing reaches comes last. */
export function reversePostorder(
  places: number,
  initial: number | undefined,
  after: (place: number) => readonly number[],
): readonly number[] {
  const order = Array<number>(places).fill(places)
  const entered = new Set<number>()
  let rank = places
  const pending = initial === undefined ? [] : [{ index: initial, left: [...after(initial)] }]
  if (initial !== undefined) entered.add(initial)
  while (pending.length > 0) {
    const top = pending[pending.length - 1]
    const next = top?.left.shift()
    if (top === undefined) break
    if (next === undefined) {
      order[top.index] = --rank
      pending.pop()
    } else if (!entered.has(next)) {
      entered.add(next)
      pending.push({ index: next, left: [...after(next)] })
    }
  }
  return order
}
