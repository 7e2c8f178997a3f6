import { messages } from '../../messages/chosen.ts'
import { examplesOf } from '../examples.ts'
import { MemoryCard } from './memory-card.tsx'

export const examples = examplesOf(MemoryCard, {
  'quatre numéros': {
    messages: messages.papers.quiet,
    fictional: messages.papers.quiet.fictional,
    lines: [
      { plainName: 'Permanence santé', phone: '01 99 00 01 10' },
      { plainName: 'Conseil juridique', phone: '01 99 00 01 71' },
      { plainName: 'Logement', phone: '01 99 00 01 47' },
      { phone: '01 99 00 01 43' },
    ],
  },
})
