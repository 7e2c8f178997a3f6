/** What happens when the content is missing, broken, hostile or faulty: an answer all the same. */
import type { IrPromise } from '@jalon/core/runtime'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { smallPack } from '../src/fixtures/small-pack.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** Answers the request for the pack with something else. */
function packIs(answer: { readonly status?: number; readonly body: string }) {
  return (page: Page) =>
    page.route('**/packs/*.json', (route) => route.fulfill({ contentType: 'application/json', ...answer }))
}

test.each([
  ['absent', { status: 404, body: 'rien' }],
  ['coupé en route', { body: JSON.stringify(smallPack).slice(0, 2000) }],
  ["une page d'erreur", { body: '<!doctype html><title>Erreur</title>' }],
  ["d'une version à venir", { body: JSON.stringify({ ...smallPack, schema: 99 }) }],
  [
    'aux textes sans fin',
    {
      body: JSON.stringify({
        ...smallPack,
        territory: { ...smallPack.territory, title: 'a'.repeat(10_000) },
      }),
    },
  ],
  ["d'une autre forme", { body: JSON.stringify({ ...smallPack, communes: 'toutes' }) }],
])('un annuaire %s laisse les contacts nationaux', async (_, answer) => {
  const intake = await open({ before: packIs(answer) })
  expect(await intake.widget.textContent()).toBeDefined()
  expect(await intake.widget.locator('.notices').textContent()).toContain(
    'Les contacts nationaux restent utilisables.',
  )
  await intake.start()
  await intake.walk(() => 0)
  expect(await intake.screen()).toBe('parcours')
  expect(await intake.widget.locator('.plan a[href^="tel:"]').count()).toBeGreaterThan(0)
  expect((await intake.events()).filter(({ name }) => name === 'po-erreur')).toEqual([
    { name: 'po-erreur', detail: { code: 'donnees' } },
  ])
  await intake.close()
})

test.each([
  ['ne mène nulle part', { exit: { kind: 'to', target: 'nulle-part' } }],
  ['tourne en rond', { exit: { kind: 'to', target: 'rond' } }],
])('un parcours qui %s finit sur des numéros qui répondent', async (_, { exit }) => {
  const { orientation } = smallPack.ir.pathways
  const states = {
    ...orientation?.states,
    securite: { kind: 'ask', fact: 'danger', exit },
    rond: { kind: 'decide', exit },
  }
  const ir = { ...smallPack.ir, pathways: { orientation: { ...orientation, states } } }
  const intake = await open({ before: packIs({ body: JSON.stringify({ ...smallPack, ir }) }) })
  await intake.start()
  await intake.answer(0)
  expect(await intake.screen()).toBe('arret')
  expect(await intake.widget.locator('.safe-ending a[href="tel:17"]').count()).toBe(1)
  expect(await intake.violations()).toEqual([])
  await intake.button('Revenir').click()
  expect(await intake.screen()).toBe('question')
  await intake.close()
})

/** The pack of the small pathway, which promises one thing more. */
function promises(promise: IrPromise) {
  const invariants = [{ id: 'danger-abri-d-abord', promise }]
  return packIs({ body: JSON.stringify({ ...smallPack, ir: { ...smallPack.ir, invariants } }) })
}

