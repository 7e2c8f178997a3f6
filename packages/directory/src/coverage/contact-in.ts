/** How a professional would reach a service from a place, today. */
import { own } from '@jalon/core/runtime'
import { currentFacts } from '../current-facts.ts'
import type { Pack, PackService } from '../pack.ts'
import { type Place, receives } from '../receives.ts'

export type Contact =
  /** Its own, confirmed. */
  | { readonly kind: 'own' }
  /** That of the service which puts through. */
  | { readonly kind: 'door'; readonly name: string; readonly isNational: boolean }
  /** Something is written of it that its structure has not confirmed, or not lately. */
  | { readonly kind: 'to-confirm' }
  /** Nothing is written of it. */
  | { readonly kind: 'nothing' }

/** The best way there is. Hours alone reach nobody. */
export function contactIn(pack: Pack, service: PackService, place: Place, today: string): Contact {
  const current = currentFacts(service, today)
  if (hasContact(current)) return { kind: 'own' }
  const door = doorsOf(pack, service, place).find((each) => hasContact(currentFacts(each, today)))
  if (door !== undefined) return { kind: 'door', name: door.name, isNational: door.reach.kind === 'national' }
  return { kind: current.toConfirm ? 'to-confirm' : 'nothing' }
}

/** Whether it can be reached by what may be shown of it. */
export function canReach({ kind }: Contact): boolean {
  return kind === 'own' || kind === 'door'
}

/** The services that a service says it is reached through, and that receive people of the place. */
function doorsOf(pack: Pack, { access }: PackService, place: Place): readonly PackService[] {
  const through = access?.through
  if (through === undefined) return []
  return pack.services.filter((door) => {
    return (
      (door.id === through || door.kind === through) &&
      own(pack.ir.kinds, door.kind)?.protected === false &&
      receives(pack, door, place).verdict === 'yes'
    )
  })
}

function hasContact({ phone, address, site }: PackService): boolean {
  return phone !== undefined || address !== undefined || site !== undefined
}
