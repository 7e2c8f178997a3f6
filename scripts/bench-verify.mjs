/**
 * `npm run bench:verify`: what it costs to prove a pathway, beside what others do, in one run on one machine. Each case
 * is a process of its own: one that takes too long or too much memory is stopped, and told.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'

/** @typedef {import('./lib/bench-case.mjs').Case} Case */
/** @typedef {import('./lib/bench-case.mjs').Measured} Measured */
/** @typedef {{ label: string, target: string, reached: string, holds: boolean }} Target */

/** What a case may take: more memory than the target, so that it is seen to be missed. */
const limits = { seconds: 60, othersSeconds: 20, megabytes: 1000, othersMegabytes: 2000 }

/** Prints the tables. Gives back an exit code: 1 when a target is missed. */
export function benchVerify() {
  console.log(
    'Processor time. « ours »: everything reached, every fault, every loop, the exact number of walks and the longest.',
  )
  const diamonds = besideOthers('diamonds', [4, 8, 12, 14, 16, 18, 20, 64, 256, 1024, 4096])
  const carried = besideOthers('carried', [4, 8, 12, 16, 64, 256])
  const crossed = besideOthers('crossed', [4, 8, 12, 20])
  const sections = besideOthers('sections', [50, 110, 216, 1000])
  const machine = measure({ tool: 'ours', shape: 'machine', size: 10_000 })
  console.log(`\nA state machine of 10,000 states: ${figures(machine)}\n  ${details(machine.more)}`)
  const countries = [12, 25].map((kinds) => {
    const country = measure({ tool: 'ours', shape: 'country', size: kinds })
    console.log(
      `\nAll of France, 20 professions, ${kinds} kinds, 10 pathways of 216 states: ${figures(country)}`,
    )
    console.log(`  ${details(country.more)}`)
    return { kinds, country }
  })

  const all = [...diamonds, ...carried, ...crossed, ...sections].map(({ ours }) => ours)
  return tell([
    linear(diamonds),
    atMost(
      '216 states, the slowest of 20',
      sections.find(({ size }) => size === 216)?.ours.slowest,
      500,
      'ms',
    ),
    ...countries.map(({ kinds, country }) =>
      atMost(`all of France beside one commune, ${kinds} kinds`, country.more?.ratio, 3, 'times'),
    ),
    atMost('10,000 states', machine.slowest, 2000, 'ms'),
    atMost(
      'memory of any case, Node included',
      Math.max(
        ...[...all, machine, ...countries.map(({ country }) => country)].map(({ memory = 0 }) => memory),
      ),
      500,
      'MB',
    ),
  ])
}

const titles = {
  diamonds: 'Diamonds: n questions of two answers, 2^n walks',
  carried: 'Carried over: 256 questions, the first k looked at again at the end',
  crossed: 'Crossed: n pairs, the worst there is; what is too large is refused, never approximated',
  sections: 'Shaped as real pathways: 20 of each number of states',
}

/**
 * One table: a line for each size, what each tool takes. A tool that gave up is not asked for more.
 * @param {keyof typeof titles} shape
 * @param {readonly number[]} sizes
 */
function besideOthers(shape, sizes) {
  /** @type {readonly Case['tool'][]} */
  const tools = shape === 'diamonds' ? ['xstate', 'explicit', 'ours'] : ['explicit', 'ours']
  console.log(`\n${titles[shape]}`)
  console.log(row('', [...tools.map((tool) => names[tool]), 'slowest', 'walks', 'nodes', 'memory']))
  const gaveUp = new Set()
  return sizes.map((size) => {
    /** @type {Map<Case['tool'], Measured>} */
    const found = new Map()
    for (const tool of tools) {
      const measured = gaveUp.has(tool) ? { gaveUp: 'gives up' } : measure({ tool, shape, size })
      if (measured.gaveUp !== undefined && tool !== 'ours') gaveUp.add(tool)
      found.set(tool, measured)
    }
    const ours = found.get('ours') ?? {}
    const { slowest, walks = '', nodes, memory } = ours
    console.log(
      row(String(size), [
        ...tools.map((tool) => time(found.get(tool) ?? {})),
        slowest === undefined ? '' : inMs(slowest),
        walks,
        nodes === undefined ? '' : String(nodes),
        memory === undefined ? '' : `${memory} MB`,
      ]),
    )
    return { size, ours }
  })
}

const names = { xstate: 'xstate/graph', explicit: 'explicit', ours: 'ours' }

/**
 * @param {Case} which
 * @returns {Measured}
 */
function measure(which) {
  const isOurs = which.tool === 'ours'
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${isOurs ? limits.megabytes : limits.othersMegabytes}`,
      join(root, 'scripts/lib/bench-case.mjs'),
      JSON.stringify(which),
    ],
    { encoding: 'utf8', timeout: (isOurs ? limits.seconds : limits.othersSeconds) * 1000 },
  )
  if (signal !== null || /heap out of memory/.test(stderr)) return { gaveUp: 'gives up' }
  if (status !== 0) throw new Error(`${JSON.stringify(which)}\n${stderr}`)
  return JSON.parse(stdout)
}

/** @param {Measured} measured */
function time({ ms, gaveUp }) {
  return gaveUp ?? (ms === undefined ? '' : inMs(ms))
}

/** @param {number} ms */
function inMs(ms) {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
}

/** @param {Measured} measured */
function figures({ gaveUp, ms = 0, slowest = 0, nodes = 0, memory = 0 }) {
  return gaveUp ?? `${inMs(ms)} (slowest ${inMs(slowest)}), ${nodes} nodes, ${memory} MB`
}

/** @param {Measured['more']} more */
function details(more = {}) {
  return Object.entries(more)
    .map(([name, number]) => `${name} ${Number.isInteger(number) ? number : number.toFixed(1)}`)
    .join(', ')
}

/**
 * @param {string} label
 * @param {readonly string[]} cells
 */
function row(label, cells) {
  return `${label.padEnd(6)}${cells.map((cell) => cell.padStart(14)).join('')}`
}

/**
 * Linear in n: a question of a long pathway costs at most twice one of a short one.
 * @param {readonly { size: number, ours: Measured }[]} diamonds
 * @returns {Target}
 */
function linear(diamonds) {
  const each = (/** @type {number} */ size) => {
    const { ms } = diamonds.find((line) => line.size === size)?.ours ?? {}
    return ms === undefined ? undefined : ms / size
  }
  // Below, a proof is over before V8 has compiled it, or is done so often that it all is.
  const [short, long] = [each(1024), each(4096)]
  const ratio = short === undefined || long === undefined ? undefined : long / short
  return atMost('diamonds: a question of 4,096 beside one of 1,024', ratio, 2, 'times')
}

/**
 * @param {string} label
 * @param {number | undefined} reached
 * @param {number} target
 * @param {string} unit
 * @returns {Target}
 */
function atMost(label, reached, target, unit) {
  return {
    label,
    target: `at most ${target} ${unit}`,
    reached: reached === undefined ? 'no figure' : `${Number(reached.toPrecision(3))} ${unit}`,
    holds: reached !== undefined && reached <= target,
  }
}

/** @param {readonly Target[]} targets */
function tell(targets) {
  console.log('')
  for (const { label, target, reached, holds } of targets) {
    console.log(`${holds ? '✓' : '✗'} ${label.padEnd(52)}${target.padStart(18)}   reached: ${reached}`)
  }
  return targets.every(({ holds }) => holds) ? 0 : 1
}
