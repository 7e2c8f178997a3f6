/**
 * In which situations a difference holds: in the words of the questions and of their answers, line by line, each beside what
 * the file calls them. What all the cases have in common is said once.
 */
import type { Condition } from '@jalon/verifier'
import { capitalised } from '../capitalised.ts'
import { conditionInFull, conditionWords } from '../case-words.ts'
import { text } from './in-french.ts'
import type { Shown } from './replayed.ts'

export function casesPart(shown: Shown): string {
  const { group, say } = shown
  const { page } = say
  const common = commonTo(group.cases)
  const others = group.cases.map((each) => each.filter((condition) => !isAmong(common, condition)))
  const isOne = group.cases.length === 1
  return [
    ...(isOne || common.length > 0 ? [sentence(shown, common)] : []),
    ...(isOne ? [] : [paragraph(common.length > 0 ? page.andInOneOf : capitalised(page.inOneOf), shown)]),
    ...(isOne ? [] : [`<ol>\n${others.map((each) => `<li>${oneOf(shown, each)}</li>`).join('\n')}\n</ol>`]),
    ...(group.isWhole ? [] : [paragraph(page.inOthers, shown)]),
  ].join('\n')
}

/** What every case asks for. A case that asks for nothing more takes in the others: then nothing is set apart. */
function commonTo([first = [], ...others]: readonly (readonly Condition[])[]): readonly Condition[] {
  const common = first.filter((condition) => others.every((each) => isAmong(each, condition)))
  return others.length > 0 && [first, ...others].some(({ length }) => length === common.length) ? [] : common
}

function isAmong(conditions: readonly Condition[], wanted: Condition): boolean {
  return conditions.some((each) => JSON.stringify(each) === JSON.stringify(wanted))
}

function sentence(shown: Shown, conditions: readonly Condition[]): string {
  const { always, when } = shown.say.cases
  const [only] = conditions
  if (only === undefined) return paragraph(capitalised(always), shown)
  if (conditions.length === 1)
    return `<p>${conditionHtml(shown, only, (words) => capitalised(when(words)))}</p>`
  return `${paragraph(shown.say.page.whenAll, shown)}\n${list(shown, conditions)}`
}

function oneOf(shown: Shown, conditions: readonly Condition[]): string {
  const [only] = conditions
  if (only === undefined) return text(shown.say.cases.always, shown.say)
  return conditions.length === 1 ? conditionHtml(shown, only) : list(shown, conditions)
}

function list(shown: Shown, conditions: readonly Condition[]): string {
  return `<ul>\n${conditions.map((each) => `<li>${conditionHtml(shown, each)}</li>`).join('\n')}\n</ul>`
}

function conditionHtml(
  { report: { naming }, say }: Shown,
  condition: Condition,
  told = (words: string) => words,
): string {
  const telling = { naming, say }
  const written = condition.kind === 'exists' ? condition.of : conditionWords(telling, condition)
  return `${text(told(conditionInFull(telling, condition)), say)} <code>${text(written, say)}</code>`
}

function paragraph(words: string, { say }: Shown): string {
  return `<p>${text(words, say)}</p>`
}
