/** Who makes the call: a number that everyone leaves to someone else is never called. */
import type { IrKind, PlannedReferral } from '@jalon/core/runtime'

export type Caller = 'you' | 'together-now' | 'together' | 'her'

/** What cannot wait is called together; with her agreement too; otherwise she calls when she wishes. */
export function callerOf({ betweenProfessionals }: IrKind, { urgency, consent }: PlannedReferral): Caller {
  if (betweenProfessionals) return 'you'
  if (urgency === 'now') return 'together-now'
  return consent?.given === true ? 'together' : 'her'
}
