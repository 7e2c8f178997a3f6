/** What the tests of a frame stand on: the house of the tool and that of the page, of two origins, and one browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { IntakePage } from './intake-page.ts'
import { axeSource, launch } from './stand.ts'

const folder = join(import.meta.dirname, '../dist')

/** How a page that holds a frame is opened. */
export interface FrameOpening extends BrowserContextOptions {
  /** What it writes in its body; `TOOL` stands for where the files of the tool are. The loader, unless it says otherwise. */
  readonly body?: string
  /** What it writes in its head. */
  readonly head?: string
  /** Added to the address of the page. */
  readonly query?: string
  /** The policy of the page; the strictest that lets it have the tool, unless it says otherwise. */
  readonly policy?: string
  /** Served from the house of the tool: the frame is of the same origin. */
  readonly isSameHouse?: boolean
  /** What a page `milieu.html` of the same house writes, for a frame in a frame. */
  readonly between?: string
  /** Done before the page is loaded. */
  readonly before?: (page: Page) => Promise<unknown>
  /** The page is not waited for: the tool never comes. */
  readonly isAlone?: boolean
}

export const withLoader =
  '<h1>Page</h1><script src="TOOL/cadre.js" data-territoire="exemple"></script><p id="apres">Après</p>'

/** What the guide writes for a page that takes no script. */
export const bare = `<h1>Page</h1><iframe src="TOOL/cadre.html?territoire=exemple" title="Outil d'orientation pour professionnels"
  width="100%" height="736" referrerpolicy="no-referrer" allow="clipboard-write"
  sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>`

/** A page that holds the tool in a frame. */
export class FramedPage extends IntakePage {
  readonly warnings: string[] = []

  /** The place that the loader has made. */
  get box(): Locator {
    return this.page.locator('parcours-cadre').first()
  }

  get holder(): Locator {
    return this.page.locator('iframe').first()
  }

  override get widget(): Locator {
    return this.page.frameLocator('iframe >> nth=0').locator('parcours-orientation')
  }

  /** The document in the frame. */
  async inside(): Promise<Frame> {
    const frame = await (await this.holder.elementHandle())?.contentFrame()
    if (!frame) throw new Error('Pas de cadre.')
    return frame
  }

  /** Asked by the clock: a frame of another origin that is not in view is never drawn, and has no animation frames. */
  override async ready(): Promise<void> {
    await (await this.inside()).waitForFunction(
      () =>
        (window as unknown as { poEvents: { name: string }[] }).poEvents.some(
          ({ name }) => name === 'po-pret',
        ),
      undefined,
      { polling: 50 },
    )
  }

  /** Errors, but one: Chromium writes as such that a frame of another site gets no focus unasked. It gets it otherwise. */
  get faults(): readonly string[] {
    return this.troubles.filter((text) => !text.startsWith('Blocked autofocusing'))
  }

  /** Waits for a line of the console. */
  async told(line: RegExp): Promise<void> {
    if (!this.warnings.some((text) => line.test(text)))
      await this.page.waitForEvent('console', (message) => line.test(message.text()))
  }

  /** The text of what has focus in the frame. */
  override async focused(): Promise<string> {
    const inside = await this.inside()
    return inside.evaluate(
      () =>
        document.querySelector('parcours-orientation')?.shadowRoot?.activeElement?.textContent?.trim() ?? '',
    )
  }

  /** What the frame and the page have each told the other, as they heard it. */
  heard(where: Page | Frame = this.page): Promise<{ data: { type: string }; origin: string }[]> {
    return where.evaluate(
      () => (window as unknown as { poHeard: { data: { type: string }; origin: string }[] }).poHeard,
    )
  }

  /** What the page and the frame each keep of a visit. */
  async footprints(): Promise<readonly unknown[]> {
    const inside = await (await this.inside()).evaluate(async () => {
      const kept = async (ask: () => unknown) => {
        try {
          return await ask()
        } catch {
          return 'refusé'
        }
      }
      return {
        url: location.href,
        title: document.title,
        history: history.length,
        name: window.name,
        local: await kept(() => localStorage.length),
        session: await kept(() => sessionStorage.length),
        cookies: await kept(() => document.cookie),
        databases: await kept(async () => (await indexedDB.databases()).length),
        caches: await kept(async () => (await caches.keys()).length),
        workers: await kept(async () => (await navigator.serviceWorker.getRegistrations()).length),
        resources: performance.getEntriesByType('resource').length,
      }
    })
    return [await this.footprint(), inside]
  }

