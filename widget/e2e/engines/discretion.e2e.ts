/** What hides, what forgets and what leaves, in every engine that is there. */
import { expect, test } from 'vitest'
import { until } from './engine.ts'
import { inEveryEngine } from './engines.ts'
import { begin, ground, sees } from './ground.ts'

const isHidden = () =>
  document.querySelector('parcours-orientation')?.shadowRoot?.querySelector('dialog:modal') != null
const isFirstChosen = () =>
  document.querySelector('parcours-orientation')?.shadowRoot?.querySelector('input')?.checked ?? false

inEveryEngine((start) => {
  const { visit } = ground(start)

  test('P12 : le rideau couvre toute la fenêtre, Échap ne le lève pas, Reprendre rend la réponse choisie', async () => {
    const { tab } = await visit({
      // The highest banner there can be.
      around: (tool) => `${tool}<div class="bandeau"></div>`,
      css: '.bandeau { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }',
    })
    await begin(tab)
    await tab.press(/^Oui/)
    await tab.press("Masquer l'écran")
    const covered = await tab.evaluate(() => {
      const root = document.querySelector('parcours-orientation')?.shadowRoot
      const points = [0.02, 0.25, 0.5, 0.75, 0.98]
      return points.flatMap((x) =>
        points.map((y) => root?.elementFromPoint(x * innerWidth, y * innerHeight)?.closest('dialog') != null),
      )
    })
    expect(covered).toEqual(Array.from({ length: 25 }, () => true))
    for (let presses = 0; presses < 3; presses++) await tab.key('Escape')
    expect(await tab.evaluate(isHidden)).toBe(true)
    await tab.press('Reprendre')
    expect(await tab.evaluate(isHidden)).toBe(false)
    expect(await tab.evaluate(isFirstChosen)).toBe(true)
    await tab.close()
  })

  test('P12 : sous le rideau, Tab n’atteint rien de l’entretien ni de la page', async () => {
    const { tab } = await visit({ around: (tool) => `<a href="#la">Un lien</a>${tool}` })
    await begin(tab)
    await tab.press("Masquer l'écran")
    const reached = new Set<string>()
    for (let presses = 0; presses < 6; presses++) {
      await tab.key('Tab')
      reached.add(
        await tab.evaluate(() => {
          const inside = document.querySelector('parcours-orientation')?.shadowRoot?.activeElement
          // The browser's own bars are passed by, which a page sees as its body.
          const outside = document.activeElement?.localName ?? 'body'
          return inside ? (inside.closest('dialog') ? 'rideau' : 'entretien') : outside
        }),
      )
    }
    expect([...reached].filter((place) => !['rideau', 'body', 'html'].includes(place))).toEqual([])
    await tab.close()
  })

  test('P14 : trois appuis sur Maj ferment le rideau, mais pas avant d’avoir touché à l’outil', async () => {
    const { tab } = await visit()
    for (let presses = 0; presses < 3; presses++) await tab.key('Shift')
    expect(await tab.evaluate(isHidden)).toBe(false)
    await begin(tab)
    await tab.key('Shift')
    await tab.key('Shift')
    expect(await tab.evaluate(isHidden)).toBe(false)
    await tab.key('Shift')
    await until('le rideau', async () => ((await tab.evaluate(isHidden)) ? true : undefined))
    await tab.close()
  })

  test('P15 : sans activité, le rideau se ferme tout seul et ne perd rien', async () => {
    const { tab } = await visit()
    await begin(tab)
    await tab.press(/^Oui/)
    // Only now: on a slow machine, the first screen alone may take longer than that.
    await tab.evaluate(() =>
      document.querySelector('parcours-orientation')?.setAttribute('masquage-auto', '1'),
    )
    await until('le rideau', async () => ((await tab.evaluate(isHidden)) ? true : undefined))
    await tab.press('Ne plus mettre en pause automatiquement')
    expect(await tab.evaluate(isFirstChosen)).toBe(true)
    await tab.close()
  })

  test('P10 : une fois tout effacé, le premier écran est vide et rien des réponses ne reste', async () => {
    const { tab } = await visit()
    await begin(tab)
    const asked = await tab.text()
    await tab.press('Voir le parcours maintenant')
    await tab.press('Préparer la fiche')
    await tab.press('Pour votre dossier')
    await tab.press('Tout effacer')
    await sees(tab, 'Commencer')
    const left = await tab.evaluate(() => {
      const root = document.querySelector('parcours-orientation')?.shadowRoot
      return [...(root?.querySelectorAll('select') ?? [])].map(({ value }) => value)
    })
    expect(left).toEqual(['', ''])
    const questions = asked.split('\n').filter((line) => line.endsWith('?') && line.length > 20)
    const shown = await tab.text()
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.filter((line) => shown.includes(line))).toEqual([])
    await tab.close()
  })

  test('P11 : effacer et quitter remplace la page, sans rien ajouter à l’historique', async () => {
    const { tab } = await visit({ attributes: 'sortie-url="/site.css"' })
    const length = await tab.evaluate(() => history.length)
    await begin(tab)
    await tab.press("Masquer l'écran")
    await tab.press('Effacer et quitter la page')
    await until('la sortie', async () =>
      (await tab.evaluate(() => location.pathname)) === '/site.css' ? true : undefined,
    )
    expect(await tab.evaluate(() => history.length)).toBe(length)
    await tab.close()
  })
})
