/** A situation in both versions, side by side: what each asks and proposes after some answers. */
import type { Value } from '@jalon/core'
import { planOf, run } from '@jalon/core'
import { escaped } from '@jalon/directory'
import { type Group, type SideName, sheetFor } from '@jalon/verifier'
import type { Report } from '../report.ts'
import { planLines, questionLabel, quote, spaced, valueWords } from '../words.ts'

export type Answers = readonly (readonly [fact: string, value: Value])[]

export function text(words: string): string {
  return escaped(spaced(words))
}

/** The shortest situation, answer by answer. */
export function replayed(report: Report, group: Group): string {
  const { answers } = group.witness
  const rows = [...Array(answers.length + 1).keys()].map((count) => {
    const [fact, value] = answers[count - 1] ?? []
    const given =
      fact === undefined || value === undefined
        ? 'Au début'
        : `Réponse ${count} : ${fact} = ${valueWords(value)}`
    return `<tr class="answer"><th colspan="2" scope="colgroup">${text(given)}</th></tr>
<tr>${sideBySide(report, group, answers.slice(0, count))}</tr>`
  })
  return tableOf('La situation la plus courte, réponse par réponse', rows)
}

export function tableOf(caption: string, rows: readonly string[]): string {
  return `<table>
<caption>${text(caption)}</caption>
<thead><tr><th scope="col">Avant</th><th scope="col">Maintenant</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

/** The two cells of a row: before, then now. */
export function sideBySide(report: Report, group: Group, answers: Answers): string {
  const cell = (side: SideName, name: string) =>
    `<td data-of="${name}">${linesAfter(report, group, side, answers).map(text).join('<br>')}</td>`
  return `${cell('before', 'Avant')}${cell('after', 'Maintenant')}`
}

/** What a version proposes after these answers, and what it asks next or how it ends. */
export function linesAfter(
  { naming, change }: Report,
  { pathway, witness }: Group,
  side: SideName,
  answers: Answers,
): readonly string[] {
  const ir = change.irs[side]
  const walked = run(ir, pathway, witness.available[side], sheetFor(side, answers))
  const lines = planLines(naming, { plan: planOf(ir, walked.trace), run: walked })
  return walked.waiting === undefined
    ? lines
    : [...lines.filter((line) => /^\d/.test(line)), `Demande ${quote(questionLabel(naming, walked.waiting))}`]
}
