import { compile } from '@jalon/core'
import { expect, test } from 'vitest'
import { rowsWithoutTerritory } from '../program/rows.ts'
import { comparisonOf, differencesOf } from './differences-of.ts'

const header = 'owner: pole\nreviewed: 2026-11-01\nreview-by: 2027-05-01\nstatus: draft\n'

/** A pathway that runs a part from these steps in turn. In the part a referral finds nobody, each time it is run. */
function versionOf(...steps: readonly string[]) {
  return rewired(steps, 'fin')
}

/** The same, where the last of the steps leads elsewhere. */
function rewired(steps: readonly string[], last: string) {
  const states = steps.map(
    (name, index) => `  ${name}: { invoke: part, next: { fait: ${steps[index + 1] ?? last} } }\n`,
  )
  const { ir } = compile([
    { file: 'network/kinds.yaml', text: 'abri: { label: Abri, nature: structure, purpose: Dormir }\n' },
    { file: 'network/owners.yaml', text: 'pole: { label: Pôle, matters: [medical] }\n' },
    {
      file: 'part/part.pathway.yaml',
      text: `pathway: part\ntitle: Part\nentry: false\n${header}initial: nuit\nstates:\n  nuit: { refer: { to: abri, urgency: now, consent: not-required, say: Appelez. }, next: fait }\n  fait: { final: fait }\n`,
    },
    {
      file: 'essai/essai.pathway.yaml',
      text: `pathway: essai\ntitle: Essai\n${header}initial: ${steps[0]}\nstates:\n${states.join('')}  fin: { final: fin }\n  autre: { final: autre }\n`,
    },
  ])
  return { ir, territories: rowsWithoutTerritory(ir) }
}

test('the same step of a part is not the same when other steps invoked it', () => {
  const comparison = comparisonOf({ before: versionOf('un', 'deux'), after: versionOf('deux') }, 'essai')
  const { differences } = differencesOf(comparison, 'behaviour')
  expect(differences.map(({ before, after }) => [before.kind, after.kind])).toEqual([['referral', 'end']])
})

test('a part that is run once more by a step of another name is run as often', () => {
  const comparison = comparisonOf({ before: versionOf('un'), after: versionOf('deux') }, 'essai')
  expect(differencesOf(comparison, 'behaviour').differences).toEqual([])
})

test('what follows a part is not the same when the step that runs it leads elsewhere', () => {
  const comparison = comparisonOf(
    { before: rewired(['un'], 'fin'), after: rewired(['un'], 'autre') },
    'essai',
  )
  const { differences } = differencesOf(comparison, 'behaviour')
  expect(differences.map(({ before, after }) => [before, after])).toEqual([
    [
      { kind: 'end', outcome: 'fin' },
      { kind: 'end', outcome: 'autre' },
    ],
  ])
})
