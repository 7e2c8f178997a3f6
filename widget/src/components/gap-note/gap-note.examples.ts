import { messages } from '../../messages/chosen.ts'
import type { GapView } from '../../view/gap.ts'
import { examplesOf, nothing } from '../examples.ts'
import { GapNote } from './gap-note.tsx'

const shared = {
  messages: messages.card,
  about: 'po-r1',
  follows: messages.card.gapNational,
  onCopy: nothing,
}
const gap = (...needs: GapView['needs']): GapView => ({
  needs,
  territory: "CPTS de l'Exemple",
  publisher: "CPTS de l'Exemple",
})

export const examples = examplesOf(GapNote, {
  'un besoin': { ...shared, gap: gap({ label: 'certificat', why: 'not-covered' }) },
  'deux besoins': {
    ...shared,
    follows: messages.card.gapInstead,
    gap: gap(
      { label: 'maison des femmes', why: 'unknown-zone' },
      { label: 'CIDFF', why: 'nothing-recorded' },
    ),
  },
  'hors du territoire': { ...shared, gap: gap({ label: 'certificat', why: 'outside' }) },
})
