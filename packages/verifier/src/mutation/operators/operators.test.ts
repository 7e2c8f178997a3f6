/** Each operator on a small pathway: what it writes instead, as it is told. */
import { expect, test } from 'vitest'
import { exampleContent } from '../../testing/example-told.ts'
import { contentOf } from '../../verify.ts'
import { mutantsOf } from '../mutated.ts'
import { operators } from './index.ts'

const part = {
  'abri/abri.pathway.yaml': `
    initial: demande
    states:
      demande: { ask: accord, next: { oui: trouve, non: refuse } }
      trouve: { final: trouve }
      refuse: { final: refuse }
  `,
}

/** The mistakes that one operator makes in the states of a pathway, in words. */
function deedsOf(code: string, states: string): readonly string[] {
  const facts =
    'delai: { ask: "Depuis quand\u00a0?", type: elapsed, answers: { court: { label: Court, under: 3d }, long: Long } }'
  const text = `initial: a\nfacts:\n  ${facts}\nstates:\n${states}`
  const { vocabulary, territories } = contentOf(exampleContent({ ...part, 'essai/essai.pathway.yaml': text }))
  const unit = vocabulary.pathways.get('essai')
  const operator = operators.find((each) => each.code === code)
  if (unit === undefined || operator === undefined) return []
  return operator.mistakes({ unit, vocabulary, territories }).map(({ deed }) => deed.fr)
}

const asked = `
  a: { ask: danger, next: { oui: b, non: c, inconnu: b } }
  b: { refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Appelez., consent: not-required }, next: c }
  c: { final: fin }
`
const guarded = `
  a: { ask: plainte, next: d }
  d:
    ask: danger
    next:
      - { guard: { danger: non, plainte: [deposee, envisagee] }, target: b }
      - { else: c }
  b: { advise: Notez., next: c }
  c: { final: fin }
`

test.each([
  ['M01', asked, 'menait « a » à « c » au lieu de « b » quand la réponse est « oui »'],
  [
    'M02',
    asked,
    'inversait, dans « a », les suites « b » quand la réponse est « oui » et « c » quand la réponse est « non »',
  ],
  [
    'M03',
    guarded,
    'retirait de « d » la ligne « guard: { danger: non, plainte: [deposee, envisagee] }, target: b »',
  ],
  ['M04', guarded, "retirait « danger: non » d'une condition de « d »"],
  ['M05', guarded, "mettait à l'envers « danger: non » dans « d »"],
  ['M06', guarded, 'retirait « deposee » de la liste « plainte » dans « d »'],
  ['M07', guarded, 'traitait le doute comme une réponse rassurante à « danger », dans « d »'],
  ['M08', asked, 'retirait « medecin », le premier type voulu, dans « b » (medecin, ligne-ecoute)'],
  ['M09', asked, 'ne gardait que « medecin » dans « b » (medecin, ligne-ecoute)'],
  ['M11', asked, 'remplaçait « Sous 24 h » par « Sous 72 h » pour medecin, ligne-ecoute, dans « b »'],
  ['M13', asked, "sautait l'étape « b » et passait à « c »"],
  ['M19', guarded, 'commençait par « d » au lieu de « a »'],
  ['M20', asked, "retirait de l'annuaire « medecin » à Claireval"],
  [
    'M10',
    `
  a: { refer: { to: [medecin, association, ligne-ecoute], urgency: h24, say: Appelez., consent: not-required }, next: c }
  c: { final: fin }
`,
    "inversait l'ordre des types dans « a » (medecin, association, ligne-ecoute)",
  ],
  [
    'M12',
    `
  a: { ask: accord, next: { oui: b, non: c } }
  b: { refer: { to: medecin, urgency: h24, say: Appelez., consent: accord }, next: c }
  c: { final: fin }
`,
    "ne demandait plus l'accord « accord » avant medecin, dans « b »",
  ],
  [
    'M14',
    `
  a: { invoke: abri, next: { trouve: b, refuse: c } }
  b: { advise: Notez., next: c }
  c: { final: fin }
`,
    'échangeait les suites de « trouve » et « refuse » après « abri », dans « a »',
  ],
  [
    'M15',
    `
  a: { invoke: abri, next: { trouve: c, refuse: c } }
  c: { final: fin }
`,
    "n'appelait plus « abri » et passait à « c », dans « a »",
  ],
  [
    'M16',
    `
  a: { ask: delai, next: d }
  d: { next: [{ guard: { delai: court }, target: b }, { else: c }] }
  b: { advise: Notez., next: c }
  c: { final: fin }
`,
    'traitait le délai « court » comme « long » dans « d »',
  ],
  [
    'M17',
    `
  a: { ask: violences, next: [{ guard: { violences: { includes: [physiques, sexuelles] } }, target: b }, { else: c }] }
  b: { advise: Notez., next: c }
  c: { final: fin }
`,
    'écrivait « includes-any » au lieu de « includes » dans « violences: { includes: [physiques, sexuelles] } », dans « a »',
  ],
  [
    'M18',
    `
  a: { refer: { to: medecin, urgency: h24, say: Appelez., consent: not-required }, next: b }
  b: { refer: { to: association, urgency: week, say: Appelez., consent: not-required }, next: c }
  c: { final: fin }
`,
    'proposait « b » avant « a »',
  ],
] as const)('%s makes its mistake', (code, states, deed) => {
  expect(deedsOf(code, states)).toContainEqual(deed)
})

test('what two operators make alike is tried once', () => {
  const content = contentOf(exampleContent({ 'essai/essai.pathway.yaml': `initial: a\nstates:\n${asked}` }))
  const keys = mutantsOf(content, 'essai').map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
