/** Places as editors count them: lines and characters from 0, files by their address. */
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Source, Span } from '@jalon/diagnostics'
import { lineStart, positionAt } from '@jalon/diagnostics'
import type { Position, Range } from 'vscode-languageserver/node'

/** A stretch of text as a range of the editor. */
export function rangeOf({ source, start, end }: Span): Range {
  return { start: placeOf(source, start), end: placeOf(source, end) }
}

/** A position of the editor as an offset. One outside the text is brought back to its nearest end. */
export function offsetAt(source: Source, { line, character }: Position): number {
  const start = lineStart(source, line + 1)
  const next = source.text.indexOf('\n', start)
  return Math.min(start + character, next === -1 ? source.text.length : next)
}

/** The path of a file that the editor names; nothing for a text that is not a file. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

export function uriOf(folder: string, file: string): string {
  return pathToFileURL(join(folder, file)).href
}

/** The place of a path under a content root, with `/` between folders; nothing when it is elsewhere. */
export function fileUnder(folder: string, path: string): string | undefined {
  const file = relative(folder, path).split(sep).join('/')
  return file === '' || file.startsWith('../') || file === '..' || resolve(folder, file) !== resolve(path)
    ? undefined
    : file
}

/** The content root that a file belongs to: the nearest folder above it that has a network. */
export function rootAbove(path: string): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'network', 'facts.yaml'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

function placeOf(source: Source, offset: number): Position {
  const { line, column } = positionAt(source, offset)
  return { line: line - 1, character: column - 1 }
}
