/** Reads texts from the tokens of YAML, as they were written. */
import { CST } from 'yaml'
import type { BlockText, Text } from './layout.ts'

/** A text as written, its quotes kept; single quotes become double ones when that changes nothing else. */
export function readText(token: CST.FlowScalar): Text {
  const value = contentOf(token)
  const lines = token.source.split('\n').map((line, index, all) => {
    const start = index === 0 ? line : line.replace(/^[ \t]+/, '')
    return index === all.length - 1 ? start : withoutEnd(start)
  })
  if (lines.length > 1) {
    const joined = lines.join(' ')
    const isPlain = token.type === 'scalar' && joined === value
    return { kind: 'text', lines, inline: isPlain ? joined : JSON.stringify(value) }
  }
  const quoted = JSON.stringify(value)
  const source = token.type === 'single-quoted-scalar' && quoted === `"${value}"` ? quoted : token.source
  return { kind: 'text', lines: [source], inline: source }
}

/** A text opened by | or >. One that holds nothing but blanks is clearer between quotes. */
export function readBlockText(token: CST.BlockScalar): Text | BlockText {
  if (/^[ \n]*$/.test(token.source)) {
    const inline = JSON.stringify(contentOf(token))
    return { kind: 'text', lines: [inline], inline }
  }
  const header = token.props.find(({ type }) => type === 'block-scalar-header')
  const source = header !== undefined && 'source' in header ? header.source : '|'
  const digit = /[1-9]/.exec(source)?.[0]
  const lines = token.source.split('\n').slice(0, token.source.endsWith('\n') ? -1 : undefined)
  const indent = digit === undefined ? indentOf(lines) : token.indent + Number(digit)
  const inner = lines.map((line) => line.slice(indent))
  return { kind: 'block-text', header: source.replace(/[1-9]/, '2'), lines: inner }
}

/** A key, without quotes when it does not need them; nothing when it is not one that we write. */
export function readKey(token: CST.Token | null | undefined): string | undefined {
  if (!CST.isScalar(token) || token.type === 'block-scalar') return undefined
  const { inline } = readText(token)
  const word = /^"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"$/.exec(inline)?.[1]
  if (inline === '') return undefined
  return word === undefined || readOtherwise.has(word) ? inline : word
}

/** Words that YAML, in one version or another, does not read as texts. */
const readOtherwise: ReadonlySet<string> = new Set('null true false yes no on off y n'.split(' '))

function contentOf(token: CST.FlowScalar | CST.BlockScalar): string {
  // Whatever is wrong with it was told when the file was parsed.
  return CST.resolveAsScalar(token, false, () => {})?.value ?? token.source
}

/** A line without the blanks at its end, except one that a backslash keeps. */
function withoutEnd(line: string): string {
  const trimmed = line.replace(/[ \t]+$/, '')
  const isEscaped = (/\\*$/.exec(trimmed)?.[0].length ?? 0) % 2 === 1
  return isEscaped && trimmed.length < line.length ? line.slice(0, trimmed.length + 1) : trimmed
}

function indentOf(lines: readonly string[]): number {
  const first = lines.find((line) => /[^ ]/.test(line))
  return first === undefined ? 0 : first.search(/[^ ]/)
}
