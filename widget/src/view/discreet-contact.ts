/** What a paper found at home says of a structure, now: what the directory allows of it, and is still confirmed. */
import type { PackService } from '@jalon/directory/runtime'
import { grouped } from './text.ts'

export interface DiscreetContact {
  /** The name that the network gave it for such a paper, when nothing in it tells more than a need. */
  readonly name?: string
  /** What any structure of its sort may be called. */
  readonly plainName?: string
  readonly phone?: string
  readonly address?: string
}

/** A line of such a paper, or nothing when it had better be silent (see the directory's `packDiscreet`). */
export function discreetContactOf({ discreet, phone, address }: PackService): DiscreetContact | undefined {
  const number = discreet?.phone && !isShort(phone?.value) ? phone : undefined
  const place = discreet?.address ? address : undefined
  if (discreet === undefined || (number ?? place) === undefined) return undefined
  const { name, plainName } = discreet
  return {
    ...(name === undefined ? {} : { name }),
    ...(plainName === undefined ? {} : { plainName }),
    ...(number === undefined ? {} : { phone: number.text ?? grouped(number.value) }),
    ...(place === undefined ? {} : { address: place.text ?? place.value }),
  }
}

/** Whatever a file says, a number of a few figures is one that everyone knows. */
function isShort(number = ''): boolean {
  return number.replace(/\D/g, '').length < 9
}
