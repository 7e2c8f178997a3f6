/** What Firefox does otherwise: forms that it fills again, its print, its top layer. Elsewhere than in CI, if it is there. */
import { firefox } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findFirefox } from '../../scripts/firefox.mjs'
import { stand } from './stand.ts'
import { eventsSayNothing, restoresNothing, wholeIntake } from './whole-intake.ts'

const executablePath = findFirefox()
const isThere = executablePath !== undefined

const missing = 'FIREFOX MANQUE : P01 à P04, P06, P08, P12 et P30 ne sont regardées que dans Chromium'
if (!isThere) console.log(`${missing}. Installez firefox-esr, ou nommez un Firefox dans FIREFOX.`)
if (!isThere) test.skip(missing, () => {})

describe.runIf(isThere)('avec Firefox', () => {
  const { open } = stand({
    launches: () => firefox.launch({ channel: 'moz-firefox', ...(isThere && { executablePath }) }),
  })

  test('P01, P02, P03, P04, P06, P08 : un entretien entier ne demande rien, ne garde rien et ne dit rien', async () => {
    const intake = await open({
      before: (page) =>
        // Its print window would stop everything, and no test can close it.
        page.addInitScript(() => {
          window.print = () => {
            dispatchEvent(new Event('beforeprint'))
            const kept = window.top as unknown as { poPrints: string[] }
            kept.poPrints.push(window.top?.document.title ?? '', document.body.innerText)
            dispatchEvent(new Event('afterprint'))
          }
        }),
    })
    const [before, asked] = [await intake.footprint(), intake.requests.length]
    await wholeIntake(intake)
    expect(await intake.footprint()).toEqual(before)
    expect(intake.requests.slice(asked).filter((url) => !url.startsWith('blob:'))).toEqual([])
    const prints = await intake.page.evaluate(() => (window as unknown as { poPrints: string[] }).poPrints)
    expect([prints[0], prints[2]]).toEqual(['Contacts utiles', "Fiche d'orientation"])
    await eventsSayNothing(intake)
    expect(intake.troubles).toEqual([])
    await intake.close()
  })

  test.each(['recharger', 'revenir'] as const)('P30 : %s ne remplit ni ne coche rien', async (way) => {
    const intake = await open()
    await restoresNothing(intake, way)
    await intake.close()
  })

  test('P12 : le rideau couvre toute la fenêtre, et Échap ne le lève pas', async () => {
    const intake = await open()
    await intake.start()
    await intake.options.first().click()
    await intake.button("Masquer l'écran").click()
    const covered = await intake.widget.evaluate((element) => {
      const points = [0.02, 0.25, 0.5, 0.75, 0.98]
      return points.flatMap((x) =>
        points.map((y) => {
          const there = element.shadowRoot?.elementFromPoint(x * innerWidth, y * innerHeight)
          return there?.closest('dialog') != null
        }),
      )
    })
    expect(covered).toEqual(Array.from({ length: 25 }, () => true))
    for (let presses = 0; presses < 3; presses++) await intake.page.keyboard.press('Escape')
    expect(await intake.screen()).toBe('rideau')
    await intake.button('Reprendre').click()
    expect(await intake.options.first().locator('input').isChecked()).toBe(true)
    await intake.close()
  })
})
