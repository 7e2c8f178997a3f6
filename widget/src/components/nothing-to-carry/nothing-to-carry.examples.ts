import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { NothingToCarry } from './nothing-to-carry.tsx'

export const examples = examplesOf(NothingToCarry, {
  'aucun papier': { level: 2, messages, onFile: nothing },
})
