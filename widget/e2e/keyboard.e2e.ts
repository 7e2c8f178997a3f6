/** Where focus goes and what is said, as the accessibility tree tells it. The walks are in `everyone.e2e.ts`. */
import { expect, test } from 'vitest'
import type { IntakePage } from './intake-page.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** What has focus, by its role and its name. */
const focused = (intake: IntakePage) => intake.widget.locator(':focus').ariaSnapshot()

/** What the one live region says. */
const said = (intake: IntakePage, text: string) =>
  intake.widget.getByRole('status').filter({ hasText: text }).waitFor()

/** Presses with a key what a reader has come to. */
async function press(intake: IntakePage, name: string): Promise<void> {
  await intake.button(name).focus()
  await intake.page.keyboard.press('Enter')
}

test('une question se lit comme un groupe nommé par elle, et la région de statut est là, vide', async () => {
  const intake = await open()
  expect(await intake.widget.ariaSnapshot()).toMatch(/- status$/m)
  await intake.start()
  const tree = (await intake.widget.ariaSnapshot()).split('\n').map((line) => line.trim())
  const ask = ((await intake.heading.textContent()) ?? '').replace(/\s+/g, ' ')
  const order = [
    '- region "Orienter une personne":',
    '- button "Revenir"',
    `- button "Masquer l'écran": Masquer`,
    '- link "17":',
    '- link "112":',
    '- link "SMS 114":',
    `- group "${ask}":`,
    `- heading "${ask}" [level=2]`,
    '- button "Continuer"',
    '- button "Voir le parcours maintenant"',
    '- status',
  ]
  expect(tree.filter((line) => order.includes(line))).toEqual(order)
  expect(tree.filter((line) => line.startsWith('- radio')).length).toBeGreaterThan(2)
  expect(tree.filter((line) => line.includes('[checked]'))).toEqual([])
  await intake.close()
})

test('ce qui manque est dit, et le focus y va', async () => {
  const intake = await open()
  await intake.start()
  await press(intake, 'Continuer')
  expect(await focused(intake)).toMatch(/^- alert:\n {2}- paragraph: Il manque une réponse\n/)
  await intake.close()
})

test('du parcours à l’effacement, le focus et les annonces sont ceux de la règle', async () => {
  const intake = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await intake.start()
  await intake.walk(() => 0)
  expect(await focused(intake)).toBe('- heading "Parcours proposé" [level=2]')

  await intake.widget.getByText('Modifier une réponse').click()
  await intake.widget
    .getByRole('button', { name: /^Modifier\s:/ })
    .last()
    .click()
  expect(await focused(intake)).toMatch(/^- heading/)
  await press(intake, 'Continuer')
  expect(await focused(intake)).toMatch(/^- 'button "Modifier : /)
  await said(intake, 'Réponse modifiée')

  await intake.prepare()
  expect(await focused(intake)).toBe('- heading "Pour votre dossier" [level=2]')
  await press(intake, 'Copier le texte')
  await said(intake, 'Texte copié')
  expect(await focused(intake)).toBe('- button "Copier le texte"')

  await press(intake, "Masquer l'écran")
  expect(await focused(intake)).toBe('- button "Reprendre"')
  expect(await intake.widget.locator('dialog').ariaSnapshot()).toMatch(/^- dialog "Écran en pause"/)
  await intake.page.keyboard.press('Enter')
  expect(await focused(intake)).toBe(`- button "Masquer l'écran": Masquer`)

  await press(intake, 'Tout effacer')
  expect(await focused(intake)).toBe('- heading "Orienter une personne" [level=2]')
  await said(intake, 'Réponses effacées')
  await intake.close()
})

test('l’impression finie, le focus est sur son bouton', async () => {
  const intake = await open({
    before: (page) =>
      page.addInitScript(() => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'))
          dispatchEvent(new Event('afterprint'))
        }
      }),
  })
  await intake.start()
  await intake.button('Voir le parcours maintenant').click()
  await intake.prepare()
  await press(intake, 'Imprimer')
  await intake.page.waitForTimeout(300)
  expect(await intake.widget.locator('iframe').count()).toBe(0)
  expect(await focused(intake)).toBe('- button "Imprimer"')
  await intake.close()
})

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
