/** A jurist or a midwife reads these sentences, and says yes or no. */
import type { Guard, IrInvariant, IrPromise, Motif } from '@jalon/core'
import { expect, test } from 'vitest'
import type { Names } from './names.ts'
import { conditionOf, sentenceOf } from './sentence-of.ts'

const answers = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([id, label]) => ({ id, label }))

const many = Object.fromEntries([...'abcdefghij'].map((letter) => [letter, { label: letter.toUpperCase() }]))
const names: Names = {
  facts: {
    danger: { ask: 'Un danger ?', answers: answers({ oui: 'Oui', non: 'Non', inconnu: 'Ne sait pas' }) },
    accord: { ask: "Est-elle d'accord ?", answers: answers({ oui: 'Oui', non: 'Non' }) },
    faits: {
      ask: 'De quoi parle-t-elle ?',
      answers: answers({ coups: 'Coups', viol: 'Viol', cyber: 'Images' }),
    },
    metier: { ask: 'Vous êtes', answers: Object.entries(many).map(([id, { label }]) => ({ id, label })) },
  },
  kinds: {
    police: { label: 'Police secours' },
    samu: { label: 'Samu' },
    rdv: { label: 'Rendez-vous' },
    ...many,
  },
  pathways: { plainte: { title: 'Porter plainte' }, abri: { title: 'À l’abri' } },
}
const letters = [...'abcdefghij']

/** Without the no-break spaces, so that a case can be typed. */
const typed = (text: string) => text.replaceAll('\u00a0', ' ')
const said = (invariant: Omit<IrInvariant, 'id'>, most?: number) =>
  typed(sentenceOf(names, { id: 'regle', ...invariant }, most).fr)

const refer = (...among: string[]): Motif => ({ kind: 'refer', among })
const soon = (...among: string[]): Motif => ({ kind: 'refer', among, urgency: ['now'] })
const anyRefer: Motif = { kind: 'refer', among: 'any' }
const ask = (...among: string[]): Motif => ({ kind: 'ask', among })
const advise = (...among: string[]): Motif => ({ kind: 'advise', among })
const state = (...among: string[]): Motif => ({ kind: 'state', among })
const final = (...among: string[]): Motif => ({ kind: 'final', among })

test.each<[IrPromise, string]>([
  [
    { kind: 'first-is', pattern: [soon('police')] },
    'La première orientation est « Police secours », maintenant.',
  ],
  [
    { kind: 'first-is', pattern: [refer('police', 'samu')] },
    'La première orientation est « Police secours » ou « Samu ».',
  ],
  [{ kind: 'first-is', pattern: [anyRefer] }, 'Il y a au moins une orientation.'],
  [
    { kind: 'first-is', pattern: [{ kind: 'refer', among: 'any', urgency: ['now', 'h24'] }] },
    'La première orientation est à faire maintenant ou sous 24 h.',
  ],
  [
    { kind: 'first-is', pattern: [state('hopital')] },
    "La première orientation est celle de l'étape « hopital ».",
  ],
  [
    { kind: 'first-is', pattern: [refer(...letters, 'samu')] },
    'La première orientation est une autre que « Police secours » ou « Rendez-vous ».',
  ],
  [
    { kind: 'always-before', first: [ask('danger')], next: [anyRefer] },
    'Toute orientation vient toujours après la question « Un danger ? ».',
  ],
  [
    {
      kind: 'always-before',
      first: [soon('police')],
      next: [refer('samu'), { kind: 'advise', among: 'any' }],
    },
    'Toute orientation vers « Samu », et tout conseil, viennent toujours après une orientation à faire maintenant vers « Police secours ».',
  ],
  [
    { kind: 'always-after', first: [refer('police')], next: [refer('rdv', 'samu')] },
    'Après toute orientation vers « Police secours », il y a toujours une orientation vers « Rendez-vous » ou « Samu ».',
  ],
  [
    { kind: 'always-after', first: [ask('danger', 'accord')], next: [state('suite')] },
    "Après chacune des questions « Un danger ? » et « Est-elle d'accord ? », il y a toujours l'étape « suite ».",
  ],
  [
    { kind: 'never-together', patterns: [[refer('police')], [advise('repos')]] },
    'Un même chemin ne comporte jamais à la fois une orientation vers « Police secours » et le conseil « repos ».',
  ],
  [
    { kind: 'never-together', patterns: [[refer('police')], [refer('samu')], [final('fin')]] },
    'Un même chemin ne comporte jamais deux de ces éléments : une orientation vers « Police secours » ; une orientation vers « Samu » ; la fin « fin ».',
  ],
  [
    { kind: 'every-path-includes', pattern: [soon('police', 'samu'), advise('repos')] },
    'Chaque chemin comporte une orientation à faire maintenant vers « Police secours » ou « Samu », ou le conseil « repos ».',
  ],
  [
    { kind: 'every-path-includes', pattern: [refer('rdv'), refer('samu')] },
    'Chaque chemin comporte une orientation vers « Rendez-vous » ou « Samu ».',
  ],
  [
    { kind: 'every-path-includes', pattern: [state('un', 'deux')] },
    "Chaque chemin comporte l'une des étapes « un » ou « deux ».",
  ],
  [{ kind: 'unreachable', pattern: [refer('samu')] }, "Aucune orientation vers « Samu » n'est proposée."],
  [
    { kind: 'unreachable', pattern: [refer('nobody')] },
    "Chaque orientation trouve quelqu'un, même pour une personne venue d'ailleurs.",
  ],
  [
    { kind: 'unreachable', pattern: [refer('samu', 'nobody')] },
    "Aucune orientation vers « Samu » n'est proposée, et chaque orientation trouve quelqu'un, même pour une personne venue d'ailleurs.",
  ],
  [
    { kind: 'every-path-includes', pattern: [refer('nobody')] },
    'Chaque chemin comporte une orientation qui ne trouve personne.',
  ],
  [
    { kind: 'unreachable', pattern: [refer(...letters, 'samu', 'police'), { kind: 'advise', among: 'any' }] },
    "Aucune orientation n'est proposée, sauf « Rendez-vous », et aucun conseil n'est donné.",
  ],
  [
    { kind: 'unreachable', pattern: [ask('danger'), ask('accord')] },
    "Les questions « Un danger ? » et « Est-elle d'accord ? » ne sont jamais posées.",
  ],
  [{ kind: 'unreachable', pattern: [state('suite')] }, "L'étape « suite » n'est jamais atteinte."],
  [
    { kind: 'within-steps', atMost: 2, reach: [soon('police')] },
    'Une orientation à faire maintenant vers « Police secours » arrive après 2 questions au plus.',
  ],
  [
    { kind: 'within-steps', atMost: 1, reach: [ask('danger')] },
    'La question « Un danger ? » arrive après une question au plus.',
  ],
  [
    { kind: 'within-steps', atMost: 0, reach: [advise('repos')] },
    'Le conseil « repos » arrive avant toute question.',
  ],
])('a promise: %o', (promise, sentence) => {
  expect(said({ promise })).toBe(sentence)
})

