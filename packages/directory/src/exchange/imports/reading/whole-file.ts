/** What is asked of any file before its content is looked at: its size, and that it is what was asked for. */
import type { Reading } from '../import-format.ts'
import { refused } from '../import-format.ts'
import { placeIn } from './line.ts'
import { firstBytes, recognise } from './recognise.ts'
import { refusals } from './refusals.ts'
import { refuse } from './refuse.ts'

/** Several times the largest edition known: the DILA file is the largest, around 300 MB. */
const largestFile = { csv: 256 * 1024 * 1024, json: 1024 * 1024 * 1024 } as const

export interface WholeFile {
  readonly file: string
  readonly expected: 'csv' | 'json'
  readonly reading: Reading
  readonly most?: number
}

/** A reading that begins once the file is recognised, and stops where it grows beyond measure. */
export function wholeFile({ file, expected, reading, most = largestFile[expected] }: WholeFile): Reading {
  const start = placeIn({ file, number: 1, text: '', ended: false })
  let first: Uint8Array | undefined = new Uint8Array(0)
  let size = 0

  const begin = (bytes: Uint8Array) => {
    first = undefined
    const what = recognise(bytes, expected)
    return what === undefined ? reading.take(bytes) : refuse(start, refusals.otherThing(what))
  }

  return {
    take(bytes) {
      size += bytes.length
      if (size > most) return refuse(start, refusals.tooLarge(most))
      if (first === undefined) return reading.take(bytes)
      first = joined(first, bytes)
      return first.length < firstBytes ? undefined : begin(first)
    },
    end() {
      if (first !== undefined) {
        const refusal = isBlank(first) ? refuse(start, refusals.empty()) : begin(first)
        if (refusal !== undefined) return refused(refusal)
      }
      return reading.end()
    },
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function isBlank(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes).trim() === ''
}
