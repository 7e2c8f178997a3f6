/** What scenarios are counted by: the things of a pathway that at least one of them should meet (language.md E.5). */

/** The sorts of things, in the order in which they are told. */
export const targetSorts = ['states', 'answers', 'branches', 'referrals', 'outcomes', 'invariants'] as const
export type TargetSort = (typeof targetSorts)[number]

/** One thing to meet. A part has its own things, wherever it is invoked from. */
export type Target =
  | { readonly sort: 'states'; readonly pathway: string; readonly state: string }
  | { readonly sort: 'answers'; readonly pathway: string; readonly fact: string; readonly answer: string }
  /** A way out of a state: an answer, a line with a condition, `else`, or an outcome of what is invoked. */
  | { readonly sort: 'branches'; readonly pathway: string; readonly state: string; readonly exit: Way }
  /** The kind that a referral goes to, at its place in `to`. */
  | {
      readonly sort: 'referrals'
      readonly pathway: string
      readonly state: string
      readonly position: number
      readonly kind: string
    }
  | { readonly sort: 'outcomes'; readonly pathway: string; readonly outcome: string }
  | { readonly sort: 'invariants'; readonly pathway: string; readonly invariant: string }

/** How a state with several ways out is left. */
export type Way =
  | { readonly by: 'answer'; readonly fact: string; readonly answer: string }
  | { readonly by: 'guard'; readonly index: number; readonly to: string }
  | { readonly by: 'else'; readonly to: string }
  | { readonly by: 'outcome'; readonly outcome: string }

/** A text for each target: two of one text are one thing. */
export function keyOf(target: Target): string {
  const { sort, pathway } = target
  const text = (...words: readonly (string | number)[]) => [pathway, sort, ...words].join('\n')
  switch (target.sort) {
    case 'states':
      return text(target.state)
    case 'answers':
      return text(target.fact, target.answer)
    case 'branches':
      return text(target.state, wayKey(target.exit))
    case 'referrals':
      return text(target.state, target.position)
    case 'outcomes':
      return text(target.outcome)
    case 'invariants':
      return text(target.invariant)
  }
}

function wayKey(way: Way): string {
  switch (way.by) {
    case 'answer':
      return `answer ${way.answer}`
    case 'guard':
      return `guard ${way.index}`
    case 'else':
      return 'else'
    case 'outcome':
      return `outcome ${way.outcome}`
  }
}

/**
 * Among what is missing, what has a cause of its own. What happens at a state that nobody enters is missing with it, a way
 * to such a state too; and the way out of an answer that nobody gives is missing with the answer.
 */
export function causesAmong(missing: readonly Target[]): readonly Target[] {
  const keys = new Set(missing.map(keyOf))
  const isMissing = (target: Target) => keys.has(keyOf(target))
  return missing.filter((target) => {
    if (target.sort !== 'branches' && target.sort !== 'referrals') return true
    const { pathway, state } = target
    if (isMissing({ sort: 'states', pathway, state })) return false
    if (target.sort === 'referrals') return true
    const { exit } = target
    if (exit.by === 'answer')
      return !isMissing({ sort: 'answers', pathway, fact: exit.fact, answer: exit.answer })
    return !('to' in exit) || !isMissing({ sort: 'states', pathway, state: exit.to })
  })
}
