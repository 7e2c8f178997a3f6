/** What a paper found at home may say of a structure: an ordinary name and an ordinary number, or nothing at all. */
import type { IrKind } from '@jalon/core/runtime'
import type { Pack, PackService } from '@jalon/directory/runtime'
import { grouped } from './text.ts'

export interface DiscreetContact {
  /** The name that the network gave it for such a paper, when nothing in it tells more than a need. */
  readonly name?: string
  /** What any structure of its sort may be called. */
  readonly generic: Generic
  readonly phone?: string
  readonly address?: string
}

export type Generic = 'health' | 'rights' | 'talk' | 'home' | 'other'

/** What each kind is called when no name may be. Any other kind is an appointment. */
const generics: readonly (readonly [Generic, string])[] = [
  [
    'health',
    'certificat urgences urgences-go soins-violence-sexuelle umj-requisition umj-sans-plainte maison-femmes soins-ivg psychotrauma sante-sexuelle centre-msf pmi maternite staff-mps uaped',
  ],
  ['rights', 'avocat cidff france-victimes jaf-op'],
  ['talk', 'asso-specialisee'],
  ['home', 'bailleur-adil logement-social'],
]

/** What professionals ask one another. */
const betweenProfessionals =
  'parquet-signalement parquet-oppi parquet-tgd prefet-armes ars-majeurs-vulnerables crip staff-mps'.split(
    ' ',
  )

/** Whether a paper that she carries may name its structures: hers to call, and no protected place. */
export function isForHer(kind: IrKind): boolean {
  return !kind.protected && !betweenProfessionals.includes(kind.id)
}

/**
 * Beginnings of words that say why somebody calls: those of `pathways/network/wording.yaml`, to which a test holds them.
 * Read without accents.
 */
const telling =
  /violen|victim|agress|plaint|police|gendarm|commissar|umj|judiciaire|conjug|viol|tribunal|parquet|procureur|signalement|auteur|protection|hebergement/i

/** The short numbers that everyone knows. */
const known = /\b(3919|39 19|17|15|18|112|114|115|119|116 ?006)\b/

/** Words alone: no figure, so no number, day or version; no point or slash, so no page. */
const plainName = /^[\p{Script=Latin} '’(),&-]{1,40}$/u
const plainAddress = /^[\p{Script=Latin}\d '’(),&-]{1,80}$/u

/** Ten digits that no public line has: those which begin with 08 are of services known by them. */
const ordinaryNumber = /^(?:\+33|0)([1-79]\d{8})$/

/**
 * What of a service may be on a discreet paper, or nothing when a paper had better be silent. Silent are what is not hers
 * to call, a protected place, a national line, a number that the network flags, and a structure whose very discreet name
 * tells why one goes there: whoever calls its number back would hear that name.
 */
export function discreetContactOf(
  { communes }: Pack,
  kind: IrKind,
  service: PackService,
): DiscreetContact | undefined {
  const { discreet, reach } = service
  if (!isForHer(kind) || reach.kind === 'national' || discreet.sensitiveNumber) return undefined
  if (isTelling(discreet.name)) return undefined

  const saysWhere = (text: string) => communes.some((commune) => holdsWord(text, commune.name))
  const allowed = (text: string | undefined, form: RegExp) =>
    text === undefined || !form.test(text) || isTelling(text) || known.test(text) || saysWhere(text)
      ? undefined
      : text
  const name = allowed(discreet.name.trim(), plainName)
  const address = allowed(service.address?.text ?? service.address?.value, plainAddress)
  const phone = ordinaryPhone(service)
  if (phone === undefined && address === undefined) return undefined
  return {
    generic: generics.find(([, kinds]) => kinds.split(' ').includes(kind.id))?.[0] ?? 'other',
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
  }
}

function ordinaryPhone({ phone, access }: PackService): string | undefined {
  const [, digits] = ordinaryNumber.exec(phone?.value.replace(/[\s.]/g, '') ?? '') ?? []
  const isWritten = access?.modes.includes('sms') && !access.modes.includes('phone')
  return digits === undefined || isWritten ? undefined : grouped(`0${digits}`)
}

function isTelling(text: string): boolean {
  return telling.test(plain(text))
}

/** Whether a name stands in a text as a whole word, whatever its accents and hyphens. */
function holdsWord(text: string, name: string): boolean {
  const words = (said: string) =>
    ` ${plain(said)
      .replace(/[^a-z\d]+/g, ' ')
      .trim()} `
  return words(text).includes(words(name))
}

/** Lower case, without accents nor invisible characters. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}
