/** Running the tools of the project by their real JavaScript entry: no shell, and no .cmd file on Windows. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './paths.mjs'

const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  bundle: 'scripts/bundle-command.mjs',
  jalon: 'packages/cli/bin/jalon.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
}

/**
 * Runs a tool with its output on this terminal and gives back its exit code.
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export function show(tool, args, { cwd = root, env = {} } = {}) {
  const { status } = spawnSync(process.execPath, [join(root, tools[tool]), ...args], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status ?? 1
}

/**
 * Runs a tool and gives back what it printed.
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export function read(tool, args, { cwd = root, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, tools[tool]), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { code: status ?? 1, output: `${stdout}${stderr}` }
}

/**
 * Runs npm itself, the one that runs this command when there is one.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export function npm(args, { cwd = root, env = {} } = {}) {
  const entry = npmEntry()
  const options = { cwd, stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } }
  const { status } = entry
    ? spawnSync(process.execPath, [entry, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return status ?? 1
}

/** `npm_execpath` names pnpm or yarn when one of them runs the script. */
function npmEntry() {
  const beside = dirname(process.execPath)
  return [
    process.env.npm_execpath,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((entry) => entry?.endsWith('npm-cli.js') && existsSync(entry))
}
