/** The first screen that the page carries: there before the script, and taken over without losing what was chosen. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pack } from '@jalon/directory/runtime'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extract, type FirstScreen, standAlonePage } from '../../packages/cli/src/site/pages.ts'
import { serve } from '../../scripts/serve.mjs'
import { nationalPack, territoryPacks } from '../build/content.ts'
import { settled } from './settled.ts'
import { launch } from './stand.ts'

const folder = mkdtempSync(join(tmpdir(), 'jalon-first-'))
let server: { readonly url: string; readonly close: () => Promise<unknown> }
let browser: Browser

/** A host that dresses its own titles, lists and buttons. */
const hostRules =
  'h2,p,ul,label,select,button{margin:3em;padding:2em;font:italic 30px serif;color:red}.root,.title,.hint,.button{border:9px solid}#contenu p,.site .entry h2,.site .entry ul{margin:2em 0;padding:1em;font-size:2em}'

/** What `jalon build` writes, from what stands beside: proving the content again would take longer than all the rest. */
function writeSite(): void {
  const dist = join(import.meta.dirname, '../dist')
  const drawing: FirstScreen = createRequire(import.meta.url)(join(dist, 'first-screen.cjs'))
  const data = territoryPacks().get('exemple') ?? ''
  const pack: Pack = { ...JSON.parse(data), ir: JSON.parse(nationalPack()).ir }
  const widget = readFileSync(join(dist, 'parcours-orientation.js'), 'utf8')
  const files = {
    'parcours-orientation.js': widget,
    'parcours-orientation-donnees.js': readFileSync(join(dist, 'parcours-orientation-donnees.js')),
    'parcours-orientation.css': drawing.pageRules,
    'territoire.json': data,
    'extrait.html': extract(drawing, pack, '/', '2026-11-27'),
    'autonome.html': standAlonePage(drawing, pack, widget, data, '2026-11-27'),
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
}

beforeAll(async () => {
  writeSite()
  writeFileSync(join(folder, 'hote.css'), hostRules)
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="stylesheet" href="hote.css"></head><body class="site"><div id="contenu" class="entry">${readFileSync(join(folder, 'extrait.html'), 'utf8')}<p id="apres">Après</p></div></body></html>`,
  )
  server = await serve({ folder })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page, what it complained of, and what it asked of the network. */
async function opened(before: (page: Page) => Promise<unknown> = async () => {}, width = 800) {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  const [troubles, requests]: [string[], string[]] = [[], []]
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  await before(page)
  return { page, troubles, requests, close: () => context.close() }
}

/** Keeps the script of the widget away until it is let in. */
function withheld() {
  let letIn = () => {}
  const gate = new Promise<void>((resolve) => {
    letIn = resolve
  })
  const hold = (page: Page) =>
    page.route('**/parcours-orientation.js', async (route) => {
      await gate
      await route.continue()
    })
  return { hold, letIn }
}

const profession = 'Vous exercez comme'
const unavailable = 'Contacts du territoire indisponibles'
const commune = /^Commune où/
const live = (page: Page) => page.locator('parcours-orientation').getByRole('button', { name: 'Commencer' })
const place = (page: Page) => page.locator('#apres').evaluate((one) => one.getBoundingClientRect().top)

test.each([245, 360, 1280])(
  'avant le script, l’écran est là à %i px, et le script le remplace sans rien déplacer ni perdre',
  async (width) => {
    const { hold, letIn } = withheld()
    const { page, troubles, close } = await opened(hold, width)
    await page.goto(`${server.url}/`, { waitUntil: 'commit' })
    await page.getByLabel(profession).selectOption({ index: 2 })
    await page.getByLabel(commune).selectOption('Claireval')
    await page.getByLabel(commune).focus()
    expect(await live(page).isDisabled()).toBe(true)
    const before = await place(page)
    letIn()
    await page.locator('parcours-orientation button:enabled', { hasText: 'Commencer' }).waitFor()
    expect(await page.locator('parcours-orientation').evaluate((one) => one.childElementCount)).toBe(0)
    expect(await page.getByLabel(profession).inputValue()).toBe('1')
    const chosen = page.getByLabel(commune).locator('option:checked')
    expect(await chosen.textContent()).toBe('Claireval')
    expect(await place(page)).toBeCloseTo(before, 0)
    const focused = await page.evaluate(
      () => document.querySelector('parcours-orientation')?.shadowRoot?.activeElement?.id,
    )
    expect(focused).toBe('po-c2')
    await live(page).click()
    expect(await page.locator('parcours-orientation .question-ask').count()).toBe(1)
    expect(troubles).toEqual([])
    await close()
  },
)

test('ce qui a été choisi avant le script est effacé avec le reste', async () => {
  const { hold, letIn } = withheld()
  const { page, close } = await opened(hold)
  await page.goto(`${server.url}/`, { waitUntil: 'commit' })
  await page.getByLabel(profession).selectOption({ index: 2 })
  letIn()
  await page.locator('parcours-orientation button:enabled', { hasText: 'Commencer' }).waitFor()
  await page
    .locator('parcours-orientation')
    .evaluate((one) => (one as HTMLElement & { effacer(): void }).effacer())
  expect(await page.getByLabel(profession).inputValue()).toBe('')
  await close()
})

test('P07 : le territoire est demandé une seule fois, avant tout geste, sans témoin de connexion', async () => {
  const { page, requests, troubles, close } = await opened(async (page) => {
    await page.context().addCookies([{ name: 'session', value: 'x', url: server.url }])
  })
  const cookies: (string | undefined)[] = []
  page.on('request', async (request) => {
    if (request.url().endsWith('territoire.json')) cookies.push((await request.allHeaders())['cookie'])
  })
  await page.goto(`${server.url}/`)
  await settled(page)
  expect(requests.filter((url) => url.endsWith('territoire.json'))).toHaveLength(1)
  expect(cookies).toEqual([undefined])
  expect(troubles).toEqual([])
  await close()
})

test('le territoire n’attend pas le script', async () => {
  const { hold, letIn } = withheld()
  const { page, requests, close } = await opened(hold)
  const asked = page.waitForRequest('**/territoire.json')
  await page.goto(`${server.url}/`, { waitUntil: 'commit' })
  await asked
  letIn()
  await page.locator('parcours-orientation button:enabled', { hasText: 'Commencer' }).waitFor()
  expect(requests.filter((url) => url.endsWith('territoire.json'))).toHaveLength(1)
  await close()
})

test('un territoire qui manque au script trop tôt est demandé de nouveau', async () => {
  let asked = 0
  const { page, close } = await opened((page) =>
    page.route('**/territoire.json', (route) => (asked++ === 0 ? route.abort() : route.continue())),
  )
  await page.goto(`${server.url}/`)
  await page.locator('parcours-orientation button:enabled', { hasText: 'Commencer' }).waitFor()
  expect(await page.getByLabel(commune).locator('option', { hasText: 'Claireval' }).count()).toBe(1)
  expect(asked).toBe(2)
  await close()
})

test('un territoire qui s’arrête en chemin n’arrête pas l’outil', async () => {
  const { page, close } = await opened((page) =>
    // An answer that comes, and whose text never ends: what the page asked for has no patience of its own.
    page.addInitScript(() => {
      const { fetch } = window
      window.fetch = async (...asked: Parameters<typeof fetch>) => {
        const answer = await fetch(...asked)
        return Object.assign(answer, { json: () => new Promise(() => {}) })
      }
    }),
  )
  await page.goto(`${server.url}/`)
  await page.getByRole('listitem').filter({ hasText: unavailable }).waitFor()
  expect(await live(page).isEnabled()).toBe(true)
  await close()
})

test('quand la page change d’avis, ce qu’elle avait demandé n’est pas montré', async () => {
  const { hold, letIn } = withheld()
  const { page, close } = await opened(hold)
  await page.route('**/autre.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(`${server.url}/`, { waitUntil: 'commit' })
  await page.waitForRequest('**/territoire.json').catch(() => {})
  await page.locator('parcours-orientation').evaluate((one) => one.setAttribute('donnees', '/autre.json'))
  letIn()
  await page.getByRole('listitem').filter({ hasText: unavailable }).waitFor()
  expect(await page.locator('option', { hasText: 'Claireval' }).count()).toBe(0)
  await close()
})

test.each([
  ['territoire', 'ailleurs'],
  ['donnees', 'data:application/json,{}'],
])(
  'avec %s=« %s », aucun contact d’un autre territoire n’est montré, et l’écran le dit',
  async (name, value) => {
    const { hold, letIn } = withheld()
    const { page, close } = await opened(hold)
    await page.goto(`${server.url}/`, { waitUntil: 'commit' })
    await page
      .locator('parcours-orientation')
      .evaluate((one, [attribute, text]) => one.setAttribute(attribute, text), [name, value] as const)
    letIn()
    await page.getByRole('listitem').filter({ hasText: unavailable }).waitFor()
    expect(await page.locator('option', { hasText: 'Claireval' }).count()).toBe(0)
    await close()
  },
)

test('ce qui a été choisi avant le script n’est entendu de personne, et ne reste pas quand on s’en va', async () => {
  const { page, close } = await opened((page) =>
    page.route('**/parcours-orientation.js', (route) => route.abort()),
  )
  await page.goto(`${server.url}/`)
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const names: string[] = []
        for (const type of ['input', 'change'])
          document.body.addEventListener(type, () => void names.push(type))
        setTimeout(() => resolve(names), 1500)
      }),
  )
  await page.getByLabel(profession).selectOption({ index: 2 })
  expect(await heard).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await page.getByLabel(profession).inputValue()).toBe('')
  await close()
})

test('qui a choisi avant le script peut aussitôt masquer l’écran au clavier', async () => {
  const { hold, letIn } = withheld()
  const { page, close } = await opened(hold)
  await page.goto(`${server.url}/`, { waitUntil: 'commit' })
  await page.getByLabel(profession).selectOption({ index: 2 })
  letIn()
  await page.locator('parcours-orientation button:enabled', { hasText: 'Commencer' }).waitFor()
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
  await page.locator('parcours-orientation dialog[open]').waitFor()
  await close()
})

test('sans script, l’écran dit qui appeler', async () => {
  const { page, close } = await opened((page) => page.route('**/*.js', (route) => route.abort()))
  await page.goto(`${server.url}/`)
  const links = page.locator('parcours-orientation a')
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
    'tel:17',
    'tel:112',
    'sms:114',
    'tel:3919',
  ])
  expect(await page.locator('parcours-orientation button:enabled').count()).toBe(0)
  await close()
})

test('la page d’un seul fichier sert depuis un dossier, sans réseau', async () => {
  const { page, requests, troubles, close } = await opened()
  await page.context().setOffline(true)
  const address = pathToFileURL(join(folder, 'autonome.html')).href
  await page.goto(address)
  await page.locator('parcours-orientation button:enabled', { hasText: 'Commencer' }).waitFor()
  await page.getByLabel(profession).selectOption({ index: 2 })
  await page.getByLabel(commune).selectOption('Claireval')
  await live(page).click()
  expect(await page.locator('parcours-orientation .question-ask').count()).toBe(1)
  expect(requests).toEqual([address])
  expect(troubles).toEqual([])
  await close()
})

test('la page d’un seul fichier garde ce qui a été choisi avant que l’outil ne tourne', async () => {
  const { page, troubles, close } = await opened((page) =>
    // The tool waits for a frame and a moment: a choice made in that frame comes before it.
    page.addInitScript(() => {
      const later = window.setTimeout
      window.setTimeout = ((act: () => void, delay?: number) => {
        const list = document.querySelector('parcours-orientation')?.shadowRoot?.querySelector('select')
        if (list && customElements.get('parcours-orientation') === undefined) list.selectedIndex = 3
        return later(act, delay)
      }) as typeof window.setTimeout
    }),
  )
  await page.goto(pathToFileURL(join(folder, 'autonome.html')).href)
  await page.locator('parcours-orientation button:enabled', { hasText: 'Commencer' }).waitFor()
  expect(await page.getByLabel(profession).inputValue()).toBe('2')
  expect(await page.locator('parcours-orientation style').count()).toBe(0)
  expect(troubles).toEqual([])
  await close()
})

test('rien de ce qui se colle ne porte de règle ni de geste que refuserait une politique stricte', () => {
  const pasted = readFileSync(join(folder, 'extrait.html'), 'utf8')
  expect(pasted).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src=)/)
})
