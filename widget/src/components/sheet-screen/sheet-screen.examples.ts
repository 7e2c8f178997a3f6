import { shownAfter } from '../../fixtures/views.ts'
import { french } from '../../messages/french.ts'
import { examplesOf, nothing } from '../examples.ts'
import { SheetScreen } from './sheet-screen.tsx'

const shared = {
  level: 2,
  messages: french,
  date: '1 juin 2026',
  commune: 'Beauclair',
  notices: [french.notices.fictional, french.notices.draft],
  publisher: "CPTS de l'Exemple",
  onPrint: nothing,
  onErase: nothing,
}
const { plan } = shownAfter({ danger: 'oui', besoin: ['soin'], delai: 'moins-3j', accord: 'elle-appelle' })

export const examples = examplesOf(SheetScreen, {
  'tout est retenu': { ...shared, plan, isRetained: () => true },
  'rien de retenu': { ...shared, plan, isRetained: () => false },
})
