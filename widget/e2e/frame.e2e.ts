/** Step C: the loader in the page of a host, and what it does there. */
import { expect, test } from 'vitest'
import { type FramedPage, frameStand, withLoader } from './frame-stand.ts'

const { open, tool } = frameStand()

/** What the page reads in its console from the loader. */
function lines(framed: FramedPage): readonly string[] {
  return framed.warnings.filter((text) => text.startsWith('cadre.js'))
}

test.each([
  ['à sa place, en différé', '<script src="TOOL/cadre.js" defer></script>', ''],
  ['à sa place, sans attendre', '<script src="TOOL/cadre.js" async></script>', ''],
  [
    'en tête, avec une cible',
    '<div id="outil"></div>',
    '<script src="TOOL/cadre.js" data-cible="#outil"></script>',
  ],
  [
    'en tête, sans attendre',
    '<div id="outil"></div>',
    '<script src="TOOL/cadre.js" data-cible="#outil" async></script>',
  ],
  [
    'deux fois pour une place',
    '<div id="outil"></div><script src="TOOL/cadre.js" data-cible="#outil"></script>',
    '<script src="TOOL/cadre.js" data-cible="#outil" defer></script>',
  ],
])('le script se place : %s', async (_, body, head) => {
  const framed = await open({ body, head })
  expect(await framed.screen()).toBe('accueil')
  expect(await framed.page.locator('iframe').count()).toBe(1)
  expect(framed.faults).toEqual([])
  await framed.close()
})

test('ajouté plus tard par la page, il se place aussi', async () => {
  const framed = await open({ body: '<p>Page</p>', policy: "script-src 'unsafe-inline' TOOL", isAlone: true })
  await framed.page.evaluate((src) => {
    const script = Object.assign(document.createElement('script'), { src })
    document.querySelector('p')?.after(script)
  }, `${tool()}/cadre.js`)
  await framed.holder.waitFor()
  await framed.ready()
  expect(await framed.screen()).toBe('accueil')
  await framed.close()
})

test.each([
  ['en tête, sans cible', '', '<script src="TOOL/cadre.js" defer></script>'],
  ['une cible qui n’est pas là', '<script src="TOOL/cadre.js" data-cible="#rien"></script>', ''],
  ['une cible mal écrite', '<script src="TOOL/cadre.js" data-cible="#1a"></script>', ''],
  ['un module', '<script src="TOOL/cadre.js" type="module"></script>', ''],
])('sans place, le webmestre lit une ligne qui dit quoi écrire : %s', async (_, body, head) => {
  const framed = await open({ body, head, isAlone: true, isSameHouse: true })
  await framed.told(/cadre\.js.*data-cible="#outil"/)
  expect(lines(framed)).toHaveLength(1)
  expect(await framed.page.locator('iframe').count()).toBe(0)
  await framed.close()
})

test('le cadre ne peut que ce qu’il lui faut, et la politique la plus stricte de la page le laisse venir', async () => {
  const framed = await open()
  const held = await framed.holder.evaluate((frame: HTMLIFrameElement) => ({
    title: frame.title,
    referrer: frame.referrerPolicy,
    allow: frame.allow,
    sandbox: frame.getAttribute('sandbox'),
    border: getComputedStyle(frame).borderTopWidth,
    width: frame.clientWidth === frame.parentElement?.clientWidth,
  }))
  expect(held).toEqual({
    title: "Outil d'orientation pour professionnels",
    referrer: 'no-referrer',
    allow: 'clipboard-write',
    sandbox: expect.stringContaining('allow-modals'),
    border: '0px',
    width: true,
  })
  expect(framed.faults).toEqual([])
  expect(await framed.violations()).toEqual([])
  await framed.close()
})

test('dans la même maison, le cadre n’a pas de bac à sable : il ne retiendrait rien', async () => {
  const framed = await open({ isSameHouse: true })
  expect(await framed.holder.getAttribute('sandbox')).toBeNull()
  await framed.start()
  expect(await framed.screen()).toBe('question')
  expect(framed.faults).toEqual([])
  await framed.close()
})

