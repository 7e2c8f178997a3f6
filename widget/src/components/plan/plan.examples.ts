import { shownAfter } from '../../fixtures/views.ts'
import { smallNational } from '../../fixtures/small-pack.ts'
import { messages } from '../../messages/chosen.ts'
import { examplesOf, nothing } from '../examples.ts'
import { Plan } from './plan.tsx'

const shared = {
  level: 2,
  messages,
  pending: false,
  isRetained: ({ retained }: { retained: boolean }) => retained,
  onRetain: nothing,
  onPlace: nothing,
  onChange: nothing,
  onResume: nothing,
  onSheet: nothing,
  onCopy: nothing,
  onMask: nothing,
  onBack: nothing,
}
const whole = { danger: 'oui', besoin: ['soin', 'abri'], delai: 'moins-3j', accord: 'elle-appelle' }
const inCompany = shownAfter({ danger: 'oui' })

export const examples = examplesOf(Plan, {
  'parcours entier': { ...shared, commune: 'Beauclair', ...shownAfter(whole) },
  'sans structure locale': {
    ...shared,
    commune: 'Saint-Lieu-les-Prés',
    ...shownAfter(whole, { commune: '99003' }),
  },
  'contacts nationaux seuls': { ...shared, ...shownAfter(whole, { pack: smallNational, commune: null }) },
  'pas encore de contact': {
    ...shared,
    pending: true,
    commune: 'Rivemont',
    ...shownAfter({ danger: 'non' }),
  },
  'rien d’abordé': {
    ...shared,
    commune: 'Beauclair',
    ...shownAfter({ danger: 'inconnu', besoin: ['inconnu'] }),
  },
  'la nuit': {
    ...shared,
    commune: 'Beauclair',
    ...shownAfter(whole, { now: { day: '2026-06-07', time: '03:10' } }),
  },
  'devant quelqu’un': { ...shared, ...inCompany, plan: { ...inCompany.plan, watched: true } },
  'réponse modifiée': { ...shared, changed: 1, commune: 'Beauclair', ...shownAfter(whole) },
})
