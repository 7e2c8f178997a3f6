/** The engines of this machine, and what is said of those that are not there. */
import { firefox } from 'playwright-core'
import { describe, test } from 'vitest'
import { findFirefox } from '../../../scripts/firefox.mjs'
import { findWebKit } from '../../../scripts/webkit.mjs'
import { launch } from '../stand.ts'
import type { Engine } from './engine.ts'
import { playwrightEngine } from './playwright-engine.ts'
import { webKitEngine } from './webkit-engine.ts'

const executablePath = findFirefox()
const webKit = findWebKit()

/** How each is started; nothing where it is not there, and then how to have it. */
const known = [
  { name: 'Chromium', help: '', start: async () => playwrightEngine('Chromium', await launch()) },
  {
    name: 'Firefox',
    help: 'Installez firefox-esr, ou nommez un Firefox dans FIREFOX.',
    start:
      executablePath &&
      (async () =>
        playwrightEngine('Firefox', await firefox.launch({ channel: 'moz-firefox', executablePath }))),
  },
  {
    name: 'WebKit',
    help: 'Installez webkit2gtk-driver et xvfb.',
    start: webKit && (() => webKitEngine(webKit)),
  },
] as const

/** Writes the same tests for every engine that is there, and says aloud which is not. */
export function inEveryEngine(tests: (start: () => Promise<Engine>, name: string) => void): void {
  for (const { name, help, start } of known) {
    if (start) describe(`avec ${name}`, () => tests(start, name))
    else {
      const missing = `${name.toUpperCase()} MANQUE : ce qui suit n'y est pas regardé`
      console.log(`${missing}. ${help}`)
      test.skip(missing, () => {})
    }
  }
}