test('un parcours qui rompt une promesse du réseau finit sur des numéros qui répondent, et ne montre pas son plan', async () => {
  const intake = await open({
    before: promises({ kind: 'first-is', pattern: [{ kind: 'refer', among: ['siao-115'] }] }),
  })
  const ends = async () => {
    expect(await intake.screen()).toBe('arret')
    expect(await intake.widget.locator('.safe-ending a[href="tel:17"]').count()).toBe(1)
    expect(await intake.button('Voir les contacts déjà proposés').count()).toBe(0)
    expect(await intake.markup()).not.toContain('Appeler les secours')
  }
  await intake.start()
  await intake.answer(0)
  await ends()
  expect(await intake.violations()).toEqual([])
  // Which promise it is would tell what was answered: the page only learns that the pathway is at fault.
  expect((await intake.events()).filter(({ name }) => name === 'po-erreur')).toEqual([
    { name: 'po-erreur', detail: { code: 'parcours' } },
  ])
  await intake.widget.evaluate((element) => (element as unknown as { imprimer(): void }).imprimer())
  await ends()

  await intake.button('Revenir').click()
  expect(await intake.screen()).toBe('question')
  expect(await intake.heading.textContent()).toContain('danger immédiat')
  await intake.button('Voir le parcours maintenant').click()
  await ends()
  await intake.button('Revenir').click()
  await intake.answer(1)
  expect(await intake.screen()).toBe('question')
  expect(await intake.heading.textContent()).toContain('besoin aujourd')
  await intake.close()
})

test('une promesse due à la fin ne se juge qu’à la fin', async () => {
  const intake = await open({
    before: promises({ kind: 'every-path-includes', pattern: [{ kind: 'refer', among: ['siao-115'] }] }),
    viewport: { width: 245, height: 800 },
  })
  await intake.start()
  const met = await intake.walk(() => 0)
  expect(met.filter((screen) => screen === 'question').length).toBeGreaterThan(2)
  expect(met.at(-1)).toBe('arret')
  expect(await intake.overflow()).toBeLessThanOrEqual(0)
  await intake.close()
})

test('un territoire fictif et un contenu provisoire le disent sur chaque écran et sur la fiche', async () => {
  const intake = await open({ before: packIs({ body: JSON.stringify(smallPack) }) })
  const said = async () =>
    expect(await intake.widget.locator('.notices').textContent()).toContain('Données fictives')
  await said()
  await intake.start()
  await intake.walk(() => 0, said)
  await intake.prepare()
  expect(await intake.widget.locator('.sheet').textContent()).toContain('Données fictives')
  expect(await intake.widget.locator('.sheet').textContent()).toContain(
    'Contenu provisoire, non signé par le réseau',
  )
  await intake.close()
})

test('une structure sans coordonnées confirmées le dit, et donne par où passer', async () => {
  const intake = await open({ before: packIs({ body: JSON.stringify(smallPack) }) })
  await intake.start(/^Sage-femme/, 'Beauclair')
  await intake.walk(() => 0)
  const unit = intake.widget.locator('.contact-card', { hasText: 'Unité de Rivemont' })
  expect(await unit.textContent()).toContain('Coordonnées à confirmer par la structure')
  expect(await unit.textContent()).toContain('Consultation de Beauclair')
  await intake.close()
})

test('une structure que rien ne permet encore de joindre donne un numéro en attendant', async () => {
  const services = smallPack.services.map((service) => {
    const { phone: _, address: __, access: ___, ...others } = service
    return service.id === 's3' ? { ...others, toConfirm: true } : service
  })
  const intake = await open({ before: packIs({ body: JSON.stringify({ ...smallPack, services }) }) })
  await intake.start(/^Sage-femme/, 'Beauclair')
  await intake.walk(() => 0)
  const house = intake.widget.locator('.contact-card', { hasText: 'Maison de la santé des femmes' })
  expect(await house.textContent()).toContain('Coordonnées à confirmer par la structure')
  expect(
    await house.getByRole('link', { name: '3919, en attendant Maison de la santé des femmes' }).count(),
  ).toBe(1)
  expect(await house.textContent()).toContain('Demandez-les à votre standard.')
  await intake.close()
})

test('un besoin sans structure locale le dit, et donne le contact national', async () => {
  const intake = await open({ before: packIs({ body: JSON.stringify(smallPack) }) })
  await intake.start(/^Sage-femme/, 'Saint-Lieu-les-Prés')
  await intake.walk(() => 0)
  const gap = intake.widget.locator('.gap-note').first()
  expect(await gap.textContent()).toMatch(
    /Pas de structure locale connue pour ce besoin\s: certificat \(.+\)\..*Contact national\s:$/,
  )
  await intake.close()
})

