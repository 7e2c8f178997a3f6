/** The lines that a reviewer sees as new: the shortest way from one text to another, as git finds it. */

/** More edits than this between two texts: everything between what they have in common at both ends is new. */
const most = 2000

/** The lines of a text, from 1, that are not in the text before it, or not in that order. */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const [was, now] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < Math.min(was.length, now.length) && was[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(was.length, now.length) - start && was.at(-1 - end) === now.at(-1 - end)) end += 1
  const added = addedBetween(was.slice(start, was.length - end), now.slice(start, now.length - end))
  return new Set(added.map((index) => start + index + 1))
}

/** Myers' greedy walk: `reach` holds, on each diagonal, how far into the first text one gets with so many edits. */
function addedBetween(was: readonly string[], now: readonly string[]): readonly number[] {
  const bound = Math.min(was.length + now.length, most)
  const reach = new Int32Array(2 * bound + 3)
  const at = (diagonal: number) => diagonal + bound + 1
  const steps: Int32Array[] = []
  for (let edits = 0; edits <= bound; edits++) {
    steps.push(reach.slice(at(-edits - 1), at(edits + 1) + 1))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isAdded = addsAt(diagonal, edits, (each) => reach[at(each)] ?? 0)
      let x = (reach[at(isAdded ? diagonal + 1 : diagonal - 1)] ?? 0) + (isAdded ? 0 : 1)
      while (x < was.length && x - diagonal < now.length && was[x] === now[x - diagonal]) x += 1
      reach[at(diagonal)] = x
      if (x >= was.length && x - diagonal >= now.length) return readBackwards(steps, diagonal)
    }
  }
  return now.map((_, index) => index)
}

/** Whether the furthest way to a diagonal adds a line, rather than takes one away. */
function addsAt(diagonal: number, edits: number, reached: (diagonal: number) => number): boolean {
  return diagonal === -edits || (diagonal !== edits && reached(diagonal - 1) < reached(diagonal + 1))
}

function readBackwards(steps: readonly Int32Array[], last: number): readonly number[] {
  const added: number[] = []
  let diagonal = last
  for (let edits = steps.length - 1; edits > 0; edits--) {
    const reached = (each: number) => steps[edits]?.[each + edits + 1] ?? 0
    if (addsAt(diagonal, edits, reached)) {
      diagonal += 1
      added.push(reached(diagonal) - diagonal)
    } else diagonal -= 1
  }
  return added.reverse()
}
