/** The coverage for the report of a meeting: a table first. */
import type { Lang } from '@jalon/diagnostics'
import { dayInWords } from '../contact/day-in-words.ts'
import { answersOf, isUnrecorded } from './answers.ts'
import { type Coverage, type NeedCoverage, outcomes } from './coverage.ts'
import type { ToAsk } from './what-to-ask.ts'
import { grouped, shareOf } from './figures.ts'
import { asked, saidOfAnswer, saidOfCommunes, whatItBrings } from './said.ts'
import { coverageWords } from './words.ts'

/** The whole report, in the Markdown that forges and word processors read. */
export function coverageMarkdown(coverage: Coverage, toAsk: readonly ToAsk[], lang: Lang): string {
  const words = coverageWords[lang]
  const { territory, today, communes, needs, cases } = coverage
  const all = communes.length * needs.length
  const { columns } = words
  const unrecorded = needs.filter(isUnrecorded).length
  const whoFor = unrecorded === 0 ? [] : [words.whoFor(unrecorded)]
  const parts = [
    `# ${words.title}`,
    `${plain(words.asOf(territory.title, dayInWords(today, lang)))}.${territory.fictional ? ` **${words.fictional}.**` : ''}`,
    table(
      [columns.outcome, columns.cases, columns.share],
      outcomes.map((outcome) => [
        `${words.outcomes[outcome]} (${words.explained[outcome]})`,
        grouped(cases[outcome]),
        shareOf(cases[outcome], all, lang),
      ]),
      [1, 2],
    ),
    `${words.size(communes.length, needs.length, all)} ${words.unit} ${words.left(shareOf(coverage.leftWithNational, all, lang))}`,
    `## ${words.byNeed}`,
    table(
      [columns.need, columns.gap, columns.answer],
      needs.map((need) => [
        plain(need.kind.label),
        `${need.gap} / ${communes.length}`,
        answersCell(need, coverage, lang),
      ]),
      [1],
    ),
    `## ${words.toAsk}`,
    toAsk.length === 0 ? words.nothingToAsk : [words.toAskOrder, ...whoFor].join(' '),
    toAsk.map((each) => askItem(each, lang)).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function answersCell(need: NeedCoverage, coverage: Coverage, lang: Lang): string {
  const words = coverageWords[lang]
  if (isUnrecorded(need)) return words.why['nothing-recorded']
  return answersOf(need, coverage)
    .map((answer) => {
      const where = saidOfCommunes(answer, coverage, lang)
      return plain(`${words.outcomes[answer.outcome]}, ${where}\u00a0: ${saidOfAnswer(answer, lang)}`)
    })
    .join('<br>')
}

/** With a box to tick. */
function askItem(ask: ToAsk, lang: Lang): string {
  const { name, questions, note } = ask
  const [title, ...lines] = [
    `- [ ] **${plain(name)}** (${plain(whatItBrings(ask, lang).join('\u00a0; '))})`,
    ...questions.map((question) => `  - ${plain(asked(question, lang))}`),
    ...(note === undefined ? [] : [`  - ${coverageWords[lang].note}\u00a0: ${plain(note)}`]),
  ]
  return [title, ...lines].join('\n')
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (numbers.includes(index) ? '---:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** Text that means nothing to Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}
