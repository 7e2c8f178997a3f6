import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { PostalField } from './postal-field.tsx'

const shared = { id: 'po-c3', messages: messages.postal, isUnknown: false, onType: nothing }

export const examples = examplesOf(PostalField, {
  vide: { ...shared, digits: '' },
  'code postal inconnu ici': { ...shared, digits: '01000', isUnknown: true },
})
