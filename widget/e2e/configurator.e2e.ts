/** The page where a webmaster chooses, looks and copies. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { IntakePage } from './intake-page.ts'
import { axeSource, built, launch } from './stand.ts'

let server: Awaited<ReturnType<typeof serve>>
let browser: Awaited<ReturnType<typeof launch>>

beforeAll(async () => {
  server = await serve({ folder: built })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function open(permissions: readonly string[] = []): Promise<{ page: Page; intake: IntakePage }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: [...permissions],
  })
  const page = await context.newPage()
  const intake = new IntakePage(page, axeSource)
  await intake.watch()
  await page.goto(`${server.url}/configurateur.html`)
  await intake.ready()
  return { page, intake }
}

const textOf = (page: Page) => page.getByLabel(/^Texte [A-E]$/).inputValue()

test('ce qui est choisi se lit dans le texte à coller, et se voit dans l’aperçu', async () => {
  const { page, intake } = await open()
  await page.getByLabel('Entrée').selectOption('sante')
  await page.getByLabel('Niveau de son premier titre').selectOption('4')
  await page.getByLabel('Qui publie').fill('CPTS « A & "B" »')
  await page.getByLabel('Espacement').selectOption('compacte')
  const text = await textOf(page)
  for (const part of [
    'entree="sante"',
    'niveau-titre="4"',
    'densite="compacte"',
    'CPTS « A &#38; &#34;B&#34; »',
  ])
    expect(text).toContain(part)
  expect(await intake.heading.first().evaluate(({ localName }) => localName)).toBe('h4')
  await intake.widget.getByText('CPTS « A & "B" »').waitFor()
  await page.getByLabel('Entrée').selectOption('accueil')
  expect(await textOf(page)).not.toContain('entree=')
  await intake.close()
})

test('chaque étape de l’échelle a son texte', async () => {
  const { page, intake } = await open()
  const first: string[] = []
  for (const step of ['A', 'B', 'C', 'D', 'E']) {
    await page.getByRole('radio', { name: new RegExp(`^${step}\\.`) }).check()
    first.push((await textOf(page)).split(/[\s>]/)[0] ?? '')
  }
  expect(first).toEqual(['<parcours-orientation', '<parcours-orientation', '<script', '<iframe', '<a'])
  await intake.close()
})

test.each([
  ['un prune lisible', '#7a1f5c', 'rgb(122, 31, 92)', /porte ces couleurs/],
  ['un orange trop pâle', '#d97706', 'rgb(11, 85, 99)', /garde les siennes : .* contraste de 3,2/],
])('%s : l’aperçu dit s’il est porté', async (_, colour, worn, said) => {
  const { page, intake } = await open()
  await page.getByLabel('Boutons et liens', { exact: true }).check()
  await page.getByLabel('Couleur : Boutons et liens').fill(colour)
  await page.getByRole('status').filter({ hasText: said }).waitFor()
  expect(await intake.button('Commencer').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(worn)
  expect(await textOf(page)).toContain(`style="--po-primaire: ${colour}"`)
  await intake.close()
})

test.each([245, 360, 768])('l’aperçu se voit à %i px', async (width) => {
  const { page, intake } = await open()
  await page.getByRole('radio', { name: new RegExp(`\\(${width} px\\)`) }).check()
  await expect.poll(async () => (await intake.widget.boundingBox())?.width).toBe(width)
  await intake.close()
})

describe('copier', () => {
  test('met le texte dans le presse-papiers', async () => {
    const { page, intake } = await open(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copier', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'Texte copié' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await textOf(page))
    await intake.close()
  })

  test('refusé, laisse le texte sélectionné et le dit', async () => {
    const { page, intake } = await open()
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.getByRole('button', { name: 'Copier', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await textOf(page))
    await intake.close()
  })
})

test('rien n’est gardé ni envoyé, et quitter l’aperçu ne quitte pas la page', async () => {
  const { page, intake } = await open()
  await intake.settled()
  const [before, asked] = [await intake.footprint(), intake.requests.length]
  await page.getByLabel('Qui publie').fill('CPTS de Metz')
  await page.getByLabel('Adresse du dossier').fill('https://outil.example/po')
  await intake.start()
  await intake.button("Masquer l'écran").click()
  await intake.button('Effacer et quitter la page').click()
  await intake.button('Commencer').waitFor()
  expect(await intake.footprint()).toEqual(before)
  expect(intake.requests.slice(asked)).toEqual([])
  expect(await textOf(page)).toContain('https://outil.example/po/territoire.json')
  expect(intake.troubles).toEqual([])
  await intake.close()
})

test('la page est lisible par tous, et ne dépasse pas d’un téléphone', async () => {
  const { page, intake } = await open()
  await page.getByLabel('Boutons et liens', { exact: true }).check()
  expect(await intake.violations()).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await intake.overflow()).toBe(0)
  await intake.close()
})
