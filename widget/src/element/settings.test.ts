import { expect, test } from 'vitest'
import { type Attribute, readSettings } from './settings.ts'

function read(attributes: Partial<Record<Attribute, string>>) {
  const warnings: string[] = []
  const settings = readSettings(
    (name) => attributes[name] ?? null,
    'https://cpts.example/pages/',
    (attribute, value, accepted) => warnings.push(`${attribute}=${value} (${accepted})`),
  )
  return { settings, warnings }
}

test('sans attribut, tout a une valeur', () => {
  const { settings, warnings } = read({})
  expect(settings).toMatchObject({
    donnees: undefined,
    niveauTitre: 2,
    theme: 'clair',
    masquageAuto: 180,
    raccourci: 'maj3',
  })
  expect(warnings).toEqual([])
})

test.each([
  ['niveau-titre', ' 3 ', { niveauTitre: 3 }],
  ['theme', 'auto', { theme: 'auto' }],
  ['donnees', '/po/metz.json', { donnees: 'https://cpts.example/po/metz.json' }],
  ['masquage-auto', '0', { masquageAuto: 0 }],
  ['mention', '  ', { mention: undefined }],
] as const)('%s="%s" est compris', (attribute, value, expected) => {
  const { settings, warnings } = read({ [attribute]: value })
  expect(settings).toMatchObject(expected)
  expect(warnings).toEqual([])
})

test.each([
  ['niveau-titre', '6', { niveauTitre: 2 }],
  ['theme', 'rose', { theme: 'clair' }],
  ['donnees', 'javascript:alert(1)', { donnees: undefined }],
  ['sortie-url', 'data:text/html,a', { sortieUrl: 'https://meteofrance.com/' }],
  ['sortie-url', 'www.meteo.example', { sortieUrl: 'https://meteofrance.com/' }],
  ['integrite', 'sha384-', { integrite: 'sha256-AAAA' }],
  ['integrite', 'abc', { integrite: 'sha256-AAAA' }],
  ['sortie-url', '#haut', { sortieUrl: 'https://meteofrance.com/' }],
  ['masquage-auto', '1.5', { masquageAuto: 180 }],
  ['raccourci', 'maj4', { raccourci: 'maj3' }],
] as const)(
  '%s="%s" est remplacé par la valeur ordinaire, et le webmestre le lit',
  (attribute, value, expected) => {
    const { settings, warnings } = read({ [attribute]: value })
    expect(settings).toMatchObject(expected)
    expect(warnings).toHaveLength(1)
  },
)
