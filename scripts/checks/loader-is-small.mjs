/** The script that a page loads to hold the tool in a frame weighs next to nothing, and the element does not come with it. */
import { join } from 'node:path'
import { sizeOf } from '../lib/bundle-parts.mjs'
import { cache, widget } from '../lib/paths.mjs'

/** Bytes of brotli. */
export const loaderBudget = 2450

/** @type {import('../lib/project.mjs').Check} */
export const loaderIsSmall = {
  name: 'loader-is-small',
  promise: 'The loader of a frame stays under its budget in each language, and carries nothing of the tool.',
  find: async () => {
    const found = []
    for (const mode of ['loader', 'loader-en']) {
      const { code, modules } = await built(mode)
      found.push(...tooMuch(mode, sizeOf(code).brotli, modules))
    }
    return found
  },
}

/**
 * What is wrong with a loader of this weight, made of these modules.
 * @param {string} name
 * @param {number} brotli
 * @param {readonly string[]} modules
 */
export function tooMuch(name, brotli, modules) {
  const own = /widget\/src\/(frame\/|app\/three-shifts\.ts|messages\/language\.ts)/
  return [
    ...(brotli <= loaderBudget
      ? []
      : [`The ${name} weighs ${brotli} bytes brotli, more than ${loaderBudget}.`]),
    ...modules
      .filter((id) => !own.test(id))
      .map((id) => `The ${name} carries ${id}: it is for the page, which has nothing of the tool.`),
  ]
}

/** @param {string} mode */
async function built(mode) {
  const { build } = await import('vite')
  const [result] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    await build({
      root: widget,
      configFile: join(widget, 'vite.frame.config.ts'),
      mode,
      logLevel: 'error',
      build: { outDir: join(cache, `measure-${process.pid}`), write: false },
    })
  )
  const [file] = result?.output ?? []
  if (file?.type !== 'chunk') throw new Error(`The build of the ${mode} has no script.`)
  return { code: file.code, modules: Object.keys(file.modules).map((id) => id.replace(/\\/g, '/')) }
}
