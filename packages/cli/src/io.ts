import type { Fetch } from './asked/ask-link.ts'
import { startProver } from './diff/start-prover.ts'
import type { Look } from './inspect/rendered/look.ts'
import type { MistakeMemory } from './mutation/mistake-memory.ts'
import { mistakeMemoryOfProcess } from './mutation/mistake-memory.ts'
import type { ProofMemory } from './proof-memory.ts'
import { memoryOfProcess } from './proof-memory.ts'

/** The world around a command, so that a test can be one. */
export interface Io {
  /** Where relative paths start. */
  readonly cwd: string
  /** The day on which facts are current, as YYYY-MM-DD. */
  readonly today: string
  readonly input: AsyncIterable<string | Uint8Array>
  /** Where a person answers questions, when there is one: a terminal, where they can correct what they type. */
  readonly keyboard?: Keyboard | undefined
  /** Whether what is printed goes to a terminal that shows colours. */
  readonly colour?: boolean
  /** How pages are asked for; without it no page can be reached. Only `check --links` and `inspect` use the network. */
  readonly fetch?: Fetch
  /** How a page is looked at in a browser; without it none is. */
  readonly look?: Look
  /** What was proved before; without it everything is proved again. */
  readonly memory?: ProofMemory | undefined
  /** How a change is proved on another processor, where there is one; without it, it is proved once it is compared. */
  readonly startProver?: typeof startProver
  /** What was found of mistakes before; without it every mistake is tried again. */
  readonly mistakes?: (() => MistakeMemory | undefined) | undefined
  out(text: string): void
  err(text: string): void
}

export interface Keyboard {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** This process's own world. */
export function processIo(): Io {
  // Whoever read what was printed has read enough (`| head`): nothing is wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    input: standardInput(),
    keyboard: process.stdin.isTTY === true ? { input: process.stdin, output: process.stdout } : undefined,
    // See no-color.org: the variable counts as soon as it is there and not empty.
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    fetch: globalThis.fetch,
    look: async (page, cwd) => (await import('./inspect/rendered/look-at-page.ts')).lookAtPage(page, cwd),
    // Loaded with the rest: a thread is of use only when it starts at once.
    startProver,
    memory: memoryOfProcess(process.cwd()),
    mistakes: () => mistakeMemoryOfProcess(process.cwd()),
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
  }
}

/** Opened when it is first read: most commands read none, and opening it takes time. */
async function* standardInput(): Io['input'] {
  yield* process.stdin
}

/** The lines of the input, without their ends; the last one too when it has none. */
export async function* linesOf(input: Io['input']): AsyncIterable<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
