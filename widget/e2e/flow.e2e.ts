/** How far one is, what a change would do, and where: by keyboard alone, since every control is a native one. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { smallPack } from '../src/fixtures/small-pack.ts'
import type { IntakePage } from './intake-page.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** Presses Tab until what has focus is there. */
async function tabTo(intake: IntakePage, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await intake.page.keyboard.press('Tab')
    const isThere = await intake.widget.evaluate(
      (element, wanted) => element.shadowRoot?.activeElement?.matches(wanted) ?? false,
      selector,
    )
    if (isThere) return
  }
  throw new Error(`Tab n'atteint pas « ${selector} ».`)
}

/** Presses a button reached by Tab. */
async function press(intake: IntakePage, selector: string): Promise<void> {
  await tabTo(intake, selector)
  await intake.page.keyboard.press('Enter')
}

/** Chooses in a list reached by Tab, by typing the first letters of a choice. */
async function choose(intake: IntakePage, selector: string, letters: string): Promise<void> {
  await tabTo(intake, selector)
  await intake.page.keyboard.type(letters)
}

function packIs(pack: object) {
  return (page: Page) =>
    page.route('**/packs/*.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify(pack) }),
    )
}

const small = { before: packIs(smallPack) }

/** Answers of the small pathway, by position, until its plan. */
async function toPlan(intake: IntakePage, ...positions: readonly number[]): Promise<void> {
  for (const position of positions) {
    if ((await intake.screen()) === 'conseil') await intake.continue()
    await intake.answer(position)
  }
  if ((await intake.screen()) === 'conseil') await intake.continue()
  expect(await intake.screen()).toBe('parcours')
}

const progress = (intake: IntakePage) => intake.widget.locator('.question-number')

describe('ce qui reste', () => {
  test('se dit exactement, et la dernière question est nommée', async () => {
    const intake = await open(small)
    await intake.start(undefined, 'Beauclair')
    await progress(intake).getByText('encore').waitFor()
    expect(await progress(intake).textContent()).toBe('Question 1 · encore 2 à 4')
    await intake.answer(1)
    expect(await progress(intake).textContent()).toBe('Question 2 · encore 1 à 3')
    await intake.answer(0)
    expect(await progress(intake).textContent()).toBe('Question 3 · encore 1 à 2')
    await intake.answer(1)
    await intake.button('Revenir').click()
    await intake.button('Revenir').click()
    expect(await progress(intake).textContent()).toBe('Question 2 · encore 1 à 3')
    await intake.close()
  })

  test.each(['accueil', 'sante', 'droits', 'logement', 'naissance'])(
    'est tenu jusqu’au bout de « %s »',
    async (entry) => {
      const intake = await open({ query: `?territoire=exemple&entree=${entry}` })
      await intake.start()
      const said: (readonly [number, number])[] = []
      await intake.walk(
        () => -1,
        async (screen) => {
          if (screen !== 'question') return
          await progress(intake).locator('span').waitFor()
          const text = (await progress(intake).textContent()) ?? ''
          const [fewest = '1', most = fewest] = /encore (\d+)(?: à (\d+))?/.exec(text)?.slice(1) ?? []
          said.push([Number(fewest), Number(most)])
        },
      )
      expect(said.length).toBeGreaterThan(0)
      for (const [index, [fewest, most]] of said.entries()) {
        const asked = said.length - index
        expect(asked).toBeGreaterThanOrEqual(fewest)
        expect(asked).toBeLessThanOrEqual(most)
      }
      await intake.close()
    },
  )
})

