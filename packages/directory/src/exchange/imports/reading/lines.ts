/** Bytes cut into lines, with the alphabet they are written in. One line at most is held. */
import { isFrench } from './french-letters.ts'
import type { Line } from './line.ts'
import { placeIn } from './line.ts'
import type { Refusal } from '../import-format.ts'
import { refusals } from './refusals.ts'
import { refuse } from './refuse.ts'

/** More than any line of the official files: a longer one is not a line of theirs. */
export const longestLine = 1024 * 1024

/** `windows-1252`: no byte said UTF-8, and every letter beyond ASCII is one that French uses. */
export type Alphabet = 'utf-8' | 'windows-1252'

export interface LineCutter {
  take(bytes: Uint8Array): Refusal | undefined
  end(): Refusal | undefined
  alphabet(): Alphabet
}

/** Gives each line to a reader, until it refuses one. */
export function cutLines(file: string, read: (line: Line) => Refusal | undefined): LineCutter {
  let pending: Uint8Array[] = []
  let held = 0
  let number = 0
  let alphabet: Alphabet | undefined

  const hold = (bytes: Uint8Array): Refusal | undefined => {
    pending.push(bytes)
    held += bytes.length
    return held > longestLine
      ? refuse(
          placeIn({ file, number: number + 1, text: '', ended: false }),
          refusals.lineTooLong(longestLine),
        )
      : undefined
  }

  const finish = (ended: boolean): Refusal | undefined => {
    const bytes = joined(pending, held)
    pending = []
    held = 0
    number += 1
    const decoded = decode(bytes, alphabet)
    const line: Line = { file, number, text: withoutMarks(decoded.text, number), ended }
    if (decoded.alphabet === 'mixed') {
      return refuse(placeIn(line), ended ? refusals.unreadableLetters : refusals.cut(number))
    }
    alphabet = decoded.alphabet
    return read(line)
  }

  return {
    take(bytes) {
      let start = 0
      for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
        const refusal = hold(bytes.subarray(start, end)) ?? finish(true)
        if (refusal !== undefined) return refusal
        start = end + 1
      }
      // Copied: what is held must not keep the whole piece that it came in.
      return start < bytes.length ? hold(bytes.slice(start)) : undefined
    },
    end: () => (held > 0 ? finish(false) : undefined),
    alphabet: () => alphabet ?? 'utf-8',
  }
}

interface Decoded {
  readonly text: string
  readonly alphabet: Alphabet | 'mixed' | undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const windows1252 = new TextDecoder('windows-1252')

/** A line in ASCII says nothing of the alphabet; the first that is not decides for those that follow. */
function decode(bytes: Uint8Array, known: Alphabet | undefined): Decoded {
  if (known !== 'windows-1252') {
    try {
      const text = utf8.decode(bytes)
      return { text, alphabet: text.length === bytes.length ? known : 'utf-8' }
    } catch {
      // Not UTF-8: the older alphabet, unless lines before were.
    }
  }
  const text = windows1252.decode(bytes)
  return { text, alphabet: known !== 'utf-8' && isFrench(text) ? 'windows-1252' : 'mixed' }
}

function withoutMarks(text: string, number: number): string {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text
  return number === 1 ? line.replace(/^\ufeff/, '') : line
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
