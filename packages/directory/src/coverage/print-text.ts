/** The coverage for a terminal: figures first, then the gaps need by need, then what to ask. */
import { type Lang, wrap } from '@jalon/diagnostics'
import { dayInWords } from '../contact/day-in-words.ts'
import { answersOf, isUnrecorded } from './answers.ts'
import type { Coverage, NeedCoverage } from './coverage.ts'
import { outcomes } from './coverage.ts'
import type { ToAsk } from './what-to-ask.ts'
import { grouped, shareOf } from './figures.ts'
import { asked, between, saidOfAnswer, saidOfCommunes, whatItBrings } from './said.ts'
import { coverageWords } from './words.ts'

const width = 100
/** As many as someone calls in a week. */
const mostAsked = 15

/** The whole report, in at most a hundred columns. */
export function coverageText(coverage: Coverage, toAsk: readonly ToAsk[], lang: Lang): string {
  const words = coverageWords[lang]
  const { territory, today, needs } = coverage
  const unrecorded = needs.filter(isUnrecorded)
  const complete = needs.filter(({ gap }) => gap === 0)
  const partial = needs.filter((need) => need.gap > 0 && !unrecorded.includes(need))
  const labels = (some: readonly NeedCoverage[]) => some.map(({ kind }) => kind.label).join(between[lang])
  const parts = [
    [
      ...wrap(`${words.title}. ${words.asOf(territory.title, dayInWords(today, lang))}`, width),
      ...(territory.fictional ? [words.fictional] : []),
    ],
    figures(coverage, lang),
    [words.byNeed],
    ...(unrecorded.length === 0
      ? []
      : [[...wrap(words.unrecorded(unrecorded.length), width), ...indented(labels(unrecorded), 2)]]),
    ...partial.map((need) => needLines(need, coverage, lang)),
    ...(complete.length === 0
      ? []
      : [[...wrap(words.noGap(complete.length), width), ...indented(labels(complete), 2)]]),
    [
      words.toAsk,
      ...(unrecorded.length === 0
        ? [words.toAskOrder]
        : wrap(`${words.toAskOrder} ${words.whoFor(unrecorded.length)}`, width)),
    ],
    ...toAsk.slice(0, mostAsked).map((each, index) => askLines(each, index, lang)),
    ...(toAsk.length > mostAsked ? [wrap(words.more(toAsk.length - mostAsked), width)] : []),
    ...(toAsk.length === 0 ? [[words.nothingToAsk]] : []),
  ]
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}

function figures({ communes, needs, cases, leftWithNational }: Coverage, lang: Lang): readonly string[] {
  const words = coverageWords[lang]
  const all = communes.length * needs.length
  const rows = outcomes.map((outcome) => {
    return [words.outcomes[outcome], grouped(cases[outcome]), shareOf(cases[outcome], all, lang)] as const
  })
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const [wide = 0, wider = 0, last = 0] = widths
  return [
    ...wrap(`${words.size(communes.length, needs.length, all)} ${words.unit}`, width),
    ...wrap(words.left(shareOf(leftWithNational, all, lang)), width),
    '',
    ...rows.map(([label, count, share]) => {
      return `  ${label.padEnd(wide)}  ${count.padStart(wider)}  ${share.padStart(last)}`
    }),
  ]
}

function needLines(need: NeedCoverage, coverage: Coverage, lang: Lang): readonly string[] {
  const words = coverageWords[lang]
  const answers = answersOf(need, coverage).map((answer) => {
    const where = saidOfCommunes(answer, coverage, lang)
    const said = saidOfAnswer(answer, lang)
    return indented(`${words.outcomes[answer.outcome]}, ${where}\u00a0: ${said}`, 2)
  })
  return [
    ...wrap(`${need.kind.label}\u00a0: ${words.gapOf(need.gap, coverage.communes.length)}`, width),
    ...answers.flat(),
  ]
}

function askLines(ask: ToAsk, index: number, lang: Lang): readonly string[] {
  const { name, questions } = ask
  const number = `${index + 1}.`.padEnd(4)
  const [first = '', ...rest] = wrap(`${name} (${whatItBrings(ask, lang).join('\u00a0; ')})`, width - 4)
  return [
    `${number}${first}`,
    ...rest.map((line) => `    ${line}`),
    ...questions.flatMap((question) => indented(asked(question, lang), 4)),
  ]
}

/** Lines moved to the right; those that continue one, a little more. */
function indented(text: string, by: number): readonly string[] {
  return wrap(text, width - by - 2).map((line, index) => `${' '.repeat(index === 0 ? by : by + 2)}${line}`)
}
