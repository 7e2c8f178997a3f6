import { expect, test } from 'vitest'
import type { CommuneRow } from './settle-rows.ts'
import { settleRows } from './settle-rows.ts'

const communes = { Metz: '57463', Verny: '57708' } as const

/** A row of a commune, under its code of today unless another is given. */
function row(name: keyof typeof communes, said: string, former?: string): CommuneRow {
  const commune = { code: communes[name], name, department: '57', postal: [], former: [] }
  return { commune, said: [said], line: 1, ...(former === undefined ? {} : { former }) }
}

/** What is kept, and what is left. */
function settled(...rows: readonly CommuneRow[]) {
  const { rows: kept, left, notes } = settleRows(rows, { mayHaveSeveral: false })
  return {
    kept: kept.map(({ commune, said }) => `${commune.name} : ${said[0]}`),
    left: left.map(({ what }) => what),
    notes: notes.length,
  }
}

test.each([
  ['a row of today is kept', [row('Metz', 'A')], { kept: ['Metz : A'], left: [], notes: 0 }],
  [
    'a row of the past gives way to the one of today',
    [row('Metz', 'B', '57094'), row('Metz', 'A')],
    { kept: ['Metz : A'], left: [], notes: 1 },
  ],
  [
    'rows of the past that agree are one',
    [row('Metz', 'A', '57094'), row('Metz', 'A', '57769')],
    { kept: ['Metz : A'], left: [], notes: 1 },
  ],
  [
    'rows of the past that disagree are left to a person',
    [row('Metz', 'A', '57094'), row('Metz', 'B', '57769'), row('Verny', 'A')],
    { kept: ['Verny : A'], left: ['Metz (57463)'], notes: 1 },
  ],
  [
    'a commune of several units keeps them all',
    [row('Metz', 'A'), row('Metz', 'B')],
    { kept: ['Metz : A', 'Metz : B'], left: [], notes: 0 },
  ],
])('%s', (_, rows, expected) => {
  expect(settled(...rows)).toEqual(expected)
})

test('rows of the past that disagree are all kept, once each, where a commune may have several answers', () => {
  const rows = [row('Metz', 'A', '57094'), row('Metz', 'B', '57769'), row('Metz', 'A', '57738')]
  const { rows: kept, left } = settleRows(rows, { mayHaveSeveral: true })
  expect([kept.map(({ said }) => said[0]), left]).toEqual([['A', 'B'], []])
})
