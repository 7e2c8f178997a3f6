import type { Guard } from '@jalon/core'
import { expect, test } from 'vitest'
import { shortConditionOf } from './short-condition.ts'

const names = {
  question: (fact: string) => fact,
  answer: (_: string, answer: string) => answer,
  answers: () => ['a', 'b', 'c', 'd', 'e'],
  kind: (kind: string) => kind,
}
const q1 = (...among: string[]): Guard => ({ kind: 'answered', fact: 'Q1', among })
const q2 = (operator: 'includes' | 'includes-any' | 'excludes' | 'only', ...answers: string[]): Guard => {
  return { kind: 'chosen', fact: 'Q2', operator, answers }
}
const not = (guard: Guard): Guard => ({ kind: 'not', guard })
const here: Guard = { kind: 'available', kinds: ['abri'] }

test.each<[string, Guard]>([
  ['Q1 a/b', q1('a', 'b')],
  ['Q1 sauf a/b', not(q1('a', 'b'))],
  ['Q1 sauf e', q1('a', 'b', 'c', 'd')],
  ['Q1 e', not(q1('a', 'b', 'c', 'd'))],
  ['Q2 avec a et b', q2('includes', 'a', 'b')],
  ['Q2 sans a et b à la fois', not(q2('includes', 'a', 'b'))],
  ['Q2 avec a/b', q2('includes-any', 'a', 'b')],
  ['Q2 avec a/b', not(q2('excludes', 'a', 'b'))],
  ['Q2 sans a ni b', q2('excludes', 'a', 'b')],
  ["Q2 rien d'autre que a", q2('only', 'a')],
  ['« abri » existe ici', here],
  ["« abri » n'existe pas ici", not(here)],
  [
    'Q1 a et (Q1 b ou Q2 avec c)',
    { kind: 'all', guards: [q1('a'), { kind: 'any', guards: [q1('b'), q2('includes', 'c')] }] },
  ],
  ['dans tous les cas', { kind: 'all', guards: [] }],
])('%s', (said, guard) => {
  expect(shortConditionOf(guard, names).replaceAll('\u00a0', ' ')).toBe(said)
})
