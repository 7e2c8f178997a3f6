/** The interface in English, from the first screen to the papers: what is French says so, and nothing else is. */
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { frenchWords, withoutNames } from '../src/messages/testing/french-words.ts'
import type { IntakePage } from './intake-page.ts'
import { type Opening, stand } from './stand.ts'

const { open } = stand()

/** Keeps what a frame prints: its title, its language, and its text. */
const prints: Opening = {
  before: (page) =>
    page.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'))
        const kept = window.top as unknown as { poPrints: string[] }
        const { documentElement: root, body } = document
        kept.poPrints.push(window.top?.document.title ?? '', root.lang, body.innerText)
        dispatchEvent(new Event('afterprint'))
      }
    }),
}

let intake: IntakePage
beforeEach(async () => {
  intake = await open({
    file: 'english.html',
    query: '?territoire=exemple&entree=logement',
    viewport: { width: 360, height: 800 },
    ...prints,
  })
  return () => intake.close()
})

const printed = () => intake.page.evaluate(() => (window as unknown as { poPrints: string[] }).poPrints)

/** The texts of the widget that a screen reader says in English. */
async function saidInEnglish(): Promise<readonly string[]> {
  const texts = await intake.widget.evaluate(({ shadowRoot }) => {
    const found: string[] = []
    const walker = document.createTreeWalker(shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement?.closest('[lang]')?.getAttribute('lang') !== 'fr') found.push(textContent ?? '')
    }
    return found
  })
  return texts.map((text) => withoutNames(text).trim()).filter(Boolean)
}

/** Everybody can use the screen, and no French word is read as English. */
async function look() {
  await intake.widget.evaluate(({ shadowRoot }) => {
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true
    // What was folded is made then.
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined))))
  })
  const said = await saidInEnglish()
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((text) => frenchWords.test(text))).toEqual([])
  expect(await intake.violations()).toEqual([])
  expect(await intake.overflow()).toBeLessThanOrEqual(0)
}

/** From the first screen to the plan, by answers that lead to one of the longest. */
async function walk() {
  await look()
  await intake.widget.getByLabel('You work as').selectOption({ index: 2 })
  await intake.widget.getByLabel(/^Commune where/).selectOption({ label: 'Valbrume' })
  await intake.button('Start').click()
  for (let screen = 0; screen < 40; screen++) {
    if (await intake.widget.locator('.plan').count()) return
    const count = await intake.options.count()
    await look()
    if (count > 0) await intake.options.nth(Math.min([2, 4, 3][screen % 3] ?? 0, count - 1)).click()
    await intake.button('Continue').click()
  }
  throw new Error('More than 40 screens.')
}

test('from the first screen to the plan, every screen can be used, and says what is in French', async () => {
  await intake.settled()
  const asked = intake.requests.length
  expect(
    await intake.widget.evaluate(({ shadowRoot }) =>
      shadowRoot?.querySelector('.root')?.getAttribute('lang'),
    ),
  ).toBe('en')
  await walk()
  await look()
  const plan = intake.widget.locator('.plan')
  expect(await plan.textContent()).toMatch(/\d+ steps, including \d+ contacts/)
  expect(await plan.locator('.referral-card-purpose > [lang="fr"]').count()).toBeGreaterThan(3)

  await intake.widget.locator('.answer-list button').nth(1).click()
  await intake.options.first().click()
  await intake.button('Continue').click()
  expect(await intake.heading.textContent()).toBe('What this answer changes')
  await look()
  await intake.button('Cancel').click()

  await intake.button('Hide the screen').click()
  expect(await intake.widget.getByRole('dialog').textContent()).toContain('Screen paused')
  await intake.button('Resume').click()

  expect(intake.requests.length).toBe(asked)
  expect(intake.troubles).toEqual([])
})

test('what is missing is told in English', async () => {
  await intake.widget.getByLabel('You work as').selectOption({ index: 2 })
  await intake.button('Start').click()
  expect(await intake.focused()).toContain('Choose a commune')
  await look()
  await intake.widget.getByLabel(/^Commune where/).selectOption({ label: 'Valbrume' })
  await intake.button('Start').click()
  await intake.button('Continue').click()
  expect(await intake.focused()).toContain('An answer is missing')
  await look()
  await intake.button('See the plan now').click()
  await look()
})

test('each paper says its language: that of the interface, or French when it may be found', async () => {
  await walk()
  for (const box of await intake.widget.getByLabel('Chosen with the person').all()) await box.check()
  await intake.button('Prepare the sheet').click()
  await look()

  for (const [answer, other, language, title, words] of [
    ['Yes', undefined, 'en', 'Useful contacts', 'Appointment'],
    ['Something discreet', undefined, 'fr', 'Contacts utiles', 'Rendez-vous'],
    ['Something discreet', 'A card instead', 'fr', 'Contacts utiles', ''],
  ] as const) {
    await intake.widget.getByRole('radio', { name: answer }).check()
    await intake.button('Continue').click()
    if (other) await intake.button(other).click()
    await look()
    await goesOut(language, title, words)
    if (other) await intake.button('Back').click()
    await intake.button('Back').click()
  }
  await intake.button('For your file').click()
  await look()
  await goesOut('en', 'Referral sheet', 'Drawn up on')
})

/** The paper on the screen, printed and saved: one language and one title. */
async function goesOut(language: string, title: string, words: string) {
  await intake.page.evaluate(() => (window as unknown as { poPrints: string[] }).poPrints.splice(0))
  await intake.button('Print').click()
  await intake.page.waitForFunction(() => (window as unknown as { poPrints: string[] }).poPrints.length > 0)
  const [printedTitle, printedLanguage, text] = await printed()
  expect([printedTitle, printedLanguage]).toEqual([title, language])
  expect(text).toContain(words)
  const [download] = await Promise.all([
    intake.page.waitForEvent('download'),
    intake.button('Download').click(),
  ])
  const file = readFileSync(await download.path(), 'utf8')
  expect(file).toContain(`<html lang="${language}">`)
  expect(file).toContain(`<title>${title}</title>`)
  expect(download.suggestedFilename()).toBe(
    title === 'Referral sheet' ? 'referral-sheet.html' : 'contacts.html',
  )
  // What the content says is marked in an English file; in a French one there is nothing to mark.
  expect(/<bdi lang="fr">/.test(file)).toBe(language === 'en')
}

test('in French, nothing is marked', async () => {
  const french = await open({ query: '?territoire=exemple&entree=logement' })
  await french.start('Sage-femme', 'Valbrume')
  await french.walk(() => 0)
  const marked = await french.widget.evaluate(
    ({ shadowRoot }) => shadowRoot?.querySelectorAll('.root [lang]').length,
  )
  expect(marked).toBe(0)
  await french.close()
})
