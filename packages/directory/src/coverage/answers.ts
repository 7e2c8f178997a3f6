/** What the directory answers for a need, communes with the same answer together. */
import type { ReasonKind } from '../reason.ts'
import type { Cell, Coverage, FoundService, NeedCoverage, Outcome } from './coverage.ts'

export interface Answer {
  readonly outcome: Outcome
  /** Which groups of communes have it: their places in the coverage. */
  readonly groups: readonly number[]
  /** Their names, in alphabetical order as the pack lists them. */
  readonly communes: readonly string[]
  readonly found: readonly FoundService[]
  readonly reason?: ReasonKind
  readonly about: readonly string[]
}

/** The answers of a need, the one for most communes first. */
export function answersOf({ cells }: NeedCoverage, { communes }: Coverage): readonly Answer[] {
  const same = new Map<string, { cell: Cell; groups: number[] }>()
  for (const [index, cell] of cells.entries()) {
    const key = JSON.stringify([
      cell.outcome,
      cell.found.map(({ id, contact }) => [id, contact]),
      cell.reason?.kind,
      cell.about,
    ])
    const known = same.get(key)
    if (known === undefined) same.set(key, { cell, groups: [index] })
    else known.groups.push(index)
  }
  return [...same.values()]
    .map(({ cell, groups: places }) => ({
      outcome: cell.outcome,
      groups: places,
      communes: communes.filter(({ group }) => places.includes(group)).map(({ name }) => name),
      found: cell.found,
      ...(cell.reason === undefined ? {} : { reason: cell.reason.kind }),
      about: cell.about,
    }))
    .sort((a, b) => b.communes.length - a.communes.length)
}

/** Whether nobody is known for the need, anywhere: there is then nothing to say of each commune. */
export function isUnrecorded({ cells }: NeedCoverage): boolean {
  return cells.length > 0 && cells.every(({ reason }) => reason?.kind === 'nothing-recorded')
}

/** Whether the answer is that of every commune. */
export function isEverywhere(answer: Answer, { communes }: Coverage): boolean {
  return answer.communes.length === communes.length
}
