import { expect, test } from 'vitest'
import { smallIr } from '../fixtures/small-ir.ts'
import { smallPack } from '../fixtures/small-pack.ts'
import { french } from '../messages/french.ts'
import { communeGroups, communesBehind, professionGroups } from './first-choices.ts'

test('les professions sont rangées par famille, et ce qui est inconnu va avec « Autre »', () => {
  const groups = professionGroups(smallIr.facts['profession'], french.professions)
  expect(groups.map(({ label, choices }) => [label, choices.length])).toEqual([
    ['Santé', 3],
    ['Social', 1],
    ['Éducation', 1],
    ['Accueil et sécurité', 1],
    ['Autre', 1],
  ])
})

const named = (...names: string[]) => names.map((name, index) => ({ code: String(index), name, postal: [] }))

test('une liste courte de communes n’est pas rangée', () => {
  expect(communeGroups(named('Beauclair', 'Rivemont'))).toEqual([
    {
      choices: [
        { index: 0, label: 'Beauclair' },
        { index: 1, label: 'Rivemont' },
      ],
    },
  ])
})

test('une longue liste est rangée par lettre, sans égard aux accents', () => {
  const names = Array.from({ length: 61 }, (_, index) => (index % 2 ? 'Épinal' : 'Ennery'))
  expect(communeGroups(named(...names)).map(({ label }) => label)).toEqual(['E'])
})

test.each([
  ['plusieurs communes', '99000', [0, 1]],
  ['une seule', '99010', [2]],
  ['aucune', '01000', []],
  ['rien avant cinq chiffres', '9900', []],
] as const)('un code postal donne ses communes\u00a0: %s', (_, digits, indexes) => {
  const found = communesBehind(smallPack.communes, digits).flatMap(({ choices }) => choices)
  expect(found.map(({ index }) => index)).toEqual(indexes)
})
