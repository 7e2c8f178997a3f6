/** Everything that can be done in one intake, from the first screen to the erasing, and what its events may say. */
import { expect } from 'vitest'
import type { IntakePage, Screen } from './intake-page.ts'

export const territories = ['exemple', 'metz', 'pantin'] as const

/** A whole intake: every paper of a discreet sheet, the curtain, and back to the first screen. */
export async function wholeIntake(
  intake: IntakePage,
  look: (screen: Screen) => Promise<void> = async () => {},
): Promise<void> {
  await intake.start()
  await intake.walk((question) => question % 3, look)
  await intake.hand('Plutôt discret')
  await look('fiche')
  for (const way of [
    'Imprimer',
    'Copier le texte',
    'Télécharger',
    'Télécharger le rappel',
    'Pour votre dossier',
  ])
    await intake.button(way).click()
  await look('fiche')
  await intake.button('Imprimer').click()
  await intake.page.waitForTimeout(200)
  await intake.button("Masquer l'écran").click()
  await look('rideau')
  await intake.button('Reprendre').click()
  await intake.button('Tout effacer').click()
  await look('accueil')
}

const sayable = /^(accueil|question|parcours|fiche|professionnelle|complete|reduite|carte)$/

/** P08: no event says an answer, a profession, a commune or a structure. */
export async function eventsSayNothing(intake: IntakePage): Promise<void> {
  sayNothing(await intake.events())
}

/** The same, of what any browser has heard. */
export function sayNothing(events: readonly { readonly detail: unknown }[]): void {
  expect(events.length).toBeGreaterThan(1)
  for (const { detail } of events)
    for (const value of Object.values(detail ?? {})) expect(value).toMatch(sayable)
}

/** P30: a page that is loaded again, or come back to, is as new: its lists are on no choice, and nothing is ticked. */
export async function restoresNothing(intake: IntakePage, way: 'recharger' | 'revenir'): Promise<void> {
  await intake.start()
  await intake.options.first().click()
  if (way === 'recharger') await intake.page.reload()
  else {
    await intake.page.goto(new URL('site.css', intake.page.url()).href)
    await intake.page.goBack()
  }
  await intake.ready()
  expect(await intake.screen()).toBe('accueil')
  for (const list of await intake.widget.locator('select').all()) expect(await list.inputValue()).toBe('')
  await intake.start()
  expect(await intake.widget.locator('input:checked').count()).toBe(0)
}
