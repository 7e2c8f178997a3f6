/** What a paper found at home may say of a service: decided when the pack is built, where reviewers can read it. */
import type { IrKind } from '@jalon/core/runtime'
import type { Located } from '@jalon/diagnostics'
import { plain, tellsWhy } from '../contact/tells-why.ts'
import type { PackCommune, PackDiscreet, PackService } from '../pack.ts'

/** How a network names a service for such a paper. */
export interface DiscreetWords {
  readonly name: Pick<Located<string>, 'value'>
  readonly sensitiveNumber: boolean
}

/** The short numbers that everyone knows. */
const known = /\b(3919|39 19|17|15|18|112|114|115|119|116 ?006)\b/

/** Words alone: no figure, so no number, day or version; no point or slash, so no page. */
const plainWords = /^[\p{Script=Latin} '’(),&-]{1,40}$/u
const plainAddress = /^[\p{Script=Latin}\d '’(),&-]{1,80}$/u

/** Ten digits that no public line has: those which begin with 08 are of services known by them. */
const ordinaryNumber = /^(?:\+33|0)[1-79]\d{8}$/

/**
 * What of a service may be on a discreet paper, or nothing when a paper had better be silent. Silent are what is not hers
 * to call, a protected place, a national line, a number that the network flags or of which it says nothing, and a
 * structure whose very discreet name tells why one goes there: whoever calls its number back would hear that name.
 */
export function packDiscreet(
  service: Omit<PackService, 'discreet'>,
  words: DiscreetWords | undefined,
  kind: IrKind,
  communes: readonly PackCommune[],
): PackDiscreet | undefined {
  if (words === undefined || words.sensitiveNumber || tellsWhy(words.name.value)) return undefined
  if (kind.betweenProfessionals || kind.protected || service.reach.kind === 'national') return undefined

  const saysWhere = (text: string) => communes.some((commune) => holdsWord(text, commune.name))
  const isAllowed = (text: string | undefined, form: RegExp): text is string =>
    text !== undefined && form.test(text) && !tellsWhy(text) && !known.test(text) && !saysWhere(text)
  const name = words.name.value.trim()
  const phone = isOrdinary(service)
  const address = isAllowed(service.address?.text ?? service.address?.value, plainAddress)
  if (!phone && !address) return undefined
  return {
    ...(isAllowed(name, plainWords) ? { name } : {}),
    ...(isAllowed(kind.plainName, plainWords) ? { plainName: kind.plainName } : {}),
    phone,
    address,
  }
}

/** A number that is called, and that no public line has. */
function isOrdinary({ phone, access }: Pick<PackService, 'phone' | 'access'>): boolean {
  const isWritten = access?.modes.includes('sms') && !access.modes.includes('phone')
  return !isWritten && ordinaryNumber.test(phone?.value.replace(/[\s.]/g, '') ?? '')
}

/** Whether a name stands in a text as a whole word, whatever its accents and hyphens. */
function holdsWord(text: string, name: string): boolean {
  const words = (said: string) =>
    ` ${plain(said)
      .replace(/[^a-z\d]+/g, ' ')
      .trim()} `
  return words(text).includes(words(name))
}
