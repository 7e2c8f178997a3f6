/** A situation in both versions, side by side: what each asks and proposes after some answers. */
import type { Value } from '@jalon/core'
import { planOf, run } from '@jalon/core'
import { type Group, type SideName, sheetFor } from '@jalon/verifier'
import { answerInFull, answerWords } from '../case-words.ts'
import { questionLabel } from '../names.ts'
import { planLines } from '../plan-lines.ts'
import type { Report } from '../report.ts'
import type { Words } from '../words/words.ts'
import { text } from './in-french.ts'

export type Answers = readonly (readonly [fact: string, value: Value])[]

/** A difference to show, and in which words. */
export interface Shown {
  readonly report: Report
  readonly group: Group
  readonly say: Words
}

/** The shortest situation, answer by answer. */
export function replayed(shown: Shown): string {
  const { group, say } = shown
  const { answers } = group.witness
  const rows = [...Array(answers.length + 1).keys()].map((count) => {
    const answer = answers[count - 1]
    const given = answer === undefined ? text(say.page.start, say) : answerGiven(shown, count, answer)
    return `<tr class="answer"><th colspan="2" scope="colgroup">${given}</th></tr>
<tr>${sideBySide(shown, answers.slice(0, count))}</tr>`
  })
  return tableOf(say.page.shortest, rows, say)
}

function answerGiven({ report, say }: Shown, count: number, answer: Answers[number]): string {
  const [fact, value] = answer
  const words = answerInFull({ naming: report.naming, say }, fact, value)
  return `${text(say.page.answer(count, words), say)} <code>${text(answerWords(say, answer), say)}</code>`
}

export function tableOf(caption: string, rows: readonly string[], say: Words): string {
  const { before, after } = say.headings
  return `<table>
<caption>${text(caption, say)}</caption>
<thead><tr><th scope="col">${before}</th><th scope="col">${after}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

/** The two cells of a row: before, then now. */
export function sideBySide(shown: Shown, answers: Answers): string {
  const { say } = shown
  const cell = (side: SideName) => {
    const lines = linesAfter(shown, side, answers).map((line) => text(line, say))
    return `<td data-of="${text(say.about(say.headings[side], ''), say)}">${lines.join('<br>')}</td>`
  }
  return `${cell('before')}${cell('after')}`
}

/** What a version proposes after these answers, and what it asks next or how it ends. */
export function linesAfter(
  { report: { naming, change }, group: { pathway, witness }, say }: Shown,
  side: SideName,
  answers: Answers,
): readonly string[] {
  const ir = change.irs[side]
  const walked = run(ir, pathway, witness.available[side], sheetFor(side, answers))
  const lines = planLines({ naming, say }, { plan: planOf(ir, walked.trace), run: walked })
  if (walked.waiting === undefined) return lines
  const asked = say.quote(questionLabel(naming, walked.waiting))
  return [...lines.filter((line) => /^\d/.test(line)), say.plan.asks(asked)]
}
