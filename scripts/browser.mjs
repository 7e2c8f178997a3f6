/**
 * Finds a Chromium for the end-to-end tests, or installs one: the one named by $CHROMIUM, one of the machine, one
 * that Playwright keeps, Debian's package, and last the one that npm can bring on a closed network.
 */
import { spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cache } from './lib/paths.mjs'
import { npm } from './lib/spawn.mjs'

/**
 * What `chromium.launch` of Playwright needs, and a name to tell.
 * @typedef {{ executablePath: string, args: string[], chromiumSandbox: false, name: string, env?: Record<string, string> }} Browser
 */

const portable = '@sparticuz/chromium@147.0.0'
const memory = join(cache, 'browser.json')

/**
 * Finds a browser, and installs one when there is none.
 * @returns {Promise<Browser | undefined>}
 */
export async function prepareBrowser() {
  const browser = onThisMachine() ?? fromDebian() ?? (await fromNpm())
  mkdirSync(cache, { recursive: true })
  writeFileSync(memory, JSON.stringify(browser ?? null))
  return browser
}

/**
 * The browser for a test: the one that `npm test` prepared, else one of the machine.
 * @returns {Browser}
 */
export function findBrowser() {
  const browser = prepared() ?? onThisMachine()
  if (browser === undefined)
    throw new Error('No browser for the end-to-end tests: run « npm test », or name one in CHROMIUM.')
  return browser
}

/** @returns {Browser | undefined} */
function prepared() {
  if (process.env.CHROMIUM || !existsSync(memory)) return undefined
  const browser = JSON.parse(readFileSync(memory, 'utf8'))
  if (!browser || !existsSync(browser.executablePath)) return undefined
  return browser.env ? { ...browser, env: { ...process.env, ...browser.env } } : browser
}

/** @returns {Browser | undefined} */
function onThisMachine() {
  const named = process.env.CHROMIUM
  if (named && !works(named)) throw new Error(`CHROMIUM names « ${named} », which is not a program.`)
  if (named) return ordinary(named)
  const found = installed() ?? fromPlaywright()
  return found === undefined ? undefined : ordinary(found)
}

/**
 * @param {string} executablePath
 * @returns {Browser}
 */
function ordinary(executablePath) {
  return { executablePath, args: [], chromiumSandbox: false, name: executablePath }
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const known = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
    join(
      process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)',
      'Microsoft/Edge/Application/msedge.exe',
    ),
  ]
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))), ...known].find(
    works,
  )
}

function fromPlaywright() {
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ].filter((folder) => folder !== undefined && existsSync(folder))
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ]
  return folders
    .flatMap((folder) =>
      readdirSync(/** @type {string} */ (folder)).map((build) => join(/** @type {string} */ (folder), build)),
    )
    .filter((build) => /chromium-\d+$/.test(build))
    .flatMap((build) => inside.map((path) => join(build, path)))
    .find(works)
}

/** Only where nobody has to be asked: Debian or Ubuntu, as root. */
function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined
  console.log('Aucun navigateur : installation de Chromium par le gestionnaire de paquets…')
  const run = (/** @type {readonly string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run('update', '-qq')
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium')
  const found = installed()
  return found === undefined ? undefined : ordinary(found)
}

/** Never a dependency of the project: 68 MB that most machines do not need. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(cache, 'chromium')
  const there = join(folder, 'node_modules/@sparticuz/chromium/package.json')
  if (!existsSync(there)) {
    console.log('Aucun navigateur : téléchargement de Chromium par npm…')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const code = npm(
      ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', portable],
      { cwd: folder },
    )
    if (code !== 0) return undefined
  }
  return unpack(there, folder)
}

/**
 * @param {string} manifest
 * @param {string} folder
 * @returns {Promise<Browser>}
 */
async function unpack(manifest, folder) {
  // It then unpacks the system libraries it carries, which a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { TMPDIR = '/tmp' } = process.env
  process.env.TMPDIR = folder
  try {
    const entry = createRequire(manifest).resolve('@sparticuz/chromium')
    const { default: chromium } = await import(pathToFileURL(entry).href)
    const executablePath = await chromium.executablePath()
    // Not its own arguments: they switch off what the tests are about (one of them is --disable-web-security).
    const args = ['--no-zygote', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
    const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env
    return { ...ordinary(executablePath), args, name: portable, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }
  } finally {
    process.env.TMPDIR = TMPDIR
  }
}

/** @param {string} file */
function works(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
