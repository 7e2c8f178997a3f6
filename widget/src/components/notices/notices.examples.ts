import { messages } from '../../messages/chosen.ts'
import { longDate } from '../../view/text.ts'
import { examplesOf } from '../examples.ts'
import { Notices } from './notices.tsx'

export const examples = examplesOf(Notices, {
  'deux lignes': { notices: [messages.notices.fictional, messages.notices.draft] },
  'annuaire ancien': { notices: [messages.notices.oldPack(longDate('2025-03-12'))] },
  rien: { notices: [] },
})