test('ce que la page demande arrive à l’outil ; ce qui n’est pas compris est dit une fois', async () => {
  const framed = await open({
    body: '<script src="TOOL/cadre.js" data-niveau-titre=" 3 " data-theme="rose" data-couleur="#8a3d1f" data-mention="CPTS d’ici"></script>',
  })
  const tool = framed.widget
  await tool.locator('h3.title').waitFor()
  expect(await tool.getAttribute('mention')).toBe('CPTS d’ici')
  expect(await tool.getAttribute('theme')).toBeNull()
  expect(await tool.evaluate((element: HTMLElement) => element.style.getPropertyValue('--po-primaire'))).toBe(
    '#8a3d1f',
  )
  expect(framed.warnings.filter((text) => text.includes('rose'))).toEqual([
    expect.stringContaining('Valeurs acceptées : clair, sombre, auto.'),
  ])
  await framed.close()
})

test('en anglais, le script dit la langue de l’outil et du cadre', async () => {
  const framed = await open({ body: '<script src="TOOL/cadre.en.js"></script>' })
  expect(await framed.holder.getAttribute('title')).toBe('Referral tool for professionals')
  await framed.widget.getByRole('button', { name: 'Start' }).waitFor()
  await framed.close()
})

const written =
  '<div id="outil"><p>Danger : <a href="tel:112">112</a></p></div><script src="TOOL/cadre.js" data-cible="#outil"></script>'

test.each([
  ['introuvable', withLoader, {}, undefined],
  ['refusé par la page', withLoader, { policy: "script-src TOOL; frame-src 'none'" }, undefined],
  ['sans le script de l’outil', withLoader, {}, '**/parcours-orientation.js'],
  ['introuvable, avec ce que la page a écrit', written, {}, undefined],
])(
  'un cadre qui ne vient pas laisse de quoi appeler : %s',
  async (_, body, opening, route = '**/cadre.html*') => {
    const framed = await open({
      body,
      isAlone: true,
      before: (page) => page.route(route, (asked) => asked.fulfill({ status: 404, body: '' })),
      ...opening,
    })
    await framed.told(/cadre\.html.*frame-src/)
    await framed.holder.waitFor({ state: 'hidden' })
    expect(await framed.page.locator('main a[href="tel:112"]').isVisible()).toBe(true)
    if (body === withLoader) {
      const alone = framed.page.getByRole('link', { name: "Ouvrir l'outil dans une page" })
      expect(await alone.getAttribute('href')).toBe(`${tool()}/autonome.html`)
    }
    expect(lines(framed)).toHaveLength(1)
    await framed.close()
  },
)

test('un cadre qui vient tard reprend sa place', async () => {
  let letIn = () => {}
  const held = new Promise<void>((resolve) => {
    letIn = resolve
  })
  const framed = await open({
    isAlone: true,
    before: (page) =>
      page.route('**/parcours-orientation.js', async (route) => {
        await held
        await route.continue()
      }),
  })
  await framed.page.locator('main a[href="tel:17"]').waitFor()
  letIn()
  await framed.ready()
  expect(await framed.page.locator('main a[href="tel:17"]').isVisible()).toBe(false)
  expect(await framed.screen()).toBe('accueil')
  await framed.close()
})

test('quatre cadres dans une page ont chacun leur entretien, et couvrent chacun la page', async () => {
  const body = Array.from(
    { length: 4 },
    () => '<section><script src="TOOL/cadre.js"></script></section>',
  ).join('')
  const framed = await open({ body, viewport: { width: 800, height: 3200 } })
  const screens = await framed.page.locator('iframe').count()
  expect(screens).toBe(4)
  await framed.start()
  expect(await framed.screen()).toBe('question')
  const second = framed.page.frameLocator('iframe >> nth=1').locator('parcours-orientation')
  await second.getByRole('button', { name: 'Commencer' }).waitFor()
  await framed.button("Masquer l'écran").click()
  await framed.covered()
  expect(await framed.page.evaluate(() => document.querySelectorAll('parcours-cadre').length)).toBe(4)
  const shown = await framed.page.evaluate(() =>
    [...document.querySelectorAll('parcours-cadre')].map(
      (box) => box.shadowRoot?.querySelector('dialog')?.open,
    ),
  )
  expect(shown).toEqual([true, false, false, false])
  await framed.close()
})
