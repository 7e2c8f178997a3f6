/**
 * `npm run bench:diff`: what it costs to compare two versions, beside what it costs to prove one, in one run on one
 * machine. An edit costs the region that it can influence; the whole repository against its parent, a few checks.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './lib/measure.mjs'
import { root } from './lib/paths.mjs'

const seeds = [1, 2, 3, 4, 5]

/** Prints the tables. Gives back an exit code: 1 when the repository takes longer than it should. */
export async function benchDiff() {
  /** @type {any} */
  const shapes = await import(
    pathToFileURL(join(root, 'packages/verifier/dist/testing/shapes/index.js')).href
  )
  console.log('Processor time, the median of five random pathways. The edit: one referral less urgent.\n')
  console.log('states   edit at   pairs   diff   proof of one   ratio   situations that change')
  for (const size of [50, 110, 216, 432]) {
    for (const part of [0.1, 0.5, 0.9]) console.log(row(shapes, size, part))
  }
  return wholeRepository()
}

/**
 * @param {any} shapes
 * @param {number} size
 * @param {number} part
 */
function row(shapes, size, part) {
  const made = seeds.map((seed) => {
    const before = shapes.sections({ states: size, seed })
    const after = shapes.withEditAt(before, part)
    const proof = timed(() => shapes.proofFigures(before)).ms
    const { ms, value } = timed(() => shapes.changeFigures(before, after))
    return { proof, diff: ms, figures: value }
  })
  const diff = median(made.map((each) => each.diff))
  const proof = median(made.map((each) => each.proof))
  const pairs = median(made.map(({ figures }) => figures.pairs))
  const [{ figures }] = /** @type {[{ figures: any }]} */ (/** @type {unknown} */ (made))
  const share = figures.situations === 0n ? 0 : Number((figures.changed * 1000n) / figures.situations) / 10
  return [
    String(size).padStart(6),
    `${Math.round(part * 100)} %`.padStart(9),
    String(pairs).padStart(7),
    `${diff.toFixed(0)} ms`.padStart(7),
    `${proof.toFixed(0)} ms`.padStart(14),
    (diff / proof).toFixed(1).padStart(7),
    `${share} %`.padStart(24),
  ].join(' ')
}

/** The content of this repository against its parent, beside a check that proves it. */
function wholeRepository() {
  const command = join(root, 'packages/cli/bin/jalon.mjs')
  const measured = (/** @type {readonly string[]} */ words) => {
    const start = process.hrtime.bigint()
    const ran = spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8' })
    return { seconds: Number(process.hrtime.bigint() - start) / 1e9, ran }
  }
  const { seconds: proving } = measured(['diff', 'pathways', 'pathways'])
  const { seconds, ran } = measured(['diff', 'HEAD~1'])
  console.log(`\nThe same content twice (two proofs, nothing to compare): ${proving.toFixed(1)} s`)
  console.log(
    `This content against its parent: ${seconds.toFixed(1)} s, ${(seconds / proving).toFixed(2)} times that`,
  )
  if (ran.status === 2) console.log(`  ${ran.stderr.split('\n')[0]}`)
  const holds = seconds < 5
  console.log(`${holds ? '✓' : '✗'} against its parent: under 5 s`)
  return holds ? 0 : 1
}

/**
 * @template T
 * @param {() => T} work
 */
function timed(work) {
  const start = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(start)
  return { ms: (user + system) / 1000, value }
}
