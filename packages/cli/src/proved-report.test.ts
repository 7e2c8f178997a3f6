/** What was proved, as people read it. */
import { expect, test } from 'vitest'
import { provedJson, provedText } from './proved-report.ts'

const proved = (walks: bigint) => ({
  places: { territories: 3, communes: 84, rows: 14 },
  pathways: [
    {
      pathway: 'plainte',
      entry: true,
      reached: 225,
      states: 226,
      walks,
      questions: 12,
      invariants: ['a', 'b'],
    },
    { pathway: 'triage', entry: false, reached: 10, states: 10, walks, questions: 1, invariants: [] },
  ],
  promises: [{ invariant: 'a', sentence: { fr: 'Une phrase.', en: 'A sentence.' }, pathways: ['plainte'] }],
})

test.each([
  [3n, '3 chemins'],
  [12_345n, '12\u202f345 chemins'],
  [1_800_000n, '1,8\u00a0million de chemins'],
  [2_000_000_000n, '2\u00a0milliards de chemins'],
  [10n ** 63n, 'environ 10⁶³ chemins'],
])('%s walks are said « %s »', (walks, said) => {
  expect(provedText(proved(walks), 'fr')).toContain(said)
})

test('a line is said of what professionals may open, and of it alone', () => {
  expect(provedText(proved(3n), 'en').split('\n')).toEqual([
    'Proved for all answers, all professions, 84 communes and elsewhere:',
    '  plainte  225 states, 3 walks, at most 12 questions, 2 rules kept',
    'No dead end, no endless loop, no contact without consent; the rule of the network holds.',
  ])
})

test('programs get whole numbers, whatever their size', () => {
  expect(provedJson(proved(10n ** 63n), 'fr')).toMatchObject({
    pathways: { plainte: { walks: `1${'0'.repeat(63)}` } },
    invariants: [{ id: 'a', sentence: 'Une phrase.', pathways: ['plainte'] }],
  })
})
