/** Why a pathway cannot be looked at whole. */
import type { Pathway } from '@jalon/core'
import { TooLarge } from '../diagrams/diagrams.ts'
import { TooManyAnswers } from '../program/answer-classes.ts'
import { toProgram } from '../program/program.ts'
import type { Refusal } from '../rules/too-large-to-prove.ts'
import type { Content } from './behaviour.ts'

/** How many facts are named: those to look at first. */
const most = 3

/** What an exception says of a pathway; one that is a fault of ours goes on its way. */
export function refusalOf({ ir, territories }: Content, pathway: Pathway, error: unknown): Refusal {
  if (error instanceof TooManyAnswers) {
    return { pathway, because: { kind: 'too-many-answers', fact: error.fact } }
  }
  if (!(error instanceof TooLarge)) throw error
  const { live, variables, locations } = toProgram(ir, pathway.id.value, territories)
  const spans = [...variables.facts].map(([fact, variable]) => {
    const where = locations.filter((_, index) => live[index]?.has(variable) === true)
    return { fact, length: where.length, until: where.at(-1)?.state ?? '' }
  })
  const longest = spans.sort((a, b) => b.length - a.length).slice(0, most)
  return {
    pathway,
    because: { kind: 'too-large', facts: longest.map(({ fact }) => fact), until: longest[0]?.until ?? '' },
  }
}
