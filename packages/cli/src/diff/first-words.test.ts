import { expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

test.each([
  ['Gardez le suivi de grossesse.', 'Gardez le suivi de grossesse'],
  ["Les soins d'abord. Avant de fixer la sortie, voyez avec elle.", "Les soins d'abord"],
  ['Où dort-elle ce soir ? Demandez-le.', 'Où dort-elle ce soir ?'],
  [
    "Gardez ensuite le suivi de grossesse ou d'après-naissance, sans le partenaire.",
    "Gardez ensuite le suivi de grossesse ou d'après-naissance…",
  ],
  ['Dites par exemple : « Je pose la question à toutes. Et vous ? »', 'Dites par exemple…'],
  ['Dites : « Je vous crois. »', 'Dites…'],
  ['« Je vous crois », dites-le. Puis écoutez.', '« Je vous crois », dites-le'],
  ["« Je vous crois. Vous n'y êtes pour rien. » Laissez-la parler.", 'Je vous crois…'],
  ['a'.repeat(80), `${'a'.repeat(60)}…`],
])('%s', (text, words) => {
  expect(firstWords(text)).toBe(words)
})

test('never longer than what fits, and a sign that more follows', () => {
  const text = 'mot '.repeat(40)
  for (let most = 10; most < 60; most++) expect(firstWords(text, most).length).toBeLessThanOrEqual(most + 1)
})
