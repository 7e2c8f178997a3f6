import { itemsOf, parse } from '@jalon/core'
import { expect, test } from 'vitest'
import { contentOf, smallNetwork } from '../testing/content-of.ts'
import { invariantWords } from './invariant-words.ts'

const vocabulary = contentOf(smallNetwork).vocabulary()

test.each([
  [
    '{ if: { danger: oui }, first-is: { refer: police, urgency: now } }',
    'Si danger est « oui », la première orientation est « Police secours » (maintenant).',
  ],
  [
    '{ always-before: { first: { ask: danger }, then: { refer: any } } }',
    'Avant une orientation, il y a toujours eu la question « Un danger ? ».',
  ],
  [
    '{ always-after: { first: { refer: police }, then: { refer: [medecin, police] } } }',
    'Après une orientation vers « Police secours », il y a toujours une orientation vers « Médecin » ou « Police secours ».',
  ],
  [
    '{ never-together: [{ refer: police }, { advise: conseil }] }',
    'Un même chemin ne comporte jamais à la fois une orientation vers « Police secours » et le conseil « conseil ».',
  ],
  [
    '{ every-path-includes: [{ refer: any }, { final: fin }] }',
    'Chaque chemin comporte une orientation ou la fin « fin ».',
  ],
  [
    '{ if: { violences: { excludes: sexuelle }, not: { danger: [oui, inconnu] } }, unreachable: { state: suite } }',
    "Si violences ne comprend pas « sexuelle » et il n'est pas vrai que danger est « oui » ou « inconnu », il n'y a jamais l'étape « suite ».",
  ],
  [
    '{ applies-to: [un], within-steps: { at-most: 2, reach: { refer: police, urgency: [now, h24] } } }',
    'Dans « un », il y a une orientation vers « Police secours » (maintenant ou sous 24 h) après 2 questions au plus.',
  ],
  [
    '{ if: { any: [{ condition: grave }, { available: medecin }] }, every-path-includes: { ask: any } }',
    'Si (la condition « grave » est remplie ou « Médecin » existe dans la commune), chaque chemin comporte une question.',
  ],
])('%s', (yaml, sentence) => {
  const { tree } = parse({ file: 'network/invariants.yaml', text: `- ${yaml}` })
  expect(invariantWords(itemsOf(tree)[0], vocabulary)).toBe(sentence)
})
