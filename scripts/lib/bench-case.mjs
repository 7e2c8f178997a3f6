/**
 * One case of `npm run bench:verify`, alone in its process: what it costs in time and memory, as one line of JSON. The
 * process may be stopped, or run out of memory, without harm to the others.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './measure.mjs'
import { root } from './paths.mjs'

/**
 * @typedef {object} Case
 * @property {'xstate' | 'explicit' | 'ours'} tool
 * @property {'diamonds' | 'carried' | 'crossed' | 'sections' | 'machine' | 'country'} shape
 * @property {number} size Questions, answers carried over, pairs, states, states again, kinds.
 */

/**
 * @typedef {object} Measured
 * @property {number} [ms] The median.
 * @property {number} [slowest]
 * @property {number} [nodes] Nodes of diagrams, the most.
 * @property {string} [walks]
 * @property {number} [memory] Megabytes at most, Node included.
 * @property {string} [gaveUp] Why there is no figure.
 * @property {Readonly<Record<string, number>>} [more] What this case alone has.
 */

const verifier = join(root, 'packages/verifier/dist')
/** @type {Case} */
const which = JSON.parse(process.argv[2] ?? '{}')
/** @type {any} */
const shapes = await import(pathToFileURL(join(verifier, 'testing/shapes/index.js')).href)
const measured = await measure()
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ ...measured, memory }))

/** @returns {Measured | Promise<Measured>} */
function measure() {
  if (which.tool === 'xstate') return xstate(which.size)
  if (which.tool === 'explicit') return explicit()
  if (which.shape === 'country') return country(which.size)
  return which.shape === 'machine' ? machine(which.size) : ours()
}

/** @returns {Measured} */
function ours() {
  try {
    const { figures, ...times } = repeated(programs().map((ir) => () => shapes.proofFigures(ir)))
    return {
      ...times,
      nodes: Math.max(...figures.map(({ nodes }) => nodes)),
      walks: inPowers(figures.map(({ walks }) => walks)),
    }
  } catch (error) {
    if (error instanceof shapes.TooLarge) return { gaveUp: 'refuses' }
    throw error
  }
}

/**
 * What is found must be what was put there.
 * @param {number} size
 * @returns {Measured}
 */
function machine(size) {
  const { ir, ...expected } = shapes.largeMachine(size)
  const { figures, ...times } = repeated([() => shapes.proofFigures(ir)])
  const { reached, deadEnds, looping, states, nodes } = figures[0]
  const found = { states, deadEnds, looping, unreached: states - reached }
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`found ${JSON.stringify(found)} of ${JSON.stringify(expected)}`)
  return { ...times, nodes, more: found }
}

/**
 * The walks of every pathway, told in the words of a page: one with as many, and the largest power of ten.
 * @param {readonly bigint[]} walks
 */
function inPowers(walks) {
  const sorted = [...walks].sort((a, b) => (a < b ? -1 : 1))
  const digits = String(sorted[sorted.length >> 1]).length
  return digits < 7 ? String(sorted[sorted.length >> 1]) : `10^${digits - 1}`
}

/** @returns {readonly any[]} */
function programs() {
  const { shape, size } = which
  if (shape === 'diamonds') return [shapes.diamonds(size)]
  if (shape === 'carried') return [shapes.carriedOver(256, size)]
  if (shape === 'crossed') return [shapes.crossed(size)]
  return [...Array(20).keys()].map((seed) => shapes.sections({ states: size, seed: seed + 1 }))
}

/**
 * The ten pathways of a network, in every commune and for twenty professions, beside one commune and one profession. Both
 * are measured in turn, and both count the rows of their directory.
 * @param {number} kinds
 * @returns {Measured}
 */
