/**
 * What the page says of the questions that remain is what is proved: on the real pathways, the most that may remain at the
 * start is the longest walk. What it costs is printed, to be read and not to be asserted.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { compile, questionCounter } from '@jalon/core'
import { readDirectory, toPack } from '@jalon/directory'
import { expect, test } from 'vitest'
import { explore } from '../explore/explore.ts'
import { longestWalk } from '../explore/longest-walk.ts'
import { toProgram } from '../program/program.ts'
import { rowsOf } from '../program/rows.ts'

const root = new URL('../../../../pathways/', import.meta.url)
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(yaml|csv)$/.test(file) && !file.endsWith('.scenarios.yaml'))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))

const { ir } = compile(sources)
const { value: directory } = readDirectory(sources)
const packs = directory.territories.flatMap(({ id }) => toPack(directory, ir, id, '2026-11-22').value ?? [])
const territories = rowsOf(packs)
const places = territories.flatMap(({ rows }) => rows.map(({ available }) => available))

test.each(Object.keys(ir.pathways))(
  'at the start of %s, the most that may remain is the longest walk',
  (id) => {
    expect(places.length).toBeGreaterThan(3)
    const costs: string[] = []
    const counts = places.map((available) => {
      const count = questionCounter(ir, id, available)
      const started = performance.now()
      let situations = 0
      const found = count({}, () => ++situations > 0)
      costs.push(`${situations} situations in ${(performance.now() - started).toFixed(0)} ms`)
      return found
    })
    console.log(`questions left at the start of ${id}: ${costs[0]}, then ${costs.at(-1)}`)
    for (const found of counts) expect(found?.fewest).toBeGreaterThanOrEqual(0)
    expect(Math.max(...counts.map((found) => found?.most ?? Number.NaN))).toBe(
      longestWalk(explore(toProgram(ir, id, territories))),
    )
  },
)
