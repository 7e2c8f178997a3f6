/** A report that is a page: one file, opened from the disk by whoever decides or coordinates. */
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { axeSource } from './stand.ts'

export interface OpenedReport {
  readonly page: Page
  /** What its console says, and what it asks for beyond itself. */
  readonly troubles: readonly string[]
  readonly close: () => Promise<void>
}

export async function openReport(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenedReport> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  const address = pathToFileURL(file).href
  page.on('request', (request) => {
    if (![address, 'data:,'].includes(request.url())) troubles.push(request.url())
  })
  await page.goto(address)
  return { page, troubles, close: () => context.close() }
}

/** What keeps somebody from reading it as it is now: what axe finds, how far it goes beyond its width, and its troubles. */
export async function obstaclesIn({ page, troubles }: OpenedReport) {
  await page.evaluate(axeSource)
  const { violations: found } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run: (context: Document) => Promise<AxeResults> } }
    return axe.run(document)
  })
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  const violations = found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  return { violations, overflow, troubles }
}

/** What is found of a page that anybody can read. */
export const noObstacle = { violations: [], overflow: 0, troubles: [] }
