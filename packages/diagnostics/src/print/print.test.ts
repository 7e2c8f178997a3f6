import { expect, test } from 'vitest'
import { finding, spanOf } from '../testing/finding.ts'
import type { Format } from './print.ts'
import { formats, print } from './print.ts'

const source = { file: 'pathways/a.yaml', text: 'next: secuors\n' }
const found = [finding(spanOf(source, 'secuors'))]

test.each([
  ['text', /^erreur\[unknown-state\] /],
  ['json', /^\{\n {2}"diagnostics": \[/],
  ['github', /^::error file=pathways\/a\.yaml,/],
  ['sarif', /^\{\n {2}"\$schema": /],
  ['markdown', /^## Vérification des parcours/],
] as const satisfies readonly (readonly [Format, RegExp])[])(
  'the format %s is printed by its printer',
  (format, start) => {
    expect(print(found, format, { lang: 'fr' })).toMatch(start)
  },
)

test.each(formats)('%s is said in English when asked, and nothing in it is French', (format) => {
  const text = print(found, format, { lang: 'en', plain: false })
  expect(text).toContain('The person could not go on.')
  if (format !== 'sarif') expect(text).not.toMatch(/Pourquoi|erreur|Détails|ligne/)
})

test('what concerns text is left aside by the others', () => {
  const options = { lang: 'fr', colour: true, plain: true } as const
  for (const format of formats.filter((each) => each !== 'text')) {
    expect(print(found, format, options)).toBe(print(found, format, { lang: 'fr' }))
  }
})
