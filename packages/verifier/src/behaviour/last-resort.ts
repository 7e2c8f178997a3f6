/** The lines that referrals of the network end with, as what to add where a referral finds nobody. */
import { toReview } from '@jalon/core'
import type { Tree } from '@jalon/core'
import type { Edit, Suggestion } from '@jalon/diagnostics'
import { positionAt } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Behaviour } from './behaviour.ts'
import type { Referral } from './referral.ts'

/** At most this many lines are proposed: more would be a list to read. */
const most = 2

/** The lines most often found at the end of referrals to the same kinds, or else to others: to be read before applying. */
export function addingLastResort(behaviour: Behaviour, referral: Referral): readonly Suggestion[] {
  return lastResorts(behaviour, referral)
    .slice(0, most)
    .flatMap((kind) => {
      const edits = endingWith(referral, kind)
      return edits.length === 0 ? [] : toReview(messages.endWith(kind), edits)
    })
}

function lastResorts({ ir }: Behaviour, { referral }: Referral): readonly string[] {
  const uses = new Map<string, { near: number; all: number }>()
  for (const { states } of Object.values(ir.pathways)) {
    for (const state of Object.values(states)) {
      const to = state.kind === 'refer' ? state.referral.to : []
      const last = ir.kinds[to.at(-1) ?? '']
      const suits = last?.nature === 'line' && (referral.urgency !== 'now' || last.alwaysOpen)
      if (to.length < 2 || !suits || referral.to.includes(last.id)) continue
      const known = uses.get(last.id) ?? { near: 0, all: 0 }
      const near = to.some((kind) => referral.to.includes(kind)) ? 1 : 0
      uses.set(last.id, { near: known.near + near, all: known.all + 1 })
    }
  }
  return [...uses].sort(([, a], [, b]) => b.near - a.near || b.all - a.all).map(([kind]) => kind)
}

/** The same kinds, then this one, in the form in which they are written. */
function endingWith({ at, wanted }: Referral, kind: string): readonly Edit[] {
  const to: Tree | undefined = at('to')
  if (to?.kind === 'scalar') {
    const written = to.span.source.text.slice(to.span.start, to.span.end)
    return [{ span: to.span, text: `[${written}, ${kind}]` }]
  }
  const last = to?.kind === 'list' ? to.items.at(-1) : undefined
  if (to === undefined || last === undefined) return []
  const { source, end } = wanted
  const isOnOneLine = source.text[to.span.start] === '['
  const { column } = positionAt(source, last.span.start)
  const text = isOnOneLine ? `, ${kind}` : `\n${' '.repeat(column - 3)}- ${kind}`
  return [{ span: { source, start: end, end }, text }]
}
