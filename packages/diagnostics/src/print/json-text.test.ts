import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText } from './json-text.ts'
import { clean } from './visible.ts'

test('whatever it holds, it reads back the same, and shows everything that it holds', () => {
  const odd = fc.constantFrom(
    '\u009b',
    '\u202e',
    '\u200b',
    '\u{e0041}',
    '\u2028',
    '\u007f',
    '\ufeff',
    'é',
    '😀',
    '\n',
  )
  const anyText = fc.array(fc.oneof(odd, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), fc.boolean(), (value, oneLine) => {
      const text = jsonText(value, { oneLine })
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(clean(text)).toBe(text)
    }),
  )
})

test('letters stay as they are', () => {
  expect(jsonText({ nom: 'Écoute 😀\u009b2J' })).toBe('{\n  "nom": "Écoute 😀\\u009b2J"\n}')
  expect(jsonText(['é'], { oneLine: true })).toBe('["é"]')
})
