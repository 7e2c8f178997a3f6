/**
 * A Chromium of this machine, driven through a pipe (Chrome DevTools Protocol, `--remote-debugging-pipe`): no port is
 * opened, and nothing outside this process can speak to it. It writes in one folder only, which goes away with it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** What an event or an answer holds: read with care, a page has a hand in it. */
export type Told = Readonly<Record<string, unknown>>

export interface Devtools {
  /** Asks, and waits for the answer as long as `patience` says. */
  send(method: string, params?: Told, session?: string): Promise<Told>
  /** Hears every event of this name, from all that is attached. */
  on(method: string, hear: (params: Told, session: string | undefined) => void): void
  close(): Promise<void>
}

/** How long one answer may take, in milliseconds: a page may keep its browser busy for ever. */
const patience = 10_000

/** Starts a browser that tells nobody that it was. */
export function startBrowser(program: string): Devtools {
  const folder = mkdtempSync(join(tmpdir(), 'relecture-'))
  const browser = spawn(program, [...flags, `--user-data-dir=${join(folder, 'profile')}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
  })
  return speakTo(browser, folder)
}

const flags = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-scrollbars',
  '--mute-audio',
  '--disable-dev-shm-usage',
  // What is in a frame is read with the page: one session is enough.
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,OptimizationHints,MediaRouter,Translate,HttpsUpgrades',
  // As root the sandbox cannot start.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

interface Waiting {
  readonly done: (result: Told) => void
  readonly failed: (error: Error) => void
}

function speakTo(browser: ChildProcess, folder: string): Devtools {
  const [, , , input, output] = browser.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, Waiting>()
  const hearers = new Map<string, ((params: Told, session: string | undefined) => void)[]>()
  let last = 0
  const ended = new Promise<void>((done) => {
    const stop = () => {
      for (const { failed } of waiting.values()) failed(new Error('The browser stopped.'))
      waiting.clear()
      done()
    }
    browser.once('error', stop)
    browser.once('close', stop)
  })
  // Writing to a browser that stopped is an ordinary day: whoever waits is told by its end.
  input.on('error', () => {})
  output.on('error', () => {})
  hearMessages(output, (message) => {
    const { id, method, params, result, error, sessionId } = message as {
      id?: number
      method?: string
      params?: Told
      result?: Told
      error?: { message?: string }
      sessionId?: string
    }
    if (method !== undefined) for (const hear of hearers.get(method) ?? []) hear(params ?? {}, sessionId)
    const asked = id === undefined ? undefined : waiting.get(id)
    if (id === undefined || asked === undefined) return
    waiting.delete(id)
    if (error === undefined) asked.done(result ?? {})
    else asked.failed(new Error(error.message ?? 'The browser refused.'))
  })
  const send: Devtools['send'] = (method, params = {}, session) => {
    const id = ++last
    return new Promise((done, failed) => {
      const timer = setTimeout(() => {
        waiting.delete(id)
        failed(new Error(`The browser did not answer ${method}.`))
      }, patience)
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer)
          then(value)
        }
      waiting.set(id, { done: settle(done), failed: settle(failed) })
      input.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`)
    })
  }
  return {
    send,
    on: (method, hear) => void hearers.set(method, [...(hearers.get(method) ?? []), hear]),
    async close() {
      input.write(`${JSON.stringify({ id: ++last, method: 'Browser.close' })}\0`)
      const timer = setTimeout(() => browser.kill('SIGKILL'), 3000)
      await ended
      clearTimeout(timer)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** Messages are JSON, each one followed by a zero. */
function hearMessages(output: Readable, hear: (message: unknown) => void): void {
  let rest = Buffer.alloc(0)
  output.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const text = rest.subarray(0, end).toString('utf8')
      rest = rest.subarray(end + 1)
      hear(JSON.parse(text))
    }
  })
}
