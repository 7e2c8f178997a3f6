/** A service as the widget needs it. */
import type { IrKind } from '@jalon/core/runtime'
import { contactFacts } from '../current-facts.ts'
import { type Access, hasAssignedNumber, type Service, type Status } from '../language/directory.ts'
import type { PackAccess, PackCommune, PackService, PackStatus } from '../pack.ts'
import { confirmedFact } from './confirmed-fact.ts'
import { packDiscreet } from './pack-discreet.ts'

/** What is needed to know what may be shown of a service. */
export interface ServiceContext {
  readonly today: string
  readonly fictional: boolean
  readonly kind: IrKind
  /** Of the territory: a discreet paper names none of them. */
  readonly communes: readonly PackCommune[]
}

/**
 * The service with its confirmed contact only. A protected place has none, whatever the file says: one enters by its door. The
 * organization stays behind: it is an identifier, and nothing gives it a name yet.
 */
export function packService(service: Service, context: ServiceContext): PackService {
  const { role, access } = service
  const assigned = hasAssignedNumber(service)
  const shown: Record<string, unknown> = {}
  let toConfirm = false
  for (const fact of contactFacts) {
    const written = service.contact[fact]
    if (written === undefined || context.kind.protected) continue
    const confirmed = confirmedFact(fact, written, { ...context, assigned })
    if (confirmed === undefined) toConfirm = true
    else shown[fact] = confirmed
  }
  const packed: Omit<PackService, 'discreet'> = {
    id: service.id.value,
    kind: service.kind.value,
    name: service.name,
    ...(role === undefined ? {} : { role }),
    reach:
      service.reach.kind === 'zones'
        ? { kind: 'zones', zones: service.reach.zones.map(({ value }) => value) }
        : { kind: service.reach.kind },
    competence: service.competence,
    ...(access === undefined ? {} : { access: packAccess(access) }),
    ...shown,
    toConfirm,
    status: statusOn(service.status, context.today),
    except: service.except.map(({ value }) => value),
  }
  const discreet = packDiscreet(packed, service.discreet, context.kind, context.communes)
  return { ...packed, ...(discreet === undefined ? {} : { discreet }) }
}

function packAccess({ modes, through, conditions, leadTime }: Access): PackAccess {
  return {
    modes,
    ...(through === undefined ? {} : { through: through.value }),
    ...(conditions === undefined ? {} : { conditions }),
    ...(leadTime === undefined ? {} : { leadTime }),
  }
}

/** The status of a day. A closure with a date begins and ends; nothing opens or opens again without a person saying so. */
export function statusOn({ is, since, until }: Status, today: string): PackStatus {
  if (is === 'open') return until !== undefined && until <= today ? 'closed' : 'open'
  if (is === 'announced') return 'announced'
  return since !== undefined && since > today ? 'open' : is
}
