/** The pictures of the guide, taken again only when asked for: `npm run test:wordpress -- --pictures`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = process.env['JALON_PICTURES']

/** Takes what the window shows, but for its last lines, which are the same everywhere. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.mouse.move(0, 0)
  writeFileSync(
    join(folder, `${name}.png`),
    await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 720 } }),
  )
}
