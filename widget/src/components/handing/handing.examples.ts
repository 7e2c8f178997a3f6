import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { Handing } from './handing.tsx'

export const examples = examplesOf(Handing, {
  'de retour': { level: 2, messages, given: 'discreet', onAnswer: nothing, onFile: nothing },
})
