import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { FollowUp } from './follow-up.tsx'

export const examples = examplesOf(FollowUp, {
  'avec les étapes': {
    level: 3,
    messages,
    today: '2026-06-01',
    withSteps: true,
    onRemind: nothing,
  },
})
