/** What the page around the tool gets from it: no name, no permission to give, and nothing restored. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { smallPack } from '../src/fixtures/small-pack.ts'
import { stand } from './stand.ts'
import { eventsSayNothing, restoresNothing, wholeIntake } from './whole-intake.ts'

// P25 to P27 are promises of the loader of a frame: promises-frame.e2e.ts.

const { open } = stand()
const aside = stand({ putsAside: true })

/** A page with nothing but the element, under the strictest policy that still lets its script run. */
function barePage(page: Page) {
  return page.route('**/index.html*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
        <main><h1>Page</h1><parcours-orientation></parcours-orientation></main>
        <script src="parcours-orientation.js"></script>`,
    }),
  )
}

test('P22 : un entretien entier, impression comprise, tient dans la politique la plus stricte', async () => {
  const intake = await open({ before: barePage })
  await intake.widget.evaluate((element, pack) => Reflect.set(element, 'pack', pack), smallPack)
  await wholeIntake(intake)
  expect(intake.troubles).toEqual([])
  await eventsSayNothing(intake)
  await intake.close()
})

test('P09 : la page ne gagne aucun nom, et rien de ce que le navigateur donne n’est changé', async () => {
  const intake = await open({
    before: (page) =>
      page.addInitScript(() => {
        /** Every global name, and everything on the prototype of each, as it is when asked. */
        const look = () => {
          const found = new Map<string, unknown>()
          for (const name of Object.getOwnPropertyNames(window)) {
            found.set(name, null)
            const { value } = Object.getOwnPropertyDescriptor(window, name) ?? {}
            const prototype = typeof value === 'function' ? value.prototype : undefined
            for (const key of prototype ? Reflect.ownKeys(prototype) : []) {
              const { value: own, get, set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {}
              for (const [part, each] of Object.entries({ own, get, set }))
                found.set(`${name}.prototype.${String(key)} ${part}`, each)
            }
          }
          return found
        }
        const before = look()
        Object.assign(window, {
          poChanged: () =>
            [...look()].flatMap(([name, value]) =>
              name.startsWith('po') || (before.has(name) && before.get(name) === value) ? [] : [name],
            ),
        })
      }),
  })
  await wholeIntake(intake)
  expect(
    await intake.page.evaluate(() => (window as unknown as { poChanged: () => string[] }).poChanged()),
  ).toEqual([])
  await intake.close()
})

test('P11 : revenir à une page que le navigateur a mise de côté mène au premier écran, vide', async () => {
  const intake = await aside.open({
    before: (page) =>
      page.addInitScript(() =>
        addEventListener('pageshow', ({ persisted }) => Object.assign(window, { poRestored: persisted })),
      ),
  })
  await intake.start()
  await intake.answer(0)
  // Not by Playwright, which would wait for a page to load: none does.
  await intake.page.evaluate(() => location.assign('site.css'))
  await intake.page.waitForURL(/\/site\.css$/)
  await intake.page.evaluate(() => history.back())
  await intake.page.waitForURL(/index/, { waitUntil: 'commit' })
  await intake.page.waitForFunction(() => (window as unknown as { poRestored: boolean }).poRestored)
  expect(await intake.screen()).toBe('accueil')
  for (const list of await intake.widget.locator('select').all()) expect(await list.inputValue()).toBe('')
  await intake.start()
  expect(await intake.widget.locator('input:checked').count()).toBe(0)
  await intake.close()
})

test.each(['recharger', 'revenir'] as const)('P30 : %s ne remplit ni ne coche rien', async (way) => {
  const intake = await open()
  await restoresNothing(intake, way)
  await intake.close()
})
