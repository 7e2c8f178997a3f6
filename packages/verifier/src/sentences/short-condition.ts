/** A condition in as few words as a diagram or a paper has room for: « Un danger ? » Oui / Ne sait pas. */
import type { Guard } from '@jalon/core'
import type { PlainGuard, Test } from '../guards/plain-guard.ts'
import { plainGuard } from '../guards/plain-guard.ts'

/** What a page calls the things that a condition speaks of. */
export interface ShortNames {
  /** How a question is called before its answers; nothing when the page has just asked it. */
  question(fact: string): string
  answer(fact: string, answer: string): string
  /** Every answer of a question: a list too long is said by what it leaves out. */
  answers(fact: string): readonly string[]
  kind(kind: string): string
}

/** The condition in French, without a capital nor a full stop. */
export function shortConditionOf(guard: Guard, names: ShortNames): string {
  return words(plainGuard(guard), names)
}

function words(guard: PlainGuard, names: ShortNames): string {
  if (guard.kind === 'test') return testWords(guard.test, guard.holds, names)
  if (guard.parts.length === 0) return guard.kind === 'all' ? 'dans tous les cas' : 'jamais'
  const parts = guard.parts.map((part) => {
    const said = words(part, names)
    return part.kind !== 'test' && part.parts.length > 1 ? `(${said})` : said
  })
  return parts.join(guard.kind === 'all' ? ' et ' : ' ou ')
}

function testWords(test: Test, holds: boolean, names: ShortNames): string {
  if (test.kind === 'available') {
    const kinds = test.kinds.map((kind) => `«\u00a0${names.kind(kind)}\u00a0»`)
    if (holds) return `${kinds.join(' et ')} ${kinds.length > 1 ? 'existent' : 'existe'} ici`
    return `${kinds.join(' ou ')} n'existe pas ici`
  }
  const { fact } = test
  const oneOf = (answers: readonly string[]) => alternatives(named(answers))
  const named = (answers: readonly string[]) => answers.map((answer) => names.answer(fact, answer))
  const question = names.question(fact)
  const about = (answer: string) => (question === '' ? answer : `${question} ${answer}`)
  if (test.kind === 'answered') {
    const all = names.answers(fact)
    const others = all.filter((each) => !test.among.includes(each))
    // The shorter of the two lists is read more surely.
    const isLong = others.length > 0 && others.length < test.among.length - 1
    const listedAnswers = oneOf(isLong ? others : test.among)
    return about(isLong === holds ? `sauf ${listedAnswers}` : listedAnswers)
  }
  const { answers, operator } = test
  const all = named(answers).join(' et ')
  const none = named(answers).join(' ni ')
  switch (operator) {
    case 'includes':
      return about(holds ? `avec ${all}` : `sans ${all}${answers.length > 1 ? ' à la fois' : ''}`)
    case 'includes-any':
      return about(holds ? `avec ${oneOf(answers)}` : `sans ${none}`)
    case 'excludes':
      return about(holds ? `sans ${none}` : `avec ${oneOf(answers)}`)
    case 'only':
      return about(holds ? `rien d'autre que ${oneOf(answers)}` : `autre chose que ${oneOf(answers)}`)
  }
}

/** One of these answers: a bar, so that « ou » is left to what stands between conditions. */
function alternatives(answers: readonly string[]): string {
  return answers.join(answers.every(({ length }) => length === 1) ? '/' : ' / ')
}
