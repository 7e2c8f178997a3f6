/** What a version proposes in the situation shown, and how it ends. */
import type { PlanItem } from '@jalon/core'
import type { Walked } from '@jalon/verifier'
import { kindLabel } from './names.ts'
import type { Telling, Words } from './words/words.ts'

/** One line an item, in the order of the plan, then the end. */
export function planLines(telling: Telling, { plan, run }: Walked): readonly string[] {
  const { say } = telling
  const lines = plan.map((item, index) => `${index + 1}. ${itemWords(telling, item)}`)
  return lines.length === 0 ? [`${say.plan.nothing} ${endWords(say, run)}`] : [...lines, endWords(say, run)]
}

function itemWords({ naming, say }: Telling, item: PlanItem): string {
  const { advice, withConsent, nobody } = say.plan
  if (item.type === 'advice') return advice(say.quote(item.from[0]?.state ?? ''))
  const consent = item.consent === undefined ? '' : withConsent
  const found = item.found ? '' : nobody
  return `${kindLabel(naming, item.kind)} (${say.urgency(item.urgency)}${consent}${found})`
}

function endWords({ plan, quote }: Words, { status, outcome = '', waiting = '' }: Walked['run']): string {
  switch (status) {
    case 'finished':
      return plan.finished(outcome)
    case 'waiting':
      return plan.waiting(quote(waiting))
    case 'stuck':
    case 'looping':
      return plan[status]
  }
}
