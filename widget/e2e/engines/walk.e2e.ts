/** An intake from end to end, in every engine that is there: what it leaves behind, with and without a network. */
import { expect, test } from 'vitest'
import { footprintOfPage } from '../footprint.ts'
import { sayNothing } from '../whole-intake.ts'
import { until } from './engine.ts'
import { inEveryEngine } from './engines.ts'
import { begin, ground, sees, toPlan, type Visit } from './ground.ts'

/** To the plan, through every way for a paper to go out, under the curtain and back to the first screen. */
async function wholeIntake({ tab, witnessed }: Visit): Promise<void> {
  await begin(tab)
  await toPlan(tab)
  await tab.press('Préparer la fiche')
  await tab.press(/^Plutôt discret/)
  await tab.press('Continuer')
  await tab.press('Imprimer')
  await until('une impression', async () => (await witnessed()).prints[0])
  for (const way of [
    'Copier le texte',
    'Télécharger',
    'Télécharger le rappel',
    'Pour votre dossier',
    'Imprimer',
  ])
    await tab.press(way)
  await until('une autre impression', async () => (await witnessed()).prints[1])
  await tab.press("Masquer l'écran")
  await tab.press('Reprendre')
  await tab.press('Tout effacer')
  await sees(tab, 'Commencer')
}

inEveryEngine((start) => {
  const { visit } = ground(start)

  test('P01, P02, P03, P04, P06, P08, P22 : un entretien entier ne demande rien, ne garde rien, ne dit rien et ne heurte aucune règle', async () => {
    const seen = await visit()
    const [before, asked] = [await seen.tab.evaluate(footprintOfPage), seen.asked.length]
    await wholeIntake(seen)
    expect(await seen.tab.evaluate(footprintOfPage)).toEqual(before)
    expect(seen.asked.slice(asked)).toEqual([])
    const { events, prints, troubles } = await seen.witnessed()
    expect(prints.map(([title]) => title)).toEqual(['Contacts utiles', "Fiche d'orientation"])
    expect(prints[1]?.[1]).toContain('Éviter la perte de vue')
    sayNothing(events)
    expect(troubles).toEqual([])
    await seen.tab.close()
  })

  test('P05 : le réseau coupé, un entretien entier réussit', async () => {
    const seen = await visit()
    await seen.cutNetwork()
    await wholeIntake(seen)
    expect((await seen.witnessed()).troubles).toEqual([])
    await seen.tab.close()
  })

  test.each(['recharger', 'revenir'])('P30 : %s ne remplit ni ne coche rien', async (way) => {
    const { tab, url, ready } = await visit()
    await begin(tab)
    await tab.evaluate(() => {
      Object.assign(window, { poBefore: true })
    })
    if (way === 'recharger') await tab.reload()
    else {
      await tab.open(new URL('/site.css', url).href)
      await tab.back()
    }
    // One that WebKit had put aside is the same page: it has to have forgotten all by itself (P11).
    await until('la page de retour', async () => {
      const [path, isSame] = await tab.evaluate(() => [location.pathname, 'poBefore' in window] as const)
      return path === '/site.css' || (way === 'recharger' && isSame) ? undefined : true
    })
    await ready()
    const chosen = () =>
      tab.evaluate(() => {
        const root = document.querySelector('parcours-orientation')?.shadowRoot
        const lists = [...(root?.querySelectorAll('select') ?? [])].map(({ value }) => value)
        return [...lists, root?.querySelectorAll('input:checked').length]
      })
    await sees(tab, 'Commencer')
    expect(await chosen()).toEqual(['', '', 0])
    await begin(tab)
    expect(await chosen()).toEqual([0])
    await tab.close()
  })
})