const is = (fact: string, ...among: string[]): Guard => ({ kind: 'answered', fact, among })
const chosen = (operator: 'includes' | 'includes-any' | 'excludes' | 'only', ...of: string[]): Guard => {
  return { kind: 'chosen', fact: 'faits', operator, answers: of }
}
const not = (guard: Guard): Guard => ({ kind: 'not', guard })
const all = (...guards: Guard[]): Guard => ({ kind: 'all', guards })
const any = (...guards: Guard[]): Guard => ({ kind: 'any', guards })
const faits = '« De quoi parle-t-elle ? »'

test.each<[Guard, string]>([
  [is('danger', 'oui', 'inconnu'), '« Un danger ? » a pour réponse « Oui » ou « Ne sait pas ».'],
  [not(is('danger', 'oui')), '« Un danger ? » a une autre réponse que « Oui ».'],
  [not(is('danger', 'oui', 'inconnu')), '« Un danger ? » a pour réponse « Non ».'],
  [is('metier', ...letters.slice(0, 8)), '« Vous êtes » a une autre réponse que « I » ou « J ».'],
  [chosen('includes', 'viol'), `${faits} compte « Viol » parmi ses réponses.`],
  [
    chosen('includes', 'viol', 'coups'),
    `${faits} compte à la fois « Viol » et « Coups » parmi ses réponses.`,
  ],
  [chosen('includes-any', 'viol', 'coups'), `${faits} compte « Viol » ou « Coups » parmi ses réponses.`],
  [chosen('excludes', 'viol'), `${faits} ne compte pas « Viol » parmi ses réponses.`],
  [chosen('excludes', 'viol', 'coups'), `${faits} ne compte ni « Viol » ni « Coups » parmi ses réponses.`],
  [chosen('only', 'viol', 'coups'), `${faits} n'a pas d'autre réponse que « Viol » ou « Coups ».`],
  [not(chosen('includes', 'viol')), `${faits} ne compte pas « Viol » parmi ses réponses.`],
  [
    not(chosen('includes', 'viol', 'coups')),
    `${faits} ne compte pas à la fois « Viol » et « Coups » parmi ses réponses.`,
  ],
  [
    not(chosen('includes-any', 'viol', 'coups')),
    `${faits} ne compte ni « Viol » ni « Coups » parmi ses réponses.`,
  ],
  [not(chosen('excludes', 'viol')), `${faits} compte « Viol » parmi ses réponses.`],
  [not(chosen('only', 'viol')), `${faits} compte une autre réponse que « Viol ».`],
  [{ kind: 'available', kinds: ['samu'] }, '« Samu » existe dans la commune.'],
  [{ kind: 'available', kinds: ['samu', 'rdv'] }, '« Samu » et « Rendez-vous » existent dans la commune.'],
  [
    not({ kind: 'available', kinds: ['samu', 'rdv'] }),
    "« Samu » ou « Rendez-vous » n'existe pas dans la commune.",
  ],
  [is('inconnu-ici', 'peut-etre'), '« inconnu-ici » a pour réponse « peut-etre ».'],
])('a condition: %o', (guard, sentence) => {
  expect(typed(conditionOf(names, guard).fr)).toBe(sentence)
})

