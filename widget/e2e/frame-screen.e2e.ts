/** A frame on the screen: the curtain over the page, its height, what is seen of it, and where the reader is led. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type FramedPage, frameStand, withLoader } from './frame-stand.ts'

const { open } = frameStand()

/** Where the page is drawn by the frame, at 25 points of the window. */
function points(framed: FramedPage): Promise<readonly string[]> {
  return framed.page.evaluate(() => {
    const parts = [0.02, 0.25, 0.5, 0.75, 0.98]
    return parts.flatMap((x) =>
      parts.map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)?.localName ?? ''),
    )
  })
}

/** Until nothing of the frame changes any more: two drawings that say the same. */
async function settled(framed: FramedPage): Promise<void> {
  const look = () =>
    framed.holder.evaluate(async (frame) => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      return JSON.stringify(frame.getBoundingClientRect())
    })
  for (let before = '', now = await look(); before !== now; now = await look()) before = now
}

test('P12 : le rideau couvre toute la page, au-dessus de son bandeau et de sa fenêtre ouverte', async () => {
  const framed = await open({ body: `${withLoader}<p id="secret">Texte de la page</p>` })
  await framed.start()
  await framed.page.evaluate(() => {
    const banner = document.createElement('div')
    Object.assign(banner.style, { position: 'fixed', inset: '0', zIndex: '2147483647' })
    banner.style.pointerEvents = 'none'
    document.body.append(banner)
    document.body.style.transform = 'scale(1)'
  })
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  expect(await points(framed)).toEqual(Array.from({ length: 25 }, () => 'iframe'))
  const size = await framed.widget.locator('dialog').boundingBox()
  expect(size).toMatchObject({ x: 0, y: 0, width: 800, height: 900 })
  expect(await framed.violations()).toEqual([])
  await framed.close()
})

test('P12 : une fenêtre de la page, ouverte avant, reste dessous, et le rideau se lève quand même', async () => {
  const framed = await open({ body: `${withLoader}<dialog id="d"><p>Cookies</p></dialog>` })
  await framed.start()
  await framed.page.evaluate(() => document.querySelector<HTMLDialogElement>('#d')?.showModal())
  for (let press = 0; press < 3; press++) await framed.page.keyboard.press('Shift')
  await framed.covered()
  expect(await points(framed)).toEqual(Array.from({ length: 25 }, () => 'iframe'))
  await framed.button('Reprendre').click()
  await framed.covered(false)
  expect(await framed.page.locator('#d').isVisible()).toBe(true)
  await framed.close()
})

test('P12 : Échap ne le lève pas, Tab n’en sort pas, et la place du lecteur est rendue', async () => {
  const framed = await open({ body: `<a href="#">Avant</a>${withLoader}<a href="#">Après</a>` })
  await framed.start()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.page.keyboard.press('Escape')
  await framed.page.keyboard.press('Escape')
  await framed.covered()
  const met = new Set<string>()
  for (let press = 0; press < 8; press++) {
    await framed.page.keyboard.press('Tab')
    met.add(await framed.page.evaluate(() => document.activeElement?.localName ?? ''))
    expect(await framed.page.evaluate(() => document.activeElement?.textContent)).not.toMatch(
      /^(Avant|Après)$/,
    )
  }
  await framed.button('Reprendre').click()
  await framed.covered(false)
  await expect.poll(() => framed.focused()).toBe('Masquer')
  expect(await framed.page.evaluate(() => document.activeElement?.localName)).toBe('iframe')
  await framed.close()
})

test('P12 : au clavier, le rideau donne la main à « Reprendre »', async () => {
  const framed = await open()
  await framed.start()
  await framed.button("Masquer l'écran").focus()
  await framed.page.keyboard.press('Enter')
  await framed.covered()
  await expect.poll(() => framed.focused()).toBe('Reprendre')
  await framed.page.keyboard.press('Enter')
  await framed.covered(false)
  await framed.close()
})

test('P13 : sous le rideau, ni la page ni l’outil ne bougent, et l’on y revient au même endroit', async () => {
  const framed = await open({
    body: `${withLoader}<p>${'Suite. '.repeat(2000)}</p>`,
    viewport: { width: 800, height: 500 },
  })
  await framed.start()
  await framed.walk(() => 0)
  await settled(framed)
  await scrolled(framed.page, 900)
  await expect.poll(() => barTop(framed)).toBe(0)
  const place = () => framed.page.evaluate(() => [scrollY, document.documentElement.scrollHeight])
  const before = await place()
  // As a hand does: Playwright would first scroll to what it presses.
  const { x = 0, y = 0 } = (await framed.button("Masquer l'écran").boundingBox()) ?? {}
  await framed.page.mouse.click(x + 20, y + 20)
  await framed.covered()
  await framed.button('Reprendre').click()
  await framed.covered(false)
  await settled(framed)
  expect(await place()).toEqual(before)
  await framed.close()
})

