/**
 * `npm run bench:widget`: our widget beside a page written by hand and SurveyJS, in one run and in turn: what arrives, when
 * the first question is there, what an answer costs and what stays in memory. Ratios, because a time is only true of one
 * machine. The hand-written page asks the same questions without a rule or a directory: it is what we would like to be.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { content } from './build.mjs'
import { prepareBrowser } from './browser.mjs'
import { contestants, writeContestants } from './bench-widget/contestants.mjs'
import { answering, arrival, rounds } from './bench-widget/measure.mjs'
import { installSurvey } from './bench-widget/survey.mjs'
import { isMet, medianOf, tableOf, targetLine } from './bench-widget/table.mjs'
import { read } from './lib/spawn.mjs'
import { serve } from './serve.mjs'

/** Odd, so that the median is one of them. */
const runs = Number(process.env.ROUNDS ?? 11)

/** @typedef {keyof typeof contestants} Name */
/** @typedef {Awaited<ReturnType<typeof arrival>>} Arrival */
/** @typedef {Awaited<ReturnType<typeof answering>>} Answering */

const names = /** @type {readonly Name[]} */ (Object.keys(contestants))
/** Those whose screens differ once they are there. */
const answered = /** @type {const} */ (['widget', 'byHand', 'survey'])

/** Prints what is reached. Gives back an exit code: 1 when a target is missed. */
export async function benchWidget() {
  const missing = installSurvey()
  if (missing) return missing
  const found = await prepareBrowser()
  if (found === undefined) throw new Error('No browser to measure with: name one in CHROMIUM.')
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'))
  const built = join(folder, 'built')
  const { code, output } = read('jalon', [
    ...['build', '--root', content, '--territory', 'exemple'],
    ...['--out', built, '--address', '.'],
  ])
  if (code !== 0) throw new Error(output)
  writeContestants(folder, built)
  // SurveyJS and pages in one file cannot live under our own policy.
  const server = await serve({
    folder,
    compress: true,
    headers: { 'Content-Security-Policy': "base-uri 'none'" },
  })
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch(found)
  try {
    return tell(await measureAll(browser, server.url))
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function measureAll(browser, url) {
  const address = (/** @type {Name} */ name) => `${url}/${contestants[name].folder}/`
  /** @type {Record<string, Arrival[]>} */
  const arrivals = Object.fromEntries(names.map((name) => [name, []]))
  /** @type {Record<string, Answering[]>} */
  const answers = Object.fromEntries(answered.map((name) => [name, []]))
  // The first round warms the server and the browser: it is not counted.
  for (let run = 0; run <= runs; run++) {
    for (const name of names) {
      const measured = await arrival(browser, address(name), contestants[name])
      if (run > 0) arrivals[name]?.push(measured)
    }
    for (const name of run > 0 ? answered : [])
      answers[name]?.push(await answering(browser, address(name), contestants[name]))
    process.stderr.write(`\r${run}/${runs}`)
  }
  process.stderr.write('\r')
  return { arrivals, answers }
}

/** @param {Awaited<ReturnType<typeof measureAll>>} measures */
function tell({ arrivals, answers }) {
  const of = (/** @type {Name} */ name) => arrivals[name] ?? []
  const time = (/** @type {Name} */ name) => medianOf(of(name), ({ time }) => time)
  const kilobytes = (/** @type {Name} */ name) => medianOf(of(name), ({ bytes }) => bytes / 1000)
  const weight = (/** @type {string} */ file) =>
    medianOf(of('widget'), ({ sizes }) => (sizes.get(file) ?? 0) / 1000)
  const median = (/** @type {Name} */ name, /** @type {(each: Answering) => number} */ measure) =>
    medianOf(answers[name] ?? [], measure)
  const first = (/** @type {Name} */ name) => median(name, ({ first }) => first.cost)
  const last = (/** @type {Name} */ name) => median(name, ({ last }) => last.cost)
  const heap = (/** @type {Name} */ name) => median(name, ({ first }) => first.heap / 1000)
  const lastHeap = (/** @type {Name} */ name) => median(name, ({ last }) => last.heap / 1000)

  const head = ['page', 'kB', 'first question', 'answer 1', `answer ${rounds}`, 'heap 1', `heap ${rounds}`]
  const rows = names.map((name) => ({
    name: contestants[name].name,
    cells: [
      kilobytes(name).toFixed(1),
      `${time(name).toFixed(0)} ms`,
      ...((answers[name]?.length ?? 0) === 0
        ? []
        : [
            ...[first(name), last(name)].map((cost) => `${cost.toFixed(1)} ms`),
            ...[heap(name), lastHeap(name)].map((size) => `${size.toFixed(0)} kB`),
          ]),
    ],
  }))
  console.log(`Slow 4G, processor six times slower, medians of ${runs} rounds in turn.\n`)
  console.log(tableOf(head, rows))

  /** @param {string} what @param {number} ours @param {number} other @param {number} most */
  const target = (what, ours, other, most, unit = 'ms') => ({ what, ours, other, most, unit })
  const targets = [
    target('JavaScript, all in it, of 45 kB', weight('parcours-orientation.js'), 45, 1, 'kB'),
    target('territory of 30 kB', weight('territoire.json'), 30, 1, 'kB'),
    target('first question, hand-written', time('widget'), time('byHand'), 1.25),
    target('first question, SurveyJS', time('widget'), time('survey'), 0.4),
    target('first screen in the page, hand-written', time('prerendered'), time('byHand'), 0.8),
    target('first screen in one file, hand-written', time('autonome'), time('byHand'), 0.8),
    target('an answer, hand-written', first('widget'), first('byHand'), 1.35),
    target('an answer, SurveyJS', first('widget'), first('survey'), 0.2),
    target(`answer ${rounds}, hand-written`, last('widget'), last('byHand'), 1.35),
    target(`answer ${rounds}, SurveyJS`, last('widget'), last('survey'), 0.2),
    target(`answer ${rounds}, the first one`, last('widget'), first('widget'), 1),
    // Equal, but for the texts that the browser shares one time and not the other.
    target(`heap after ${rounds} rounds, after one`, lastHeap('widget'), heap('widget'), 1.01, 'kB'),
  ]
  console.log(`\n${targets.map(targetLine).join('\n')}`)
  console.log(
    `\nNot a target: beside a hand-written page in one file, the first question comes at ${(time('widget') / time('byHandInOne')).toFixed(2)} ×, in the page ${(time('prerendered') / time('byHandInOne')).toFixed(2)} ×, in one file ${(time('autonome') / time('byHandInOne')).toFixed(2)} ×.`,
  )
  const kept = (/** @type {'first' | 'last'} */ when) => median('widget', (each) => each[when].kept)
  console.log(
    `Nor this: the widget keeps ${kept('first')} nodes and listeners after one round, and ${kept('last')} after ${rounds}.`,
  )
  return targets.every(isMet) ? 0 : 1
}
