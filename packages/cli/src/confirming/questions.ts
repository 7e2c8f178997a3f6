/** Asks a person questions, one at a time, until they have no more answers. */
import { createInterface } from 'node:readline/promises'
import type { Io, Keyboard } from '../io.ts'
import { linesOf } from '../io.ts'

export interface Questions {
  /** What they typed; nothing once the input has ended or was interrupted. */
  ask(question: string): Promise<string | undefined>
  close(): void
}

/** From a terminal when there is one, else from the lines of the input. */
export function questionsOf(io: Io): Questions {
  return io.keyboard === undefined ? fromLines(io) : fromKeyboard(io.keyboard)
}

/** Ctrl-C and Ctrl-D close the reader: the question that waits then has no answer, and the command ends in its own words. */
function fromKeyboard({ input, output }: Keyboard): Questions {
  const ended = new AbortController()
  const reader = createInterface({ input, output })
  reader.once('SIGINT', () => reader.close())
  reader.once('close', () => ended.abort())
  return {
    async ask(question) {
      try {
        return await reader.question(`${question} `, { signal: ended.signal })
      } catch (error) {
        if (ended.signal.aborted) return undefined
        throw error
      }
    },
    close: () => reader.close(),
  }
}

/** A reader of lines would lose those that come between two questions: they are taken one by one. */
function fromLines(io: Io): Questions {
  const lines = linesOf(io.input)[Symbol.asyncIterator]()
  return {
    async ask(question) {
      io.out(question)
      const { done, value } = await lines.next()
      return done === true ? undefined : value
    },
    close: () => {},
  }
}