describe('une réponse à modifier', () => {
  /** At the plan of the small pathway, on the question of the needs, with another need chosen. */
  async function changed(): Promise<IntakePage> {
    const intake = await open(small)
    await intake.start(undefined, 'Beauclair')
    await toPlan(intake, 1, 0, 0, 0)
    await press(intake, '.answer-list > summary')
    await press(intake, '[aria-label*="besoin"]')
    await tabTo(intake, '.option input[value="0"]')
    await intake.page.keyboard.press('Space')
    await tabTo(intake, '.option input[value="1"]')
    await intake.page.keyboard.press('Space')
    await press(intake, '.primary')
    return intake
  }

  test('montre d’abord ce qu’elle retire et ajoute, et rien ne bouge avant la confirmation', async () => {
    const intake = await changed()
    expect(await intake.screen()).toBe('changement')
    expect(await intake.focused()).toBe('Ce que cette réponse change')
    const text = (await intake.widget.locator('.change-preview').innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('Cette réponse retire − Faire constater les blessures − 1 conseil')
    expect(text).toContain('Cette réponse ajoute + Trouver un endroit où dormir ce soir')
    expect(text).toContain('Ces questions ne se posent plus')
    expect(await intake.violations()).toEqual([])
    await press(intake, '.primary')
    expect(await intake.screen()).toBe('parcours')
    expect(await intake.widget.locator('.plan').innerText()).not.toContain('Faire constater les blessures')
    await intake.close()
  })

  test('s’annule, et le focus revient au bouton', async () => {
    const intake = await changed()
    await press(intake, '.actions .outlined')
    expect(await intake.screen()).toBe('parcours')
    expect(await intake.focused()).toBe('Modifier')
    expect(await intake.widget.locator('.plan').innerText()).toContain('Faire constater les blessures')
    await intake.close()
  })

  test('se reprend, avec ce qui vient d’être coché', async () => {
    const intake = await changed()
    await intake.button('Revenir').click()
    expect(await intake.screen()).toBe('question')
    expect(await intake.widget.locator('input:checked').getAttribute('value')).toBe('1')
    await intake.close()
  })

  test('garde les réponses qui valent encore', async () => {
    const intake = await changed()
    await press(intake, '.primary')
    await press(intake, '.answer-list > summary')
    await press(intake, '[aria-label*="besoin"]')
    await intake.options.nth(1).click()
    await intake.options.nth(0).click()
    await intake.continue()
    await intake.button('Confirmer').click()
    // The delay and her agreement were answered before: nothing is asked twice.
    if ((await intake.screen()) === 'conseil') await intake.continue()
    expect(await intake.screen()).toBe('parcours')
    await intake.close()
  })
})

test('une réponse suivie d’autres questions ne compte encore aucun contact', async () => {
  const intake = await open(small)
  await intake.start(undefined, 'Beauclair')
  await toPlan(intake, 1, 1)
  await press(intake, '.answer-list > summary')
  await press(intake, '[aria-label*="besoin"]')
  await intake.options.nth(1).click()
  await intake.options.nth(0).click()
  await intake.continue()
  await intake.button('Confirmer').click()
  expect(await intake.screen()).toBe('question')
  await intake.widget.getByText('Réponse modifiée').waitFor()
  await intake.close()
})

describe('le lieu', () => {
  test('des faits se demande sur la carte qui en dépend, et change qui est compétent', async () => {
    const intake = await open(small)
    await intake.start(undefined, 'Saint-Lieu-les-Prés')
    await toPlan(intake, 1, 0, 0, 0)
    expect(await intake.widget.locator('.plan').innerText()).not.toContain('Consultation de Beauclair')
    await press(intake, '.place-field-more > summary')
    await choose(intake, '.place-field select', 'Bea')
    expect(await intake.violations()).toEqual([])
    await press(intake, '.place-field .outlined')
    expect(await intake.focused()).toBe('Parcours proposé')
    await intake.hears(/^Parcours mis à jour/)
    expect(await intake.widget.locator('.plan').innerText()).toContain('Consultation de Beauclair')
    // Where she lives decides for the others, as before.
    expect(await intake.widget.locator('.plan').innerText()).toContain('Pour Saint-Lieu-les-Prés.')
    expect(await intake.widget.locator('.plan').innerText()).not.toContain('Maison de la santé des femmes')
    await intake.close()
  })

  test('qui ne change pas le parcours laisse le focus où il est', async () => {
    const intake = await open(small)
    await intake.start(undefined, 'Beauclair')
    await toPlan(intake, 1, 0, 0, 0)
    await press(intake, '.place-field-more > summary')
    await choose(intake, '.place-field select', 'Riv')
    await press(intake, '.place-field .outlined')
    expect(await intake.focused()).toBe('Mettre à jour les contacts')
    await intake.hears(/^Contacts mis à jour$/)
    await intake.widget.getByText('Pourquoi cette proposition').first().click()
    await intake.widget.locator('.plan').getByText('commune de Rivemont').waitFor()
    await intake.close()
  })

  test('dans une commune découpée, le quartier ne garde que qui le reçoit', async () => {
    const cut = {
      ...smallPack,
      communes: smallPack.communes.map((commune, index) =>
        index === 0
          ? {
              ...commune,
              districts: { question: 'Dans quel quartier\u00a0?', answers: { nord: 'Nord', sud: 'Sud' } },
            }
          : commune,
      ),
      zones: { centre: { ...smallPack.zones['centre'], districts: { '99001': ['nord'] } } },
      services: smallPack.services.map((service) =>
        service.id === 's2' ? { ...service, reach: { kind: 'anyone' } } : service,
      ),
    }
    const intake = await open({ before: packIs(cut) })
    await intake.start(undefined, 'Beauclair')
    await toPlan(intake, 1, 0, 0, 0)
    const card = intake.widget.locator('.referral-card', { hasText: 'Faire constater' })
    expect(await card.innerText()).toContain('Consultation de Beauclair')
    expect(await intake.markup()).not.toMatch(/"99001"|"nord"|"sud"/)
    await choose(intake, '.place-field > .choice-field select', 'Sud')
    await press(intake, '.place-field .outlined')
    expect(await card.locator('.contact-card-name').allTextContents()).toEqual(['Unité de Rivemont'])
    expect(await intake.violations()).toEqual([])
    await intake.close()
  })

  test('n’est demandé nulle part en dehors du parcours', async () => {
    const intake = await open(small)
    await intake.start(undefined, 'Beauclair')
    await intake.walk(
      () => 0,
      async (screen) => {
        if (screen !== 'parcours') expect(await intake.widget.locator('.place-field').count()).toBe(0)
      },
    )
    await intake.close()
  })
})

describe('une longue liste de communes', () => {
  const many = {
    ...smallPack,
    communes: [
      ...smallPack.communes,
      ...Array.from({ length: 70 }, (_, index) => ({
        code: `${98_000 + index}`,
        name: `Ville-${index}`,
        postal: [`${98_000 + index}`],
      })),
    ],
  }

  test('P19 : se raccourcit par cinq chiffres, et rien d’autre ne s’écrit', async () => {
    const intake = await open({ before: packIs(many) })
    const field = intake.widget.getByLabel(/^Code postal/)
    const list = intake.widget.getByLabel(/^Commune où/)
    await tabTo(intake, '.postal-field input')
    await intake.page.keyboard.type('Madame 99 000 Xavier')
    expect(await field.inputValue()).toBe('99000')
    const attributes = ['type', 'inputmode', 'pattern', 'maxlength', 'autocomplete', 'spellcheck']
    expect(await Promise.all(attributes.map((name) => field.getAttribute(name)))).toEqual([
      'text',
      'numeric',
      '[0-9]{5}',
      '5',
      'off',
      'false',
    ])
    expect(await list.locator('option').allTextContents()).toEqual([
      'Choisir',
      'Beauclair',
      'Rivemont',
      'Autre commune ou ne sait pas',
    ])
    await intake.hears(/^2 communes$/)
    expect(await list.inputValue()).toBe('')
    await field.fill('98007')
    expect(await list.locator('option:checked').textContent()).toBe('Ville-7')
    await field.fill('01000')
    expect(await list.locator('option').count()).toBe(75)
    expect(await intake.violations()).toEqual([])
    await field.fill('99000')
    await tabTo(intake, '.choice-field #po-c2')
    await intake.page.keyboard.press('ArrowDown')
    await intake.chooseProfession(/^Sage-femme/)
    await intake.button('Commencer').click()
    expect(await intake.screen()).toBe('question')
    expect(await intake.markup()).not.toContain('99000')
    await intake.close()
  })

  test('une commune donnée par la page reste choisie', async () => {
    const intake = await open({
      before: async (page) => {
        await packIs(many)(page)
        await page.addInitScript(() => {
          document.addEventListener('DOMContentLoaded', () =>
            document.querySelector('parcours-orientation')?.setAttribute('commune', '99002'),
          )
        })
      },
    })
    const list = intake.widget.getByLabel(/^Commune où/)
    await expect.poll(() => list.locator('option:checked').textContent()).toBe('Rivemont')
    await intake.close()
  })

  test('une liste courte n’a pas de champ', async () => {
    const intake = await open()
    expect(await intake.widget.locator('input').count()).toBe(0)
    await intake.close()
  })
})
