/** A condition in as few words as a diagram or a paper has room for: « Un danger ? : oui ou ne sait pas ». */
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
  const said = (answers: readonly string[], joint: 'et' | 'ou' | 'ni') => {
    return listed(
      answers.map((answer) => names.answer(fact, answer)),
      joint,
    )
  }
  const question = names.question(fact)
  const about = (answer: string) => (question === '' ? answer : `${question} ${answer}`)
  if (test.kind === 'answered') {
    const all = names.answers(fact)
    const others = all.filter((each) => !test.among.includes(each))
    // The shorter of the two lists is read more surely.
    const byOthers = others.length > 0 && others.length < test.among.length - 1
    if (byOthers) return about(holds ? `autre que ${said(others, 'ou')}` : said(others, 'ou'))
    return about(holds ? said(test.among, 'ou') : `autre que ${said(test.among, 'ou')}`)
  }
  const { answers, operator } = test
  switch (operator) {
    case 'includes':
      return about(holds ? `avec ${said(answers, 'et')}` : `sans ${said(answers, 'et')} à la fois`)
    case 'includes-any':
      return about(holds ? `avec ${said(answers, 'ou')}` : `sans ${said(answers, 'ni')}`)
    case 'excludes':
      return about(holds ? `sans ${said(answers, 'ni')}` : `avec ${said(answers, 'ou')}`)
    case 'only':
      return about(
        holds ? `rien d'autre que ${said(answers, 'ou')}` : `autre chose que ${said(answers, 'ou')}`,
      )
  }
}

function listed(items: readonly string[], joint: string): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${joint} ${items[items.length - 1]}`
}
