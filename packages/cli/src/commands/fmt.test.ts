import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Io } from '../io.ts'
import { main } from '../main.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const untidy = 'a:   1\nb: {c: d}\n'
const tidy = 'a: 1\nb: { c: d }\n'

/** Runs the command on a content root that holds these files. */
async function run(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  mkdirSync(join(folder, 'pathways'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'pathways', name), text)
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const io: Io = { ...({ cwd: folder, today: '2026-11-22', out: say, err: say } as Io) }
  const code = await main(['fmt', ...argv], io)
  const after = Object.keys(files).map((name) => [name, readFileSync(join(folder, 'pathways', name), 'utf8')])
  return { code, said: said.join('\n'), files: Object.fromEntries(after) }
}

test('files are laid out in place, and named', async () => {
  const { code, said, files } = await run({ 'a.yaml': untidy, 'b.yaml': tidy })
  expect(files).toEqual({ 'a.yaml': tidy, 'b.yaml': tidy })
  expect(said).toBe('mis en forme : pathways/a.yaml')
  expect(code).toBe(0)
})

test('with --check nothing is written, and a file to lay out ends it with 1', async () => {
  const { code, said, files } = await run({ 'a.yaml': untidy }, '--check')
  expect(files).toEqual({ 'a.yaml': untidy })
  expect(said).toBe('à mettre en forme : pathways/a.yaml')
  expect(code).toBe(1)
})

test('with --check, files already laid out end it with 0', async () => {
  expect(await run({ 'a.yaml': tidy }, '--check')).toMatchObject({
    code: 0,
    said: 'Tous les fichiers sont déjà mis en forme.',
  })
})

test('only the files named are touched', async () => {
  const { files } = await run({ 'a.yaml': untidy, 'b.yaml': untidy }, 'pathways/b.yaml')
  expect(files).toEqual({ 'a.yaml': untidy, 'b.yaml': tidy })
})

test('a file that cannot be read is left as it is, and said', async () => {
  const { said, files } = await run({ 'a.yaml': 'a: [1\n' })
  expect(files).toEqual({ 'a.yaml': 'a: [1\n' })
  expect(said).toContain('laissé tel quel')
})

test('a file that is not of the content is a wrong command line', async () => {
  expect(await run({ 'a.yaml': tidy }, 'ailleurs.yaml')).toMatchObject({ code: 2 })
})
