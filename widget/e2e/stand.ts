/** What the end-to-end tests stand on: one server of the built demonstration, one browser, one page a test. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { type ServeOptions, serve } from '../../scripts/serve.mjs'
import { IntakePage } from './intake-page.ts'

/** What the tests look at: the demonstration as it is built. */
export const built = join(import.meta.dirname, '../dist')
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** How a page is opened. */
export interface Opening extends BrowserContextOptions {
  /** The page, by its address on the site: that of the demonstration in French, unless it says otherwise. */
  readonly file?: string
  /** What follows the address: `?territoire=exemple&entree=droits`. */
  readonly query?: string
  /** Done before the page is loaded. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** What the tests stand on, when it is not the usual. */
export interface Ground {
  /** Lets the browser put aside the pages that are left, as it does for a reader and not for Playwright. */
  readonly putsAside?: boolean
  /** Another browser than Chromium. */
  readonly launches?: () => Promise<Browser>
  /** Pages that are no file of the demonstration. */
  readonly answers?: ServeOptions['answers']
}

/** Starts the server and the browser for one file of tests, and gives the way to open a page. */
export function stand({ putsAside = false, launches = launch, answers }: Ground = {}): {
  readonly open: (opening?: Opening) => Promise<IntakePage>
} {
  let server: { readonly url: string; readonly close: () => Promise<unknown> }
  let browser: Browser

  beforeAll(async () => {
    if (!existsSync(join(built, 'parcours-orientation.js')))
      throw new Error('Construisez d’abord : npm run build.')
    // What is not to be stored is not put aside either.
    server = await serve({
      folder: built,
      headers: putsAside ? { 'Cache-Control': 'no-cache' } : {},
      ...(answers && { answers }),
    })
    browser = await (putsAside ? launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }) : launches())
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return {
    async open({ file = 'index.html', query = '?territoire=exemple', before, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options })
      const page = await context.newPage()
      const intake = new IntakePage(page, axeSource)
      await intake.watch()
      await before?.(page)
      await page.goto(`${server.url}/${file}${query}`)
      await intake.ready()
      return intake
    },
  }
}

/** A browser as the machine offers it. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const found = findBrowser()
  if (found === undefined) throw new Error('Aucun navigateur : npm test en installe un.')
  return chromium.launch({ ...found, ...options })
}

/** The text of axe, to be evaluated in a page: a script element would be stopped by the policy. */
export { axeSource }
