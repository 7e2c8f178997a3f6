/** The page of a change, as `jalon diff` writes it: a file, opened by a jurist or a midwife who decides. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noObstacle, obstaclesIn, openReport } from './report-page.ts'
import { launch } from './stand.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'jalon-change-'))
let browser: Browser

beforeAll(async () => {
  const edited = join(folder, 'pathways')
  cpSync(join(root, 'pathways'), edited, { recursive: true })
  const file = join(edited, 'triage/triage.pathway.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('inconnu: secours-samu', 'inconnu: secours-plan'))
  for (const lang of ['fr', 'en']) {
    const words = ['diff', 'pathways', edited, '--format', 'html', '--lang', lang, '--today', '2026-11-22']
    const out = ['--out', join(folder, `${lang}.html`)]
    // It blocks: a change that concerns safety is not declared.
    const command = [join(root, 'packages/cli/bin/jalon.mjs'), ...words, ...out]
    expect(spawnSync(process.execPath, command, { cwd: root }).status).toBe(1)
  }
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each([
  ['fr', 245, 'light'],
  ['fr', 1280, 'dark'],
  ['en', 360, 'dark'],
  ['en', 1280, 'light'],
] as const)('la page en « %s », sur %i pixels, en %s', (lang, width, colorScheme) => {
  test('est utilisable par tout le monde, sans rien demander ailleurs', async () => {
    const file = join(folder, `${lang}.html`)
    const opened = await openReport(browser, file, { viewport: { width, height: 900 }, colorScheme })
    for (const fold of await opened.page.locator('details').all())
      await fold.evaluate((each) => each.setAttribute('open', ''))
    expect(await obstaclesIn(opened)).toEqual(noObstacle)
    await opened.close()
  })
})

test('chaque condition est dite avec les mots de sa question, et le nom du fichier à côté, comme dans le guide', async () => {
  const { page, close } = await openReport(browser, join(folder, 'fr.html'))
  const conditions = await page.locator('article li').all()
  const rows = conditions.map(async (each) => {
    const written = await each.locator('code').innerText()
    const words = (await each.innerText()).slice(0, -written.length).trim()
    return `| ${words} | \`${written}\` |`
  })
  const guide = readFileSync(join(root, 'docs/guide-relecteur/01-lire-le-rapport.md'), 'utf8')
  expect(guide).toContain(`\n|---|---|\n${(await Promise.all(rows)).join('\n')}\n\n`)
  await close()
})

test('en anglais, ce qui est cité du contenu est dit en français', async () => {
  const { page, close } = await openReport(browser, join(folder, 'en.html'))
  const quoted = await page.locator('article li span:lang(fr)').allInnerTexts()
  expect(quoted).toContain('Une urgence médicale\u00a0?')
  expect(await page.locator('h2:has(span:lang(fr))').count()).toBe(1)
  await close()
})
