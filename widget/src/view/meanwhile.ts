/** Which national line answers in place of a structure that nothing confirmed tells how to reach. */
import type { Answers } from '@jalon/core/runtime'
import { own } from '@jalon/core/runtime'

/** The kinds of line that stand in for others; `anywhere`: no call is needed, every office will do. */
export type StandIn = 'samu' | 'ligne-119' | 'ligne-3919' | 'anywhere'

const standIns: Readonly<Record<string, StandIn>> = {
  urgences: 'samu',
  'urgences-go': 'samu',
  'soins-violence-sexuelle': 'samu',
  // It is proposed in a crisis: whoever cannot reach it needs a doctor.
  'ligne-3114': 'samu',
  uaped: 'ligne-119',
  crip: 'ligne-119',
  'police-plainte': 'anywhere',
}

/** Emergency care and a crisis have their own line, and so have children; every other kind has the general one. */
export function standInFor(kind: string, answers: Answers): StandIn {
  if (kind === 'parquet-signalement' && concernsChild(answers)) return 'ligne-119'
  return own(standIns, kind) ?? 'ligne-3919'
}

function concernsChild({ age, 'grossesse-enfants': children }: Answers): boolean {
  return age === 'mineure' || (children?.includes('enfants-foyer') ?? false)
}
