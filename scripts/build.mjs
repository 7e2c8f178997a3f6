/** Builds the packages, then the content, then the widget with its demonstration: each rests on the one before. */
import { join } from 'node:path'
import { root, widget } from './lib/paths.mjs'
import { read, show } from './lib/spawn.mjs'

/** The content root that the demonstration shows. */
export const content = process.env.JALON_CONTENT ?? join(root, 'pathways')

/** Checks types everywhere and writes what plain Node runs. */
export function buildPackages() {
  return show('tsc', ['-b']) || show('bundle', [])
}

/** Writes what the demonstration runs: a type error in a test does not keep anyone from looking. */
export function buildCommand() {
  return show('tsc', ['-b', 'packages/cli']) || show('bundle', [])
}

/** Compiles the content for the widget, one pack a territory. What stood there stays when the content has errors. */
export function buildContent() {
  const out = join(widget, 'generated')
  const { code, output } = read('jalon', ['build', '--packs-only', '--root', content, '--out', out])
  if (code !== 0) console.log(output.trimEnd())
  return code
}

/** Builds the widget, in French then in English, the demonstration pages, what draws the first screen, the configurator, the frame. */
export function buildWidget(folder = join(widget, 'dist')) {
  const built = (/** @type {readonly string[]} */ ...args) =>
    show('vite', ['build', '--outDir', folder, '--logLevel', 'warn', ...args], { cwd: widget })
  const framed = (/** @type {string} */ mode) => built('--config', 'vite.frame.config.ts', '--mode', mode)
  return (
    built('--emptyOutDir') ||
    built('--mode', 'en') ||
    built('--config', 'vite.first-screen.config.ts') ||
    built('--config', 'vite.configurator.config.ts') ||
    framed('loader') ||
    framed('loader-en') ||
    framed('inside')
  )
}
