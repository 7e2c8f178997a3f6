/** A page with one tool, and a page with five of two territories: what the second costs beside the first. */
import { objectsOf } from './measure.mjs'

/** At most this many times the heap of one. */
export const mostHeap = 3

/** At most this many times the wait of one, until all five are there. */
export const mostWait = 1.5

const territories = ['exemple', 'metz', 'exemple', 'metz', 'exemple']

/**
 * The page with that many tools, its files beside it.
 * @param {number} count
 */
export function pageOf(count) {
  const tools = territories
    .slice(0, count)
    .map((territory) => `<parcours-orientation donnees="packs/${territory}.json"></parcours-orientation>`)
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
    <script src="parcours-orientation.js" defer></script><main><h1>Page</h1>${tools.join('')}</main></html>`
}

/** An expression: the first field of the last tool, once every tool has its own. */
export const lastField = `(() => {
  const fields = [...document.querySelectorAll('parcours-orientation')].map((tool) =>
    tool.shadowRoot?.querySelector('#po-c1'))
  return fields.every(Boolean) ? fields.at(-1) : undefined
})()`

/**
 * The bytes of the objects that a page holds, once it rests.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
export async function heapOf(browser, address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForFunction(lastField)
    return await objectsOf(page, await context.newCDPSession(page))
  } finally {
    await context.close()
  }
}
