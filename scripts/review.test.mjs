/** `npm run review`, as someone types it in the repository of a network. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './lib/paths.mjs'

const essai = 'pathways/essai/essai.pathway.yaml'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-review-'))
  cpSync(join(root, 'packages/cli/broken/root'), join(folder, 'pathways'), { recursive: true })
  git('init', '-q', '.')
  git('add', '.')
  git('-c', 'user.name=e', '-c', 'user.email=e@example.org', 'commit', '-qm', 'Départ')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** @param {readonly string[]} words */
function git(...words) {
  expect(spawnSync('git', words, { cwd: folder }).status).toBe(0)
}

/** @param {readonly string[]} words */
function review(...words) {
  const asked = ['--prefix', root, 'run', 'review', '--', ...words, '--today', '2026-11-22']
  const { status, stdout, stderr } = spawnSync('npm', asked, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { status, printed: `${stdout}${stderr}`.replaceAll('\u00a0', ' ') }
}

/** @param {string} name */
const left = (name) => readFileSync(join(folder, 'dist/relecture', name), 'utf8').replaceAll('\u00a0', ' ')

test('writes what a reviewer receives beside the content of who asks, and says whether it blocks', {
  timeout: 120_000,
}, () => {
  const path = join(folder, essai)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('Fixez une date', 'Choisissez une date'))
  const reworded = review('HEAD')
  expect(reworded.printed).toContain('Rien ne bloque.')
  expect(reworded.status).toBe(0)
  expect(left('commentaire.md')).toContain('## Relecture : rien ne bloque')

  writeFileSync(path, text.replace('inconnu: secours', 'inconnu: faits'))
  expect(review('HEAD').status).toBe(1)
  const { required } = JSON.parse(left('resume.json')).declared
  writeFileSync(join(folder, 'demande.md'), `Changements voulus : ${required.join(' ')}`)
  const declared = review('HEAD', '--description', 'demande.md')
  expect(declared.printed).toContain('Rien ne bloque.')
  expect(declared.status).toBe(0)
})

test('without a version to start from, says how it is written', { timeout: 120_000 }, () => {
  const { status, printed } = review()
  expect(status).toBe(2)
  expect(printed).toContain('jalon request BASE')
})
