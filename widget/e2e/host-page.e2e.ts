/** Whatever the page around it does, the tool keeps its looks and needs no permission. */
import { expect, test } from 'vitest'
import { stand } from './stand.ts'

const { open } = stand()

test.each([
  ['html { font-size: 62.5% }'],
  ['* { font-size: 40px !important; color: red !important; text-transform: uppercase !important }'],
  ['button, input, select, label { display: none !important }'],
  ['parcours-orientation * { display: none !important }'],
])('les règles de la page n’entrent pas : %s', async (rules) => {
  const intake = await open()
  const look = () =>
    intake.button('Commencer').evaluate((one) => {
      const { fontSize, color, textTransform, display, fontFamily } = getComputedStyle(one)
      return { fontSize, color, textTransform, display, fontFamily }
    })
  const before = await look()
  await intake.page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
  expect(await look()).toEqual(before)
  await intake.close()
})

test('l’espacement du texte choisi par le lecteur entre, lui, jusque dans les boutons', async () => {
  const intake = await open()
  await intake.page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important }')
    document.adoptedStyleSheets = [sheet]
  })
  expect(await intake.button('Commencer').evaluate((one) => getComputedStyle(one).letterSpacing)).toBe(
    '1.92px',
  )
  await intake.close()
})

test('un second chargement du script ne change rien', async () => {
  const intake = await open()
  // As text: written as code, the test runner would replace the import by its own.
  await intake.page.evaluate(`import('/parcours-orientation.mjs').then(() => true)`)
  expect(await intake.screen()).toBe('accueil')
  expect(intake.troubles).toEqual([])
  await intake.close()
})

test('avec une police par défaut deux fois plus grande, tout tient encore', async () => {
  const intake = await open({ viewport: { width: 320, height: 640 } })
  await intake.widget.evaluate((element) => {
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root')
    if (root) root.style.fontSize = '32px'
  })
  await intake.start()
  await intake.walk(
    () => 0,
    async () => {
      const wide = await intake.widget.evaluate((element) => {
        const root = element.shadowRoot?.querySelector('.root')
        return (root?.scrollWidth ?? 0) - (root?.clientWidth ?? 0)
      })
      expect(wide).toBeLessThanOrEqual(0)
    },
  )
  await intake.close()
})

test('ce qu’une page ajoute à tous les objets n’arrête pas un entretien', async () => {
  const intake = await open({
    before: (page) =>
      page.addInitScript(() => {
        Object.assign(Object.prototype, { each: () => {} })
        Object.assign(Array.prototype, { last: () => {}, toJSON: () => 'liste' })
      }),
  })
  await intake.start()
  await intake.walk(() => 0)
  expect(await intake.screen()).toBe('parcours')
  expect(await intake.markup()).not.toContain('each')
  await intake.close()
})

test('passé dans un autre document, l’outil garde ses règles', async () => {
  const intake = await open()
  const display = await intake.widget.evaluate((element) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    frame.contentDocument?.body.append(element)
    const bar = element.shadowRoot?.querySelector('.top-bar')
    return bar && frame.contentWindow?.getComputedStyle(bar).display
  })
  expect(display).toBe('flex')
  expect(intake.troubles).toEqual([])
  await intake.close()
})

test('la page imprimée telle quelle dit encore ce qui est fictif ou provisoire', async () => {
  const intake = await open()
  await intake.start()
  await intake.page.emulateMedia({ media: 'print' })
  expect(await intake.widget.getByText('Données fictives').first().isVisible()).toBe(true)
  expect(await intake.widget.getByText('Contenu provisoire').first().isVisible()).toBe(true)
  await intake.close()
})
