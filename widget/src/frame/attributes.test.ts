/** What a page may ask through a frame is what it may ask of the element, or is said here to stay in the page. */
import { expect, test } from 'vitest'
import { attributes, readSettings } from '../element/settings.ts'
import { readAttributes } from './attributes.ts'
import { frameAttributes, neutralPage } from './names.ts'

function read(asked: Readonly<Record<string, string>>) {
  const warnings: string[] = []
  const found = readAttributes(
    (name) => asked[name],
    (name, value, accepted) => warnings.push(`${name}=${value} (${accepted})`),
  )
  return { found, warnings }
}

test('chaque attribut de l’élément passe par le cadre, ou reste à la page', () => {
  const stays = ['donnees', 'integrite', 'sortie-url']
  const passes: readonly string[] = frameAttributes
  expect(attributes.filter((name) => !passes.includes(name) && !stays.includes(name))).toEqual([])
  expect(stays.filter((name) => passes.includes(name))).toEqual([])
})

test('la page neutre est celle de l’élément', () => {
  const { sortieUrl } = readSettings(
    () => null,
    'https://cpts.example/',
    () => {},
  )
  expect(neutralPage).toBe(sortieUrl)
})

test.each([
  ['territoire', 'cpts-exemple'],
  ['entree', 'sante'],
  ['profession', 'sage-femme'],
  ['commune', '2A004'],
  ['commune', '99E01'],
  ['niveau-titre', ' 3 '],
  ['masquage-auto', '0'],
  ['couleur', '#0B5563'],
  ['mention', "CPTS de l'Exemple, « ici »"],
])('%s="%s" est compris', (name, value) => {
  expect(read({ [name]: value })).toEqual({ found: { [name]: value.trim() }, warnings: [] })
})

test.each([
  ['territoire', 'Metz'],
  ['commune', 'Metz'],
  ['niveau-titre', '6'],
  ['theme', 'rose'],
  ['masquage-auto', '1.5'],
  ['couleur', 'red;background:url(//ailleurs.example)'],
  ['mention', 'Appelez\u202eici'],
  ['mention', 'a'.repeat(201)],
])('%s="%s" ne l’est pas, et le webmestre lit ce qui le serait', (name, value) => {
  const { found, warnings } = read({ [name]: value })
  expect(found).toEqual({})
  expect(warnings).toEqual([expect.stringMatching(/\(.{4,}\)$/)])
})
