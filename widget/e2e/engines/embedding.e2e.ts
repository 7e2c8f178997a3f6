/** What a page may do to the tool, and the tool to a page, in every engine that is there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Pack } from '@jalon/directory/runtime'
import { afterAll, expect, test } from 'vitest'
import { type FirstScreen, standAlonePage } from '../../../packages/cli/src/site/pages.ts'
import { nationalPack, territoryPacks } from '../../build/content.ts'
import { built } from '../stand.ts'
import { hostsOfRules } from '../hosts/hosts-of-rules.ts'
import { until } from './engine.ts'
import { inEveryEngine } from './engines.ts'
import { begin, ground, sees, toPlan } from './ground.ts'

const folder = mkdtempSync(join(tmpdir(), 'jalon-key-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The page in one file, as it stands on a key. */
function fileOnAKey(): string {
  const drawing: FirstScreen = createRequire(import.meta.url)(join(built, 'first-screen.cjs'))
  const data = territoryPacks().get('exemple') ?? ''
  const pack: Pack = { ...JSON.parse(data), ir: JSON.parse(nationalPack()).ir }
  const widget = readFileSync(join(built, 'parcours-orientation.js'), 'utf8')
  const file = join(folder, 'autonome.html')
  writeFileSync(file, standAlonePage(drawing, pack, widget, data, '2026-11-27'))
  return pathToFileURL(file).href
}

/** How a button and a title look, and how wide the tool is. */
const looks = () => {
  const root = document.querySelector('parcours-orientation')?.shadowRoot
  const of = (selector: string) => {
    const one = root?.querySelector(selector)
    if (!one) return undefined
    const { fontSize, color, textTransform, display, fontFamily, lineHeight, direction } =
      getComputedStyle(one)
    return { fontSize, color, textTransform, display, fontFamily, lineHeight, direction }
  }
  return [of('.button.primary'), of('.title'), of('select'), of('label')]
}

inEveryEngine((start) => {
  const { visit } = ground(start)

  test('les règles de la page n’entrent pas', async () => {
    const calm = await visit()
    const expected = await calm.tab.evaluate(looks)
    await calm.tab.close()
    // Every one of them is walked in Chromium (hosts.e2e.ts).
    const few = hostsOfRules.filter(({ id }) => /^(H02-62|H03|H04|H06|H20-droite)$/.test(id))
    for (const { what, css = '', root = '' } of few) {
      const { tab } = await visit({ css, root })
      expect({ what, looks: await tab.evaluate(looks) }).toEqual({ what, looks: expected })
      await tab.close()
    }
  })

  test.each([
    ['flottant', 'parcours-orientation { float: left }'],
    ['dans une ligne', 'main { display: flex; flex-wrap: wrap }'],
    ['dans une grille', 'main { display: grid }'],
    ['dans un texte vertical', 'main { writing-mode: vertical-rl }'],
  ])('%s, l’outil garde sa largeur', async (_, css) => {
    const { tab } = await visit({ css })
    const width = await tab.evaluate(
      () => document.querySelector('parcours-orientation')?.getBoundingClientRect().width ?? 0,
    )
    expect(width).toBeGreaterThanOrEqual(600)
    await tab.close()
  })

  test('déplacé dans la page, puis dans un autre document, l’outil garde ses règles', async () => {
    const { tab, witnessed } = await visit()
    await begin(tab)
    const [question, display] = await tab.evaluate(() => {
      const tool = document.querySelector('parcours-orientation')
      if (!tool) return []
      document.querySelector('footer')?.append(tool)
      const kept = tool.shadowRoot?.querySelector('.question-ask')?.textContent
      const frame = document.createElement('iframe')
      document.body.append(frame)
      frame.contentDocument?.body.append(tool)
      const bar = tool.shadowRoot?.querySelector('.top-bar')
      return [kept, bar && frame.contentWindow?.getComputedStyle(bar).display]
    })
    expect(question).toBeTruthy()
    expect(display).toBe('flex')
    expect((await witnessed()).troubles).toEqual([])
    await tab.close()
  })

  test('sur une clé, sans serveur, la page en un fichier mène jusqu’au plan', async () => {
    const { tab } = await visit()
    await tab.open(fileOnAKey())
    await until('le premier écran', async () =>
      (await tab.evaluate(
        () => document.querySelector('parcours-orientation')?.shadowRoot?.querySelector('.root') != null,
      ))
        ? true
        : undefined,
    )
    await begin(tab)
    await toPlan(tab)
    await sees(tab, 'Préparer la fiche')
    await tab.press('Préparer la fiche')
    await tab.press('Pour votre dossier')
    await sees(tab, 'Imprimer')
    await tab.close()
  })
})
