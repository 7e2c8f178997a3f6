/**
 * The same situation with one other answer, for a reader who wants to look around: one fold a question, one an answer,
 * opened with the mouse or the keyboard. It is all written beforehand: the page runs nothing.
 */
import type { Value } from '@jalon/core'
import { own } from '@jalon/core'
import type { Group } from '@jalon/verifier'
import type { Report } from '../report.ts'
import { questionLabel, valueWords } from '../words.ts'
import type { Answers } from './replayed.ts'
import { linesAfter, sideBySide, tableOf, text } from './replayed.ts'

/** The folds of a group; nothing when no question could be answered otherwise. */
export function otherAnswers(report: Report, group: Group): string {
  const { answers } = group.witness
  const questions = answers.flatMap(([fact, value], place) => {
    const others = othersThan(report, fact, value)
    if (others.length === 0) return []
    const folds = others.map((other) => {
      return answerFold(report, group, other, answers.with(place, [fact, other]))
    })
    const asked = `${questionLabel(report.naming, fact)} (${fact} = ${valueWords(value)})`
    return [`<details>\n<summary>${text(asked)}</summary>\n${folds.join('\n')}\n</details>`]
  })
  if (questions.length === 0) return ''
  return `<h4>${text('Et avec une autre réponse ?')}</h4>\n${questions.join('\n')}`
}

function answerFold(report: Report, group: Group, other: Value, answers: Answers): string {
  const [was, now] = (['before', 'after'] as const).map((side) => linesAfter(report, group, side, answers))
  const isSame = was?.join('\n') === now?.join('\n')
  const title = `${valueWords(other)} : ${isSame ? 'la même suite avant et maintenant' : 'une autre suite'}`
  const row = `<tr>${sideBySide(report, group, answers)}</tr>`
  return `<details>\n<summary>${text(title)}</summary>\n${tableOf('Les autres réponses ne changent pas', [row])}\n</details>`
}

/** The other answers of a question, in its order; of several at once, each one alone. */
function othersThan({ naming }: Report, fact: string, value: Value): readonly Value[] {
  const declared = own(naming.after.facts, fact) ?? own(naming.before.facts, fact)
  const ids = declared?.answers.map(({ id }) => id) ?? []
  return typeof value === 'string'
    ? ids.filter((id) => id !== value)
    : ids.filter((id) => value.length !== 1 || value[0] !== id).map((id) => [id])
}
