/** H23: a reader's browser translates the page, or an extension rewrites its texts, shadow roots included. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { IntakePage } from '../intake-page.ts'
import { stand } from '../stand.ts'
import { addressOf, answersFor, clean } from './host.ts'

const host = { ...clean, id: 'H23', what: 'est traduite' }
const { open } = stand({ answers: answersFor([host]) })

/** Wraps every text in two `font` elements, as translators do, and again whatever comes. */
function translates(page: Page) {
  return page.addInitScript(() => {
    const rewrite = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('font, script, style, option')) continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.textContent = `${text.data}\u00b0`
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    const watch = (root: Node) =>
      new MutationObserver(() => rewrite(root)).observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
      })
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (how) {
      const root = attach.call(this, how)
      watch(root)
      return root
    }
    watch(document)
  })
}

async function visit(before?: (page: Page) => Promise<unknown>): Promise<IntakePage> {
  return open({ file: addressOf(host), query: '', ...(before && { before }) })
}

/** What a reader sees of the tool, without the marks of a translator. */
async function seen(intake: IntakePage): Promise<string> {
  const text = await intake.widget.evaluate(
    (tool) => tool.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '',
  )
  return text.replaceAll('\u00b0', '').replace(/\s+/g, ' ')
}

/** Everything that changes in place: answers, a change of answer, a place, what is said, and the curtain. */
async function intakeIn(intake: IntakePage): Promise<readonly string[]> {
  const screens: string[] = []
  const look = async () => void screens.push(await seen(intake))
  const root = intake.widget
  const press = (selector: string) => root.locator(selector).first().click()
  await look()
  await root.locator('select').first().selectOption({ index: 2 })
  await press('.primary')
  await look()
  await root.locator('select').nth(1).selectOption({ index: 1 })
  await press('.primary')
  for (let screen = 0; screen < 30 && (await root.locator('.plan').count()) === 0; screen++) {
    await look()
    const isQuestion = (await intake.options.count()) > 0
    if (isQuestion && screen % 2 === 0) {
      await press('.actions .primary')
      await look()
    }
    if (isQuestion) await intake.options.nth(screen === 1 ? 1 : 0).click()
    await press('.actions .button')
    await root.locator('.question-number > span').or(root.locator('.plan, .advice')).first().waitFor()
  }
  await look()
  await press('.answer-list > summary')
  await press('.answer-list button')
  await look()
  await intake.options.nth(2).click()
  await press('.actions .primary')
  await look()
  return screens
}

test('H23 : un traducteur qui réécrit chaque texte n’arrête rien, et chaque écran dit ce qu’il doit dire', async () => {
  const [calm, translated] = [await visit(), await visit(translates)]
  const [expected, screens] = [await intakeIn(calm), await intakeIn(translated)]
  expect(await translated.markup()).toContain('<font>')
  expect(expected.length).toBeGreaterThan(10)
  expect(screens).toEqual(expected)
  expect(translated.troubles).toEqual([])
  await calm.close()
  await translated.close()
})
