/** Who makes the call: a number that everyone leaves to someone else is never called. */
import type { IrKind, PlannedReferral } from '@jalon/core/runtime'

export type Caller = 'you' | 'together-now' | 'together' | 'her'

/**
 * What cannot wait is called together; with her agreement too; otherwise she calls when she wishes. Nothing is said of a
 * line of advice, open to both: the sentence of the pathway already says who. One that helps where she stands is a step.
 */
export function callerOf(
  { betweenProfessionals, nature, basedOn }: IrKind,
  { urgency, consent }: PlannedReferral,
): Caller | undefined {
  if (betweenProfessionals) return 'you'
  if (nature === 'line' && basedOn !== 'presence') return undefined
  if (urgency === 'now') return 'together-now'
  return consent?.given === true ? 'together' : 'her'
}
