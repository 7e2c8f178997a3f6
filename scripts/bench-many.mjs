/**
 * `npm run bench:many`: five tools of two territories on one page, beside one, in one run and in turn. Ratios, because a
 * time is only true of one machine.
 */
import { join } from 'node:path'
import { prepareBrowser } from './browser.mjs'
import { heapOf, lastField, mostHeap, mostWait, pageOf } from './bench-widget/many.mjs'
import { arrival } from './bench-widget/measure.mjs'
import { isMet, medianOf, targetLine } from './bench-widget/table.mjs'
import { root } from './lib/paths.mjs'
import { serve } from './serve.mjs'

/** Odd, so that the median is one of them. */
const runs = Number(process.env.ROUNDS ?? 7)

const counts = /** @type {const} */ ([1, 5])

/** Prints what is reached. Gives back an exit code: 1 when a target is missed. */
export async function benchMany() {
  const found = await prepareBrowser()
  if (found === undefined) throw new Error('No browser to measure with: name one in CHROMIUM.')
  const server = await serve({
    folder: join(root, 'widget/dist'),
    compress: true,
    answers: (path) => {
      const count = counts.find((each) => path === `/${each}.html`)
      return count && { body: pageOf(count) }
    },
  })
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch(found)
  const waits = new Map(counts.map((count) => [count, /** @type {number[]} */ ([])]))
  const heaps = new Map(counts.map((count) => [count, /** @type {number[]} */ ([])]))
  try {
    // The first round warms the server and the browser: it is not counted.
    for (let run = 0; run <= runs; run++) {
      for (const count of counts) {
        const address = `${server.url}/${count}.html`
        const { time } = await arrival(browser, address, { name: '', folder: '', first: lastField })
        if (run === 0) continue
        waits.get(count)?.push(time)
        heaps.get(count)?.push((await heapOf(browser, address)) / 1000)
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  const median = (/** @type {Map<number, number[]>} */ of, /** @type {number} */ count) =>
    medianOf(of.get(count) ?? [], (one) => one)
  const targets = [
    {
      what: 'five tools of two territories all there, one tool there',
      ours: median(waits, 5),
      other: median(waits, 1),
      most: mostWait,
      unit: 'ms',
    },
    {
      what: 'heap of the five, of one',
      ours: median(heaps, 5),
      other: median(heaps, 1),
      most: mostHeap,
      unit: 'kB',
    },
  ]
  console.log(`Slow 4G, processor six times slower, medians of ${runs} rounds in turn.\n`)
  console.log(targets.map(targetLine).join('\n'))
  return targets.every(isMet) ? 0 : 1
}
