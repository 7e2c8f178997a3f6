/** Times of several things done in turn, so that a busy moment of the machine weighs on each of them. */
import { performance } from 'node:perf_hooks'

/**
 * How long each thing takes, in milliseconds, at each of its runs. The first ones are not counted.
 * @param {number} runs
 * @param {readonly (() => void)[]} things
 * @returns {readonly (readonly number[])[]}
 */
export function timesOf(runs, things) {
  const warming = Math.ceil(runs / 4)
  /** @type {number[][]} */
  const times = things.map(() => [])
  for (let run = 0; run < runs + warming; run++) {
    things.forEach((thing, index) => {
      const start = performance.now()
      thing()
      if (run >= warming) times[index]?.push(performance.now() - start)
    })
  }
  return times
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
