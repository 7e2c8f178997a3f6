/** What a visit leaves behind: nothing. */
import { expect, test } from 'vitest'
import type { IntakePage } from './intake-page.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** Everything that can be done in one intake. */
async function wholeIntake(intake: IntakePage): Promise<void> {
  await intake.start()
  await intake.walk((question) => question % 3)
  await intake.hand('Plutôt discret')
  for (const way of [
    'Imprimer',
    'Copier le texte',
    'Télécharger',
    'Télécharger le rappel',
    'Pour votre dossier',
  ])
    await intake.button(way).click()
  await intake.button('Imprimer').click()
  await intake.page.waitForTimeout(200)
  await intake.button("Masquer l'écran").click()
  await intake.button('Reprendre').click()
  await intake.button('Tout effacer').click()
}

test('un entretien entier ne demande rien au réseau et ne garde rien', async () => {
  const intake = await open()
  await intake.settled()
  const [before, asked] = [await intake.footprint(), intake.requests.length]
  await wholeIntake(intake)
  await intake.page.waitForTimeout(1500)
  expect(await intake.footprint()).toEqual(before)
  expect(intake.requests.slice(asked)).toEqual([])
  expect(await intake.page.context().cookies()).toEqual([])
  expect(intake.troubles).toEqual([])
  await intake.close()
})

test('un entretien entier réussit quand le réseau est coupé', async () => {
  const intake = await open()
  await intake.settled()
  await intake.page.context().setOffline(true)
  await wholeIntake(intake)
  expect(await intake.screen()).toBe('accueil')
  await intake.close()
})

test('le titre de la page ne change qu’à l’impression, où il est neutre', async () => {
  const intake = await open({
    before: (page) =>
      page.addInitScript(() => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'))
          const kept = window.top as unknown as { poPrints: string[] }
          kept.poPrints.push(window.top?.document.title ?? '', document.body.innerText)
          dispatchEvent(new Event('afterprint'))
        }
      }),
  })
  const title = await intake.page.title()
  await intake.start()
  await intake.walk(
    () => 0,
    async () => expect(await intake.page.title()).toBe(title),
  )
  await intake.prepare()
  await intake.button('Imprimer').click()
  await intake.page.waitForTimeout(300)
  const [printed, sheet] = await intake.page.evaluate(
    () => (window as unknown as { poPrints: string[] }).poPrints,
  )
  expect(printed).toBe("Fiche d'orientation")
  expect(sheet).toContain('Éviter la perte de vue')
  expect(await intake.page.title()).toBe(title)
  expect(await intake.widget.locator('iframe').count()).toBe(0)
  await intake.close()
})

test('une impression impossible rend son titre à la page', async () => {
  const intake = await open({
    before: (page) =>
      page.addInitScript(() => {
        window.print = () => {
          throw new Error('impossible')
        }
      }),
  })
  const title = await intake.page.title()
  await intake.start()
  await intake.button('Voir le parcours maintenant').click()
  await intake.prepare()
  await intake.button('Imprimer').click()
  await intake.page.waitForTimeout(300)
  expect(await intake.page.title()).toBe(title)
  await intake.close()
})

test('aucun champ ne peut recevoir un nom, et aucun nom parlant n’est dans la page', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(
    () => 0,
    async () => {
      expect(
        await intake.widget
          .locator('textarea, [contenteditable], input:not([type=radio]):not([type=checkbox])')
          .count(),
      ).toBe(0)
      const named = await intake.widget.evaluate((element) => {
        return [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
          .flatMap((one) => [one.id, one.className, one.getAttribute('name'), one.getAttribute('value')])
          .join(' ')
      })
      expect(named).not.toMatch(/violen|victim|plainte|agress|conjug|danger|police/i)
    },
  )
  await intake.close()
})

test('les liens vers un autre site le disent, s’ouvrent à part et ne disent pas d’où l’on vient', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  for (const why of await intake.widget.getByText('Pourquoi cette proposition ?').all()) await why.click()
  await intake.widget.locator('.referral-card-why a').first().waitFor()
  for (const link of await intake.widget.locator('a[href^="http"]').all()) {
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
    const list = link.locator('xpath=ancestor::dl[1]')
    expect(await list.textContent()).toContain('site externe')
  }
  await intake.close()
})

test('aucun événement ne porte une réponse, une profession, une commune ou une structure', async () => {
  const intake = await open()
  await wholeIntake(intake)
  const allowed = /^(accueil|question|parcours|fiche|professionnelle|reduite)$/
  for (const { detail } of await intake.events()) {
    for (const value of Object.values(detail ?? {})) expect(value).toMatch(allowed)
  }
  await intake.close()
})

test('quitter la page par le bouton précédent puis revenir ne montre plus rien', async () => {
  const intake = await open()
  await intake.start()
  await intake.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  expect(await intake.screen()).toBe('accueil')
  await intake.close()
})

test.each(['effacer', 'quitter', 'partir'])(
  '%s pendant une impression qui ne finit pas enlève la fiche et rend le titre',
  async (way) => {
    const intake = await open({
      before: (page) =>
        page.addInitScript(() => {
          window.print = () => dispatchEvent(new Event('beforeprint'))
        }),
    })
    const title = await intake.page.title()
    await intake.page.evaluate(() =>
      document.addEventListener('po-sortie', (event) => event.preventDefault()),
    )
    await intake.start()
    await intake.walk(() => 0)
    await intake.prepare()
    await intake.button('Imprimer').click()
    await intake.page.waitForTimeout(200)
    expect(await intake.page.title()).toBe("Fiche d'orientation")
    // Read in one go: what is forgotten later than that stays in a page that the browser puts aside.
    const left = await intake.widget.evaluate((element, asked) => {
      const widget = element as HTMLElement & { effacer: () => void; quitter: () => void }
      if (asked === 'effacer') widget.effacer()
      else if (asked === 'quitter') widget.quitter()
      else dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      return [element.shadowRoot?.querySelectorAll('iframe').length, document.title]
    }, way)
    expect(left).toEqual([0, title])
    await intake.close()
  },
)

test('quand quelqu’un accompagne la personne, rien ne nomme le sujet : ni à l’écran, ni dans la page', async () => {
  const intake = await open()
  const names = async () => {
    const markup = await intake.markup()
    return [...markup.matchAll(/violen\w*|victim\w*|plaintes?\b|viols?\b|agress\w*|conjug\w*|3919/gi)].map(
      ([word]) => word,
    )
  }
  expect(await names()).toEqual([])
  await intake.start()
  expect(await names()).toEqual([])
  await intake.button(/^Voir l[ea] (fiche|parcours) maintenant$/).click()
  expect(await names()).toEqual([])
  await intake.button('Reprendre les questions').click()
  await intake.answer(1)
  expect(await names()).toEqual([])
  await intake.close()
})

test('les liens d’une explication repliée ne sont pas dans la page : le navigateur ne cherche pas leurs sites', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  expect(await intake.widget.locator('details:not([open]) a[href^="http"]').count()).toBe(0)
  await intake.widget.getByText('Pourquoi cette proposition ?').first().click()
  await intake.widget.locator('.referral-card-why[open] dd').first().waitFor()
  await intake.close()
})
