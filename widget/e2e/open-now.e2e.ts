/** What a card says of the hour, and what it lets a professional tell the network. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { smallPack } from '../src/fixtures/small-pack.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** The small territory, at a moment of the clock in Paris. */
function at(moment: string) {
  return async (page: Page) => {
    await page.clock.setFixedTime(new Date(`${moment}+02:00`))
    await page.route('**/packs/*.json', (route) => route.fulfill({ json: smallPack }))
  }
}

test('fermée, une structure dit quand elle ouvre, sous un contact qui répond', async () => {
  const intake = await open({ before: at('2026-06-07T03:10:00') })
  await intake.start(/^Sage-femme/, 'Beauclair')
  await intake.walk(() => 0)
  const card = intake.widget.locator('.referral-card', { hasText: 'Faire constater les blessures' })
  expect(await card.textContent()).toMatch(
    /En attendant l'ouverture.*3919.*Fermé à cette heure, ouvre demain à 9\sh/,
  )
  expect(await intake.violations()).toEqual([])
  await intake.close()
})

test('le rideau levé, l’heure est celle du moment', async () => {
  const intake = await open({ before: at('2026-06-01T16:59:00') })
  await intake.start(/^Sage-femme/, 'Beauclair')
  await intake.walk(() => 0)
  const line = intake.widget.locator('.contact-card-line').filter({ hasText: /Ouvert|Fermé/ })
  expect(await line.textContent()).toMatch(/Ouvert jusqu'à 17\sh/)
  await intake.page.clock.setFixedTime(new Date('2026-06-01T17:01:00+02:00'))
  await intake.button("Masquer l'écran").click()
  await intake.button('Reprendre').click()
  expect(await line.textContent()).toMatch(/Fermé à cette heure, ouvre demain à 9\sh/)
  await intake.close()
})

test('l’heure est celle de Paris, où que soit l’horloge de l’ordinateur', async () => {
  const intake = await open({ before: at('2026-06-01T16:59:00'), timezoneId: 'Asia/Tokyo' })
  await intake.start(/^Sage-femme/, 'Beauclair')
  await intake.walk(() => 0)
  const line = intake.widget.locator('.contact-card-line').filter({ hasText: /Ouvert|Fermé/ })
  expect(await line.textContent()).toMatch(/Ouvert jusqu'à 17\sh/)
  await intake.close()
})

test.each([
  ['copiée', true, 'Texte copié'],
  ['montrée quand elle ne peut être copiée', false, 'Copie impossible'],
])('la phrase pour le réseau nomme le besoin et le territoire, et est %s', async (_, isAllowed, said) => {
  const intake = await open({
    permissions: ['clipboard-read', 'clipboard-write'],
    before: async (page) => {
      await at('2026-06-01T10:00:00')(page)
      if (isAllowed) return
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
      )
    },
  })
  await intake.start(/^Sage-femme/, 'Saint-Lieu-les-Prés')
  await intake.walk(() => 0)
  const note = intake.widget.locator('.gap-note').first()
  await note.getByRole('button', { name: 'Signaler ce manque' }).click()
  const sentence =
    "Outil d'orientation, CPTS de l'Exemple\u00a0: pas de structure connue pour «\u00a0certificat\u00a0», «\u00a0maison des femmes\u00a0»."
  expect(await note.locator('.gap-note-sentence').textContent()).toBe(sentence)
  await intake.widget.getByRole('status').filter({ hasText: said }).waitFor()
  if (isAllowed) expect(await intake.page.evaluate(() => navigator.clipboard.readText())).toBe(sentence)
  expect(await intake.violations()).toEqual([])
  await intake.close()
})
