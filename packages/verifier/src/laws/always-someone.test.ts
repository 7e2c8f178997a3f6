/**
 * P18, first half: over every walk of every pathway that can be opened, in every commune of every territory and outside,
 * no ending leaves anyone with nothing. Here it is proved that each walk ends, that each referral finds a kind wherever
 * it is made, and that each plan says something. What the cards of those kinds then show in each commune, and that a plan
 * without a number that answers at any time is given some, is the second half: `widget/src/view/always-someone.test.tsx`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { compile, monitorOf } from '@jalon/core'
import { readDirectory, toPack } from '@jalon/directory'
import { describe, expect, test } from 'vitest'
import { nothing } from '../diagrams/diagrams.ts'
import { explore } from '../explore/explore.ts'
import { sightsOf } from '../explore/faults.ts'
import { endlessSituations } from '../explore/loops.ts'
import { toProgram } from '../program/program.ts'
import { rowsOf } from '../program/rows.ts'

const today = '2026-11-22'
const root = new URL('../../../../pathways/', import.meta.url)
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(yaml|csv)$/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))
const { ir } = compile(sources)
const { value: directory } = readDirectory(sources)
const packs = directory.territories.flatMap(({ id }) => toPack(directory, ir, id, today).value ?? [])
const territories = rowsOf(packs)
const entries = Object.values(ir.pathways).flatMap(({ id, entry }) => (entry ? [id] : []))

test('P18 : chaque commune des trois territoires est regardée, et l’extérieur de chacun', () => {
  const places = territories.flatMap(({ rows }) => rows.flatMap((row) => row.places))
  expect(territories.map(({ territory }) => territory)).toEqual(['exemple', 'metz', 'pantin'])
  expect(places).toHaveLength(packs.reduce((all, { communes }) => all + communes.length + 1, 0))
  expect(entries.length).toBeGreaterThan(4)
})

describe.each(entries)('P18 : dans le parcours « %s »', (pathway) => {
  const program = toProgram(ir, pathway, territories)
  const seen = explore(program)

  test('toute marche finit, et toute orientation trouve quelqu’un partout', () => {
    expect(seen.endings.length).toBeGreaterThan(0)
    expect([...endlessSituations(seen)]).toEqual([])
    const faults = sightsOf(seen).flatMap(
      ({ location: { pathway: of, state }, uncovered, undecided, unresolved }) =>
        [uncovered, unresolved, ...undecided].every((situations) => situations === nothing)
          ? []
          : [`${of} ${state}`],
    )
    expect(faults).toEqual([])
  })

  test('toute fin propose une étape ou un conseil', () => {
    const pattern = [{ kind: 'refer', among: 'any' } as const, { kind: 'advise', among: 'any' } as const]
    const monitor = monitorOf({ kind: 'every-path-includes', pattern })
    const { endings } = explore(program, { watch: { monitor } })
    expect(endings.filter(({ broken }) => broken !== nothing)).toEqual([])
  })
})
