/** What the network promises of a pathway, in the sentences that it approves. */
import type { Pathway, Unit } from '@jalon/core'
import { lowerInvariant } from '@jalon/core'
import { escaped } from '@jalon/directory'
import { sentenceOf } from '@jalon/verifier'
import type { Project } from '../project.ts'

/** The promises that concern it: its own, then those of the network that name it, or every entry. */
export function promisesFor({ ir, vocabulary }: Project, pathway: Pathway): readonly string[] {
  const inUnit = (unit: Unit) => {
    return unit.invariants.flatMap((written) => {
      const lowered = lowerInvariant(written, { unit, vocabulary })
      if (lowered === undefined) return []
      const { appliesTo, ...promise } = lowered
      const concerns = appliesTo === undefined ? pathway.entry : appliesTo.includes(pathway.id.value)
      if (!concerns) return []
      const sentence = sentenceOf(ir, promise, Number.POSITIVE_INFINITY).fr
      const why = written.why === '' ? '' : `<p>${escaped(written.why)}</p>`
      return [
        `<article><h3><code>${escaped(written.id.value)}</code></h3><p>${escaped(sentence)}</p>${why}</article>`,
      ]
    })
  }
  return [...inUnit(pathway), ...(vocabulary.promises === undefined ? [] : inUnit(vocabulary.promises))]
}
