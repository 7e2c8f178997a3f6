import { smallPack } from '../../fixtures/small-pack.ts'
import { messages } from '../../messages/chosen.ts'
import { communeGroups } from '../../view/first-choices.ts'
import { examplesOf, nothing } from '../examples.ts'
import { PlaceField } from './place-field.tsx'

const shared = { id: 'po-p', messages, onChoose: nothing }
const groups = communeGroups(smallPack.communes)
const districts = {
  kind: 'district',
  question: 'Dans quel quartier de Beauclair habite-t-elle\u00a0?',
  commune: '99001',
  groups: [
    {
      choices: [
        { index: 0, label: 'Centre' },
        { index: 1, label: 'Rive gauche' },
      ],
    },
  ],
} as const

export const examples = examplesOf(PlaceField, {
  'rien demandé encore': { ...shared, asked: { kind: 'commune', role: 'facts', groups } },
  'une autre commune': { ...shared, asked: { kind: 'commune', role: 'children', groups, chosen: 1 } },
  'hors du territoire': { ...shared, asked: { kind: 'commune', role: 'presence', groups, chosen: null } },
  'un quartier à dire': { ...shared, asked: districts },
  'un quartier dit': { ...shared, asked: { ...districts, chosen: 1 } },
})
