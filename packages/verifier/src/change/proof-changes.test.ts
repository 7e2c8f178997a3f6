import type { Diagnostic } from '@jalon/diagnostics'
import { expect, test } from 'vitest'
import { changesOf } from './proof-changes.ts'

const written = { file: 'network/invariants.yaml', text: 'invariants:\n  - { id: secours-d-abord }\n' }
const pathway = { file: 'essai/essai.pathway.yaml', text: 'secours-a\nsecours-b\n' }
const at = written.text.indexOf('secours-d-abord')
const rule = { source: written, start: at, end: at + 'secours-d-abord'.length }

/** A promise that is broken in a pathway, at one of the two states. */
function broken(id: string, state: 0 | 1): Diagnostic {
  const words = `La règle « secours-d-abord » n'est pas respectée : la faute se voit à l'état « ${state} ».`
  return {
    rule: 'invariant-broken',
    severity: 'error',
    span: { source: pathway, start: state * 10, end: state * 10 + 9 },
    message: { fr: words, en: words },
    why: { fr: '', en: '' },
    related: [{ span: rule, value: { fr: 'La règle', en: 'The rule' } }],
    suggestions: [],
    witness: { pathway: id, answers: [], commune: null, communes: 0 },
  }
}

test('a promise that several pathways break is told once, with where', () => {
  const { lost } = changesOf({ before: [], after: [broken('a', 0), broken('b', 1)] })
  expect(lost).toEqual([
    expect.objectContaining({
      message: expect.objectContaining({ fr: "La règle « secours-d-abord » n'est pas respectée." }),
      pathways: ['a', 'b'],
    }),
  ])
})

test('what was declared of one pathway does not hold for another', () => {
  const lostIn = (...ids: readonly string[]) => {
    const after = ids.map((id) => broken(id, 0))
    return changesOf({ before: [], after }).lost.map(({ fingerprint }) => fingerprint)
  }
  expect(lostIn('a')).not.toEqual(lostIn('a', 'b'))
  expect(lostIn('b', 'a')).toEqual(lostIn('a', 'b'))
})

test('a promise that was broken elsewhere is lost in the new pathway alone, whichever state shows it', () => {
  const { lost, gained } = changesOf({
    before: [broken('a', 0)],
    after: [broken('a', 1), broken('b', 1)],
  })
  expect(lost.map(({ pathways }) => pathways)).toEqual([['b']])
  expect(gained).toEqual([])
})