test.each([
  ['2027-05-31', 0],
  ['2027-06-01', 1],
])('un annuaire construit le 1er juin 2026 se dit ancien un an après\u00a0: le %s', async (day, times) => {
  const territory = { ...smallPack.territory, fictional: false }
  const fetched = packIs({ body: JSON.stringify({ ...smallPack, territory }) })
  const intake = await open({
    before: async (page) => {
      await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`))
      await fetched(page)
    },
  })
  const notice = intake.widget.locator('.notices li', {
    hasText: /Annuaire du 1er juin 2026\s: vérifiez par téléphone/,
  })
  expect(await notice.count()).toBe(times)
  await intake.close()
})

test('profession et commune données par la page mènent droit à la première question', async () => {
  const intake = await open({
    before: packIs({ body: JSON.stringify(smallPack) }),
    query: '?territoire=exemple&profession=medecin&commune=99001',
  })
  await intake.page.waitForTimeout(50)
  expect(await intake.screen()).toBe('question')
  expect(await intake.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await intake.close()
})

test('une valeur qui n’est pas comprise est nommée une fois, avec celles qui le sont', async () => {
  const warnings: string[] = []
  const intake = await open({
    query: '?territoire=exemple&theme=rose&masquage-auto=-1&entree=nulle-part',
    before: async (page) => {
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    },
  })
  await intake.widget.evaluate((element) => element.setAttribute('theme', 'vert'))
  await intake.page.waitForTimeout(50)
  expect(warnings.filter((text) => text.includes('theme'))).toEqual([
    '<parcours-orientation> : theme="rose" n\'est pas compris. Valeurs acceptées : clair, sombre, auto.',
  ])
  expect(warnings.some((text) => text.includes('masquage-auto="-1"'))).toBe(true)
  expect(await intake.screen()).toBe('accueil')
  await intake.close()
})

test('retiré de la page, l’outil oublie tout ; déplacé, il garde tout', async () => {
  const intake = await open()
  await intake.start()
  await intake.widget.evaluate((element) => document.querySelector('footer')?.append(element))
  await intake.page.waitForTimeout(50)
  expect(await intake.screen()).toBe('question')
  await intake.widget.evaluate(async (element) => {
    element.remove()
    await new Promise((done) => setTimeout(done, 10))
    document.body.append(element)
  })
  await intake.page.waitForTimeout(100)
  expect(await intake.screen()).toBe('accueil')
  await intake.close()
})

test('un annuaire donné par la page elle-même ne demande rien au réseau', async () => {
  const intake = await open({ query: '?territoire=france' })
  const asked = intake.requests.length
  await intake.widget.evaluate((element, pack) => Reflect.set(element, 'pack', pack), smallPack)
  await intake.start(/^Sage-femme/, 'Beauclair')
  await intake.walk(() => 0)
  expect(intake.requests.length).toBe(asked)
  expect(await intake.widget.getByText('Consultation de Beauclair').count()).toBeGreaterThan(0)
  await intake.close()
})

test('un annuaire donné par la page prend la place de celui qui n’arrive pas, sans rien annoncer de manqué', async () => {
  const intake = await open({ query: '?territoire=france' })
  await intake.page.route('**/packs/tard.json', async (route) => {
    await new Promise((done) => setTimeout(done, 300))
    await route.fulfill({ status: 404, body: 'rien' }).catch(() => {})
  })
  await intake.widget.evaluate(async (element, pack) => {
    element.setAttribute('donnees', 'packs/tard.json')
    await new Promise((done) => setTimeout(done, 50))
    Reflect.set(element, 'pack', pack)
  }, smallPack)
  await intake.page.waitForTimeout(1000)
  expect(await intake.widget.locator('.notices').textContent()).not.toContain('indisponibles')
  expect((await intake.events()).some(({ name }) => name === 'po-erreur')).toBe(false)
  await intake.close()
})
