/** Puts the command in one file, and keeps what V8 compiles of it while it checks a pathway (see packages/cli/bin). */
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'vite'
import { bundle } from '../packages/cli/bin/bundle.mjs'
import { contentFolder } from './lib/generated-content.mjs'
import { root } from './lib/paths.mjs'

if (!bundle.isFresh()) {
  rmSync(bundle.compiled, { force: true })
  await writeBundle()
  await writeCompiled()
}

async function writeBundle() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [inItsPlace(), inAscii()],
    // What draws diagrams weighs more than all the rest: it stays where it is, and is read when one is asked for.
    ssr: { noExternal: true, external: ['@viz-js/viz'] },
    build: {
      ssr: join(root, 'packages/cli/dist/index.js'),
      outDir: dirname(bundle.file),
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        output: {
          format: 'cjs',
          entryFileNames: 'jalon.cjs',
          codeSplitting: false,
          minify: { compress: true, mangle: false },
        },
      },
    },
  })
}

/**
 * Modules look for files from where they stand: the bundle keeps telling them where that is.
 * @returns {import('vite').Plugin}
 */
function inItsPlace() {
  return {
    name: 'in-its-place',
    transform(code, id) {
      const way = relative(dirname(bundle.file), id).split('\\').join('/')
      return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(way)}, import.meta.url).href`)
    },
  }
}

/**
 * Accents are written as escapes: a text with one character beyond Latin-1 takes twice the place, and time to decode.
 * @returns {import('vite').Plugin}
 */
function inAscii() {
  return {
    name: 'in-ascii',
    generateBundle(_options, chunks) {
      for (const chunk of Object.values(chunks)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[^\0-\x7F]/g, escaped)
      }
    },
  }
}

/** @param {string} character One UTF-16 unit. */
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** What is compiled of a program is compiled as it runs: it checks a pathway first. */
async function writeCompiled() {
  const script = bundle.script()
  const { main } = bundle.run(script)
  const content = contentFolder(500)
  try {
    const quiet = () => {}
    const io = { cwd: root, today: '2026-11-22', input: process.stdin, out: quiet, err: quiet }
    await main(['check', '--root', content.folder], io)
    writeFileSync(bundle.compiled, script.createCachedData())
  } finally {
    content.remove()
  }
}
