import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { SafeEnding } from './safe-ending.tsx'

const shared = { level: 2, messages: messages.trouble, onReload: nothing }

export const examples = examplesOf(SafeEnding, {
  'le parcours ne sait pas continuer': { ...shared, reason: 'stuck', onPlan: nothing },
  'une panne': { ...shared, reason: 'broken' },
})
