/** Whether a mistake would not even be read: the language itself stops it. */
import { pathwayRules, unitRules } from '@jalon/core'
import { hasErrors, runRules } from '@jalon/diagnostics'
import type { Mutated } from './mutated.ts'

/** The rule that refuses what would be written; nothing when it reads as well as before. */
export function refusedBy({ edit, pathway, vocabulary }: Mutated): string | undefined {
  const unit = vocabulary.pathways.get(pathway)
  if (edit.kind !== 'pathway' || unit === undefined) return undefined
  const subject = { unit, vocabulary }
  const rules = [
    ...unitRules.map((rule) => ({ rule: rule.name, ask: () => runRules([rule], subject) })),
    ...pathwayRules.map((rule) => ({ rule: rule.name, ask: () => runRules([rule], subject) })),
  ]
  return rules.find(({ ask }) => hasErrors(ask()))?.rule
}
