/** The curtain hides at once, loses nothing, and opens only when asked. */
import { expect, test } from 'vitest'
import { difference } from './pictures.ts'
import { stand } from './stand.ts'

const { open } = stand()

test('P12 : le rideau couvre aussitôt toute la fenêtre, même sous le bandeau le plus haut de la page', async () => {
  const intake = await open({
    before: (page) =>
      page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          const banner = document.createElement('div')
          Object.assign(banner.style, {
            position: 'fixed',
            inset: '0',
            zIndex: '2147483647',
            pointerEvents: 'none',
          })
          document.body.append(banner)
        })
      }),
  })
  await intake.start()
  // In the same frame as the press: nothing is drawn in between.
  const isThere = await intake.button("Masquer l'écran").evaluate(async (button: HTMLElement) => {
    button.click()
    await Promise.resolve()
    const root = button.getRootNode() as ShadowRoot
    return new Promise((drawn) =>
      requestAnimationFrame(() => drawn(root.querySelector('dialog:modal') !== null)),
    )
  })
  expect(isThere).toBe(true)
  const covered = await intake.page.evaluate(() => {
    const root = document.querySelector('parcours-orientation')?.shadowRoot
    const points = [0.02, 0.25, 0.5, 0.75, 0.98]
    return points.flatMap((x) =>
      points.map((y) => root?.elementFromPoint(x * innerWidth, y * innerHeight)?.closest('dialog') !== null),
    )
  })
  expect(covered).toEqual(Array.from({ length: 25 }, () => true))
  expect(await intake.violations()).toEqual([])
  await intake.close()
})

test('P12 : sous le rideau, rien de l’entretien ne se voit ni ne s’atteint', async () => {
  const intake = await open()
  await intake.start()
  const question = (await intake.heading.textContent()) ?? ''
  await intake.button("Masquer l'écran").click()
  expect(await intake.widget.getByText(question).isVisible()).toBe(false)
  for (let presses = 0; presses < 8; presses++) {
    await intake.page.keyboard.press('Tab')
    expect(['Reprendre', 'Effacer et quitter la page']).toContain(await focusedOrBody(intake.focused()))
  }
  await intake.close()
})

/** In a modal dialog, Tab also passes by the browser itself, which the page sees as its body. */
async function focusedOrBody(focused: Promise<string>): Promise<string> {
  const text = await focused
  return text.length > 60 ? 'Reprendre' : text
}

test('P13 : sous le rideau, l’image de toute la page est celle d’une page où rien n’a été fait', async () => {
  const intake = await open({ viewport: { width: 360, height: 640 } })
  await intake.start()
  await intake.answer(0)
  await intake.button('Voir le parcours maintenant').click()
  await intake.button("Masquer l'écran").click()
  const shot = () => intake.page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
  const seen = await shot()
  // The reference: the same page, and an empty block as high as the screens were.
  await intake.widget.evaluate((element) => {
    const content = element.shadowRoot?.querySelector<HTMLElement>('.content')
    const height = content?.getBoundingClientRect().height ?? 0
    content?.replaceChildren()
    if (content) content.style.height = `${height}px`
  })
  expect(await difference(intake.page, seen, await shot())).toBe(0)
  await intake.close()
})

test('P12 : Échap ne lève pas le rideau ; Reprendre le lève, et les réponses sont là', async () => {
  const intake = await open()
  await intake.start()
  await intake.options.first().click()
  await intake.button("Masquer l'écran").click()
  await intake.page.keyboard.press('Escape')
  await intake.page.keyboard.press('Escape')
  expect(await intake.screen()).toBe('rideau')
  await intake.button('Reprendre').click()
  expect(await intake.screen()).toBe('question')
  expect(await intake.widget.locator('.option input').first().isChecked()).toBe(true)
  expect(await intake.focused()).toBe('Masquer')
  await intake.close()
})

test('P14 : trois appuis sur Maj le ferment, mais pas avant d’avoir touché à l’outil ni en écrivant', async () => {
  const intake = await open()
  const shifts = async (count: number) => {
    for (let press = 0; press < count; press++) await intake.page.keyboard.press('Shift')
  }
  await shifts(3)
  expect(await intake.screen()).toBe('accueil')
  await intake.start()
  await intake.page.keyboard.press('Shift+A')
  await shifts(2)
  expect(await intake.screen()).toBe('question')
  await shifts(1)
  expect(await intake.screen()).toBe('rideau')
  await intake.close()
})

test('P14 : à gauche ou à droite, Maj est la même touche, et le rideau est là au troisième relâchement', async () => {
  const intake = await open()
  await intake.start()
  const { keyboard } = intake.page
  for (const key of ['ShiftLeft', 'ShiftRight']) await keyboard.press(key)
  expect(await intake.screen()).toBe('question')
  await keyboard.down('ShiftLeft')
  expect(await intake.screen()).toBe('question')
  await keyboard.up('ShiftLeft')
  expect(await intake.screen()).toBe('rideau')
  await intake.close()
})

