/** What a version proposes in the situation shown, and how it ends. */
import type { PlanItem } from '@jalon/core'
import type { Walked } from '@jalon/verifier'
import { firstWords } from './first-words.ts'
import { contentWords, kindLabel } from './names.ts'
import type { Telling } from './words/words.ts'

/** One line an item, in the order of the plan, then the end. */
export function planLines(telling: Telling, { plan, run }: Walked): readonly string[] {
  const lines = plan.map((item, index) => `${index + 1}. ${itemWords(telling, item)}`)
  const end = endWords(telling, run)
  return lines.length === 0 ? [`${telling.say.plan.nothing} ${end}`] : [...lines, end]
}

function itemWords({ naming, say }: Telling, item: PlanItem): string {
  const { advice, withConsent, nobody } = say.plan
  if (item.type === 'advice') return advice(say.quote(contentWords(naming, firstWords(item.text))))
  const consent = item.consent === undefined ? '' : withConsent
  const found = item.found ? '' : nobody
  return `${kindLabel(naming, item.kind)} (${say.urgency(item.urgency)}${consent}${found})`
}

function endWords({ naming, say }: Telling, { status, outcome = '', waiting = '' }: Walked['run']): string {
  const { plan, quote } = say
  switch (status) {
    case 'finished':
      return plan.finished(contentWords(naming, outcome))
    case 'waiting':
      return plan.waiting(quote(contentWords(naming, waiting)))
    case 'stuck':
    case 'looping':
      return plan[status]
  }
}
