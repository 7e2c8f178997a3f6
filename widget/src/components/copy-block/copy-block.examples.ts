import { french } from '../../messages/french.ts'
import { examplesOf } from '../examples.ts'
import { CopyBlock } from './copy-block.tsx'

export const examples = examplesOf(CopyBlock, {
  'copie refusée': {
    label: french.papers.copyLabel,
    problem: french.papers.notCopied,
    text: 'Contacts utiles\nHôpital — 01 99 00 01 10\nRendez-vous : ____',
  },
})
