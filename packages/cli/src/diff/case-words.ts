/** The situations of a difference, described: « danger = inconnu, accord = oui ». */
import type { Value } from '@jalon/core'
import { own, standsAlone } from '@jalon/core'
import type { Condition, ToldByTests } from '@jalon/verifier'
import { formerFact, trueFact } from '@jalon/verifier'
import { answerLabel, kindLabel, questionLabel, severalAtOnce, valueWords } from './names.ts'
import type { Telling } from './words/words.ts'

/** When it happens, all conditions together; without any, always. */
export function caseWords(telling: Telling, conditions: readonly Condition[]): string {
  const { always, when } = telling.say.cases
  if (conditions.length === 0) return always
  return when(conditions.map((condition) => conditionWords(telling, condition)).join(', '))
}

/** An answer of a situation; which question it answers, when that is another one now. */
export function answerWords(
  say: Telling['say'],
  [fact, value]: readonly [fact: string, value: Value],
): string {
  const name = trueFact(fact)
  return datedWords(say, `${name} = ${valueWords(value)}`, name !== fact)
}

function datedWords({ cases }: Telling['say'], words: string, isBefore: boolean): string {
  return isBefore ? cases.before(words) : words
}

type Answered = Extract<Condition, { kind: 'answers' }>

/** The answers of a condition, those that stand for others marked. */
export function alikeAnswers(
  { cases }: Telling['say'],
  { answers, alike }: Answered,
  called: Called = asWritten,
): readonly string[] {
  return answers.map((each) => (alike.includes(each) ? cases.orAlike(called(each)) : called(each)))
}

/** What several answers have in common: « avec sexuelle et sans cyber ». */
function answersByTests({ cases }: Telling['say'], { tests, besides }: ToldByTests, called: Called): string {
  const told = tests.map((test) => testWords(cases, test, called, tests.length > 1)).join(cases.and)
  // Named first: after « sans », it would be read as missing too.
  return [...besides.map(called), told].join(cases.or)
}

/** As conditions are said in a drawing of a pathway; answers of which one will do are held together beside another test. */
function testWords(
  { or, and, nor, having, lacking, lackingOne, nothingBut, somethingElse }: Telling['say']['cases'],
  { operator, answers, holds }: ToldByTests['tests'][number],
  called: Called,
  isAmongOthers: boolean,
): string {
  const named = (between: string) => answers.map(called).join(between)
  const any = isAmongOthers && answers.length > 1 ? `(${named(or)})` : named(or)
  switch (operator) {
    case 'includes':
      if (holds) return having(named(and))
      return answers.length > 1 ? lackingOne(named(and)) : lacking(named(and))
    case 'includes-any':
      return holds ? having(any) : lacking(named(nor))
    case 'excludes':
      return holds ? lacking(named(nor)) : having(any)
    case 'only':
      return holds ? nothingBut(any) : somethingElse(any)
  }
}

/** The answers that are only said to be missing; none when there is more to say. */
function leftOut({ tests: [test, ...more] }: ToldByTests): readonly string[] {
  if (test === undefined || more.length > 0) return []
  const { operator, answers, holds } = test
  const isOne = operator === 'includes' && answers.length === 1
  return (operator === 'excludes' && holds) || ((isOne || operator === 'includes-any') && !holds)
    ? answers
    : []
}

/** How an answer is called: as the file does, or as it is read on the screen. */
type Called = (answer: string) => string
const asWritten: Called = (answer) => answer

/** A condition in the words of the question and of its answers. */
export function conditionInFull(telling: Telling, condition: Condition): string {
  if (condition.kind === 'exists') return conditionWords(telling, condition)
  const { naming, say } = telling
  const { fact, before } = condition
  const name = before ? formerFact(fact) : fact
  const answers = answersWords(telling, condition, (answer) => quotedAnswer(telling, name, answer))
  return datedWords(say, say.about(say.quote(questionLabel(naming, name)), answers), before)
}

/** An answer in its own words; which question it answers, when that is another one now. */
export function answerInFull(telling: Telling, fact: string, value: Value): string {
  return datedWords(telling.say, quotedAnswer(telling, fact, valueWords(value)), trueFact(fact) !== fact)
}

/** Several answers at once are each quoted. */
function quotedAnswer({ naming, say }: Telling, fact: string, value: string): string {
  return value
    .split(severalAtOnce)
    .map((answer) => say.quote(answerLabel(naming, fact, answer)))
    .join(severalAtOnce)
}

/** A condition as the file writes it. */
export function conditionWords(telling: Telling, condition: Condition): string {
  const { naming, say } = telling
  if (condition.kind === 'answers') {
    return datedWords(say, `${condition.fact} = ${answersWords(telling, condition)}`, condition.before)
  }
  const { exists, existsNot, existed, existedNot } = say.cases
  const label = say.quote(kindLabel(naming, condition.of))
  if (condition.before) return condition.exists ? existed(label) : existedNot(label)
  return condition.exists ? exists(label) : existsNot(label)
}

/** What is left out is said when it is much shorter. */
function answersWords(
  { naming: { before, after }, say }: Telling,
  condition: Answered,
  called: Called = asWritten,
): string {
  const { fact, answers, alike, byTests } = condition
  const { or, allBut } = say.cases
  const versions = condition.before ? [before] : [after, before]
  const possible = versions.flatMap((ir) => own(ir.facts, fact)?.answers ?? [])
  const isAlone = (id: string) =>
    possible
      .filter((answer) => answer.id === id)
      .slice(0, 1)
      .some(standsAlone)
  if (byTests !== undefined) {
    const left = leftOut(byTests)
    // What is only ever given alone is left out as one answer among others.
    return left.length > 0 && left.every(isAlone)
      ? allBut(left.map(called).join(or))
      : answersByTests(say, byTests, called)
  }
  const known = possible.map(({ id }) => id)
  const others = [...new Set(known)].filter((id) => !answers.includes(id))
  const isAmong = alike.length === 0 && answers.every((answer) => known.includes(answer))
  const isShorter = isAmong && answers.length >= 3 && answers.length >= 2 * others.length && others.length > 0
  return isShorter ? allBut(others.map(called).join(or)) : alikeAnswers(say, condition, called).join(or)
}