test('P14 : trois appuis sur Maj dans la page ferment le rideau, une fois l’outil touché', async () => {
  const framed = await open({ body: `${withLoader}<p><button type="button">De la page</button></p>` })
  const shifts = async (count: number) => {
    await framed.page.getByRole('button', { name: 'De la page' }).focus()
    for (let press = 0; press < count; press++) await framed.page.keyboard.press('Shift')
  }
  await shifts(3)
  expect(await framed.screen()).toBe('accueil')
  await framed.start()
  await shifts(3)
  await framed.covered()
  expect(await framed.screen()).toBe('rideau')
  await framed.close()
})

test('P14 : raccourci="aucun" les coupe aussi dans la page', async () => {
  const framed = await open({
    body: '<script src="TOOL/cadre.js" data-raccourci="aucun"></script><button type="button">De la page</button>',
  })
  await framed.start()
  await framed.page.getByRole('button', { name: 'De la page' }).focus()
  for (let press = 0; press < 4; press++) await framed.page.keyboard.press('Shift')
  await settled(framed)
  expect(await framed.screen()).toBe('question')
  await framed.close()
})

test('P15 : le rideau du silence couvre la page, et l’on peut l’éviter pour cette visite', async () => {
  const framed = await open({ body: '<script src="TOOL/cadre.js" data-masquage-auto="1"></script>' })
  await framed.start()
  await framed.covered()
  await framed.button('Ne plus mettre en pause automatiquement').click()
  await framed.covered(false)
  expect(await framed.screen()).toBe('question')
  await framed.close()
})

/** The heights that the page is told while the frame is left alone: `count` drawings of it. */
function heightsMeanwhile(framed: FramedPage, count: number): Promise<readonly number[]> {
  return framed.holder.evaluate(async (frame, drawings) => {
    const heights = new Set<number>()
    for (let left = drawings; left > 0; left--) {
      await new Promise((drawn) => requestAnimationFrame(drawn))
      heights.add(frame.clientHeight)
    }
    return [...heights]
  }, count)
}

test.each([245, 360, 1280])(
  'à %i px, sur chaque écran, la hauteur est celle de l’outil et ne bouge plus',
  async (width) => {
    const framed = await open({ viewport: { width, height: 800 } })
    const look = async () => {
      await settled(framed)
      expect(await heightsMeanwhile(framed, 120)).toHaveLength(1)
      const [tool, frame] = await Promise.all([
        framed.widget.evaluate((element) => element.getBoundingClientRect().height),
        framed.holder.evaluate(({ clientHeight }) => clientHeight),
      ])
      expect(frame).toBeGreaterThanOrEqual(tool)
      expect(
        await (await framed.inside()).evaluate(() => document.documentElement.scrollHeight - innerHeight),
      ).toBe(0)
      expect(await framed.overflow()).toBeLessThanOrEqual(0)
    }
    await look()
    await framed.start()
    await framed.walk(() => 0, look)
    await framed.close()
  },
)

test('d’une question à l’autre, ce qui suit l’outil dans la page ne remonte pas', async () => {
  const framed = await open({ viewport: { width: 360, height: 800 } })
  await framed.start()
  let lowest = 0
  await framed.walk(
    () => 0,
    async (screen) => {
      if (screen === 'parcours') return
      await settled(framed)
      const height = await framed.holder.evaluate(({ clientHeight }) => clientHeight)
      expect(height).toBeGreaterThanOrEqual(lowest)
      lowest = height
    },
  )
  await framed.close()
})

