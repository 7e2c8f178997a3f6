/**
 * `npm run bench:directory`: what it costs to answer every need in every commune of France, how that grows, and what a
 * territory weighs. Times are beside others of the same run; sizes and counts are exact.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sizeOf } from './lib/bundle-parts.mjs'
import { median, timesOf } from './lib/measure.mjs'
import { root } from './lib/paths.mjs'

const targets = { milliseconds: 1000, growth: 2, packBytes: 30_000 }
const today = '2026-11-22'
const generated = join(root, 'widget/generated')

/** Prints what is reached. Gives back an exit code: 1 above a target. */
export async function benchDirectory() {
  const answered = await measureFrance()
  const light = await weighPacks()
  return answered && light ? 0 : 1
}

async function measureFrance() {
  const directory = await built('directory/dist/index.js')
  const { wholeCountry } = await built('verifier/dist/testing/shapes/index.js')
  const { ir } = JSON.parse(readFileSync(join(generated, 'national.json'), 'utf8'))
  const kinds = Object.keys(ir.kinds)
  const france = wholeCountry(ir)
  const quarter = oneInFour(france)

  const answers = (/** @type {any} */ pack) => {
    const classes = directory.classesOf(pack)
    let found = 0
    for (const each of classes) {
      for (const kind of kinds) {
        if (directory.resolveForClass(pack, each, kind, today).result === 'found')
          found += each.communes.length
      }
    }
    return { classes: classes.length, found }
  }
  // One commune after the other, as a page does it for one: a few, to tell what all of them would cost.
  const sample = france.communes.filter(
    (/** @type {unknown} */ _, /** @type {number} */ index) => index % 3500 === 0,
  )
  const oneByOne = () => {
    for (const { code } of sample) for (const kind of kinds) directory.resolve(france, code, kind, today)
  }
  const times = timesOf(5, [() => answers(france), () => answers(quarter), oneByOne])
  const [all = 0, fewer = 0, sampled = 0] = times.map(median)
  const { classes, found } = answers(france)
  const naive = (sampled / sample.length) * france.communes.length
  const growth = all / fewer

  console.log('Every need, in every commune of France (an invented directory on the real communes)')
  console.log(
    `  ${count(france.communes.length)} communes, ${kinds.length} kinds, ${count(Object.keys(france.zones).length)} zones, ${count(france.services.length)} services`,
  )
  console.log(
    `  ${count(classes)} classes of communes answer ${count(france.communes.length * kinds.length)} cases, ${count(found)} of them with somebody`,
  )
  console.log(
    `  ${Math.round(all)} ms; commune by commune it would be ${count(Math.round(naive / 1000))} s, ${count(Math.round(naive / all))} times as much`,
  )
  console.log(
    `  a quarter of the communes in the same zones: ${Math.round(fewer)} ms, so 4 times the communes cost ${growth.toFixed(2)} times as much`,
  )
  return [
    holds(
      'all of France',
      `${Math.round(all)} ms`,
      all < targets.milliseconds,
      `under ${targets.milliseconds} ms`,
    ),
    holds(
      '4 times the communes',
      `${growth.toFixed(2)} times`,
      growth < targets.growth,
      `under ${targets.growth} times`,
    ),
  ].every(Boolean)
}

/**
 * The same zones and services, with one commune in four.
 * @param {any} pack
 */
function oneInFour(pack) {
  const zones = Object.entries(pack.zones).map(([id, zone]) => {
    return [
      id,
      {
        ...zone,
        communes: zone.communes.flatMap((/** @type {number} */ index) =>
          index % 4 === 0 ? [index / 4] : [],
        ),
      },
    ]
  })
  return {
    ...pack,
    communes: pack.communes.filter(
      (/** @type {unknown} */ _, /** @type {number} */ index) => index % 4 === 0,
    ),
    zones: Object.fromEntries(zones),
  }
}

async function weighPacks() {
  const { communeIndex, communeShard } = await built('directory/dist/index.js')
  const packs = readdirSync(generated)
    .filter((file) => file.endsWith('.json') && file !== 'national.json')
    .map((file) => [file, readFileSync(join(generated, file), 'utf8')])
  const national = JSON.parse(readFileSync(join(generated, 'national.json'), 'utf8'))

  console.log('\nWhat a territory weighs')
  const lines = packs.map(([file = '', text = '']) => {
    const pack = JSON.parse(text)
    const { brotli, gzip } = sizeOf(text)
    const whole = sizeOf(JSON.stringify({ ...pack, ir: national.ir })).brotli
    console.log(
      `  ${file.padEnd(14)} ${pack.communes.length} communes, ${pack.services.length} services: ${kilobytes(brotli)} brotli (${kilobytes(gzip)} gzip); with the pathways that the widget already carries, ${kilobytes(whole)}`,
    )
    return holds(
      file,
      kilobytes(brotli),
      brotli <= targets.packBytes,
      `at most ${kilobytes(targets.packBytes)}`,
    )
  })

  const shards = [...communeIndex().departments()].map(
    (department) => sizeOf(JSON.stringify(communeShard(department))).brotli,
  )
  const sum = shards.reduce((total, each) => total + each, 0)
  console.log(
    `  communes of a département: ${kilobytes(median(shards))} brotli (median), ${kilobytes(Math.max(...shards))} at most, ${kilobytes(sum)} for the ${shards.length}`,
  )
  return lines.every(Boolean)
}

/**
 * @param {string} what
 * @param {string} reached
 * @param {boolean} isReached
 * @param {string} target
 */
function holds(what, reached, isReached, target) {
  console.log(`  ${isReached ? '✓' : '✗'} ${what}: ${reached}, ${target}`)
  return isReached
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** @param {number} number */
function count(number) {
  return number.toLocaleString('en')
}

/** @param {string} path */
function built(path) {
  return import(pathToFileURL(join(root, 'packages', path)).href)
}
