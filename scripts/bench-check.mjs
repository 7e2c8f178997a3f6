/**
 * `npm run bench:check`: what checking costs, beside what YAML alone costs in the same run, and what starting the
 * command costs, beside starting Node. Ratios, because a time is only true of one machine.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentFolder, network, pathwayOf } from './lib/generated-content.mjs'
import { median, timesOf } from './lib/measure.mjs'
import { root } from './lib/paths.mjs'

/** What we want, and what makes the command fail: what is reached, with a margin for a busy machine. */
const limits = {
  parsing: { target: 2, most: 2 },
  process: { target: 2.5, most: 2.5 },
  /** Time per line, the longest content beside the others. */
  growth: { target: 1.5, most: 1.5 },
}

/** The language takes files of 512 kB: the longest content is in several, as a network of this size would be. */
const contents = [
  { lines: 500, files: 1, runs: 60 },
  { lines: 5000, files: 1, runs: 20 },
  { lines: 50_000, files: 10, runs: 7 },
]

/** Prints both tables. Gives back an exit code: 1 above a limit. */
export async function benchCheck() {
  const parsing = await measureParsing()
  const process = measureProcess()
  return parsing && process ? 0 : 1
}

async function measureParsing() {
  const { compile } = await import(pathToFileURL(join(root, 'packages/core/dist/index.js')).href)
  const { parseDocument } = createRequire(join(root, 'packages/core/package.json'))('yaml')
  const rows = contents.map(({ lines, files, runs }) => {
    const texts = Object.entries(network)
    for (let index = 0; index < files; index++) {
      const name = `mesure-${index}`
      texts.push([`${name}/${name}.pathway.yaml`, pathwayOf(name, lines / files)])
    }
    const written = texts.reduce((sum, [, text]) => sum + text.split('\n').length - 1, 0)
    const [ours, yaml] = timesOf(runs, [
      () => {
        // What is remembered goes with the source: a new one each time, as for a file just read.
        const { diagnostics } = compile(texts.map(([file, text]) => ({ file, text })))
        const told = diagnostics.find((/** @type {any} */ { severity }) => severity !== 'hint')
        if (told !== undefined) throw new Error(`The content is not correct: ${told.message.en}`)
      },
      // Without what makes it slower: a place for each error, and comparing every key with every other.
      () => {
        for (const [, text] of texts) parseDocument(text, { prettyErrors: false, uniqueKeys: false })
      },
    ]).map(median)
    return { written, files, ours: ours ?? 0, yaml: yaml ?? 0 }
  })

  console.log(line('lines', 'files', 'parse + rules', 'parseDocument', 'ratio', 'µs a line'))
  for (const { written, files, ours, yaml } of rows) {
    console.log(
      line(
        String(written),
        String(files),
        ms(ours),
        ms(yaml),
        (ours / yaml).toFixed(2),
        ((ours / written) * 1000).toFixed(1),
      ),
    )
  }
  const perLine = rows.map(({ ours, written }) => ours / written)
  const growth = (perLine.at(-1) ?? 0) / Math.min(...perLine)
  const worst = Math.max(...rows.map(({ ours, yaml }) => ours / yaml))
  return [
    verdict('parse + rules / parseDocument, the worst', worst, limits.parsing),
    verdict('time per line, the longest content / the quickest', growth, limits.growth),
  ].every(Boolean)
}

function measureProcess() {
  const content = contentFolder(500)
  try {
    const [check, nothing] = timesOf(25, [
      () => node([join(root, 'node_modules/.bin/jalon'), 'check', '--root', content.folder]),
      () => node(['-e', '0']),
    ]).map(median)
    console.log(`\njalon check: ${ms(check ?? 0)}; node -e 0: ${ms(nothing ?? 0)}`)
    return verdict(
      'jalon check of one 500-line file / node -e 0',
      (check ?? 0) / (nothing ?? 1),
      limits.process,
    )
  } finally {
    content.remove()
  }
}

/** @param {readonly string[]} args */
function node(args) {
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stdout}`)
}

/**
 * @param {string} what
 * @param {number} reached
 * @param {{ target: number, most: number }} limit
 */
function verdict(what, reached, { target, most }) {
  const sign = reached <= most ? '✓' : '✗'
  const allowed = most === target ? '' : `, fails above ${most}`
  console.log(`${sign} ${what}: ${reached.toFixed(2)} (target ${target}${allowed})`)
  return reached <= most
}

/** @param {string[]} cells */
function line(...cells) {
  return cells.map((cell) => cell.padStart(15)).join('')
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(1)} ms`
}