test('H25 : un cadre dans un onglet fermé, puis montré, a sa hauteur', async () => {
  const framed = await open({
    isAlone: true,
    body: `<div id="onglet" hidden>${withLoader}</div>`,
    viewport: { width: 360, height: 800 },
  })
  await framed.page.evaluate(() => document.querySelector('#onglet')?.removeAttribute('hidden'))
  await framed.ready()
  await framed.start()
  await settled(framed)
  expect(await framed.holder.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(700)
  await framed.page.evaluate(() => document.querySelector('#onglet')?.setAttribute('hidden', ''))
  await framed.page.evaluate(() => document.querySelector('#onglet')?.removeAttribute('hidden'))
  expect(await framed.screen()).toBe('question')
  await framed.close()
})

test('H25 : ce que la page dit de tous ses cadres ne change ni sa hauteur, ni sa largeur', async () => {
  const framed = await open()
  await framed.page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      'iframe, parcours-cadre, div, dialog { height: 0 !important; width: 50px !important; display: none !important; position: absolute !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
  await framed.start()
  expect(await framed.screen()).toBe('question')
  const { width, height } = (await framed.holder.boundingBox()) ?? { width: 0, height: 0 }
  expect(width).toBeGreaterThan(700)
  expect(height).toBeGreaterThanOrEqual(720)
  await framed.close()
})

test('H25 : dans le cadre d’un autre, la page de celui-ci est couverte, et celle d’au-dessus ne lit rien', async () => {
  const framed = await open({
    isAlone: true,
    policy: '',
    body: `<iframe name="milieu" src="/milieu.html" width="700" height="860"></iframe>`,
    between: withLoader,
  })
  const middle = framed.page.frameLocator('iframe')
  const tool = middle.frameLocator('iframe').locator('parcours-orientation')
  await tool.getByLabel('Vous exercez comme').selectOption({ index: 2 })
  await tool.getByLabel(/^Commune où/).selectOption({ index: 1 })
  await tool.getByRole('button', { name: 'Commencer' }).click()
  await tool.getByRole('button', { name: "Masquer l'écran" }).click()
  await middle.locator('parcours-cadre').evaluate((box) => {
    if (!box.shadowRoot?.querySelector('dialog:modal'))
      throw new Error('La page du milieu n’est pas couverte.')
  })
  expect(await framed.heard()).toEqual([])
  await framed.close()
})

test('H32 : avec des lettres deux fois plus grandes, tout est montré', async () => {
  const framed = await open({ viewport: { width: 360, height: 800 } })
  await framed.widget.evaluate((element) => {
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root')
    if (root) root.style.fontSize = '32px'
  })
  await framed.start()
  await settled(framed)
  expect(
    await (await framed.inside()).evaluate(() => document.documentElement.scrollHeight - innerHeight),
  ).toBe(0)
  await framed.close()
})

/** Where the bar of the tool is on the screen of the reader. */
async function barTop(framed: FramedPage): Promise<number> {
  const [bar, frame] = await Promise.all([
    framed.widget.locator('.top-bar').evaluate((one) => one.getBoundingClientRect().top),
    framed.holder.evaluate((one) => one.getBoundingClientRect().top),
  ])
  return Math.round(Math.abs(bar + frame))
}

async function scrolled(page: Page, to: number): Promise<void> {
  await page.evaluate((top) => scrollTo(0, top), to)
}

test('en descendant, « Masquer » reste en haut de ce que voit le lecteur, sous ce que la page y garde', async () => {
  const framed = await open({
    body: `${withLoader}<p>${'Suite. '.repeat(3000)}</p>`,
    viewport: { width: 800, height: 600 },
  })
  await framed.start()
  await framed.walk(() => 0)
  await settled(framed)
  await scrolled(framed.page, 1500)
  await expect.poll(() => barTop(framed)).toBe(0)
  await framed.page.evaluate(() => document.documentElement.style.setProperty('--po-decalage-haut', '5rem'))
  await scrolled(framed.page, 1600)
  await expect.poll(() => barTop(framed)).toBe(80)
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  await framed.close()
})

test('chaque écran se montre depuis son début, même atteint depuis le bas du précédent', async () => {
  const framed = await open({
    body: `<p>${'Avant. '.repeat(800)}</p>${withLoader}<p>${'Suite. '.repeat(3000)}</p>`,
    viewport: { width: 360, height: 500 },
  })
  await framed.start()
  await framed.walk(
    () => 0,
    async () => {
      const { y = -1 } = (await framed.heading.first().boundingBox()) ?? {}
      expect(y).toBeGreaterThanOrEqual(56)
      expect(y).toBeLessThan(450)
    },
  )
  await framed.close()
})

test('au clavier, ce qui a le focus n’est jamais hors de vue ni sous la barre', async () => {
  const framed = await open({
    body: `${withLoader}<p>${'Suite. '.repeat(3000)}</p>`,
    viewport: { width: 800, height: 600 },
  })
  await framed.start()
  await framed.walk(() => 0)
  await settled(framed)
  const hidden: string[] = []
  for (let press = 0; press < 40; press++) {
    await framed.page.keyboard.press('Tab')
    await settled(framed)
    const seen = await (await framed.inside()).evaluate(() => {
      const focused = document.querySelector('parcours-orientation')?.shadowRoot?.activeElement
      const { top = 0, bottom = 0 } = focused?.getBoundingClientRect() ?? {}
      return focused
        ? {
            text: focused.textContent?.trim() ?? '',
            isBar: focused.closest('.top-bar') !== null,
            top,
            bottom,
          }
        : undefined
    })
    if (seen === undefined) break
    const { y: frameTop = 0 } = (await framed.holder.boundingBox()) ?? {}
    const bar = seen.isBar ? 0 : (await barTop(framed)) + 40
    if (seen.top + frameTop < Math.min(bar, 100) || seen.bottom + frameTop > 600)
      hidden.push(`${seen.text} ${seen.top + frameTop}`)
  }
  expect(hidden).toEqual([])
  await framed.close()
})
