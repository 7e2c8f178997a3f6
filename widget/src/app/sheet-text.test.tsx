/** What is copied and saved, from the sheet that is previewed. */
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { Sheet } from '../components/sheet/sheet.tsx'
import { shownAfter } from '../fixtures/views.ts'
import { french } from '../messages/french.ts'
import type { SheetType } from '../view/sheet-content.ts'
import { markup, plainText, sheetFile } from './sheet-text.ts'

afterEach(cleanup)

const { plan } = shownAfter({ danger: 'oui', besoin: ['soin'], delai: 'moins-3j', accord: 'elle-appelle' })

function drawn(type: SheetType, publisher?: string): Element {
  const content = { date: '1er juin 2026', commune: 'Beauclair', notices: ['Provisoire'], version: 'petit' }
  const { container } = render(
    <Sheet
      {...content}
      type={type}
      level={2}
      messages={french}
      plan={plan}
      isRetained={() => true}
      publisher={publisher}
      fictional
    />,
  )
  const [sheet] = container.children
  if (sheet === undefined) throw new Error('La fiche est vide.')
  return sheet
}

const lines = (type: SheetType) => plainText(drawn(type)).replaceAll('\u00a0', ' ').split('\n')

test('le texte de la fiche du dossier a une ligne par action', () => {
  expect(lines('file')).toEqual(
    expect.arrayContaining([
      'Maintenant',
      expect.stringMatching(/^1\. Appeler les secours — Police secours — 17/),
      expect.stringMatching(
        /^2\. Faire constater les blessures — Sous 24 h — Consultation de Beauclair — 01 99 00 12 34 — 3, rue du Pont, Beauclair — du lundi/,
      ),
      'Prochain rendez-vous :',
    ]),
  )
})

test('la fiche à remettre ne dit ni quand, ni où, ni ce qui est pour le professionnel', () => {
  const text = lines('handed').join('\n')
  expect(text).toContain('Contacts utiles')
  expect(text).toContain('Consultation de Beauclair — 01 99 00 12 34')
  expect(text).not.toMatch(/2026 ·|Établie|Commune|petit|Provisoire|À éviter|À préparer|accord|dossier|1\./)
})

test('un texte du réseau ne devient jamais une balise', () => {
  const hostile = '<script>alert("1")</script> & co'
  const file = sheetFile(drawn('file', hostile), hostile, 'p > a { color: red }')
  expect(file).not.toContain('<script')
  expect(markup(drawn('file', hostile))).toContain('&#60;script&#62;')
})

test('le fichier ne demande rien au réseau et ne porte ni script ni autre attribut que des classes', () => {
  const file = sheetFile(drawn('file'), 'Fiche', '.sheet { gap: 1em }')
  expect(file).not.toMatch(/https?:|<script|<img|<a\b|\bon\w+=|url\(/)
  expect(file).toContain("default-src 'none'")
  const [, body = ''] = file.split('rel="stylesheet"')
  expect(new Set([...body.matchAll(/<\w+ (\w+)=/g)].map(([, name]) => name))).toEqual(new Set(['class']))
})
