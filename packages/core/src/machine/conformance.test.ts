/** The portable specification, replayed on the engine and on the machine that ships. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { initialTransition } from 'xstate'
import { run } from '../engine/run.ts'
import type { Conformance, Vocabulary } from '../testing/conformance.ts'
import { conformance, conformanceFolder, conformanceIr, expectedOf } from '../testing/conformance.ts'
import { toMachine } from './to-machine.ts'

const folder = join(import.meta.dirname, '../..', conformanceFolder)
const files = readdirSync(folder).filter((name) => /^program-\d+\.json$/.test(name))
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const vocabulary: Vocabulary = read('vocabulary.json')

test('there are a few hundred cases, of every status, in less than a megabyte', () => {
  const cases = files.flatMap((name) => (read(name) as Conformance).cases)
  expect(cases.length).toBeGreaterThan(200)
  expect(new Set(cases.map(({ expected }) => expected.status)).size).toBe(4)
  expect(
    readdirSync(folder).reduce((bytes, name) => bytes + statSync(join(folder, name)).size, 0),
  ).toBeLessThan(1e6)
})

test('the folder is what `npm run conformance` writes', () => {
  const fresh = conformance()
  expect(vocabulary).toEqual(fresh.vocabulary)
  expect(files.map(read)).toEqual(fresh.programs)
})

describe.each(files)('%s', (name) => {
  const program: Conformance = read(name)
  const ir = conformanceIr(vocabulary, program)

  test.each(program.cases.map((each, index) => [index + 1, each] as const))(
    'case %i runs as written',
    (_, { available, answers, expected }) => {
      const place = new Set(available)
      expect(expectedOf(ir, run(ir, program.start, place, answers))).toEqual(expected)
      const [snapshot] = initialTransition(toMachine(ir, program.start), { available: place, sheet: answers })
      expect(expectedOf(ir, snapshot.context)).toEqual(expected)
    },
  )
})
