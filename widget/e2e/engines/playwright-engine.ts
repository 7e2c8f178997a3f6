/** Chromium and Firefox, by Playwright. */
import type { Browser, ElementHandle, Page } from 'playwright-core'
import { choosable, type Engine, type Key, nameOf, pressable, shownText, type Tab, until } from './engine.ts'

/** An engine from a browser that Playwright has launched. */
export function playwrightEngine(name: string, browser: Browser): Engine {
  return {
    version: `${name} ${browser.version()}`,
    async tab(viewport = { width: 800, height: 900 }) {
      const context = await browser.newContext({ viewport })
      return tabOf(await context.newPage())
    },
    close: () => browser.close(),
  }
}

function tabOf(page: Page): Tab {
  const found = async <Given>(what: string, look: (given: Given) => Element | undefined, given: Given) =>
    until(what, async () => {
      const handle = await page.evaluateHandle(look as (given: unknown) => Element | undefined, given)
      return (handle.asElement() as ElementHandle<Element> | null) ?? undefined
    })
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    press: async (name) => (await found(`« ${name} »`, pressable, nameOf(name))).click(),
    async choose(list, choice) {
      const option = await found(`« ${choice} »`, choosable, [nameOf(list), nameOf(choice)])
      const value = await option.evaluate((one) => (one as HTMLOptionElement).value)
      const owner = await option.evaluateHandle((one) => one.closest('select'))
      await (owner.asElement() as ElementHandle<HTMLSelectElement> | null)?.selectOption(value)
    },
    key: (key: Key) => page.keyboard.press(key),
    evaluate: (look, given) => page.evaluate(look as never, given as never),
    text: () => page.evaluate(shownText),
    screenshot: () => page.screenshot(),
    close: () => page.context().close(),
  }
}
