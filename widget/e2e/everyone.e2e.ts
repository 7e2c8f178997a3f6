/** Every pathway walked without a mouse, and every shape of screen met on the way, whoever reads it and however. */
import { describe, expect, test } from 'vitest'
import { ForEveryone } from './for-everyone.ts'
import type { IntakePage, Strategy } from './intake-page.ts'
import { answerByKeyboard, stopAt, tabUntil, unseenAmong } from './keyboard-walk.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** The most presses of Tab from the heading of a question to « Continuer ». */
const mostTabs = 12

const strategies: Readonly<Record<string, Strategy>> = {
  'la première réponse à chaque question': () => 0,
  'des réponses différentes': (question) => [0, 1, 2, 0, -1][question % 5] ?? 0,
  'la dernière réponse, après la première': (question) => (question === 0 ? 0 : -1),
}

/** Focus is on the heading, as the accessibility tree tells it, and seen. */
async function isOnHeading(intake: IntakePage): Promise<void> {
  const heading = (await intake.heading.textContent())?.trim().replace(/\s+/g, ' ') ?? ''
  expect(heading).not.toBe('')
  const told = await intake.widget.locator(':focus').ariaSnapshot()
  expect(told).toMatch(/^- heading .* \[level=2\]$/)
  expect(told.replaceAll(/\\"/g, '"')).toContain(heading)
  const stop = await stopAt(intake)
  expect(unseenAmong(stop ? [stop] : [])).toEqual([])
}

async function press(intake: IntakePage, name: string): Promise<void> {
  expect(unseenAmong(await tabUntil(intake, ({ text }) => text === name))).toEqual([])
  await intake.page.keyboard.press('Enter')
}

// The first walk looks at nearly every shape of screen: it takes what a busy machine gives it.
describe.each(['accueil', 'sante', 'droits', 'logement', 'naissance'])(
  'en entrant par « %s »',
  { timeout: 240_000 },
  (entry) => {
    test.each(Object.entries(strategies))(
      'le clavier suffit, et chaque écran est pour tous : %s',
      async (_, strategy) => {
        const intake = await open({ query: `?territoire=exemple&entree=${entry}` })
        const everyone = new ForEveryone(intake)
        const { keyboard } = intake.page
        const look = async () => expect(await everyone.look()).toEqual([])
        await look()
        for (const _list of ['profession', 'commune']) {
          await tabUntil(intake, ({ text }) => text.startsWith('Choisir'))
          await keyboard.press('ArrowDown')
        }
        await press(intake, 'Commencer')

        for (let question = 0, screens = 0; screens < 40; screens++) {
          await isOnHeading(intake)
          await look()
          const screen = await intake.screen()
          if (screen === 'parcours') break
          if (screen === 'question') {
            const stops = await answerByKeyboard(intake, strategy(question++))
            expect(unseenAmong(stops)).toEqual([])
            expect(stops.length, `${await intake.heading.textContent()}`).toBeLessThanOrEqual(mostTabs)
            await keyboard.press('Enter')
          } else await press(intake, 'Continuer')
        }
        expect(await intake.screen()).toBe('parcours')
        if ((await intake.button('Préparer la fiche').count()) === 0) return intake.close()

        await press(intake, 'Préparer la fiche')
        await isOnHeading(intake)
        await look()
        await answerByKeyboard(intake, 1)
        await keyboard.press('Enter')
        await isOnHeading(intake)
        await look()
        await press(intake, 'Pour votre dossier')
        await isOnHeading(intake)
        await look()
        await intake.close()
      },
    )
  },
)

test('les écrans à côté du chemin sont pour tous', { timeout: 240_000 }, async () => {
  const intake = await open()
  const everyone = new ForEveryone(intake)
  const look = async () => expect(await everyone.look()).toEqual([])
  await intake.button('Commencer').click()
  await look()
  await intake.button('Cette situation est la vôtre\u00a0?').click()
  await look()
  await intake.button('Revenir').click()
  await intake.start()
  await intake.continue()
  await intake.widget.getByText('Comment le demander').click()
  await look()
  await intake.button("Masquer l'écran").click()
  await look()
  await intake.button('Reprendre').click()
  await intake.answer(1)
  await look()
  await intake.button('Reprendre').click()
  await intake.options.first().waitFor()
  await intake.walk(() => 0)
  for (const folded of await intake.widget.locator('.plan details > summary').all()) await folded.click()
  await look()
  await intake.hand('Non')
  await look()
  await intake.close()
})
