/** Whether two texts say the same thing: the same data in the same order, and the same comments. */
import type { Source } from '@jalon/diagnostics'
import { Lexer } from 'yaml'
import { parse } from '../parse.ts'
import type { Tree } from '../tree.ts'

/** Compares what is read, not how it is laid out. Two ways of composing one letter are the same letter. */
export function sameContent(one: Source, other: Source): boolean {
  const [first, second] = [parse(one), parse(other)]
  if (first.tree === undefined || second.tree === undefined) return false
  if (first.problems.length !== second.problems.length) return false
  return (
    signature(first.tree) === signature(second.tree) &&
    commentsOf(one.text).join('\n') === commentsOf(other.text).join('\n')
  )
}

/** The comments of a text, sorted: laying out may move one from below a bracket to above a key. */
function commentsOf(text: string): readonly string[] {
  const lexemes = [...new Lexer().lex(text.replaceAll('\r\n', '\n'))]
  // A text of the file is announced by a mark of its own, so that one which starts with # is not taken for a comment.
  const comments = lexemes.filter(
    (lexeme, index) => lexeme.startsWith('#') && lexemes[index - 1] !== '\u001f',
  )
  return comments.map((comment) => comment.trimEnd().normalize('NFC')).sort()
}

/** A text that two trees share exactly when they hold the same data, keys written twice included. */
function signature(tree: Tree): string {
  switch (tree.kind) {
    case 'scalar':
      return typeof tree.value === 'string' ? JSON.stringify(tree.value.normalize('NFC')) : String(tree.value)
    case 'list':
      return `[${tree.items.map(signature).join()}]`
    case 'dict':
      return `{${tree.entries.map(({ key, value }) => `${JSON.stringify(key.value.normalize('NFC'))}:${signature(value)}`).join()}}`
  }
}
