import { french } from '../../messages/french.ts'
import { examplesOf, nothing } from '../examples.ts'
import { FollowUp } from './follow-up.tsx'

const shared = { level: 3, messages: french, today: '2026-06-01', onRemind: nothing }

export const examples = examplesOf(FollowUp, {
  'avec les étapes': { ...shared, withSteps: true },
  'quand la fiche les porte': { ...shared, withSteps: false },
})
