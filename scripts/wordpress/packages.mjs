/** What the test of WordPress needs of the machine, and how to get what it lacks. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { debianWordpress } from './site.mjs'

/** @type {readonly (readonly [name: string, isThere: () => boolean])[]} */
const needed = [
  ['wordpress', () => existsSync(`${debianWordpress}/wp-includes/version.php`)],
  ['wordpress-l10n', () => existsSync(`${debianWordpress}/wp-content/languages/fr_FR.mo`)],
  ...['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'].map(
    (theme) =>
      /** @type {const} */ ([
        `wordpress-theme-${theme}`,
        () => existsSync(`${debianWordpress}/wp-content/themes/${theme}/style.css`),
      ]),
  ),
  ['php-cli', () => phpHas('Core')],
  ['php-mysql', () => phpHas('mysqli')],
  ['php-xml', () => phpHas('dom')],
  ['mariadb-server', () => existsSync('/usr/sbin/mariadbd')],
]

/** The packages of Debian that are not there. */
export function missingPackages() {
  return needed.filter(([, isThere]) => !isThere()).map(([name]) => name)
}

/**
 * What to say to who lacks some.
 * @param {readonly string[]} missing
 */
export function howToInstall(missing) {
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`
  return [
    `Cet essai a besoin de paquets de Debian ou d'Ubuntu qui ne sont pas sur cette machine. Installez-les, puis recommencez :`,
    `  ${command}`,
    'This test needs packages of Debian or Ubuntu that this machine lacks. Install them, then try again:',
    `  ${command}`,
  ].join('\n')
}

/** @type {string | undefined} */
let modules

/** @param {string} module */
function phpHas(module) {
  modules ??= spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? ''
  return modules.split('\n').includes(module)
}
