/**
 * Installs what the lockfile names, when it is not installed yet. pnpm itself comes through npm, so that a newcomer
 * needs nothing but Node.
 */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { npm } from './lib/spawn.mjs'

const pnpm = 'pnpm@12.21.0'
const modules = join(root, 'node_modules')
const stamp = join(modules, '.jalon-installed')

/** npm leaves this file behind: the packages are then laid out its way, without those of the workspace. */
const traceOfNpm = join(modules, '.package-lock.json')

/** Installs if needed, and puts the command `jalon` in place. Gives back an exit code. */
export function install() {
  if (!isInstalled()) {
    console.log('Installation des dépendances…')
    rmSync(stamp, { force: true })
    if (existsSync(traceOfNpm)) removeLayoutOfNpm()
    const code = npm(
      [
        'exec',
        '--yes',
        `--package=${pnpm}`,
        '--',
        'pnpm',
        'install',
        '--frozen-lockfile',
        '--ignore-scripts',
      ],
      // Without it pnpm may stop on a question that nobody sees.
      { env: { CI: 'true' } },
    )
    if (code !== 0) {
      console.error(
        "L'installation n'a pas abouti (voir ci-dessus). The installation did not succeed (see above).",
      )
      return code
    }
    writeFileSync(stamp, fingerprint())
  }
  linkCommand()
  guideNpm()
  return 0
}

/** After a habitual `npm install`, which knows nothing of the workspace: puts back what it moved. */
export function afterInstall() {
  // pnpm has just laid everything out itself, and may hold its own lock.
  if (process.env.npm_config_user_agent?.startsWith('pnpm')) {
    linkCommand()
    return 0
  }
  return install()
}

/** pnpm would keep npm's folders beside its own, under other names. */
function removeLayoutOfNpm() {
  for (const entry of readdirSync(modules)) {
    if (entry !== '.cache') rmSync(join(modules, entry), { recursive: true, force: true })
  }
}

function isInstalled() {
  return (
    existsSync(stamp) &&
    !existsSync(traceOfNpm) &&
    readFileSync(stamp, 'utf8') === fingerprint() &&
    rooms().every((room) => existsSync(join(room, 'node_modules')))
  )
}

/** The packages of the workspace that rest on something; cleaning one of them by hand must not go unseen. */
function rooms() {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))
  return [...packages, join(root, 'widget')].filter((folder) => {
    const file = join(folder, 'package.json')
    return existsSync(file) && 'dependencies' in JSON.parse(readFileSync(file, 'utf8'))
  })
}

/** What decides the content of node_modules: the lockfile, the settings, and the machine. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.update(`${process.platform} ${process.arch}`).digest('hex')
}

/**
 * Leaves npm a lockfile that names the root's own tools and nothing else (git ignores it). Without one, a habitual
 * `npm install` follows the links that pnpm laid and asks for the development dependencies of each target: minutes,
 * and for ever behind a closed network.
 */
function guideNpm() {
  const lock = join(root, 'package-lock.json')
  if (existsSync(lock)) return
  const { name, version, license, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const packages = { '': { name, version, license, devDependencies } }
  writeFileSync(
    lock,
    `${JSON.stringify({ name, version, lockfileVersion: 3, requires: true, packages }, null, 2)}\n`,
  )
}

/** Makes `npx jalon` work at the root. A dependency on the workspace there would break `npm install`. */
function linkCommand() {
  const folder = join(modules, '.bin')
  mkdirSync(folder, { recursive: true })
  const command = join(folder, 'jalon')
  writeFileSync(command, "#!/usr/bin/env node\nimport('../../packages/cli/bin/jalon.mjs')\n")
  chmodSync(command, 0o755)
  writeFileSync(`${command}.cmd`, '@node "%~dp0..\\..\\packages\\cli\\bin\\jalon.mjs" %*\r\n')
}
