/** Only the words of a short list go to the page. */
import { expect, test } from 'vitest'
import { sayableDetails, suits } from './sayable.ts'

test.each([
  ['po-pret', null],
  ['po-etape', { etape: 'question' }],
  ['po-impression', { type: 'carte' }],
])('%s %o passe', (nom, detail) => {
  expect(suits(detail, sayableDetails[nom] ?? null)).toBe(true)
})

test.each([
  ['po-pret', { etape: 'question' }],
  ['po-etape', null],
  ['po-etape', {}],
  ['po-etape', { etape: 'oui' }],
  ['po-etape', { etape: 'constructor' }],
  ['po-etape', { etape: 'question', reponse: 'oui' }],
  ['po-etape', { code: 'donnees' }],
])('%s %o ne passe pas', (nom, detail) => {
  expect(suits(detail, sayableDetails[nom] ?? null)).toBe(false)
})
