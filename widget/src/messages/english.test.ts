/** The sentences of the tool in English: written as English is printed, and as silent as the French ones. */
import { expect, test } from 'vitest'
import { english } from './english.ts'
import { french } from './french.ts'
import { sentencesOf } from './testing/sentences-of.ts'

const all = sentencesOf(english)
/** What is French on purpose: a paper that may be found, and a sentence for the network. */
const ours = all.filter(([at]) => !at.startsWith('papers.quiet.') && at !== 'card.reported')

test.each([
  ['no space before « : ; ! ? »', /[\s\u00a0][:;!?]/],
  ['no French quotation mark, and no straight one', /[«»"]/],
  ['no exclamation', /!/],
  [
    'no French word',
    /\b(le|la|les|une|des|du|et|ou|pour|avec|sans|cette|réponses?|choisir|fiche)\b|[éèêàçœ]/i,
  ],
  ['no American spelling', /\b(organiz|center|color|zip code|cell ?phone|judgment)/i],
  ['no word that blames', /\b(should have|must|refus|failed? to|forgot|admit|claims?|alleg|wrong)/i],
])('the sentences have %s', (_, fault) => {
  expect(ours.filter(([, sentence]) => fault.test(sentence))).toEqual([])
})

test('no sentence names what this is about', () => {
  const telling =
    /violen|victim|abus|assault|police|complain|rape|domestic|attack|batter|harass|coerc|perpetrat|crim(e|inal)|beat|hit\b|partner|husband|court|prosecut|refuge|shelter|forensic/i
  expect(all.filter(([, sentence]) => telling.test(sentence))).toEqual([])
})

test('a sentence has sixteen words at most', () => {
  const long = all.flatMap(([at, text]) =>
    text
      .split(/[.?:;]/)
      .filter((sentence) => sentence.split(/\s+/).filter(Boolean).length > 16)
      .map((sentence) => [at, sentence]),
  )
  expect(long).toEqual([])
})

test('the figures and the numbers to call are those of the French sentences', () => {
  // These two name in French the answer to choose, which is in French: in English its place is said.
  const naming = ['question.chooseOneOr', 'question.chooseSeveralOr']
  const figures = (sentences: typeof all) =>
    sentences
      .filter(([at]) => !naming.includes(at))
      .map(([at, sentence]) => [at, (sentence.match(/\d+/g) ?? []).sort().join(' ')])
  expect(figures(all)).toEqual(figures(sentencesOf(french)))
  const links = (messages: unknown) => JSON.stringify(messages).match(/"(?:tel|sms):\d+"/g)
  expect(links(english)).toEqual(links(french))
})

test.each([
  [1, 1, 0, '1 contact.'],
  [3, 3, 1, '3 contacts (1 outside your organisation).'],
  [4, 3, 3, '4 steps, including 3 contacts (all outside your organisation).'],
  [2, 0, 0, '2 steps.'],
])('%i steps, %i contacts, %i outside: « %s »', (steps, contacts, outside, said) => {
  expect(english.plan.intro(steps, contacts, outside)).toBe(said)
})

test.each([
  [1, 1, 'last question'],
  [2, 2, '2 left'],
  [2, 4, '2 to 4 left'],
])('from %i to %i questions: « %s »', (fewest, most, said) => {
  expect(english.question.left(fewest, most)).toBe(said)
})
