import { french } from '../../messages/french.ts'
import { examplesOf } from '../examples.ts'
import { MemoryCard } from './memory-card.tsx'

const shared = { messages: french.papers, fictional: french.notices.fictional }

export const examples = examplesOf(MemoryCard, {
  'quatre numéros': {
    ...shared,
    lines: [
      { generic: 'health', phone: '01 99 00 01 10' },
      { generic: 'rights', phone: '01 99 00 01 71' },
      { generic: 'home', phone: '01 99 00 01 47' },
      { generic: 'other', phone: '01 99 00 01 43' },
    ],
  },
  'un numéro': { ...shared, lines: [{ generic: 'talk', phone: '01 99 00 01 10' }] },
})