function country(kinds) {
  const network = (/** @type {number} */ professions) =>
    [...Array(10).keys()].map((seed) => shapes.sections({ states: 216, seed: seed + 1, professions, kinds }))
  const [many, few] = [network(20), network(1)]
  const pack = shapes.wholeCountry(many[0])
  const alone = shapes.firstCommune(pack)
  const prove = (/** @type {readonly any[]} */ irs, /** @type {any} */ of) => {
    const start = now()
    const rows = shapes.rowsOf([of])
    const rowsTime = now() - start
    const figures = irs.map((ir) => shapes.proofFigures(ir, rows))
    return {
      ms: now() - start,
      rowsTime,
      rows: rows[0].rows.length,
      nodes: Math.max(...figures.map(({ nodes }) => nodes)),
      walks: figures.map(({ walks }) => walks),
    }
  }
  const turns = [...Array(5).keys()].map(() => ({ one: prove(few, alone), all: prove(many, pack) }))
  const all = turns.map((turn) => turn.all)
  const [ms, one] = [least(all.map((each) => each.ms)), least(turns.map((turn) => turn.one.ms))]
  return {
    ms,
    slowest: Math.max(...all.map((each) => each.ms)),
    nodes: all[0]?.nodes ?? 0,
    walks: inPowers(all[0]?.walks ?? []),
    more: {
      communes: pack.communes.length,
      rows: all[0]?.rows ?? 0,
      rowsMs: least(all.map((each) => each.rowsTime)),
      oneMs: one,
      ratio: ms / one,
    },
  }
}

/** @returns {Promise<Measured>} */
async function explicit() {
  const file = join(verifier, 'explicit/explore-explicitly.js')
  if (!existsSync(file)) return { gaveUp: 'is not there' }
  /** @type {any} */
  const { exploreExplicitly } = await import(pathToFileURL(file).href)
  const nowhere = [{ territory: '', rows: [{ available: new Set(['ligne']), places: [] }] }]
  const { ms, slowest } = repeated(
    programs().map((ir) => () => exploreExplicitly(ir, Object.keys(ir.pathways)[0], nowhere)),
  )
  return { ms, slowest }
}

/**
 * A plain machine of the same diamonds. Its context is the answers given, as guards need them, and nothing else.
 * @param {number} questions
 * @returns {Promise<Measured>}
 */
async function xstate(questions) {
  const { resolve } = createRequire(join(root, 'packages/core/package.json'))
  /** @type {any} */
  const { assign, createMachine } = await import(pathToFileURL(resolve('xstate')).href)
  /** @type {any} */
  const { getShortestPaths } = await import(pathToFileURL(resolve('xstate/graph')).href)
  const names = ['oui', 'non']
  /** @type {Record<string, object>} */
  const states = { fin: { type: 'final' } }
  for (let index = 0; index < questions; index++) {
    const next = index + 1 < questions ? `q${index + 1}` : 'fin'
    const actions = assign((/** @type {any} */ { context, event }) => ({
      ...context,
      [`f${index}`]: event.type,
    }))
    states[`q${index}`] = {
      on: Object.fromEntries(names.map((name) => [name, { target: `${name}${index}`, actions }])),
    }
    for (const name of names) states[`${name}${index}`] = { always: next }
  }
  const machine = createMachine({ initial: 'q0', context: {}, states })
  const events = names.map((type) => ({ type }))
  const { ms, slowest } = repeated([() => getShortestPaths(machine, { events, limit: 10_000_000 })])
  return { ms, slowest }
}

/** @param {readonly number[]} times */
function least(times) {
  return Math.min(...times)
}

/** Processor time, in milliseconds: a machine that does other things as well changes it little. */
function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Does each work in turn, several times while there is time. The figure of a work is its best turn, which other work on
 * the machine changes least; those given are the median of the works, and the slowest of them.
 * @template T
 * @param {readonly (() => T)[]} works
 */
function repeated(works) {
  /** @type {T[]} */
  let figures = []
  /** @type {number[][]} */
  const turns = []
  const start = performance.now()
  while (turns.length < 40 && performance.now() - start < (turns.length < 3 ? 8000 : 1500)) {
    figures = []
    /** @type {number[]} */
    const times = []
    for (const work of works) {
      const from = now()
      figures.push(work())
      times.push(now() - from)
    }
    turns.push(times)
  }
  const each = works.map((_, index) => least(turns.map((times) => times[index] ?? 0)))
  return { figures, ms: median(each), slowest: Math.max(...each) }
}
