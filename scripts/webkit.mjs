/** Finds what drives WebKitGTK for the end-to-end tests: its driver, its small browser, and a screen that nobody sees. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where they are, or nothing: most machines do without, and CI installs them. $WEBKIT_DRIVER and $MINIBROWSER name others.
 * @returns {{ driver: string, browser: string, screen: string } | undefined}
 */
export function findWebKit() {
  const { WEBKIT_DRIVER, MINIBROWSER } = process.env
  const driver = WEBKIT_DRIVER ?? onPath('WebKitWebDriver')
  const browser = MINIBROWSER ?? libraries().find((path) => existsSync(path))
  const screen = onPath('Xvfb')
  return driver && browser && screen ? { driver, browser, screen } : undefined
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Beside its library, which each system puts elsewhere. */
function libraries() {
  const roots = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter((folder) => existsSync(folder))
  const systems = roots.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /-linux-gnu/.test(name))
      .map((name) => join(folder, name)),
  )
  return [...systems, ...roots].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((library) =>
      join(folder, library, 'MiniBrowser'),
    ),
  )
}
