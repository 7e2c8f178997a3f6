import { shownAfter } from '../../fixtures/views.ts'
import { messages } from '../../messages/chosen.ts'
import { longDate } from '../../view/text.ts'
import { examplesOf, nothing } from '../examples.ts'
import { SheetScreen } from './sheet-screen.tsx'

const shared = {
  level: 2,
  messages,
  date: longDate('2026-06-01'),
  today: '2026-06-01',
  commune: 'Beauclair',
  notices: [messages.notices.fictional, messages.notices.draft],
  publisher: "CPTS de l'Exemple",
  version: 'petit',
  fictional: true,
  isRetained: () => true,
  onPrint: nothing,
  onCopy: nothing,
  onSave: nothing,
  onRemind: nothing,
  onType: nothing,
  onErase: nothing,
}
const { plan } = shownAfter({ danger: 'oui', besoin: ['soin'], delai: 'moins-3j', accord: 'elle-appelle' })

export const examples = examplesOf(SheetScreen, {
  'pour le dossier': {
    ...shared,
    type: 'file',
    plan,
    news: {
      "3 mars 2026 · Premières questions, sécurité d'abord\u00a0:": [
        'En cas de doute à «\u00a0Un danger immédiat\u00a0?\u00a0», «\u00a0Plan de sécurité\u00a0» vient directement.',
        '2 textes sont réécrits.',
      ],
      '1er février 2026 · Annuaire\u00a0:': ['Pour Beauclair\u00a0: une structure est maintenant connue.'],
    },
  },
  'pour le dossier, rien de retenu, impression refusée': {
    ...shared,
    type: 'file',
    plan,
    isRetained: () => false,
    refused: { what: 'print' },
  },
  'à remettre': { ...shared, type: 'handed', plan },
  'discrète, rien à y écrire, copie refusée': {
    ...shared,
    type: 'discreet',
    plan,
    refused: { what: 'copy', text: 'Contacts utiles' },
  },
  carte: { ...shared, type: 'card', plan },
})
