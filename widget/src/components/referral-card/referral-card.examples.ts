/** A card in each of the states that a directory can leave it in. */
import { smallNational, smallPack } from '../../fixtures/small-pack.ts'
import { shownAfter } from '../../fixtures/views.ts'
import { messages } from '../../messages/chosen.ts'
import type { ReferralView } from '../../view/plan-view.ts'
import { examplesOf, nothing } from '../examples.ts'
import { ReferralCard } from './referral-card.tsx'

const whole = { danger: 'oui', besoin: ['soin', 'abri'], delai: 'moins-3j', accord: 'oui' }

function card(place: number, seen: Parameters<typeof shownAfter>[1] = {}, answers = whole) {
  const cards = shownAfter(answers, seen).plan.groups.flatMap(({ items }) =>
    items.filter((item): item is ReferralView => item.type === 'referral'),
  )
  const referral = cards[place]
  if (referral === undefined) throw new Error(`Pas de carte ${place}.`)
  return {
    level: 3,
    messages,
    referral,
    retained: referral.retained,
    onRetain: nothing,
    onCopy: nothing,
  }
}

/** A territory where the lasting support is a hidden place, reached by the 115. */
const hidden = {
  ...smallPack,
  ir: {
    ...smallPack.ir,
    kinds: Object.fromEntries(
      Object.entries(smallPack.ir.kinds).map(([id, kind]) => [
        id,
        id === 'maison-femmes' ? { ...kind, protected: true } : kind,
      ]),
    ),
  },
  services: smallPack.services.map((service) =>
    service.kind === 'maison-femmes'
      ? { ...service, access: { modes: ['phone' as const], through: 'siao-115' } }
      : service,
  ),
}

export const examples = examplesOf(ReferralCard, {
  'une ligne, maintenant': card(0),
  'ouverte, deux structures au choix': card(1),
  'fermée à cette heure': card(1, { now: { day: '2026-06-07', time: '03:10' } }),
  'horaires non renseignés': card(2),
  'sans structure locale': card(1, { commune: '99003' }),
  'hors du territoire': card(1, { commune: null }),
  'contenu national seul': card(1, { pack: smallNational, commune: null }),
  'lieu protégé': card(2, { pack: hidden }),
  'en parallèle': card(3),
  'ce que le professionnel fait': card(4),
  'devant quelqu’un': { ...card(0), onRetain: undefined },
})
