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
/** What is confirmed in the directory depends on the day: the same one each time. */
const today = '2026-11-22'

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
  await realPathways()
  return wholeRepository()
}

/** The longest pathways of this repository, each with one of its referrals less urgent: near its start, its middle, its end. */
async function realPathways() {
  const from = (/** @type {string} */ path) => import(pathToFileURL(join(root, path)).href)
  const { checkContent } = await from('packages/cli/dist/project.js')
  const { readWithBase } = await from('packages/cli/dist/base/open-base.js')
  const { toPack } = await from('packages/directory/dist/index.js')
  const { compareContents } = await from('packages/verifier/dist/index.js')
  const { compile } = await from('packages/core/dist/index.js')
  const { ir, directory } = checkContent(readWithBase(join(root, 'pathways')), today)
  const packs = directory.territories.flatMap(
    (/** @type {any} */ { id }) => toPack(directory, ir, id, today).value ?? [],
  )
  // Nothing is written: the comparison alone is measured, and no proof.
  const { vocabulary } = compile([])
  const content = (/** @type {any} */ written) => ({ ir: written, packs, vocabulary })
  console.log('\npathway         edit at   pairs   differences   diff')
  for (const pathway of ['perinatalite', 'plainte', 'hebergement', 'orientation']) {
    for (const part of [0.1, 0.5, 0.9]) {
      const after = lessUrgentAt(ir, pathway, part)
      const { ms, value } = timed(() =>
        compareContents({ before: content(ir), after: content(after) }, today),
      )
      const [change] = value.pathways
      const told = change === undefined ? ['refused', ''] : [change.pairs, change.groups.length]
      console.log(
        [
          pathway.padEnd(14),
          `${Math.round(part * 100)} %`.padStart(8),
          String(told[0]).padStart(7),
          String(told[1]).padStart(13),
          `${ms.toFixed(0)} ms`.padStart(8),
        ].join(' '),
      )
    }
  }
}

/**
 * @param {any} ir
 * @param {string} pathway
 * @param {number} part
 */
function lessUrgentAt(ir, pathway, part) {
  const edited = structuredClone(ir)
  const referrals = Object.values(edited.pathways[pathway].states).filter(({ kind }) => kind === 'refer')
  const { referral } = referrals[Math.floor(referrals.length * part)]
  referral.urgency = referral.urgency === 'later' ? 'week' : 'later'
  return edited
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

/** How often the repository is compared: what else the machine does only ever makes it longer. */
const times = 5

/** The last content of this repository against what it was before, beside reading it twice. */
function wholeRepository() {
  const command = join(root, 'packages/cli/bin/jalon.mjs')
  const measured = (/** @type {readonly string[]} */ words) => {
    const start = process.hrtime.bigint()
    const ran = spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8' })
    return { seconds: Number(process.hrtime.bigint() - start) / 1e9, ran }
  }
  const log = spawnSync('git', ['log', '-1', '--format=%H', '--', ':(glob)pathways/**/*.pathway.yaml'], {
    cwd: root,
    encoding: 'utf8',
  })
  const last = log.stdout.trim()
  const { seconds: reading } = measured(['diff', 'pathways', 'pathways'])
  const compared = [...Array(times).keys()].map(() => measured(['diff', `${last}~1`, last]))
  const ran = compared[0]?.ran
  const seconds = compared.map((each) => each.seconds).sort((a, b) => a - b)
  const [least = 0] = seconds
  console.log(`\nThe same content twice (read once, nothing to compare): ${reading.toFixed(1)} s`)
  console.log(
    `The last change of a pathway against its parent, ${times} times: ${seconds.map((each) => each.toFixed(1)).join(', ')} s; at least ${(least / reading).toFixed(2)} times that`,
  )
  if (ran?.status === 2) console.log(`  ${ran.stderr.split('\n')[0]}`)
  const holds = least < 5
  console.log(`${holds ? '✓' : '✗'} against its parent, where nothing else disturbs it: under 5 s`)
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
