import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendTogether } from './write-together.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('each file keeps its bytes and gets its end', () => {
  writeFileSync(join(folder, 'a'), Buffer.from([0xef, 0xbb, 0xbf, 0xe9]))
  appendTogether(
    new Map([
      [join(folder, 'a'), 'é'],
      [join(folder, 'b'), 'neuf'],
    ]),
  )
  expect([...readFileSync(join(folder, 'a'))]).toEqual([0xef, 0xbb, 0xbf, 0xe9, 0xc3, 0xa9])
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('neuf')
  expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
})

test('when one cannot be written, none is, and nothing is left beside', () => {
  writeFileSync(join(folder, 'a'), 'avant')
  mkdirSync(join(folder, 'c'))
  const endings = new Map([
    [join(folder, 'a'), ' après'],
    [join(folder, 'nouveau'), 'neuf'],
    [join(folder, 'absent/b'), 'neuf'],
  ])
  expect(() => appendTogether(endings)).toThrow()
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('avant')
  expect(readdirSync(folder).sort()).toEqual(['a', 'c'])
})
