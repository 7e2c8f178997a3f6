/** The sentences of the tool are written as French is printed. */
import { expect, test } from 'vitest'
import { french } from './french.ts'

/** Every sentence, those with a number or a name in them included. */
function sentences(of: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof of === 'string') return [[at, of]]
  if (typeof of === 'function') return [[at, String(of(2, 2))]]
  return Object.entries(of ?? {}).flatMap(([key, value]) =>
    sentences(value, at === '' ? key : `${at}.${key}`),
  )
}

const all = sentences(french, '').filter(([at]) => !at.endsWith('.href'))

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
