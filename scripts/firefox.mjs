/** Finds a Firefox for the end-to-end tests: the one named by $FIREFOX, else one of the machine. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where it is, or nothing: most machines do without, and CI installs it.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const { FIREFOX, PATH = '', PROGRAMFILES = 'C:\\Program Files' } = process.env
  if (FIREFOX) return FIREFOX
  const folders = PATH.split(delimiter).filter(Boolean)
  const known = [
    ...['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe'),
  ]
  return known.find((path) => existsSync(path))
}
