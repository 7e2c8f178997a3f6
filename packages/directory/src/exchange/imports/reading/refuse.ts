/** How a file is refused. The rule `refused-file` explains it; each reading says it of its own line. */
import { say } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import type { Refusal } from '../import-format.ts'
import type { RefusalWords } from './refusals.ts'

export const ruleName = 'refused-file'

export const reason = say(
  "Une commune rangée sous le mauvais tribunal ou la mauvaise unité envoie la personne à une porte qui n'est pas la sienne.",
  'A commune put under the wrong court or unit sends the person to a door that is not hers.',
)

/** The file is refused, whole, for what stands there. */
export function refuse(span: Span, { message, help, why = reason }: RefusalWords): Refusal {
  return { rule: ruleName, severity: 'error', span, message, why, help, related: [], suggestions: [] }
}
