import { expect, test } from 'vitest'
import { smallIr } from '../fixtures/small-ir.ts'
import { toQuestionView, valueAt } from './question-view.ts'

const { danger, besoin } = smallIr.facts

test('la réponse inconnue vient la dernière, où qu’elle soit écrite', () => {
  const answers = [...(danger?.answers ?? [])].reverse()
  const view = toQuestionView({ fact: { ...danger!, answers }, number: 1, isLatest: true })
  expect(view.options.map(({ label }) => label)).toEqual(['Non', 'Oui', 'Non abordé ou ne sait pas'])
  expect(view.options.map(({ index }) => index)).toEqual([1, 2, 0])
})

test('les positions choisies redeviennent des réponses', () => {
  expect(valueAt(danger!, [1])).toBe('non')
  expect(valueAt(besoin!, [2, 0])).toEqual(['soin', 'parler'])
  expect(valueAt(danger!, [])).toBeUndefined()
})

test('ce qui a été répondu est déjà coché', () => {
  expect(toQuestionView({ fact: besoin!, number: 2, given: ['parler'], isLatest: false }).given).toEqual([2])
})
