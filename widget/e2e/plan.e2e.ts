/** From the questions to the sheet: nothing is lost, everything can be changed. */
import { expect, test } from 'vitest'
import { stand } from './stand.ts'

const { open } = stand()

test('sans profession ni commune, l’outil dit ce qui manque et y mène', async () => {
  const intake = await open()
  await intake.button('Commencer').click()
  const problems = intake.widget.getByRole('alert')
  expect(await problems.textContent()).toContain('Il manque une réponse')
  expect(await intake.focused()).toContain('Il manque une réponse')
  await problems.getByRole('link').last().click()
  expect(await intake.widget.getByLabel(/^Commune où/).evaluate((one) => one.matches(':focus'))).toBe(true)
  expect(await intake.violations()).toEqual([])
  await intake.close()
})

test('aucune réponse n’est cochée d’avance, et continuer sans répondre dit comment faire', async () => {
  const intake = await open()
  await intake.start()
  expect(await intake.widget.locator('input:checked').count()).toBe(0)
  await intake.continue()
  expect(await intake.focused()).toContain('Il manque une réponse')
  await intake.widget.getByRole('alert').getByRole('link').click()
  expect(
    await intake.options
      .first()
      .locator('input')
      .evaluate((one) => one.matches(':focus')),
  ).toBe(true)
  expect(await intake.violations()).toEqual([])
  await intake.close()
})

test('Revenir garde les réponses, jusqu’au premier écran', async () => {
  const intake = await open()
  await intake.start()
  await intake.answer(0)
  while ((await intake.screen()) !== 'accueil') await intake.button('Revenir').click()
  expect(await intake.widget.getByLabel('Vous exercez comme').inputValue()).not.toBe('')
  await intake.button('Commencer').click()
  await intake.button('Revenir').click()
  expect(await intake.widget.locator('.option input:checked').count()).toBe(1)
  await intake.close()
})

test('le parcours se voit dès la première question, et les questions se reprennent', async () => {
  const intake = await open()
  await intake.start()
  const question = await intake.heading.textContent()
  await intake.button('Voir le parcours maintenant').click()
  expect(await intake.screen()).toBe('parcours')
  expect(await intake.widget.locator('.plan a[href^="tel:"]').count()).toBeGreaterThan(0)
  expect(await intake.violations()).toEqual([])
  await intake.button('Reprendre les questions').click()
  expect(await intake.heading.textContent()).toBe(question)
  await intake.close()
})

test('modifier une réponse ramène au parcours et dit combien de contacts il compte', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  await intake.widget.getByText('Modifier une réponse').click()
  const questions = await intake.widget.locator('.answer-list dt').allTextContents()
  const change = intake.widget.getByRole('button', { name: /^Modifier\s:/ })
  expect(await change.count()).toBe(questions.length)
  await change.first().click()
  expect(await intake.heading.textContent()).toBe(questions[0])
  expect(await intake.widget.locator('.option input:checked').count()).toBe(1)
  await intake.answer(1)
  await intake.page.waitForTimeout(50)
  await intake.hears(/Parcours mis à jour|Réponse modifiée/)
  await intake.walk(() => 0)
  expect(await intake.screen()).toBe('parcours')
  await intake.close()
})

test('une réponse confirmée sans changement rend le focus à son bouton', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  await intake.widget.getByText('Modifier une réponse').click()
  await intake.widget
    .getByRole('button', { name: /^Modifier\s:/ })
    .last()
    .click()
  await intake.continue()
  expect(await intake.screen()).toBe('parcours')
  expect(await intake.focused()).toBe('Modifier')
  await intake.close()
})

test('ce qui est à faire maintenant est retenu d’avance, le reste est à choisir avec elle', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  for (const card of await intake.widget.locator('.referral-card').all()) {
    const isNow = (await card.getAttribute('data-urgency')) === 'now'
    expect(await card.getByLabel('Retenu avec la personne').isChecked()).toBe(isNow)
  }
  await intake.close()
})

test('la fiche ne porte que ce qui est retenu, et reste utile quand rien ne l’est', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  const boxes = intake.widget.getByLabel('Retenu avec la personne')
  for (const box of await boxes.all()) await box.uncheck()
  await intake.prepare()
  expect(await intake.widget.locator('.sheet').textContent()).toContain("Aucun contact retenu aujourd'hui.")
  await intake.button('Revenir').click()
  await intake.button('Revenir').click()
  await boxes.first().check()
  await intake.prepare()
  expect(await intake.widget.locator('.sheet-item').count()).toBe(1)
  expect(await intake.widget.locator('.sheet').textContent()).toContain('Données fictives')
  expect(await intake.violations()).toEqual([])
  await intake.close()
})

