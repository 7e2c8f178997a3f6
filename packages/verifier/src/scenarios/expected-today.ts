/** What a pathway answers to a situation today, as a scenario expects it. */
import type { Answers, Ir, PlannedReferral, Run, Urgency } from '@jalon/core'
import { own, planOf, run } from '@jalon/core'
import { urgencyOf } from './judge-scenario.ts'
import type { Place } from './places.ts'
import { toldApart } from './places.ts'
import type { Expected } from './scenario.ts'

/**
 * What is the same in every one of some places; `isWhole` when everything is. Nothing when some walk does not end, or when
 * an answer serves nothing there.
 */
export function expectedToday(
  pathway: string,
  answers: Answers,
  places: readonly Place[],
): { readonly expected: Expected; readonly isWhole: boolean } | undefined {
  const found: WholeExpected[] = []
  for (const { pack, available } of toldApart(places)) {
    const walked = run(pack.ir, pathway, available, answers)
    const isUsed = Object.keys(answers).every((fact) => own(walked.answers, fact) !== undefined)
    if (walked.status !== 'finished' || !isUsed) return undefined
    found.push(everythingOf(pack.ir, walked))
  }
  const [first, ...others] = found
  if (first === undefined) return undefined
  if (others.every((other) => isSame(other, first))) return { expected: first, isWhole: true }
  const everywhere = Object.entries(first.urgency ?? {}).filter(([kind, urgency]) =>
    others.every((other) => own(other.urgency ?? {}, kind) === urgency),
  )
  const common: Expected = {
    ...(everywhere.length === 0 ? {} : { urgency: Object.fromEntries(everywhere) }),
    ...(others.every(({ advice }) => isSame(advice, first.advice)) ? { advice: first.advice } : {}),
    ...(others.every(({ outcome }) => outcome === first.outcome) ? { outcome: first.outcome } : {}),
  }
  return { expected: common, isWhole: false }
}

/** Everything that a pathway announces. */
type WholeExpected = Pick<Expected, 'urgency'> & Required<Pick<Expected, 'referrals' | 'advice' | 'outcome'>>

/** Everything that a run announces, exactly. */
export function everythingOf(ir: Ir, { trace, outcome }: Run): WholeExpected {
  const plan = planOf(ir, trace)
  const referrals = plan.flatMap((item): readonly PlannedReferral[] =>
    item.type === 'referral' ? [item] : [],
  )
  const kinds = referrals.map(({ kind }) => kind)
  // A kind that no structure offers may be there twice: the first is the one that a scenario looks at.
  const urgency = [...new Set(kinds)].flatMap((kind): readonly (readonly [string, Urgency])[] => {
    const level = urgencyOf(referrals, kind)
    return level === undefined ? [] : [[kind, level]]
  })
  return {
    referrals: kinds,
    ...(kinds.length === 0 ? {} : { urgency: Object.fromEntries(urgency) }),
    advice: plan.flatMap((item) => (item.type === 'advice' ? (item.from[0]?.state ?? []) : [])),
    outcome: outcome ?? '',
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
