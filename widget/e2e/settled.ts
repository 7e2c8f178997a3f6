/** When a page has asked for all that it asks for. */
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** For how long nothing new is a silence, in milliseconds. */
const silence = 500

/**
 * Waits until the browser has counted every request of a page and of its frames: it does so a little after an answer has come.
 * Playwright's own wait for a silent network may never end, though every request has.
 */
export async function settled(page: Page): Promise<void> {
  let [before, now] = [-1, await counted(page)]
  while (now < 0 || now !== before) {
    await setTimeout(silence)
    before = now
    now = await counted(page)
  }
}

/** How many requests a page and its frames have made; -1 while one of them loads. */
async function counted(page: Page): Promise<number> {
  const counts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          document.readyState === 'complete' ? performance.getEntriesByType('resource').length : -1,
        ),
      ),
  )
  return counts.includes(-1) ? -1 : counts.reduce((all, one) => all + one, 0)
}
