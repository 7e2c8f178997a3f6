/** The kinds that exist in each class of communes. */
import type { CommuneClass } from './commune-classes.ts'
import type { Pack } from './pack.ts'
import { availabilityAt } from './resolve.ts'
import { classesOf } from './resolve-by-class.ts'

export interface ClassAvailability {
  readonly communes: CommuneClass
  readonly available: ReadonlySet<string>
}

/** The kinds that exist in each class of communes of a pack, in the order of the classes. */
export function availabilityByClass(pack: Pack): readonly ClassAvailability[] {
  return classesOf(pack).map(({ communes, place, near }) => ({
    communes,
    available: availabilityAt(near, place),
  }))
}
