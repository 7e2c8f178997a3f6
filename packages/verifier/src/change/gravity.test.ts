import { compile } from '@jalon/core'
import { expect, test } from 'vitest'
import { rowsWithoutTerritory } from '../program/rows.ts'
import { comparisonOf, differencesOf } from './differences-of.ts'
import { gravityOf } from './gravity.ts'

const network = [
  {
    file: 'network/facts.yaml',
    text: 'danger: { ask: Un danger, type: yes-no-unknown }\naccord: { ask: Un accord, type: yes-no }\n',
  },
  {
    file: 'network/kinds.yaml',
    text: 'police: { label: Police, nature: line, purpose: Appeler }\necoute: { label: Écoute, nature: line, purpose: Parler }\nabri: { label: Abri, nature: structure, purpose: Dormir }\n',
  },
  { file: 'network/owners.yaml', text: 'pole: { label: Pôle, matters: [medical] }\n' },
]

/** A pathway that asks for her consent, then does these things in turn. */
function versionOf(...referrals: readonly string[]) {
  const steps = referrals.map((referral, index) => {
    const next = index + 1 < referrals.length ? `s${index + 1}` : 'fin'
    return `  s${index}: { refer: { ${referral}, say: Appelez. }, next: ${next} }\n`
  })
  const [first] = referrals
  const text = `pathway: essai
title: Essai
owner: pole
reviewed: 2026-11-01
review-by: 2027-05-01
status: draft
initial: accord
states:
  accord: { ask: accord, next: { oui: ${first === undefined ? 'fin' : 's0'}, non: fin } }
${steps.join('')}  fin: { final: fin }
`
  const { ir } = compile([...network, { file: 'essai/essai.pathway.yaml', text }])
  return { ir, territories: rowsWithoutTerritory(ir) }
}

const now = 'to: police, urgency: now, consent: not-required'
const soon = 'to: police, urgency: h24, consent: not-required'
const listening = 'to: ecoute, urgency: now, consent: not-required'
const agreed = 'to: ecoute, urgency: week, consent: accord'
const free = 'to: ecoute, urgency: week, consent: not-required'
const shelter = 'to: abri, urgency: week, consent: not-required'
const sheltered = 'to: [abri, ecoute], urgency: week, consent: not-required'

test.each([
  ['a call for now is lost', [now], [], ['now-lost police'], 'removal'],
  ['a call for now can wait', [now], [soon], ['now-less-urgent police'], 'removal'],
  [
    'a call for now comes after another',
    [now, listening],
    [listening, now],
    ['now-later police'],
    'modification',
  ],
  ['her consent is not asked any more', [agreed], [free], ['consent-dropped ecoute'], 'modification'],
  [
    'what is proposed with her consent, then without, is proposed so still',
    [now, agreed, free],
    [soon, agreed, free],
    ['now-less-urgent police'],
    'removal',
  ],
  [
    'her consent is not asked any more the first time',
    [agreed, free],
    [free, free],
    ['consent-dropped ecoute'],
    'modification',
  ],
  [
    'what was proposed with her consent first is proposed without first',
    [agreed, free],
    [free, agreed],
    ['consent-dropped ecoute'],
    'modification',
  ],
  ['her consent is asked', [free], [agreed], [], 'modification'],
  ['nobody is found where someone was', [sheltered], [shelter], ['finds-nobody abri'], 'removal'],
  ['someone is found where nobody was', [shelter], [sheltered], [], 'addition'],
  ['a call becomes one for now', [soon], [now], [], 'addition'],
  ['a referral is added at the end', [now], [now, free], [], 'addition'],
  ['a referral without hurry is lost', [now, free], [now], [], 'removal'],
  ['a referral takes the place of another', [soon], [free], [], 'modification'],
  ['nothing changes', [now, free], [now, free], [], 'rewriting'],
] as const)('%s', (_, was, is, dangers, nature) => {
  const comparison = comparisonOf({ before: versionOf(...was), after: versionOf(...is) }, 'essai')
  const { differences } = differencesOf(comparison, 'behaviour')
  const { dangersOf, nature: found } = gravityOf(comparison, differences)
  expect(differences.flatMap((each) => dangersOf(each).map(({ kind, of }) => `${kind} ${of}`))).toEqual(
    dangers,
  )
  expect(found()).toBe(nature)
})
