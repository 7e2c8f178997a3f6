/** The pictures of the guide, taken again only when asked for: `npm run test:wordpress -- --pictures`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = process.env['JALON_PICTURES']

/** Takes the top of the window, as far down as there is something to look at. */
export async function picture(page: Page, name: string, height = 720): Promise<void> {
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  // Where nothing opens when it is pointed at.
  await page.mouse.move(640, 890)
  writeFileSync(
    join(folder, `${name}.png`),
    await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height } }),
  )
}
