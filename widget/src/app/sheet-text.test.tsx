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

function drawn(type: SheetType, publisher?: string, shown = plan): Element {
  const content = { date: '1er juin 2026', commune: 'Beauclair', notices: ['Provisoire'], version: 'petit' }
  const { container } = render(
    <Sheet
      {...content}
      type={type}
      level={2}
      messages={french}
      plan={shown}
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

test('la fiche du dossier dit qui appelle, et comment dire ce qui ne peut attendre', () => {
  const text = lines('file').join('\n')
  expect(text).toContain(
    'avant toute autre démarche. Qui appelle : ensemble, maintenant, depuis votre téléphone.',
  )
  expect(text).toContain('Qui appelle : la personne, quand elle le souhaite.')
  expect(text).not.toContain("L'examen fixe ce qui se voit")
})

test('les choses à préparer se lisent comme une phrase', () => {
  expect(lines('file').join('\n')).toContain("une pièce d'identité, si elle en a une ; des photos")
})

test('un numéro que dit le nom d’une porte ne se répète pas', () => {
  const groups = plan.groups.map((group) => ({
    ...group,
    items: group.items.map((item) =>
      item.type === 'referral'
        ? {
            ...item,
            contacts: item.contacts.map((contact) => ({
              ...contact,
              through: {
                name: "115, hébergement d'urgence",
                phone: { href: 'tel:115', text: '115', written: false },
              },
            })),
          }
        : item,
    ),
  }))
  const text = plainText(drawn('handed', undefined, { ...plan, groups }))
  expect(text).toContain("115, hébergement d'urgence")
  expect(text).not.toMatch(/urgence\s+115/)
})

test('la fiche à remettre ne dit ni quand, ni où, ni ce qui est pour le professionnel', () => {
  const text = lines('handed').join('\n')
  expect(text).toContain('Contacts utiles')
  expect(text).toContain('Consultation de Beauclair — 01 99 00 12 34')
  expect(text).not.toMatch(
    /2026 ·|à confirmer|Qui appelle|Établie|Commune|petit|Provisoire|À éviter|À préparer|accord|dossier|1\./,
  )
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
