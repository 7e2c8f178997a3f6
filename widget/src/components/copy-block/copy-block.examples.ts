import { messages } from '../../messages/chosen.ts'
import { inFrench } from '../../messages/in-french.tsx'
import { examplesOf } from '../examples.ts'
import { CopyBlock } from './copy-block.tsx'

export const examples = examplesOf(CopyBlock, {
  'copie refusée': {
    label: messages.papers.copyLabel,
    problem: messages.papers.notCopied,
    text: inFrench('Contacts utiles\nHôpital — 01 99 00 01 10\nRendez-vous : ____'),
  },
})
