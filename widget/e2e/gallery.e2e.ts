/** Every example of every component, checked for accessibility: light, dark and forced colours, narrow and wide. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { AxeResults } from 'axe-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeSource, launch } from './stand.ts'

let server: ViteDevServer
let browser: Browser
let page: Page
let address: string

beforeAll(async () => {
  const root = join(import.meta.dirname, '..')
  server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
  })
  await server.listen()
  address = `${server.resolvedUrls?.local[0] ?? ''}gallery/index.html`
  browser = await launch()
  page = await browser.newPage()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test.each([
  ['clair', 245, 'none', 'fr'],
  ['clair', 1280, 'none', 'fr'],
  ['sombre', 360, 'none', 'fr'],
  ['sombre', 768, 'none', 'fr'],
  ['clair', 768, 'active', 'fr'],
  ['clair', 245, 'none', 'en'],
] as const)(
  'chaque exemple est utilisable par tout le monde en %s, sur %i pixels, couleurs forcées : %s, langue : %s',
  async (theme, width, forcedColors, lang) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ forcedColors })
    await page.goto(`${address}?liste&lang=${lang}`)
    await page.waitForSelector('li a')
    const names = await page.locator('li a').allTextContents()
    expect(names.length).toBeGreaterThan(20)
    await page.evaluate(axeSource)
    for (const name of names) {
      await show(`?example=${encodeURIComponent(name)}&theme=${theme}`)
      expect({ name, violations: await violations(), overflow: await overflow() }).toEqual({
        name,
        violations: [],
        overflow: 0,
      })
    }
  },
)

test('le mur montre chaque exemple à chaque largeur, dans les trois thèmes', async () => {
  await page.setViewportSize({ width: 1400, height: 900 })
  await page.emulateMedia({ forcedColors: 'none' })
  await page.goto(`${address}?liste`)
  const count = await page.locator('li a').count()
  for (const theme of ['clair', 'sombre', 'contraste']) {
    await page.goto(`${address}?theme=${theme}`)
    await page.waitForSelector('article')
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('figure')].map((figure) => {
        const { width } = figure.getBoundingClientRect()
        const shown = figure.querySelector('div')?.shadowRoot?.querySelector('.screen')
        return figure.querySelector('iframe') || shown ? width : 0
      }),
    )
    expect(drawn).toEqual(Array.from({ length: count }, () => [245, 360, 768, 1280]).flat())
  }
})

/** Goes to another example as its link does, without loading the page again. */
function show(query: string): Promise<void> {
  return page.evaluate((search) => {
    history.pushState(null, '', search)
    dispatchEvent(new PopStateEvent('popstate'))
    // The second frame comes after what an example does once it is drawn.
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))
  }, query)
}

/** The rules of a whole page are left out: an example is not one. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<AxeResults> }
    }
    const off = { enabled: false }
    return axe.run(document, {
      rules: { 'landmark-one-main': off, 'page-has-heading-one': off, region: off, 'heading-order': off },
      resultTypes: ['violations'],
    })
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

function overflow(): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )
}
