/** The coverage page of a territory, as `jalon coverage` writes it: a file, opened by whoever coordinates. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noObstacle, obstaclesIn, openReport } from './report-page.ts'
import { launch } from './stand.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'jalon-'))
let browser: Browser

beforeAll(async () => {
  for (const territory of ['metz', 'exemple']) {
    const command = ['coverage', '--territory', territory, '--format', 'html', '--today', '2026-11-22']
    const words = [
      join(root, 'packages/cli/bin/jalon.mjs'),
      ...command,
      '--out',
      join(folder, `${territory}.html`),
    ]
    execFileSync(process.execPath, words, { cwd: root, stdio: 'ignore' })
  }
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = (territory: string, options?: BrowserContextOptions) =>
  openReport(browser, join(folder, `${territory}.html`), options)

describe.each([
  ['metz', 245, 'light'],
  ['metz', 1280, 'dark'],
  ['exemple', 360, 'dark'],
  ['exemple', 1280, 'light'],
] as const)('la page de %s, sur %i pixels, en %s', (territory, width, colorScheme) => {
  test('est utilisable par tout le monde, sans rien demander ailleurs', async () => {
    const opened = await open(territory, { viewport: { width, height: 900 }, colorScheme })
    expect(await obstaclesIn(opened)).toEqual(noObstacle)
    await opened.close()
  })
})

test('le tableau se trie par besoin et par manque, et le dit', async () => {
  const { page, close } = await open('exemple')
  const firstNeed = () =>
    page
      .locator('tbody th')
      .first()
      .evaluate((cell) => cell.firstChild?.textContent)
  const sortOf = (name: string) =>
    page.locator('th', { has: page.getByRole('button', { name }) }).getAttribute('aria-sort')
  expect(await firstNeed()).toBe('Pack nouveau départ')
  expect(await sortOf('Communes sans contact')).toBe('descending')

  await page.getByRole('button', { name: 'Besoin' }).press('Enter')
  expect([await firstNeed(), await sortOf('Besoin'), await sortOf('Communes sans contact')]).toEqual([
    'Accueil pédiatrique enfance en danger',
    'ascending',
    null,
  ])
  expect(await page.getByRole('status').textContent()).toContain('Besoin, ordre croissant')

  await page.getByRole('button', { name: 'Besoin' }).click()
  expect([await firstNeed(), await sortOf('Besoin')]).toEqual([
    'Urgences gynécologiques et maternité',
    'descending',
  ])
  await page.getByRole('button', { name: 'Communes sans contact' }).click()
  expect([await firstNeed(), await sortOf('Communes sans contact')]).toEqual([
    'Pack nouveau départ',
    'descending',
  ])
  await close()
})

test('une commune choisie ne laisse que ses réponses', async () => {
  const { page, close } = await open('exemple')
  const shown = () => page.locator('.answers li:visible').count()
  const all = await shown()
  await page.locator('select').selectOption('Sourcelle')
  expect(await shown()).toBe(35)
  expect(await page.getByRole('status').textContent()).toMatch(/^Sourcelle\. Besoins.* \d+ sur 35\.$/)
  await page.locator('select').selectOption('Toutes les communes')
  expect(await shown()).toBe(all)
  await close()
})

test('sans script, tout est là, trié par manque', async () => {
  const { page, close } = await open('exemple', { javaScriptEnabled: false })
  const gaps = await page.locator('.gap strong').allTextContents()
  expect(gaps.map(Number)).toEqual(gaps.map(Number).toSorted((a, b) => b - a))
  expect(gaps).toHaveLength(35)
  expect(await page.locator('select').isVisible()).toBe(false)
  await close()
})
