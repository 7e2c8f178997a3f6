/** What keeps somebody from using a screen, looked at once for each shape of screen: in every colour, size and spacing. */
import type { CDPSession, Page } from 'playwright-core'
import type { IntakePage } from './intake-page.ts'

/** What a text-spacing stylesheet of a reader sets, as in WCAG 1.4.12. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`

/** The width of a page enlarged four times, and its height: 1280 × 1024 at 400 %. */
const enlarged = { width: 320, height: 256 }

/** Looks at the screens of one page. */
export class ForEveryone {
  /** Pieces of screens looked at already, in any page. */
  static readonly #seen = new Set<string>()
  readonly #intake: IntakePage
  readonly #page: Page
  #devtools: CDPSession | undefined

  constructor(intake: IntakePage) {
    this.#intake = intake
    this.#page = intake.page
  }

  /** What is wrong with the screen, the first time that something of its shape is met. */
  async look(): Promise<readonly string[]> {
    const pieces = await this.#pieces()
    if (pieces.every((piece) => ForEveryone.#seen.has(piece))) return []
    for (const piece of pieces) ForEveryone.#seen.add(piece)
    const viewport = this.#page.viewportSize() ?? enlarged
    const found = [
      ...(await this.#inEveryColour()),
      ...(await this.#targets()),
      ...(await this.#still()),
      ...(await this.#enlarged()),
      ...(await this.#spaced()),
      ...(await this.#withLargeType()),
    ]
    await this.#page.setViewportSize(viewport)
    return found
  }

  /** An element inside another, by their names: a list of three answers has the shape of one of five. */
  #pieces(): Promise<readonly string[]> {
    return this.#intake.widget.evaluate((element) => {
      const nameOf = (one: Element | null) =>
        one && `${one.tagName}.${one.getAttribute('class') ?? ''}[${one.getAttributeNames()}]`
      const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
      return [...new Set(all.map((one) => `${nameOf(one.parentElement)} > ${nameOf(one)}`))]
    })
  }

  async #inEveryColour(): Promise<readonly string[]> {
    const found: string[] = []
    const say = async (mode: string) => {
      for (const violation of await this.#intake.violations()) found.push(`${mode} : ${violation}`)
    }
    await say('en clair')
    await this.#theme('sombre')
    await say('en sombre')
    await this.#theme('clair')
    await this.#page.emulateMedia({ forcedColors: 'active' })
    await say('en couleurs forcées')
    await this.#page.emulateMedia({ forcedColors: null })
    return found
  }

  async #theme(theme: string): Promise<void> {
    await this.#intake.widget.evaluate((element, value) => element.setAttribute('theme', value), theme)
    await this.#intake.widget.locator(`.root[data-theme=${theme}]`).waitFor()
  }

  /** 24 pixels at least for what is pressed, but a link in a sentence; 44 for a row, a button, a list. */
  #targets(): Promise<readonly string[]> {
    return this.#intake.widget.evaluate((element) => {
      const tall = '.option, .retain, .button, select, summary'
      return [...(element.shadowRoot?.querySelectorAll(`${tall}, a, input`) ?? [])].flatMap((one) => {
        const { width, height } = one.getBoundingClientRect()
        const isIn = one.matches('a') && getComputedStyle(one).display === 'inline'
        // The row that holds it is what is pressed.
        const isRow = one.matches('label input')
        if (isIn || isRow || width === 0 || !one.checkVisibility()) return []
        const least = one.matches(tall) ? 43.5 : 24
        const isSmall = height < least || width < 24
        return isSmall ? [`${Math.round(width)} × ${Math.round(height)} : ${one.textContent}`] : []
      })
    })
  }

  /** Nothing moves for those who asked for it. */
  async #still(): Promise<readonly string[]> {
    await this.#page.emulateMedia({ reducedMotion: 'reduce' })
    const found = await this.#intake.widget.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((one) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(one)
        const moves = Number.parseFloat(transitionDuration) > 0 || animationName !== 'none'
        return moves ? [`bouge (${transitionDuration}, ${animationDuration}) : ${one.className}`] : []
      }),
    )
    await this.#page.emulateMedia({ reducedMotion: null })
    return found
  }

  async #enlarged(): Promise<readonly string[]> {
    await this.#page.setViewportSize(enlarged)
    const isSticky = await this.#intake.widget
      .locator('.top-bar')
      .evaluate((bar) => getComputedStyle(bar).position === 'sticky')
    return [...(isSticky ? ['à 400 %, la barre du haut cache l’écran'] : []), ...(await this.#cut('à 400 %'))]
  }

  async #spaced(): Promise<readonly string[]> {
    const space = (rules: string) =>
      this.#intake.widget.evaluate((element, text) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        // As a stylesheet of the reader does in the page, and a bookmarklet inside the tool.
        document.adoptedStyleSheets = [sheet]
        const root = element.shadowRoot
        if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), sheet]
      }, rules)
    await space(spaced)
    const found = await this.#cut('texte espacé')
    const follow = await this.#intake.widget
      .locator('.button')
      .first()
      .evaluate((button) => getComputedStyle(button).letterSpacing !== 'normal')
    await space('')
    return follow ? found : [...found, 'texte espacé : les boutons ne suivent pas']
  }

  /** The size that the reader chose for all pages in their browser. */
  async #withLargeType(): Promise<readonly string[]> {
    this.#devtools ??= await this.#page.context().newCDPSession(this.#page)
    const found: string[] = []
    for (const [standard, width] of [
      [24, 320],
      [32, 412],
    ] as const) {
      await this.#page.setViewportSize({ width, height: 800 })
      await this.#devtools.send('Page.setFontSizes', { fontSizes: { standard } })
      const size = await this.#intake.widget
        .locator('.root')
        .evaluate((root) => getComputedStyle(root).fontSize)
      if (size !== `${standard}px`) found.push(`police de ${standard} pixels : ${size}`)
      found.push(...(await this.#cut(`police de ${standard} pixels`)))
    }
    await this.#devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
    return found
  }

  /** What is wider than the window, or hidden by its own box. */
  async #cut(when: string): Promise<readonly string[]> {
    const found = await this.#intake.widget.evaluate((element) => {
      const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
      const { right } = element.getBoundingClientRect()
      // The curtain takes the whole window.
      const edgeOf = (one: Element) => (one.closest('dialog') ? innerWidth : right)
      return all.flatMap((one) => {
        const isWide = one.matches('.root *') && one.getBoundingClientRect().right > edgeOf(one) + 1
        const { overflowX, overflowY, display } = getComputedStyle(one)
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')
        const isCut =
          hides &&
          display !== 'inline' &&
          (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
        // Said and not shown, on purpose.
        const isUnseen = one.closest('.status, .print-frame, svg') !== null || !one.checkVisibility()
        return (isWide || isCut) && !isUnseen
          ? [`${one.tagName}.${one.className} est coupé : ${one.textContent?.slice(0, 60)}`]
          : []
      })
    })
    return found.map((each) => `${when} : ${each}`)
  }
}
