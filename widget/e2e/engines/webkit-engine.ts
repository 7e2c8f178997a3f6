/** WebKitGTK, by WebDriver, on a screen that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import type { findWebKit } from '../../../scripts/webkit.mjs'
import { choosable, type Engine, type Key, nameOf, pressable, shownText, type Tab, until } from './engine.ts'
import { WebDriverSession } from './webdriver-session.ts'

/** The letters of the protocol for keys that write nothing. */
const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Space: ' ',
}

/** Starts the screen. Each page is a browser of its own, and has a driver of its own. */
export async function webKitEngine({
  driver,
  browser,
  screen,
}: NonNullable<ReturnType<typeof findWebKit>>): Promise<Engine> {
  // It takes a number that is free, and writes it on its fourth stream.
  const shown = spawn(screen, ['-displayfd', '3', '-screen', '0', '1400x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(shown.stdio[3] as NodeJS.ReadableStream, 'data')
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}` }
  let latest: Driven | undefined = await drive(driver, browser, env)
  const { version } = latest.session
  const endLatest = async () => {
    const ending = latest
    latest = undefined
    if (ending === undefined) return
    await ending.session.end()
    await ended(ending.driving)
  }
  return {
    version: `WebKitGTK ${version}`,
    async tab({ width, height } = { width: 800, height: 900 }) {
      // A test that failed has left its own.
      await endLatest()
      latest = await drive(driver, browser, env)
      const { session } = latest
      await session.post('window/rect', { width, height })
      return tabOf(session, endLatest)
    },
    async close() {
      await endLatest()
      await ended(shown)
    },
  }
}

/** A session, and the driver that holds it. */
interface Driven {
  readonly session: WebDriverSession
  readonly driving: ChildProcess
}

/**
 * Starts a driver and a browser. A driver each: one that is asked for a browser while it still ends the one before may
 * never answer.
 */
async function drive(driver: string, browser: string, env: NodeJS.ProcessEnv): Promise<Driven> {
  const port = await freePort()
  const driving = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env })
  const address = `http://127.0.0.1:${port}`
  await until('WebKitWebDriver', async () => ((await fetch(`${address}/status`)).ok ? true : undefined))
  const session = await WebDriverSession.start(address, {
    // A script that was waiting in a page that is left is never answered: it is asked again.
    timeouts: { script: 3000 },
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  })
  return { session, driving }
}

function tabOf(session: WebDriverSession, close: () => Promise<void>): Tab {
  const found = <Given>(what: string, look: (given: Given) => Element | undefined, given: Given) =>
    until(what, () => session.find(look as (given: never) => Element | undefined, given))
  const click = async (element: string) => void (await session.post(`element/${element}/click`))
  return {
    open: async (url) => void (await session.post('url', { url })),
    reload: async () => void (await session.post('refresh')),
    back: async () => void (await session.post('back')),
    press: async (name) => click(await found(`« ${name} »`, pressable, nameOf(name))),
    choose: async (list, choice) =>
      click(await found(`« ${choice} »`, choosable, [nameOf(list), nameOf(choice)])),
    async key(key) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }))
      await session.post('actions', { actions: [{ type: 'key', id: 'clavier', actions }] })
    },
    evaluate: (look, given) => session.evaluate(look as (given: never) => unknown, given),
    text: () => session.evaluate(shownText),
    screenshot: async () => Buffer.from(await session.get<string>('screenshot'), 'base64'),
    close,
  }
}

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill()
  await once(child, 'exit')
}