  /** Waits until the page is covered by the curtain of the tool, or no longer. */
  async covered(isCovered = true): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        (document.querySelector('parcours-cadre')?.shadowRoot?.querySelector('dialog:modal') !== null) ===
        wanted,
      isCovered,
    )
  }
}

/** Lets a page and a frame hear all that was sent to them. */
export async function delivered(...places: readonly (Page | Frame)[]): Promise<void> {
  for (const place of places)
    await place.evaluate(
      () =>
        new Promise((heard) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => requestAnimationFrame(() => heard(undefined))
          port2.postMessage(0)
        }),
    )
}

/** Starts both houses and the browser for one file of tests, and gives the way to open a page. */
export function frameStand({
  files = folder,
  headers = {},
}: {
  files?: string
  headers?: Record<string, string>
} = {}): {
  readonly open: (opening?: FrameOpening) => Promise<FramedPage>
  readonly tool: () => string
  readonly host: () => string
} {
  let tool: Awaited<ReturnType<typeof serve>>
  let host: Awaited<ReturnType<typeof serve>>
  let browser: Browser
  let hostFolder = ''
  let pages = 0
  /** Pages written in the house of the tool, which is not ours. */
  const borrowed: string[] = []

  beforeAll(async () => {
    // The policy that the frame has is the one written in its page.
    tool = await serve({ folder: files, headers: { 'Content-Security-Policy': '', ...headers } })
    // Written on a disk: a page that only the test answers with may not ask anything of this machine.
    hostFolder = mkdtempSync(join(tmpdir(), 'jalon-host-'))
    writeFileSync(join(hostFolder, 'ailleurs.html'), '<!doctype html><title>Ailleurs</title><p>Ailleurs')
    host = await serve({ folder: hostFolder, headers: { 'Content-Security-Policy': '' } })
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await tool?.close()
    await host?.close()
    for (const page of [hostFolder, ...borrowed]) rmSync(page, { recursive: true, force: true })
  })
  // Another site, and not only another port: browsers then keep the two documents in two processes.
  const hostUrl = () => host.url.replace('127.0.0.1', 'localhost')

  return {
    tool: () => tool.url,
    host: hostUrl,
    async open({
      body = withLoader,
      head = '',
      query = '',
      isSameHouse = false,
      isAlone = false,
      before,
      between,
      policy,
      ...options
    } = {}) {
      const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options })
      const page = await context.newPage()
      const framed = new FramedPage(page, axeSource)
      await framed.watch()
      page.on('console', (message) => message.type() === 'warning' && framed.warnings.push(message.text()))
      await page.addInitScript(() => {
        const kept = window as unknown as { poHeard: object[] }
        kept.poHeard = []
        addEventListener('message', ({ data, origin }) => kept.poHeard.push({ data, origin }), true)
      })
      const house = isSameHouse ? tool.url : hostUrl()
      const strict = `default-src 'none'; script-src ${tool.url}; frame-src ${tool.url}; require-trusted-types-for 'script'; trusted-types 'none'`
      const file = `page-${++pages}.html`
      const name = isSameHouse ? join(files, file) : join(hostFolder, file)
      const text = `<!doctype html><html lang="fr"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy ?? strict}">
        <title>Page de la maison</title>${head}</head><body><main>${body}</main></body></html>`
      if (isSameHouse) borrowed.push(name)
      writeFileSync(name, text.replaceAll('TOOL', tool.url))
      if (between !== undefined)
        writeFileSync(
          join(hostFolder, 'milieu.html'),
          `<!doctype html><title>Milieu</title>${between}`.replaceAll('TOOL', tool.url),
        )
      await before?.(page)
      // A page that waits for the tool is not waited for.
      await page.goto(`${house}/${file}${query}`, { waitUntil: isAlone ? 'commit' : 'load' })
      if (!isAlone) await framed.ready()
      return framed
    },
  }
}