const [danger, accord, viol] = [is('danger', 'oui'), is('accord', 'oui'), chosen('includes', 'viol')]
const [ofDanger, ofAccord] = [
  '« Un danger ? » a pour réponse « Oui »',
  "« Est-elle d'accord ? » a pour réponse « Oui »",
]
const ofViol = `${faits} compte « Viol » parmi ses réponses`

test.each<[Guard, string]>([
  [danger, `Quand ${ofDanger}, `],
  [all(danger, accord), `Quand ${ofDanger} et que ${ofAccord}, `],
  [all(danger, all(accord, viol)), `Quand ${ofDanger}, que ${ofAccord}, et que ${ofViol}, `],
  [any(danger, accord), `Quand ${ofDanger}, ou quand ${ofAccord}, `],
  [any(all(danger, accord), viol), `Quand ${ofDanger} et que ${ofAccord}, ou quand ${ofViol}, `],
  [all(any(danger, accord), viol), `Quand ${ofViol} et que soit ${ofDanger}, soit ${ofAccord}, alors `],
  [
    all(viol, any(danger, all(accord, viol))),
    `Quand ${ofViol} et que soit ${ofDanger}, soit à la fois ${ofAccord} et ${ofViol}, alors `,
  ],
  [
    all(viol, any(danger, all(accord, any(viol, danger)))),
    `Quand ${ofViol} et que soit ${ofDanger}, soit à la fois ${ofAccord} et (soit ${ofViol}, soit ${ofDanger}), alors `,
  ],
  [
    not(any(danger, not(accord))),
    `Quand « Un danger ? » a une autre réponse que « Oui » et que ${ofAccord}, `,
  ],
])('a sentence opens with its condition: %o', (when, opening) => {
  const promise: IrPromise = { kind: 'every-path-includes', pattern: [anyRefer] }
  expect(said({ when, promise })).toBe(`${opening}chaque chemin comporte une orientation.`)
})

test('a sentence says where it applies, then when', () => {
  const promise: IrPromise = { kind: 'unreachable', pattern: [final('fin')] }
  expect(said({ appliesTo: ['plainte'], when: danger, promise })).toBe(
    `Dans le parcours « Porter plainte », quand ${ofDanger}, la fin « fin » n'est jamais atteinte.`,
  )
  expect(said({ appliesTo: ['plainte', 'abri'], promise })).toBe(
    "Dans les parcours « Porter plainte » et « À l’abri », la fin « fin » n'est jamais atteinte.",
  )
})

test.each([
  ['are counted past the sixth', undefined, '« A », « B », « C », « D », « E », « F » et 4 autres étapes'],
  [
    'are all said when asked for',
    99,
    '« A », « B », « C », « D », « E », « F », « G », « H », « I » et « J »',
  ],
] as const)('the names of a long list %s', (_, most, list) => {
  const promise: IrPromise = {
    kind: 'unreachable',
    pattern: [state(...letters.map((each) => each.toUpperCase()))],
  }
  expect(said({ promise }, most)).toBe(`Les étapes ${list} ne sont jamais atteintes.`)
})

test('with an urgency, a long list is never said by what it leaves out', () => {
  const promise: IrPromise = { kind: 'unreachable', pattern: [soon(...letters)] }
  expect(said({ promise })).toBe(
    "Aucune orientation à faire maintenant vers « A », « B », « C », « D », « E », « F » ou 4 autres types d'orientation n'est proposée.",
  )
})

test('the sentence is also in English, with the names of the content', () => {
  const promise: IrPromise = { kind: 'first-is', pattern: [soon('police')] }
  const { en } = sentenceOf(names, { id: 'regle', when: all(danger, any(accord, viol)), promise })
  expect(en).toBe(
    'When "Un danger ?" is answered "Oui" and either "Est-elle d\'accord ?" is answered "Oui", or the answers to "De quoi parle-t-elle ?" include "Viol", then the first referral is "Police secours", now.',
  )
})
