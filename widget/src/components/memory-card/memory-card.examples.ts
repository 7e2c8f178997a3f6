import { french } from '../../messages/french.ts'
import { examplesOf } from '../examples.ts'
import { MemoryCard } from './memory-card.tsx'

export const examples = examplesOf(MemoryCard, {
  'quatre numéros': {
    messages: french.papers,
    fictional: french.notices.fictional,
    lines: [
      { generic: 'health', phone: '01 99 00 01 10' },
      { generic: 'rights', phone: '01 99 00 01 71' },
      { generic: 'home', phone: '01 99 00 01 47' },
      { generic: 'other', phone: '01 99 00 01 43' },
    ],
  },
})
