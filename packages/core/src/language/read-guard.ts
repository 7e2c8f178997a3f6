/** Reads a guard (language.md A.6). What cannot be read is left out: the shape has already said it. */
import type { Located } from '@jalon/diagnostics'
import type { ChoicesOperator } from '../ir/guard.ts'
import { choicesOperators } from '../ir/guard.ts'
import type { Entry, Tree } from './tree.ts'
import { entriesOf, itemsOf, textsOf } from './tree.ts'
import type { WrittenGuard } from './unit.ts'

/** All the atoms of a dict must hold: one atom stands for itself, several for their conjunction. */
export function readGuard(tree: Tree): WrittenGuard {
  const atoms = entriesOf(tree).flatMap(readAtom)
  const [only, second] = atoms
  return only !== undefined && second === undefined ? only : { kind: 'all', guards: atoms, span: tree.span }
}

function readAtom({ key, value }: Entry): readonly WrittenGuard[] {
  const span = { ...key.span, end: value.span.end }
  switch (key.value) {
    case 'all':
    case 'any':
      return [{ kind: key.value, guards: itemsOf(value).map(readGuard), span }]
    case 'not':
      return [{ kind: 'not', guard: readGuard(value), span }]
    case 'available':
      return [{ kind: 'available', kinds: textsOf(value), span }]
    case 'condition':
      return [{ kind: 'condition', names: textsOf(value), span }]
    default:
      return readAnswerTest(key, value).map((guard) => ({ ...guard, span }))
  }
}

function readAnswerTest(fact: Located<string>, value: Tree): readonly WrittenGuard[] {
  if (value.kind !== 'dict') {
    const among = textsOf(value)
    return among.length === 0 ? [] : [{ kind: 'answered', fact, among, span: fact.span }]
  }
  return entriesOf(value).flatMap(({ key, value: written }): readonly WrittenGuard[] => {
    const answers = textsOf(written)
    if (!isOperator(key.value) || answers.length === 0) return []
    return [{ kind: 'chosen', fact, operator: key.value, answers, span: fact.span }]
  })
}

function isOperator(word: string): word is ChoicesOperator {
  return (choicesOperators as readonly string[]).includes(word)
}
