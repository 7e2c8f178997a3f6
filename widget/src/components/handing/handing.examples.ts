import { french } from '../../messages/french.ts'
import { examplesOf, nothing } from '../examples.ts'
import { Handing } from './handing.tsx'

const shared = { level: 2, messages: french, onAnswer: nothing, onFile: nothing }

export const examples = examplesOf(Handing, {
  'pas encore de réponse': shared,
  'de retour': { ...shared, given: 'discreet' },
})
