/** What a visit leaves behind: nothing. */
import { expect, test } from 'vitest'
import { stand } from './stand.ts'
import { eventsSayNothing, territories, wholeIntake } from './whole-intake.ts'

const { open } = stand()

test.each(territories)(
  'P01, P02, P03, P04, P08 : à %s, un entretien entier ne demande rien au réseau, ne garde rien et ne dit rien',
  async (territory) => {
    const intake = await open({ query: `?territoire=${territory}` })
    const sockets: string[] = []
    intake.page.on('websocket', (socket) => sockets.push(socket.url()))
    await intake.settled()
    const [before, asked] = [await intake.footprint(), intake.requests.length]
    await wholeIntake(intake)
    await intake.page.waitForTimeout(1500)
    expect(await intake.footprint()).toEqual(before)
    expect([...intake.requests.slice(asked), ...sockets]).toEqual([])
    expect(await intake.page.context().cookies()).toEqual([])
    await eventsSayNothing(intake)
    expect(intake.troubles).toEqual([])
    await intake.close()
  },
)

test('P08 : la suite des événements est la même quoi que l’on réponde', async () => {
  const told: (readonly string[])[] = []
  for (const answer of [0, 1]) {
    const intake = await open()
    await intake.start()
    while (!/danger imm/i.test((await intake.heading.textContent()) ?? '')) await intake.answer(0)
    await intake.answer(answer)
    if ((await intake.screen()) === 'conseil') await intake.continue()
    await intake.widget.locator('.question').waitFor()
    told.push((await intake.events()).map(({ name, detail }) => `${name} ${JSON.stringify(detail)}`))
    await intake.close()
  }
  expect(told[0]).toEqual(told[1])
})

test('P05 : un entretien entier réussit quand le réseau est coupé', async () => {
  const intake = await open()
  await intake.settled()
  await intake.page.context().setOffline(true)
  await wholeIntake(intake)
  expect(await intake.screen()).toBe('accueil')
  await intake.close()
})

test('P07 : l’annuaire est demandé une fois, avant le premier geste, sans rien qui dise qui demande', async () => {
  const intake = await open({
    before: async (page) => {
      await page.context().addCookies([{ name: 'site', value: 'lecteur', domain: '127.0.0.1', path: '/' }])
      await page.addInitScript(() => {
        const [kept, real] = [window as unknown as { poAsked: unknown[] }, window.fetch]
        kept.poAsked = []
        window.fetch = (...asked) => {
          kept.poAsked.push([String(asked[0]).replace(/^.*\//, ''), asked[1]])
          return real(...asked)
        }
      })
    },
  })
  const packs = () => intake.requests.filter((url) => url.includes('/packs/'))
  expect(packs()).toEqual([expect.stringMatching(/\/packs\/exemple\.json$/)])
  await wholeIntake(intake)
  expect(packs()).toHaveLength(1)
  expect(await intake.page.evaluate(() => (window as unknown as { poAsked: unknown[] }).poAsked)).toEqual([
    ['exemple.json', expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' })],
  ])
  await intake.close()
})

test('P10 : une fois tout effacé, rien des réponses n’est dans la page', async () => {
  const intake = await open()
  const words = new Set<string>()
  await wholeIntake(intake, async (screen) => {
    if (screen === 'accueil') return
    const told = intake.widget.locator('.question-ask, .option-text, .referral-card-purpose, .sheet-name')
    for (const text of await told.allTextContents()) words.add(text.trim())
  })
  expect(words.size).toBeGreaterThan(20)
  expect(await intake.focused()).toBe('Orienter une personne')
  await intake.widget.getByRole('status').getByText('Réponses effacées').waitFor()
  const markup = await intake.widget.evaluate((element) => {
    const copy = document.createElement('div')
    copy.append(...[...(element.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)))
    // Every profession and commune may be chosen: the lists say nothing of which one was.
    for (const list of copy.querySelectorAll('select')) list.remove()
    return copy.innerHTML
  })
  expect([...words].filter((word) => markup.includes(word))).toEqual([])
  for (const list of await intake.widget.locator('select').all()) expect(await list.inputValue()).toBe('')
  expect(await intake.widget.locator('iframe, dialog, input:checked').count()).toBe(0)
  await intake.close()
})

test('P06 : le titre de la page ne change qu’à l’impression, où il est neutre', async () => {
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

test('P06 : une impression impossible rend son titre à la page', async () => {
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

test('P19, P23 : aucun champ ne peut recevoir un nom, et aucun nom parlant n’est dans la page', async () => {
  const intake = await open({ query: '?territoire=metz' })
  // The only field there can be, five digits above a long list of communes, is looked at with that list (flow.e2e.ts).
  await intake.settled()
  expect(await intake.widget.locator('input').count()).toBe(0)
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

test('P20 : les liens vers un autre site le disent, s’ouvrent à part et ne disent pas d’où l’on vient', async () => {
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

test('P11 : une page mise de côté par le navigateur a déjà tout oublié', async () => {
  const intake = await open()
  await intake.start()
  await intake.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  expect(await intake.screen()).toBe('accueil')
  await intake.close()
})

test.each(['effacer', 'quitter', 'partir'])(
  'P06 : %s pendant une impression qui ne finit pas enlève la fiche et rend le titre',
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

test('P20 : les liens d’une explication repliée ne sont pas dans la page : le navigateur ne cherche pas leurs sites', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  expect(await intake.widget.locator('details:not([open]) a[href^="http"]').count()).toBe(0)
  await intake.widget.getByText('Pourquoi cette proposition ?').first().click()
  await intake.widget.locator('.referral-card-why[open] dd').first().waitFor()
  await intake.close()
})
