import { messages } from '../../messages/chosen.ts'
import { examplesOf } from '../examples.ts'
import { SmallSheet } from './small-sheet.tsx'

const shared = { level: 2, messages: messages.papers.quiet }

export const examples = examplesOf(SmallSheet, {
  'trois contacts': {
    ...shared,
    fictional: messages.papers.quiet.fictional,
    lines: [
      { name: 'Hôpital', phone: '01 99 00 01 10', address: "12 avenue de l'Hôpital" },
      { plainName: 'Conseil juridique', phone: '01 99 00 01 71' },
      { name: 'CCAS', phone: '01 99 00 01 43' },
    ],
  },
  'rien à y écrire': { ...shared, lines: [] },
})
