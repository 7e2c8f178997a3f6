import { messages } from '../../messages/chosen.ts'
import type { ChangeView } from '../../view/change-view.ts'
import { examplesOf, nothing } from '../examples.ts'
import { ChangePreview } from './change-preview.tsx'

const nobody = { purposes: [], advice: 0 }
const change: ChangeView = {
  question: "De quoi a-t-elle besoin aujourd'hui\u00a0?",
  before: 'Un examen, un certificat',
  after: 'Un endroit où dormir',
  removed: { purposes: ['Faire constater les blessures'], advice: 1 },
  added: { purposes: ['Trouver un endroit où dormir ce soir'], advice: 0 },
  changed: [{ purpose: 'Être écoutée et conseillée', urgency: 'h24' }],
  dropped: [{ question: 'Quand se sont produits les faits\u00a0?', answer: 'Moins de 3 jours' }],
  pending: false,
}
const shared = { level: 2, messages, onConfirm: nothing, onCancel: nothing }

export const examples = examplesOf(ChangePreview, {
  'ce qui part, ce qui vient': { ...shared, change },
  'des questions suivent': {
    ...shared,
    change: { ...change, added: nobody, pending: true, left: { fewest: 2, most: 4 } },
  },
  'une question suit, on ne sait combien': {
    ...shared,
    change: { ...change, removed: nobody, added: nobody, changed: [], dropped: [], pending: true },
  },
})
