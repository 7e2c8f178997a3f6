/** WordPress as those who work in it use it: by its screens, and by nothing that they do not have. */
import type { Locator, Page } from 'playwright-core'
import type { Site } from './ground.ts'

export interface Person {
  readonly login: string
  readonly password: string
}

/** A page that was written, and how others come to it. */
export interface Written {
  readonly address: string
  readonly preview: string
}

export class Desk {
  readonly page: Page
  readonly #site: string

  constructor(page: Page, site: Site) {
    this.page = page
    this.#site = site.url
  }

  /** The line of the extension, in the list of them. */
  get row(): Locator {
    return this.page.locator('tr[data-plugin="parcours-orientation/parcours-orientation.php"]')
  }

  async signIn({ login, password }: Person): Promise<void> {
    await this.page.goto(`${this.#site}/wp-login.php`)
    await this.page.locator('#user_login').fill(login)
    await this.page.locator('#user_pass').fill(password)
    await this.page.locator('#wp-submit').click()
    await this.page.locator('#wpadminbar').waitFor()
  }

  /** Sends an archive by the screen for it; on a network, the extension is then active on every site. */
  async install(archive: string, where: '' | 'network/' = ''): Promise<void> {
    await this.page.goto(`${this.#site}/wp-admin/${where}plugin-install.php?tab=upload`)
    await this.page.locator('input[name=pluginzip]').setInputFiles(archive)
    await this.page.locator('#install-plugin-submit').click()
    await this.page.locator('a[href*="action=activate"]').click()
    await this.row.and(this.page.locator('.active')).waitFor()
  }

  /** Stops the extension, then removes its files. */
  async remove(): Promise<void> {
    await this.page.goto(`${this.#site}/wp-admin/plugins.php`)
    await this.row.locator('.deactivate a').click()
    await this.row.and(this.page.locator('.inactive')).waitFor()
    this.page.once('dialog', (asked) => asked.accept())
    await this.row.locator('.delete a').click()
    await this.page.locator('.plugin-deleted-tr, tr.deleted').first().waitFor()
  }

  /** Opens the editor of blocks on a new page, without the windows that greet a newcomer. */
  async begin(title: string): Promise<void> {
    await this.page.goto(`${this.#site}/wp-admin/post-new.php?post_type=page`)
    await this.page.locator('.editor-post-title__input').waitFor()
    // The editor remembers how its writer left it.
    for (const [name, value] of Object.entries({ welcomeGuide: false, editorMode: 'visual' }))
      await this.page.evaluate(
        `wp.data.dispatch('core/preferences').set('core/edit-post', '${name}', ${JSON.stringify(value)})`,
      )
    const patterns = this.page.locator('.edit-post-start-page-options__modal')
    await this.page.locator('.edit-post-header-toolbar').waitFor()
    if (await patterns.count()) await this.page.keyboard.press('Escape')
    await this.page.locator('.edit-post-visual-editor .editor-post-title__input').fill(title)
    await this.page.keyboard.press('Enter')
    await this.page.locator('[data-type="core/paragraph"]:focus').waitFor()
  }

  /** Adds a block by typing its name after a slash. */
  async addBlock(typed: string, name: string): Promise<void> {
    await this.page.keyboard.type(`/${typed}`)
    await this.page.locator('.components-autocomplete__result', { hasText: name }).first().waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** Writes a whole page as its source, in the editor of code that every editor has. */
  async writeSource(source: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+Alt+M')
    await this.page.locator('.editor-post-text-editor').fill(source)
  }

  async publish(): Promise<Written> {
    await this.page.locator('.editor-post-publish-panel__toggle').click()
    await this.page.locator('.editor-post-publish-panel .editor-post-publish-button').click()
    await this.page.locator('.post-publish-panel__postpublish').waitFor()
    return {
      address: await this.#ask('getPermalink'),
      preview: await this.#ask('getEditedPostPreviewLink'),
    }
  }

  /** What WordPress kept of the page. */
  async kept(): Promise<string> {
    return this.page.evaluate(`wp.data.select('core/editor').getCurrentPost().content`)
  }

  #ask(what: string): Promise<string> {
    return this.page.evaluate(`wp.data.select('core/editor').${what}()`)
  }
}
