/** Runs command lines in this process, in a world that keeps what they print. */
import type { Fetch } from '../asked/ask-link.ts'
import type { ExitCode } from '../command.ts'
import { main } from '../main.ts'

/** What one command line gave. */
export interface Outcome {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

export interface World {
  readonly cwd: string
  /** What stands on the standard input. */
  readonly input?: string | Uint8Array
  /** How pages are asked for; without it there is no network. */
  readonly fetch?: Fetch
}

/** The day of every test: no result depends on the real one. */
export const today = '2026-11-22'

/** Runs `jalon` with these words. */
export async function jalon(argv: readonly string[], { cwd, input = '', fetch }: World): Promise<Outcome> {
  const printed = { out: '', err: '' }
  const code = await main(argv, {
    cwd,
    today,
    input: once(input),
    ...(fetch === undefined ? {} : { fetch }),
    out: (text) => {
      printed.out += `${text}\n`
    },
    err: (text) => {
      printed.err += `${text}\n`
    },
  })
  return { code, ...printed }
}

async function* once(chunk: string | Uint8Array): AsyncIterable<string | Uint8Array> {
  yield chunk
}
