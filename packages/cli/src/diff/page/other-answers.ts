/**
 * The same situation with one other answer, for a reader who wants to look around: one fold a question, one an answer,
 * opened with the mouse or the keyboard. It is all written beforehand: the page runs nothing.
 */
import type { Value } from '@jalon/core'
import { answerInFull, answerWords } from '../case-words.ts'
import type { Naming } from '../names.ts'
import { questionLabel, questionOf, valueWords } from '../names.ts'
import type { Answers, Shown } from './replayed.ts'
import { text } from './in-french.ts'
import { linesAfter, sideBySide, tableOf } from './replayed.ts'

/** The folds of a group; nothing when no question could be answered otherwise. */
export function otherAnswers(shown: Shown): string {
  const { report, group, say } = shown
  const { answers } = group.witness
  const questions = answers.flatMap(([fact, value], place) => {
    const others = othersThan(report.naming, fact, value)
    if (others.length === 0) return []
    const folds = others.map((other) => answerFold(shown, fact, other, answers.with(place, [fact, other])))
    const question = say.quote(questionLabel(report.naming, fact))
    const asked = say.about(question, answerInFull({ naming: report.naming, say }, fact, value))
    const written = text(answerWords(say, [fact, value]), say)
    return [
      `<details>\n<summary>${text(asked, say)} <code>${written}</code></summary>\n${folds.join('\n')}\n</details>`,
    ]
  })
  if (questions.length === 0) return ''
  return `<h4>${text(say.page.otherwise, say)}</h4>\n${questions.join('\n')}`
}

function answerFold(shown: Shown, fact: string, other: Value, answers: Answers): string {
  const { report, say } = shown
  const [was, now] = (['before', 'after'] as const).map((side) => linesAfter(shown, side, answers))
  const isSame = was?.join('\n') === now?.join('\n')
  const label = answerInFull({ naming: report.naming, say }, fact, other)
  const title = (isSame ? say.page.same : say.page.other)(label)
  const row = `<tr>${sideBySide(shown, answers)}</tr>`
  return `<details>\n<summary>${text(title, say)} <code>${text(valueWords(other), say)}</code></summary>\n${tableOf(say.page.othersStay, [row], say)}\n</details>`
}

/** The other answers of a question, in its order; of several at once, each one alone. */
function othersThan(naming: Naming, fact: string, value: Value): readonly Value[] {
  const ids = questionOf(naming, fact)?.answers.map(({ id }) => id) ?? []
  return typeof value === 'string'
    ? ids.filter((id) => id !== value)
    : ids.filter((id) => value.length !== 1 || value[0] !== id).map((id) => [id])
}
