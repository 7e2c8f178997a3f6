import { french } from '../../messages/french.ts'
import { examplesOf } from '../examples.ts'
import { Notices } from './notices.tsx'

export const examples = examplesOf(Notices, {
  'deux lignes': { notices: [french.notices.fictional, french.notices.draft] },
  'annuaire ancien': { notices: [french.notices.oldPack('12 mars 2025')] },
  rien: { notices: [] },
})
