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

const targets = { parsing: 2, process: 2.5, growth: 1.5 }

/**
 * The language takes files of 512 kB: the longest content is in several, as that of a large network would be. The quick
 * reader gives up at the end of the last one, which is its worst case: the YAML reader then starts again.
 */
const contents = [
  { lines: 500, files: 1, layout: 'common' },
  { lines: 5000, files: 1, layout: 'common' },
  { lines: 50_000, files: 10, layout: 'common' },
  { lines: 5000, files: 1, layout: 'other' },
]

/** Each measure reads this many lines at least: a shorter one would tell the moment more than the cost. */
const linesAtOnce = 10_000

/** Prints what is reached. Gives back an exit code: 1 above a target. */
export async function benchCheck() {
  const parsing = await measureParsing()
  const process = measureProcess()
  return parsing && process ? 0 : 1
}

async function measureParsing() {
  const { compile } = await import(pathToFileURL(join(root, 'packages/core/dist/index.js')).href)
  const { parseDocument } = createRequire(join(root, 'packages/core/package.json'))('yaml')
  const readings = contents.map(({ lines, files, layout }) => {
    const texts = textsOf(lines, files, layout)
    return { texts, times: Math.max(1, linesAtOnce / lines) }
  })
  const times = timesOf(
    5,
    readings.flatMap(({ texts, times }) => [
      () => {
        for (let time = 0; time < times; time++) {
          // What is remembered goes with the source: a new one each time, as for a file just read.
          const { diagnostics } = compile(texts.map(([file, text]) => ({ file, text })))
          const told = diagnostics.find((/** @type {any} */ { severity }) => severity !== 'hint')
          if (told !== undefined) throw new Error(`The content is not correct: ${told.message.en}`)
        }
      },
      // Without what makes it slower: a place for each error, and comparing every key with every other.
      () => {
        for (let time = 0; time < times; time++) {
          for (const [, text] of texts) parseDocument(text, { prettyErrors: false, uniqueKeys: false })
        }
      },
    ]),
  )

  console.log(row('lines', 'files', 'layout', 'parse + rules', 'parseDocument', 'ratio', 'µs a line'))
  const rows = contents.map(({ files, layout }, index) => {
    const { texts, times: count } = readings[index] ?? { texts: [], times: 1 }
    const lines = texts.reduce((sum, [, text]) => sum + text.split('\n').length - 1, 0)
    const [runs = [], runsOfYaml = []] = times.slice(2 * index, 2 * index + 2)
    const [ours, yaml] = [median(runs) / count, median(runsOfYaml) / count]
    const [ratio, perLine] = [ours / yaml, (ours / lines) * 1000]
    console.log(
      row(String(lines), String(files), layout, ms(ours), ms(yaml), ratio.toFixed(2), perLine.toFixed(1)),
    )
    return { layout, ratio }
  })
  const worst = Math.max(...rows.map(({ ratio }) => ratio))
  // Beside YAML, which grows linearly: a moment when the machine is busy would look like growth.
  const ratios = rows.filter(({ layout }) => layout === 'common').map(({ ratio }) => ratio)
  const growth = (ratios.at(-1) ?? 0) / Math.min(...ratios)
  return [
    verdict('parse + rules / parseDocument, the worst', worst, targets.parsing),
    verdict('growth of the cost of a line beside that of YAML, to 50,000 lines', growth, targets.growth),
  ].every(Boolean)
}

/**
 * A content root, as its files and their texts.
 * @param {number} lines
 * @param {number} files
 * @param {string} layout
 * @returns {readonly (readonly [file: string, text: string])[]}
 */
function textsOf(lines, files, layout) {
  const names = Array.from({ length: files }, (_, index) => `mesure-${index}`)
  return [
    ...Object.entries(network),
    ...names.map(
      (name) =>
        /** @type {const} */ ([`${name}/${name}.pathway.yaml`, pathwayOf(name, lines / files, layout)]),
    ),
  ]
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
      targets.process,
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
 * @param {number} target
 */
function verdict(what, reached, target) {
  console.log(`${reached <= target ? '✓' : '✗'} ${what}: ${reached.toFixed(2)}, at most ${target}`)
  return reached <= target
}

/** @param {string[]} cells */
function row(...cells) {
  return cells.map((cell) => cell.padStart(15)).join('')
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(1)} ms`
}
