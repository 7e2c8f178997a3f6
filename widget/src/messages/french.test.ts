/** The sentences of the tool are written as French is printed. */
import { expect, test } from 'vitest'
import { french } from './french.ts'
import { sentencesOf } from './testing/sentences-of.ts'

const all = sentencesOf(french)

test.each([
  ['une espace insécable avant « : ; ! ? »', /[^\u00a0\s][:;!?](?!\/)|[ ][:;!?]/],
  ['des espaces insécables dans les guillemets', /«[^\u00a0]|[^\u00a0]»/],
  ['pas de point médian entre des lettres', /\p{L}·\p{L}/u],
  ['pas d’exclamation', /!/],
  ['pas de tutoiement', /\b(tu|ton|tes|toi)\b/i],
])('les phrases ont %s', (_, fault) => {
  expect(all.filter(([, sentence]) => fault.test(sentence))).toEqual([])
})

test('aucune phrase de l’écran ne nomme ce dont on parle', () => {
  expect(all.filter(([, sentence]) => /violen|victim|agress|conjug|plainte/i.test(sentence))).toEqual([])
})

test('les phrases ont quinze mots au plus', () => {
  const long = all.flatMap(([at, text]) =>
    text
      .split(/[.?:;]/)
      .filter((sentence) => sentence.split(/[\s\u00a0]+/).filter(Boolean).length > 16)
      .map((sentence) => [at, sentence]),
  )
  expect(long).toEqual([])
})
