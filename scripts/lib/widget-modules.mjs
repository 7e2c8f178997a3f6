/** Builds the widget in memory and tells what its bundle is made of. */
import { join } from 'node:path'
import { cache, root, widget } from './paths.mjs'

/** The file that a webmaster puts in a page, by language of the interface. */
const bundles = { fr: 'parcours-orientation.js', en: 'parcours-orientation.en.js' }

/** The module that holds the compiled content (see widget/build). */
const contentModule = '\0virtual:national-pack'

/**
 * @typedef {object} Contents
 * @property {string} code The file as it is shipped.
 * @property {ReadonlyMap<string, string>} modules What each module brings, before minification.
 */

/**
 * Builds the widget aside and reads what went into the file.
 * @param {{ nationalContent?: boolean, language?: keyof typeof bundles }} [options] Without its national content, what remains is our code.
 * @returns {Promise<Contents>}
 */
export async function widgetContents({ nationalContent = true, language = 'fr' } = {}) {
  const bundle = bundles[language]
  const { build } = await import('vite')
  /** @type {Contents | undefined} */
  let contents
  // Under Vitest it says « test », and Vite would then choose the development build of the libraries.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  await build({
    root: widget,
    configFile: join(widget, 'vite.config.ts'),
    mode: language === 'en' ? 'en' : 'production',
    logLevel: 'error',
    build: { outDir: join(cache, `measure-${process.pid}`), emptyOutDir: true, write: false },
    plugins: [
      {
        name: 'no-national-content',
        enforce: 'pre',
        load: (id) => (!nationalContent && id === contentModule ? 'export const national = {}' : undefined),
      },
      {
        name: 'contents-of-the-bundle',
        generateBundle: {
          order: 'post',
          handler(_options, files) {
            for (const file of Object.values(files)) {
              if (file.type !== 'chunk' || file.fileName !== bundle) continue
              const modules = Object.entries(file.modules).map(
                ([id, { code }]) => /** @type {const} */ ([fromRoot(id), code ?? '']),
              )
              contents = { code: file.code, modules: new Map(modules) }
            }
          },
        },
      },
    ],
  }).finally(() => {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  })
  if (contents === undefined) throw new Error(`The widget's build has no file ${bundle}.`)
  return contents
}

/** @param {string} id */
function fromRoot(id) {
  return id.replace(/\\/g, '/').replace(`${root.replace(/\\/g, '/')}/`, '')
}
