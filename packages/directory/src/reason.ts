/** Why a service is a candidate for a commune, or why nobody was found: sentences for the professional. */
import type { IrKind } from '@jalon/core/runtime'
import type { PackCommune, PackService, PackStatus } from './pack.ts'

/** Why nobody was found. The word counts the gaps, the text is shown. */
export interface Reason {
  readonly kind: ReasonKind
  readonly text: string
}

export type ReasonKind =
  /** No such kind in the vocabulary. */
  | 'unknown-kind'
  /** No commune was given, or it is not one of this territory. */
  | 'outside'
  /** The directory knows no service of this kind. */
  | 'nothing-recorded'
  /** A service exists, nobody knows for which communes. */
  | 'unknown-zone'
  /** Services exist, for other communes. */
  | 'not-covered'
  /** The service that would receive this commune no longer does. */
  | 'excepted'
  /** The service that would receive this commune is closed, suspended or not open yet. */
  | 'not-open'
  /** A protected place whose front door is not found here. */
  | 'no-front-door'

/** Every sentence, by what it explains. */
export const reasons = {
  /** A zone that is the commune itself needs no second mention of it. */
  zone: (label: string, { name }: PackCommune): string => {
    return label === communeNamed(name) ? label : `${label}\u00a0: ${communeNamed(name)}`
  },
  /** The commune is cut, and nobody said in which part of it. */
  zoneByDistrict: (label: string, { name }: PackCommune, districts: readonly string[]): string => {
    return `${label}\u00a0: ${communeNamed(name)}, selon le quartier (${districts.join(', ')})`
  },
  zoneOfDistrict: (label: string, { name }: PackCommune, district: string): string => {
    return `${label}\u00a0: ${communeNamed(name)}, ${district}`
  },
  anyone: (): string => 'reçoit toute personne, quelle que soit sa commune',
  national: (): string => 'service national, partout en France',

  unknownKind: (id: string): Reason => ({
    kind: 'unknown-kind',
    text: `l'annuaire ne connaît pas le type «\u00a0${id}\u00a0»`,
  }),
  outside: (territory: string): Reason => ({
    kind: 'outside',
    text: `l'annuaire «\u00a0${territory}\u00a0» ne dit rien de cette commune`,
  }),
  nothingRecorded: ({ label }: IrKind): Reason => ({
    kind: 'nothing-recorded',
    text: `l'annuaire ne connaît encore personne pour «\u00a0${label}\u00a0»`,
  }),
  unknownZone: ({ name }: PackService): Reason => ({
    kind: 'unknown-zone',
    text: `on ne sait pas encore quelles communes relèvent de «\u00a0${name}\u00a0»`,
  }),
  notCovered: ({ label }: IrKind, { name }: PackCommune): Reason => ({
    kind: 'not-covered',
    text: `personne de l'annuaire pour «\u00a0${label}\u00a0» ne reçoit la ${communeNamed(name)}`,
  }),
  excepted: (service: PackService, { name }: PackCommune): Reason => ({
    kind: 'excepted',
    text: `«\u00a0${service.name}\u00a0» ne reçoit pas la ${communeNamed(name)}, bien qu'elle soit dans son secteur`,
  }),
  notOpen: ({ name, status }: PackService): Reason => ({
    kind: 'not-open',
    text: `«\u00a0${name}\u00a0» ${inWords[status]}`,
  }),
  noFrontDoor: ({ name }: PackService): Reason => ({
    kind: 'no-front-door',
    text: `on ne joint «\u00a0${name}\u00a0» que par un autre service, qui n'est pas trouvé ici`,
  }),
}

const inWords: Record<PackStatus, string> = {
  open: 'est ouvert',
  suspended: "a suspendu son activité jusqu'à nouvel ordre",
  closed: 'a fermé',
  announced: "est annoncé et n'est pas encore ouvert",
}

/** « commune de Metz », « commune d'Ars-Laquenexy », « commune du Ban-Saint-Martin ». */
function communeNamed(name: string): string {
  if (name.startsWith('Le ')) return `commune du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `commune des ${name.slice(4)}`
  return /^[aeiouàâéèêëîïôœæ]/i.test(name) ? `commune d'${name}` : `commune de ${name}`
}
