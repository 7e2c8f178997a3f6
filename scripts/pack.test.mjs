/** The file that a network installs: it holds all that the command needs, and works away from here. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './lib/paths.mjs'
import { read } from './lib/spawn.mjs'
import { asked, pack } from './pack.mjs'

let folder = ''
let network = ''
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-packed-'))
  network = join(folder, 'reseau')
  expect(read('jalon', ['new', 'network', network]).code).toBe(0)
  expect(pack([join(network, 'vendor')])).toBe(0)
  mkdirSync(join(network, 'node_modules'))
  spawnSync('tar', ['-xzf', `vendor/jalon-${version}.tgz`, '-C', 'node_modules'], { cwd: network })
  renameSync(join(network, 'node_modules/package'), join(network, 'node_modules/jalon'))
  // What npm fetches at the versions of our own manifests.
  for (const { room, name } of asked) {
    mkdirSync(join(network, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(join(root, room, 'node_modules', name), join(network, 'node_modules', name), 'junction')
  }
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** @param {readonly string[]} words */
const jalon = (...words) => {
  const bin = join(network, 'node_modules/jalon/packages/cli/bin/jalon.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words, '--today', '2026-11-22'], {
    cwd: network,
    encoding: 'utf8',
  })
  return { code: status, output: `${stdout}${stderr}` }
}

test('asks npm for exact versions, and for nothing of the workspace', () => {
  const { dependencies, scripts } = JSON.parse(
    readFileSync(join(network, 'node_modules/jalon/package.json'), 'utf8'),
  )
  expect(Object.keys(dependencies).sort()).toEqual(['@etalab/decoupage-administratif', '@viz-js/viz'])
  expect(Object.values(dependencies).filter((each) => !/^\d+\.\d+\.\d+$/.test(each))).toEqual([])
  // Nothing runs when it is installed.
  expect(scripts).toBeUndefined()
})

test('checks, tests, draws and builds in the repository of a network', () => {
  expect(jalon('check')).toMatchObject({
    code: 0,
    output: expect.stringContaining(`Repose sur la base ${version}`),
  })
  expect(jalon('test')).toMatchObject({ code: 0 })
  expect(jalon('graph', 'orientation', '--format', 'svg', '--out', 'schema.svg')).toMatchObject({ code: 0 })
  expect(jalon('build', '--territory', 'mon-territoire', '--out', 'public')).toMatchObject({ code: 0 })
  expect(existsSync(join(network, 'public/LISEZ-MOI.txt'))).toBe(true)
}, 180_000)
