/** The sites that `npm run test:wordpress` started, and one browser to walk them. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { runPhp } from '../../../scripts/wordpress/site.mjs'
import { IntakePage } from '../../e2e/intake-page.ts'
import { axeSource, launch } from '../../e2e/stand.ts'

/** A site, as `scripts/wordpress/site.mjs` gives it. */
export interface Site {
  readonly url: string
  readonly folder: string
  readonly asked: string
  readonly log: string
}

interface Given {
  readonly archive: string
  readonly sites: readonly [single: Site, network: Site]
}

const given: Given = JSON.parse(process.env['JALON_WORDPRESS'] ?? '{}')

/** The archive that a webmaster uploads. */
export const archive = given.archive

/** The site of one house, and the network of sites. */
export const [oneSite, networkOfSites] = given.sites

/** Runs lines of PHP inside a site. */
export function php(site: Site, code: string): string {
  return runPhp(site, code)
}

/** Gives the ways to come to a site: as a visitor who carries nothing, or to stay, signed in. */
export function ground(): {
  readonly visit: (address: string, viewport?: { width: number; height: number }) => Promise<IntakePage>
  readonly sit: () => Promise<Page>
} {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  return {
    async visit(address, viewport = { width: 1280, height: 900 }) {
      const context = await browser.newContext({ viewport, locale: 'fr-FR' })
      const intake = new IntakePage(await context.newPage(), axeSource)
      await intake.watch()
      await intake.page.goto(address)
      return intake
    },
    async sit() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' })
      return context.newPage()
    },
  }
}

/** A page or a post, kept as it would be of someone who may not write free markup. Gives back its address. */
export function published(site: Site, name: string, text: string, type: 'page' | 'post' = 'page'): string {
  return php(
    site,
    `kses_init_filters(); $id = wp_insert_post(array('post_title' => 'Orientation', 'post_name' => '${name}',
      'post_type' => '${type}', 'post_status' => 'publish', 'post_content' => wp_slash('${text}'))); echo get_permalink($id);`,
  )
}

/** What the site sends for an address, to anyone or to who carries these cookies. */
export async function content(address: string, cookie = ''): Promise<string> {
  return (await fetch(address, { headers: { cookie } })).text()
}