test('P14 : raccourci="aucun" coupe le raccourci', async () => {
  const intake = await open({ query: '?territoire=exemple&raccourci=aucun' })
  await intake.start()
  for (let press = 0; press < 4; press++) await intake.page.keyboard.press('Shift')
  expect(await intake.screen()).toBe('question')
  await intake.close()
})

test('P15 : sans activité, le rideau se ferme tout seul, ne perd rien, et on peut l’éviter pour cette visite', async () => {
  const intake = await open({ query: '?territoire=exemple&masquage-auto=1' })
  await intake.start()
  await intake.options.first().click()
  await intake.page.waitForTimeout(1300)
  expect(await intake.screen()).toBe('rideau')
  await intake.button('Ne plus mettre en pause automatiquement').click()
  await intake.page.waitForTimeout(1300)
  expect(await intake.screen()).toBe('question')
  expect(await intake.options.first().locator('input').isChecked()).toBe(true)
  await intake.close()
})

test('P11 : effacer et quitter remplace la page : le bouton précédent mène à celle d’avant', async () => {
  const intake = await open({ query: '?territoire=metz' })
  const before = intake.page.url()
  await intake.page.goto(before.replace('metz', 'exemple&sortie-url=./site.css'))
  await intake.ready()
  const length = await intake.page.evaluate(() => history.length)
  await intake.start()
  await intake.button("Masquer l'écran").click()
  await intake.button('Effacer et quitter la page').click()
  await intake.page.waitForURL(/\/site\.css$/)
  expect(await intake.page.evaluate(() => history.length)).toBe(length)
  await intake.page.goBack()
  expect(intake.page.url()).toBe(before)
  await intake.close()
})

test('la page peut retenir la sortie : tout est effacé, et l’on revient au début', async () => {
  const intake = await open()
  await intake.page.evaluate(() => document.addEventListener('po-sortie', (event) => event.preventDefault()))
  await intake.start()
  await intake.button("Masquer l'écran").click()
  await intake.button('Effacer et quitter la page').click()
  expect(await intake.screen()).toBe('accueil')
  await intake.close()
})

test('déplacé dans la page, le rideau couvre encore toute la fenêtre', async () => {
  const intake = await open()
  await intake.start()
  await intake.button("Masquer l'écran").click()
  await intake.widget.evaluate((element) => document.querySelector('footer')?.append(element))
  expect(await intake.widget.locator('dialog:modal').count()).toBe(1)
  await intake.page.keyboard.press('Escape')
  await intake.page.keyboard.press('Escape')
  expect(await intake.screen()).toBe('rideau')
  await intake.button('Reprendre').click()
  expect(await intake.screen()).toBe('question')
  await intake.close()
})

test('un clic sans souris ni clavier, comme en fait une aide technique, arme aussi le raccourci', async () => {
  const intake = await open()
  await intake.widget.evaluate((element) => element.shadowRoot?.querySelector('select')?.click())
  await intake.page.waitForTimeout(100)
  for (let press = 0; press < 3; press++) await intake.page.keyboard.press('Shift')
  expect(await intake.screen()).toBe('rideau')
  await intake.close()
})

test('au réveil d’un ordinateur en veille, le premier geste ferme le rideau au lieu de montrer l’entretien', async () => {
  const intake = await open({ before: (page) => page.clock.install() })
  await intake.start()
  await intake.page.clock.setSystemTime(Date.now() + 3_600_000)
  await intake.page.mouse.move(100, 100)
  expect(await intake.screen()).toBe('rideau')
  await intake.close()
})

test('une fois la sortie demandée, rien ne remet l’outil à l’écran', async () => {
  const intake = await open({ before: (page) => page.route('**/lent.css', () => {}) })
  await intake.start()
  // In one go: while a page is being left, a test cannot look at it.
  const left = await intake.widget.evaluate(async (element) => {
    element.setAttribute('sortie-url', './lent.css')
    ;(element as HTMLElement & { quitter: () => void }).quitter()
    element.setAttribute('theme', 'sombre')
    await Promise.resolve()
    const root = element.shadowRoot
    return [root?.querySelectorAll('dialog:modal').length, root?.textContent]
  })
  expect(left).toEqual([1, ''])
  await intake.close()
})

test('retiré de la page, l’outil sait encore effacer et quitter', async () => {
  const intake = await open()
  await intake.start()
  const left = await intake.widget.evaluate((element) => {
    let asked = false
    element.addEventListener('po-sortie', (event) => {
      asked = true
      event.preventDefault()
    })
    element.remove()
    ;(element as HTMLElement & { quitter: () => void }).quitter()
    return asked
  })
  expect(left).toBe(true)
  await intake.close()
})
