/** A guard, as an author says it: « danger est « oui » ou « inconnu » et violences comprend « sexuelle » ». */
import type { Tree, Vocabulary } from '@jalon/core'
import { entriesOf, itemsOf, textsOf } from '@jalon/core'
import { oneOf, quoted } from './phrases.ts'

/** What a guard requires. `vocabulary` gives the labels of kinds. */
export function guardWords(guard: Tree | undefined, vocabulary: Vocabulary): string {
  const atoms = entriesOf(guard).map(({ key, value }) => atomWords(key.value, value, vocabulary))
  return atoms.join(' et ') || '…'
}

/** The name of a kind as people read it. */
export function kindLabel(kind: string, { kinds }: Vocabulary): string {
  return quoted(kinds.get(kind)?.kind.label || kind)
}

function atomWords(key: string, value: Tree, vocabulary: Vocabulary): string {
  switch (key) {
    case 'all':
      return itemsOf(value)
        .map((each) => inside(each, vocabulary))
        .join(' et ')
    case 'any':
      return `(${itemsOf(value)
        .map((each) => inside(each, vocabulary))
        .join(' ou ')})`
    case 'not':
      return `il n'est pas vrai que ${inside(value, vocabulary)}`
    case 'available':
      return `${oneOf(
        textsOf(value).map((kind) => kindLabel(kind.value, vocabulary)),
        'et',
      )} existe dans la commune`
    case 'condition':
      return `la condition ${oneOf(quotedTexts(value), 'et')} est remplie`
    default:
      return `${key} ${answerWords(value)}`
  }
}

function answerWords(value: Tree): string {
  if (value.kind !== 'dict') return `est ${oneOf(quotedTexts(value)) || '…'}`
  return entriesOf(value)
    .map((test) => {
      const operator = Object.hasOwn(operators, test.key.value) ? operators[test.key.value] : undefined
      return operator?.(quotedTexts(test.value)) ?? '…'
    })
    .join(' et ')
}

/** How each comparison of several answers is said. */
const operators: Readonly<Record<string, (answers: readonly string[]) => string>> = {
  includes: (answers) => `comprend ${oneOf(answers, 'et')}`,
  'includes-any': (answers) => `comprend ${oneOf(answers)}`,
  excludes: (answers) => `ne comprend pas ${oneOf(answers)}`,
  only: (answers) => `ne comprend rien d'autre que ${oneOf(answers)}`,
}

function inside(guard: Tree, vocabulary: Vocabulary): string {
  const text = guardWords(guard, vocabulary)
  return entriesOf(guard).length > 1 ? `(${text})` : text
}

function quotedTexts(tree: Tree): readonly string[] {
  return textsOf(tree).map(({ value }) => quoted(value))
}
