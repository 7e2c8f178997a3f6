/** A JSON file of many records, read one record at a time: the whole would not fit in memory. */
import { JSONParser } from '@streamparser/json'
import type { Refusal } from '../import-format.ts'
import { placeIn } from './line.ts'
import { type RefusalWords, refusals } from './refusals.ts'
import { refuse } from './refuse.ts'

/** More than any record of the official files: one that goes on is not one of theirs. */
export const longestRecord = 4 * 1024 * 1024

export interface RecordReader {
  take(bytes: Uint8Array): Refusal | undefined
  end(): Refusal | undefined
  /** How many were read. */
  count(): number
}

/**
 * Gives each record of a list to a reader, until it says why it refuses one; the list stands alone in the file, or under a
 * key of the whole.
 */
export function readRecords(
  file: string,
  key: string,
  read: (record: unknown) => RefusalWords | undefined,
): RecordReader {
  let parser: JSONParser | undefined
  let count = 0
  let sinceLast = 0
  let line = 1
  let complete = false
  let refusal: RefusalWords | undefined

  const here = () => placeIn({ file, number: line, text: '', ended: false })

  /** Which way records stand shows at the first sign. */
  const begin = (bytes: Uint8Array): JSONParser => {
    const isList = new TextDecoder()
      .decode(bytes)
      .replace(/^\ufeff/, '')
      .trimStart()
      .startsWith('[')
    const made = new JSONParser({ paths: [isList ? '$.*' : `$.${key}.*`], keepStack: false })
    made.onValue = ({ value }) => {
      count += 1
      sinceLast = 0
      refusal ??= read(value)
    }
    made.onEnd = () => {
      complete = true
    }
    return made
  }

  return {
    take(bytes) {
      const text = parser === undefined ? withoutMark(bytes) : bytes
      parser ??= begin(text)
      sinceLast += text.length
      try {
        parser.write(text)
      } catch {
        return refuse(here(), refusals.notJson(count + 1))
      }
      if (refusal !== undefined) return refuse(here(), refusal)
      line += linesIn(text)
      return sinceLast > longestRecord
        ? refuse(here(), refusals.recordTooLong(count + 1, longestRecord))
        : undefined
    },
    end: () => (complete ? undefined : refuse(here(), refusals.cutRecords(count))),
    count: () => count,
  }
}

/** The mark that some programs put at the start of a UTF-8 file. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines
}
