/**
 * `npm run docs:pictures`: takes the pictures of the pages for professionals and for webmasters, from the tool itself. They
 * show the fictitious territory alone, on a day and an hour that never change.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findBrowser } from './browser.mjs'
import { root, widget } from './lib/paths.mjs'
import { serve } from './serve.mjs'

const folder = join(root, 'docs/images/guide')
const phone = { width: 360, height: 900 }
/** A Tuesday morning: what is open stays open from one time to the next. */
const moment = '2026-11-24T10:00:00+01:00'
/** What is answered, the first one offered; where none is, the last answer, which says that it is not known. */
const answers = [
  'Non',
  'Oui, elle est seule avec moi',
  '18 ans ou plus',
  'Aucun signe relevé',
  'Un suivi de grossesse ou après la naissance',
  'Menaces, insultes, harcèlement, contrôle',
  'Oui, elle accepte',
  'Grossesse en cours ou possible',
  "Pas d'enfant auprès d'elle",
]
/** No more screens than this come before the plan. */
const longest = 40

/** Takes the pictures. Gives back an exit code. */
export async function docsPictures() {
  const { chromium } = await import('playwright-core')
  mkdirSync(folder, { recursive: true })
  const server = await serve({ folder: join(widget, 'dist') })
  const browser = await chromium.launch(findBrowser())
  try {
    const page = await browser.newPage({ viewport: phone, deviceScaleFactor: 2, bypassCSP: true })
    await page.clock.setFixedTime(new Date(moment))
    await page.goto(`${server.url}/index.html?territoire=exemple`)
    await takePictures(page)
    await takeConfigurator(await browser.newPage({ viewport: { width: 1180, height: 820 } }), server.url)
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
}

/**
 * Goes through the tool as a midwife would, and takes a picture of what the page shows.
 * @param {Page} page
 */
async function takePictures(page) {
  const tool = page.locator('parcours-orientation')
  const button = (/** @type {string} */ name) => tool.getByRole('button', { name, exact: true }).first()
  await button('Commencer').waitFor()
  await leaveAlone(page)
  keep('1-premier-ecran', await taken(page))

  const profession = tool.getByLabel('Vous exercez comme')
  const midwife = await profession.locator('option', { hasText: 'Sage-femme' }).first().textContent()
  await profession.selectOption({ label: midwife ?? '' })
  await tool.getByLabel(/^Commune où/).selectOption({ index: 1 })
  await button('Commencer').click()
  await tool.locator('summary').first().click()
  keep('2-question', await taken(page))

  for (let screens = 0; (await tool.locator('.plan').count()) === 0; screens++) {
    if (screens === longest) throw new Error(`No plan after ${longest} screens.`)
    await answer(tool)
    await button('Continuer').click()
  }
  keep('3-parcours', await taken(page))

  for (const box of await tool.locator('article input[type=checkbox]').all()) await box.check()
  await button('Préparer la fiche').click()
  const question = await taken(page)
  await tool.getByRole('radio', { name: 'Plutôt discret' }).check()
  await button('Continuer').click()
  const sheet = await taken(page)
  keep('4-papiers', await sideBySide(page, [question, sheet]))

  await button("Masquer l'écran").click()
  await tool.locator('dialog[open]').waitFor()
  keep('5-pause', await page.screenshot())
}

/**
 * The page where a webmaster chooses, with a colour that the tool wears.
 * @param {Page} page
 * @param {string} url
 */
async function takeConfigurator(page, url) {
  await page.goto(`${url}/configurateur.html`)
  await page.getByLabel('Boutons et liens', { exact: true }).check()
  await page.getByLabel('Couleur : Boutons et liens').fill('#7a1f5c')
  await page.getByRole('status').filter({ hasText: 'porte ces couleurs' }).waitFor()
  await page.evaluate('scrollTo(0, 0)')
  keep('../configurateur', await page.screenshot())
}

/** @param {import('playwright-core').Locator} tool */
async function answer(tool) {
  const options = await tool.locator('.option').all()
  if (options.length === 0) return
  const texts = await Promise.all(options.map((option) => option.textContent()))
  const wanted = answers.find((text) => texts.includes(text))
  await options.at(wanted === undefined ? -1 : texts.indexOf(wanted))?.click()
}

/**
 * Takes away the page around the tool: it is invented too, and would make the pictures longer.
 * @param {Page} page
 */
function leaveAlone(page) {
  return page.addStyleTag({
    content: `body > :not(main), main > :not(parcours-orientation) { display: none !important }
      body, main, parcours-orientation { inline-size: 100% !important; margin: 0 !important; padding: 0 !important }`,
  })
}

/**
 * The top of the screen, once nothing is pointed at any more.
 * @param {Page} page
 */
async function taken(page) {
  await page.mouse.move(0, 0)
  await page.evaluate('scrollTo(0, 0)')
  const { height = phone.height } = (await page.locator('parcours-orientation').boundingBox()) ?? {}
  return page.screenshot({ clip: { x: 0, y: 0, ...phone, height: Math.min(height, phone.height) } })
}

/**
 * Two pictures as one.
 * @param {Page} page
 * @param {readonly Buffer[]} pictures
 */
async function sideBySide(page, pictures) {
  const gap = 12
  const width = pictures.length * phone.width + (pictures.length - 1) * gap
  const blank = await page
    .context()
    .browser()
    ?.newPage({ viewport: { ...phone, width }, deviceScaleFactor: 2 })
  if (blank === undefined) throw new Error('The browser is gone.')
  const images = pictures.map(
    (picture) => `<img width="${phone.width}" src="data:image/png;base64,${picture.toString('base64')}">`,
  )
  await blank.setContent(
    `<!doctype html><body style="margin:0;display:flex;gap:${gap}px;align-items:start;background:#d5dbe1">${images.join('')}`,
  )
  const { height = phone.height } = (await blank.locator('body').boundingBox()) ?? {}
  return blank.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, phone.height) } })
}

/**
 * @param {string} name
 * @param {Buffer} picture
 */
function keep(name, picture) {
  const file = join(folder, `${name}.png`)
  writeFileSync(file, picture)
  console.log(`${relative(root, file)}: ${Math.round(picture.length / 1000)} kB`)
}

/** @typedef {import('playwright-core').Page} Page */
