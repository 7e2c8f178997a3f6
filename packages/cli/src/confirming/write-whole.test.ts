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
import { writeWhole } from './write-whole.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-whole-'))
  mkdirSync(join(folder, 'root/ici'), { recursive: true })
  writeFileSync(join(folder, 'dehors'), 'avant')
  writeFileSync(join(folder, 'root/ici/a'), 'avant')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const change = { read: 'avant', text: 'après' }

function write(file: string) {
  return writeWhole(join(folder, 'root'), file, change)
}

test('a file takes the new text, and nothing is left beside', () => {
  expect(write('ici/a')).toBe('written')
  expect(readFileSync(join(folder, 'root/ici/a'), 'utf8')).toBe('après')
  expect(readdirSync(join(folder, 'root/ici'))).toEqual(['a'])
})

test('a file that someone changed is left alone', () => {
  writeFileSync(join(folder, 'root/ici/a'), 'autre')
  expect(write('ici/a')).toBe('changed')
  expect(readFileSync(join(folder, 'root/ici/a'), 'utf8')).toBe('autre')
})

test('nothing is written through a link, nor outside', () => {
  symlinkSync(join(folder, 'dehors'), join(folder, 'root/ici/lien'))
  symlinkSync(folder, join(folder, 'root/ailleurs'))
  for (const file of ['ici/lien', 'ailleurs/dehors', '../dehors', join(folder, 'dehors')])
    expect(write(file)).toBe('stray')
  expect(readFileSync(join(folder, 'dehors'), 'utf8')).toBe('avant')
})

test('what someone put where the new text would stand beside is not written over, nor taken away', () => {
  const beside = join(folder, `root/ici/a.${process.pid}.tmp`)
  symlinkSync(join(folder, 'dehors'), beside)
  expect(() => write('ici/a')).toThrow('EEXIST')
  expect(readFileSync(join(folder, 'dehors'), 'utf8')).toBe('avant')
  expect(readFileSync(join(folder, 'root/ici/a'), 'utf8')).toBe('avant')
  expect(readdirSync(join(folder, 'root/ici'))).toHaveLength(2)
})
