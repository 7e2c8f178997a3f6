/** A file of services: that of a territory, or that of the national ones. */
import type { Directory, Service } from '../language/directory.ts'

export interface Shelf {
  /** Absent for the national services. */
  readonly territory?: string
  readonly file: string
  readonly services: readonly Service[]
  /** Empty for the national services: the teams of the network vouch for them. */
  readonly publisher: string
  /** The day of an invented territory. */
  readonly asOf?: string
}

/** The shelf of a territory; without one, the national services. */
export function shelfOf({ national, territories }: Directory, id: string | undefined): Shelf | undefined {
  if (id === undefined) return { file: 'network/national.yaml', services: national, publisher: '' }
  const territory = territories.find((each) => each.id === id)
  if (territory === undefined) return undefined
  const { services, publisher, asOf } = territory
  return {
    territory: id,
    file: `territories/${id}/services.yaml`,
    services,
    publisher,
    ...(asOf === undefined ? {} : { asOf }),
  }
}
