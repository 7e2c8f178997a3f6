/** Examples of rules: source text with the expected findings drawn under it. They are the tests and the documentation. */
import { positionAt } from './source.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Example } from './rule.ts'

/** A finding as an example draws it: the place under the carets, and the sentence beside them. */
export interface Expectation {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly length: number
  readonly message: string
}

export interface ReadExample {
  /** Files by name. The lines of carets are comments and stay, so that places are those an author would see. */
  readonly files: Readonly<Record<string, string>>
  readonly expected: readonly Expectation[]
}

/** After the sign of a comment: that of YAML and of settings, or that of pages. */
const carets = /^(\s*(?:#|<!--)\s*)(\^+)\s*(.*?)(?:\s*-->)?$/

/** Reads an example: one text (given the name of `mainFile`) or several by name. The common indent is removed. */
export function readExample(example: Example, mainFile: string): ReadExample {
  const texts = typeof example === 'string' ? { [mainFile]: example } : example
  const files = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, withoutIndent(text)]))
  const expected = Object.entries(files).flatMap(([file, text]) => expectations(file, text))
  return { files, expected }
}

/** What a finding looks like when drawn, to be compared with what an example expects. */
export function toExpectation({ span, message }: Diagnostic): Expectation {
  const { line, column } = positionAt(span.source, span.start)
  const end = positionAt(span.source, span.end)
  const length = end.line === line ? Math.max(1, end.column - column) : 1
  return { file: span.source.file, line, column, length, message: message.fr }
}

function expectations(file: string, text: string): readonly Expectation[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const [, before, marks, message] = carets.exec(line) ?? []
    if (before === undefined || marks === undefined || message === undefined) return []
    const above = lines.slice(0, index).findLastIndex((earlier) => !carets.test(earlier))
    return [{ file, line: above + 1, column: before.length + 1, length: marks.length, message }]
  })
}

function withoutIndent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length)
  const common = Math.min(...indents)
  return `${lines.map((line) => line.slice(common)).join('\n')}\n`
}
