/** What a webmaster pastes, and the page of one file: nothing in them may be refused by their policy, or end too soon. */
import { createHash } from 'node:crypto'
import type { Pack } from '@jalon/directory'
import { expect, test } from 'vitest'
import { extract, type FirstScreen, standAlonePage } from './pages.ts'

const drawing: FirstScreen = {
  firstScreen: (_, attributes) => `<section>${Object.keys(attributes).join(' ')}</section>`,
  pageRules: 'parcours-orientation { color: red }',
  framedRules: '.root { color: red }',
  version: '1.2.3',
  configuratorPage: () => '',
  entriesOf: () => [],
  snippets: () => ({ A: '', B: '', C: '', D: '', E: '' }),
}
const pack = { territory: { publisher: 'CPTS « A & "B" »' } } as Pack

const hashOf = (text: string | undefined) =>
  `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`

test('the files are looked for where they are said to be', () => {
  const pasted = extract(drawing, pack, '/outils/po/', '2026-11-27')
  expect(pasted).toContain('donnees="/outils/po/territoire.json"')
  expect(pasted).toContain('src="/outils/po/parcours-orientation.js"')
  expect(pasted).toContain('mention="CPTS « A &#38; &#34;B&#34; »"')
})

test('the page of one file lets run and apply what is in it, and nothing else', () => {
  const page = standAlonePage(drawing, pack, 'tool()', '{}', '2026-11-27')
  const [script] = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text)
  const rules = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text)
  expect(script).toContain('tool()')
  expect(page).toContain(`script-src ${hashOf(script)};`)
  expect(page).toContain(`style-src ${rules.map(hashOf).join(' ')};`)
})

test('a text of the territory never ends the place where it is kept', () => {
  const data = JSON.stringify({ name: '</script><script>alert(1)</script>' })
  const page = standAlonePage(drawing, pack, '', data, '2026-11-27')
  const [, kept = ''] = /<script type="application\/json" id="t">(.*?)<\/script>/s.exec(page) ?? []
  expect(JSON.parse(kept)).toEqual(JSON.parse(data))
})

test('a script that would end where a text of it says so is refused', () => {
  expect(() => standAlonePage(drawing, pack, "'</script>'", '{}', '2026-11-27')).toThrow()
})
