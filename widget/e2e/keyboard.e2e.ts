/** The whole intake without a mouse. */
import { expect, test } from 'vitest'
import type { IntakePage } from './intake-page.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** Presses Tab until something with this text has focus. */
async function tabTo(intake: IntakePage, text: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await intake.page.keyboard.press('Tab')
    const focused = await intake.focused()
    if (typeof text === 'string' ? focused === text : text.test(focused)) return
  }
  throw new Error(`Tab n'atteint pas « ${text} ».`)
}

test.each(['accueil', 'sante', 'droits', 'logement', 'naissance'])(
  'on va au bout de « %s » avec le clavier seul',
  async (entry) => {
    const intake = await open({ query: `?territoire=exemple&entree=${entry}` })
    const { keyboard } = intake.page
    await tabTo(intake, /^Choisir/)
    await keyboard.press('ArrowDown')
    await tabTo(intake, /^Choisir/)
    await keyboard.press('ArrowDown')
    await tabTo(intake, 'Commencer')
    await keyboard.press('Enter')

    for (let screens = 0; screens < 40; screens++) {
      const screen = await intake.screen()
      expect(await intake.focused()).toBe((await intake.heading.textContent())?.trim())
      if (screen === 'parcours') break
      if (screen === 'question') {
        await keyboard.press('Tab')
        await keyboard.press('Space')
        expect(await intake.widget.locator('.option input:checked').count()).toBe(1)
      }
      await tabTo(intake, 'Continuer')
      await keyboard.press('Enter')
      await intake.page.waitForTimeout(30)
    }
    expect(await intake.screen()).toBe('parcours')
    await tabTo(intake, 'Préparer la fiche')
    await keyboard.press('Enter')
    expect(await intake.screen()).toBe('remise')
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await tabTo(intake, 'Continuer')
    await keyboard.press('Enter')
    expect(await intake.screen()).toBe('fiche')
    expect(await intake.focused()).toBe((await intake.heading.textContent())?.trim())
    await intake.close()
  },
)

test('le bouton Masquer est le deuxième arrêt de la touche Tab, après Revenir', async () => {
  const intake = await open()
  await intake.start()
  await intake.widget.evaluate((element) =>
    element.shadowRoot?.querySelector<HTMLElement>('.question-ask')?.blur(),
  )
  const order = await intake.widget.evaluate((element) => {
    return [...(element.shadowRoot?.querySelectorAll('button, a, input, select, summary') ?? [])].map((one) =>
      one.textContent?.trim(),
    )
  })
  expect(order.slice(0, 5)).toEqual(['Revenir', 'Masquer', '17', '112', 'SMS 114'])
  await intake.close()
})

test('rien ne prend le focus quand la page s’ouvre', async () => {
  const intake = await open()
  expect(await intake.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await intake.close()
})
