/** Who makes the call: a number that everyone leaves to someone else is never called. */
import type { IrKind, PlannedReferral } from '@jalon/core/runtime'

export type Caller = 'you' | 'together-now' | 'together' | 'her'

/** Those who answer professionals: the call, or the letter, is theirs to make. The network must sign this table. */
const answersProfessionals: readonly string[] = [
  'ars-majeurs-vulnerables',
  'crip',
  'parquet-oppi',
  'parquet-signalement',
  'plainte-hopital',
  'prefet-armes',
  'staff-mps',
]

/** What cannot wait is called together; with her agreement too; otherwise she calls when she wishes. */
export function callerOf({ id }: IrKind, { urgency, consent }: PlannedReferral): Caller {
  if (answersProfessionals.includes(id)) return 'you'
  if (urgency === 'now') return 'together-now'
  return consent?.given === true ? 'together' : 'her'
}
