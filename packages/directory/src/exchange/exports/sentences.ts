/** What we know of a service and no other format has a field for, in sentences that a professional reads there. */
import type { CommuneRole } from '@jalon/core/runtime'
import type { AccessMode, PackService } from '../../pack.ts'
import type { OutgoingService } from './outgoing.ts'

const competences: Record<PackService['competence'], string | undefined> = {
  exclusive: 'Seul service compétent pour ces communes.',
  priority: 'À solliciter en premier pour ces communes.',
  free: undefined,
}

const communes: Record<CommuneRole, string | undefined> = {
  residence: 'La commune qui compte est celle du domicile.',
  children: 'La commune qui compte est celle où vivent les enfants.',
  facts: 'La commune qui compte est celle des faits.',
  presence: 'La commune qui compte est celle où la personne se trouve.',
  any: undefined,
}

const ways: Record<AccessMode, string> = {
  'walk-in': 'sur place',
  phone: 'par téléphone',
  appointment: 'sur rendez-vous',
  'on-requisition': 'sur réquisition',
  sms: 'par SMS',
  web: 'en ligne',
}

/** Who is competent, which commune decides, and what is received of a commune that is cut. */
export function competenceInWords({ competence, kind, area }: OutgoingService): readonly string[] {
  const cut = area.kind === 'places' ? area.cut : []
  return [
    // Of communes that nobody has listed, nothing can be claimed.
    area.kind === 'unknown' || (area.kind === 'places' && area.inPart) ? undefined : competences[competence],
    communes[kind.basedOn],
    ...cut.map(({ name, districts }) => `En partie seulement\u00a0: ${name} (${districts.join(', ')}).`),
  ].filter((each) => each !== undefined)
}

/** How one gets in: the ways, the front door, the delay. */
export function accessInWords({ modes, through, leadTime }: OutgoingService): readonly string[] {
  return [
    ...(modes.length === 0 ? [] : [`Accès\u00a0: ${modes.map((mode) => ways[mode]).join(', ')}.`]),
    ...(through === undefined ? [] : [`Passer par\u00a0: ${through}.`]),
    ...(leadTime === undefined ? [] : [`Délai\u00a0: ${leadTime}.`]),
  ]
}

/** Said in every part of an export of a fictional territory, so that nobody takes it for a real one. */
export const fictionalInWords = "Données fictives, pour démonstration : cette structure n'existe pas."
