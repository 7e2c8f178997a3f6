/** What another answer would change, told from the small pathway. */
import type { Answers, Value } from '@jalon/core/runtime'
import { nextSession, startSession } from '@jalon/core/runtime'
import { availability } from '@jalon/directory/runtime'
import { expect, test } from 'vitest'
import { previewChange } from '../app/preview-change.ts'
import { smallPack } from '../fixtures/small-pack.ts'

const care = { danger: 'non', besoin: ['soin'], delai: 'moins-3j', accord: 'oui' }

/** What is shown before this answer is changed, in a session that has answered so. */
function changing(answers: Answers, fact: string, value: Value, pack = smallPack) {
  const available = availability(pack, '99001')
  const before = Object.entries(answers).reduce(
    (state, [asked, given]) =>
      nextSession(pack.ir, 'orientation', state, { type: 'answer', fact: asked, value: given }),
    startSession(pack.ir, 'orientation', { available, sheet: {} }),
  )
  const setting = {
    pack,
    commune: '99001',
    today: '2026-06-01',
    moment: () => ({ day: '2026-11-24', time: '10:00' }),
    run: before.run,
    available,
  }
  return previewChange(setting, 'orientation', before, fact, value, () => ({ fewest: 1, most: 2 }))
}

test('ce qui part et ce qui vient est nommé, avec les questions qui ne se posent plus', () => {
  expect(changing(care, 'besoin', ['abri'])).toMatchObject({
    question: "De quoi a-t-elle besoin aujourd'hui\u00a0?",
    before: 'Un examen, un certificat',
    after: 'Un endroit où dormir',
    removed: { purposes: ['Faire constater les blessures'], advice: 1 },
    added: { purposes: ['Trouver un endroit où dormir ce soir'], advice: 0 },
    changed: [],
    dropped: [{ answer: 'Moins de 3 jours' }, { answer: 'Oui' }],
    pending: false,
  })
})

test('ce qui reste mais se dit autrement est nommé aussi', () => {
  const change = changing(care, 'accord', 'non')
  expect(change).toMatchObject({ changed: [{ purpose: 'Faire constater les blessures', urgency: 'h24' }] })
  expect(change).toMatchObject({ removed: { purposes: [] }, added: { purposes: [] }, dropped: [] })
})

test('quand des questions suivent, on le dit, et combien', () => {
  const sheltered = { danger: 'non', besoin: ['abri'] }
  expect(changing(sheltered, 'besoin', ['soin'])).toMatchObject({
    pending: true,
    left: { fewest: 1, most: 2 },
  })
})

test.each([
  ['la même réponse', 'danger', 'non'],
  ['une réponse qui mène au même endroit', 'danger', 'inconnu'],
  ['ce qui n’est pas une réponse', 'danger', 'peut-être'],
])('%s ne montre rien', (_, fact, value) => {
  expect(changing(care, fact, value)).toBeUndefined()
})

test('devant quelqu’un, rien n’est énuméré', () => {
  const pathway = smallPack.ir.pathways['orientation']
  if (pathway === undefined) throw new Error('Le petit parcours a changé.')
  const fin = { kind: 'final', outcome: 'a-revoir-seule' } as const
  const ir = {
    ...smallPack.ir,
    pathways: { orientation: { ...pathway, states: { ...pathway.states, fin } } },
  }
  expect(changing(care, 'besoin', ['abri'], { ...smallPack, ir })).toBeUndefined()
})
