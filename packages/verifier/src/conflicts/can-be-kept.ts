/** Whether some walk, of any pathway that could be written, keeps several promises at once. */
import type { IrPromise, Monitor, Pattern, TraceEvent } from '@jalon/core'
import { monitorOf } from '@jalon/core'
import type { Letter } from './letters.ts'
import { endingsOf, lettersOf } from './letters.ts'

/**
 * Looks for a finished walk that the automata of all the promises accept, shortest first. A walk may ask a question
 * twice here, which no pathway does: what is found impossible is, and nothing possible is missed.
 */
export function canBeKept(promises: readonly IrPromise[]): boolean {
  const monitors = promises.map(monitorOf)
  const patterns = promises.flatMap(patternsOf)
  const endings = endingsOf(patterns)
  // Most promises are kept by a walk that ends at once: then there is nothing to spell.
  let letters: readonly Letter[] | undefined
  const after = (states: readonly number[], events: readonly TraceEvent[]) =>
    monitors.map((monitor, index) =>
      events.reduce((state, event) => monitor.step(state, event), states[index] ?? 0),
    )
  const is = (states: readonly number[], ...standings: readonly string[]) =>
    monitors.some((monitor, index) => standings.includes(monitor.standing(states[index] ?? 0)))

  const start = monitors.map(() => 0)
  const seen = new Set([start.join()])
  const queue = [start]
  for (const states of queue) {
    if (endings.some((ending) => !is(after(states, [ending]), 'broken', 'owed'))) return true
    letters ??= lettersOf(patterns)
    for (const letter of letters) {
      const next = after(states, letter)
      if (is(next, 'broken') || seen.has(next.join())) continue
      seen.add(next.join())
      queue.push(next)
    }
  }
  return false
}

/** Whether some walk keeps a promise and breaks another: the second then asks for something that the first does not. */
export function canBreakWhileKeeping(kept: IrPromise, broken: IrPromise): boolean {
  if (JSON.stringify(kept) === JSON.stringify(broken)) return false
  const [keeping, breaking] = [monitorOf(kept), monitorOf(broken)]
  const patterns = [...patternsOf(kept), ...patternsOf(broken)]
  const endings = endingsOf(patterns)
  const letters = lettersOf(patterns)
  const isKept = (monitor: Monitor, state: number) => !['broken', 'owed'].includes(monitor.standing(state))
  const after = (
    [one, other]: readonly [number, number],
    events: readonly TraceEvent[],
  ): [number, number] => [
    events.reduce((state, event) => keeping.step(state, event), one),
    events.reduce((state, event) => breaking.step(state, event), other),
  ]
  const start: readonly [number, number] = [0, 0]
  const seen = new Set([start.join()])
  const queue = [start]
  for (const states of queue) {
    const ends = endings.map((ending) => after(states, [ending]))
    if (ends.some(([one, other]) => isKept(keeping, one) && !isKept(breaking, other))) return true
    for (const letter of letters) {
      const next = after(states, letter)
      if (keeping.standing(next[0]) === 'broken' || seen.has(next.join())) continue
      seen.add(next.join())
      queue.push(next)
    }
  }
  return false
}

function patternsOf(promise: IrPromise): readonly Pattern[] {
  switch (promise.kind) {
    case 'first-is':
    case 'every-path-includes':
    case 'unreachable':
      return [promise.pattern]
    case 'always-before':
    case 'always-after':
      return [promise.first, promise.next]
    case 'never-together':
      return promise.patterns
    case 'within-steps':
      return [promise.reach]
  }
}
