import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendTogether, StrayFile } from './write-together.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('each file keeps its bytes and gets its end', () => {
  writeFileSync(join(folder, 'a'), Buffer.from([0xef, 0xbb, 0xbf, 0xe9]))
  appendTogether(
    folder,
    new Map([
      ['a', 'é'],
      ['b', 'neuf'],
    ]),
  )
  expect([...readFileSync(join(folder, 'a'))]).toEqual([0xef, 0xbb, 0xbf, 0xe9, 0xc3, 0xa9])
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('neuf')
  expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
})

test('when one cannot be written, none is, and nothing is left beside', () => {
  writeFileSync(join(folder, 'a'), 'avant')
  mkdirSync(join(folder, 'c'))
  // What stands where its new text would: it is someone else's, and stays.
  const other = `b.${process.pid}.tmp`
  writeFileSync(join(folder, other), 'autre')
  const endings = new Map([
    ['a', ' après'],
    ['nouveau', 'neuf'],
    ['b', 'neuf'],
  ])
  expect(() => appendTogether(folder, endings)).toThrow('EEXIST')
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('avant')
  expect(readdirSync(folder).sort()).toEqual(['a', other, 'c'].sort())
})

test('nothing is written through a link, outside of the folder, nor in one that is not there', () => {
  mkdirSync(join(folder, 'root/ici'), { recursive: true })
  writeFileSync(join(folder, 'dehors'), 'avant')
  symlinkSync(join(folder, 'dehors'), join(folder, 'root/ici/lien'))
  symlinkSync(folder, join(folder, 'root/ailleurs'))
  for (const file of [
    'ici/lien',
    'ailleurs/dehors',
    'ailleurs/neuf',
    '../dehors',
    '../neuf',
    'absent/b',
    'ici',
  ]) {
    const endings = new Map([
      ['ici/a', 'neuf'],
      [file, ' après'],
    ])
    expect(() => appendTogether(join(folder, 'root'), endings)).toThrow(StrayFile)
  }
  expect(readFileSync(join(folder, 'dehors'), 'utf8')).toBe('avant')
  expect(readdirSync(join(folder, 'root/ici'))).toEqual(['lien'])
  expect(readdirSync(folder).sort()).toEqual(['dehors', 'root'])
})
