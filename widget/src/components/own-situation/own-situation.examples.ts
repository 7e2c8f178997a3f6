import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { OwnSituation } from './own-situation.tsx'

export const examples = examplesOf(OwnSituation, {
  'trois numéros': { level: 2, messages: messages.own, onReturn: nothing },
})