test('ce qui n’est pas coché reste sur la fiche, en une ligne', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  const cards = await intake.widget.locator('.referral-card').count()
  await intake.prepare()
  const sheet = intake.widget.locator('.sheet')
  const kept = await sheet.locator('.sheet-item').count()
  expect(kept).toBeLessThan(cards)
  expect(await sheet.locator('section', { hasText: 'Aussi proposés' }).locator('li').count()).toBe(
    cards - kept,
  )
  await intake.close()
})

test('la liste en bref mène à chaque carte sans changer l’adresse', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  const address = intake.page.url()
  const last = intake.widget.locator('.plan-brief li button').last()
  const purpose = (await last.textContent()) ?? ''
  await last.click()
  expect(await intake.focused()).toBe(purpose)
  expect(intake.page.url()).toBe(address)
  await intake.close()
})

test('devant quelqu’un, rien ne se coche ni ne s’imprime, et l’on reprend quand elle est seule', async () => {
  const intake = await open()
  await intake.start()
  const question = await intake.heading.textContent()
  await intake.options.filter({ hasText: 'peut entendre' }).click()
  await intake.continue()
  expect(await intake.screen()).toBe('parcours')
  expect(await intake.widget.locator('.plan input').count()).toBe(0)
  expect(await intake.button('Préparer la fiche').count()).toBe(0)
  expect(await intake.widget.locator('.referral-card').count()).toBe(0)
  const shown = (await intake.widget.locator('.plan').innerText()).split('\n').filter(Boolean)
  expect(shown).toEqual(['Parcours proposé', 'Masquer', 'Reprendre', 'Que faire\u00a0?'])
  await intake.widget.getByText('Que faire').click()
  await intake.widget.locator('.referral-card').first().waitFor()
  expect(await intake.widget.locator('.plan input').count()).toBe(0)
  expect(await intake.violations()).toEqual([])
  await intake.button('Reprendre').click()
  expect(await intake.heading.textContent()).toBe(question)
  await intake.close()
})

test('quand un tiers parle pour elle, rien n’est coché, et seuls les secours interrompent', async () => {
  const intake = await open()
  await intake.start()
  const calls: (string | null)[] = []
  await intake.walk(
    () => -1,
    async () => {
      for (const call of await intake.widget.locator('.advice-number').all())
        calls.push(await call.getAttribute('href'))
    },
  )
  for (const call of calls) expect(call).toMatch(/^(tel:(15|17|18|112|115)|sms:114)$/)
  expect(await intake.widget.locator('.plan a[href="tel:3919"]').count()).toBeGreaterThan(0)
  expect(await intake.widget.locator('.retain input:checked').count()).toBe(0)
  await intake.close()
})

test('en danger, le 114 se voit sans rien déplier', async () => {
  const intake = await open()
  await intake.start()
  await intake.answer(0)
  await intake.answer(0)
  if ((await intake.screen()) === 'conseil') await intake.continue()
  await intake.button('Voir le parcours maintenant').click()
  expect(await intake.widget.locator('.plan .contact-card a[href="sms:114"]').isVisible()).toBe(true)
  expect(await intake.widget.locator('.plan .tag[data-outside]').count()).toBe(0)
  await intake.close()
})

test('chaque proposition dit si elle est hors de la structure, et la phrase du haut les compte', async () => {
  const intake = await open()
  await intake.start()
  await intake.walk(() => 0)
  const outside = await intake.widget.locator('.tag[data-outside]').count()
  const intro = await intake.widget.locator('.plan-head .lead').textContent()
  if (outside > 0) expect(intro).toMatch(new RegExp(`\\((${outside} |tous )?hors de votre structure\\)`))
  await intake.close()
})

test('une situation qui est la sienne mène à des numéros, sans question', async () => {
  const intake = await open()
  await intake.button('Cette situation est la vôtre\u00a0?').click()
  expect(await intake.widget.locator('.own-situation a[href="tel:3919"]').count()).toBe(1)
  expect(await intake.violations()).toEqual([])
  await intake.button('Revenir').click()
  expect(await intake.screen()).toBe('accueil')
  await intake.close()
})

test.each([245, 320])('tout tient dans %i pixels', async (width) => {
  const intake = await open({ viewport: { width, height: 640 } })
  await intake.start()
  await intake.walk(
    () => 0,
    async () => expect(await intake.overflow()).toBeLessThanOrEqual(0),
  )
  await intake.prepare()
  expect(await intake.overflow()).toBeLessThanOrEqual(0)
  await intake.close()
})

test('chaque cible fait au moins 44 pixels de haut, sauf les liens dans une phrase', async () => {
  const intake = await open({ viewport: { width: 360, height: 800 } })
  await intake.start()
  await intake.walk(
    () => 0,
    async () => {
      const small = await intake.widget.evaluate((element) => {
        return [
          ...(element.shadowRoot?.querySelectorAll(
            'button, select, .option, summary, .retain, .emergency-strip a',
          ) ?? []),
        ]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
          .map((one) => one.textContent)
      })
      expect(small).toEqual([])
    },
  )
  await intake.close()
})
