/** The page of a frame: what it lets in, and the one of the demonstration, which nothing else would hold to it. */
import { readFileSync } from 'node:fs'
import type { Pack } from '@jalon/directory'
import { expect, test } from 'vitest'
import { framePage, framePages, frameRules } from './frame-page.ts'

const drawing = {
  firstScreen: (_: Pack, attributes: object) => `<section>${Object.keys(attributes).join(' ')}</section>`,
}
const pack = { territory: { publisher: 'CPTS « A & "B" »' } } as Pack
const pages = framePages(drawing, pack, '2026-11-27')

test.each(['cadre.html', 'cadre.en.html'])(
  '%s lets in its own files, and nothing that is written in it',
  (file) => {
    const page = pages[file] ?? ''
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'/,
    )
    expect(page).not.toMatch(/<style|style=|<script>|https?:/)
    expect(page).toContain('name="referrer" content="no-referrer"')
  },
)

test('each language of the interface has its page, its script and what is read without script', () => {
  expect(pages['cadre.html']).toContain('<html lang="fr">')
  expect(pages['cadre.html']).toContain('src="parcours-orientation.js"')
  expect(pages['cadre.html']).toContain('<section>donnees mention</section>')
  expect(pages['cadre.en.html']).toContain('<html lang="en">')
  expect(pages['cadre.en.html']).toContain('src="parcours-orientation.en.js"')
  for (const number of ['tel:17', 'tel:112', 'sms:114', 'tel:3919'])
    expect(pages['cadre.en.html']).toContain(`href="${number}"`)
})

test('who publishes the tool is a text, whatever its signs', () => {
  expect(pages['cadre.en.html']).toContain('mention="CPTS « A &#38; &#34;B&#34; »"')
})

test.each([
  ['cadre.html', 'fr'],
  ['cadre.en.html', 'en'],
] as const)('the demonstration has the very same page: %s', (file, language) => {
  const shown = readFileSync(new URL(`../../../../widget/demo/${file}`, import.meta.url), 'utf8')
  expect(shown).toBe(framePage({ language, publisher: "CPTS de l'Exemple" }))
})

test('the demonstration has the very same rules', () => {
  const shown = readFileSync(new URL('../../../../widget/demo/cadre.css', import.meta.url), 'utf8')
  expect(shown).toBe(frameRules)
})
