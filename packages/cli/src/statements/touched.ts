/** What a change touches of what pathways state, and who must agree to it. */
import type { Vocabulary } from '@jalon/core'
import type { Statement } from './statements.ts'
import { statementsOf } from './statements.ts'
import type { Team } from './teams.ts'
import { teamsFor } from './teams.ts'

export interface Touched {
  readonly change: 'added' | 'changed' | 'removed'
  readonly statement: Statement
  /** For each matter, those of whom one at least must agree. */
  readonly agree: readonly Agreement[]
}

export interface Agreement {
  /** What the statement is about; nothing when none of its sources says. */
  readonly matter: string | undefined
  readonly teams: readonly Team[]
}

/** The statements that differ between two versions: their words, their sources, or what is said of these. */
export function touchedBetween(
  before: Vocabulary,
  after: Vocabulary,
  teams: ReadonlyMap<string, Team>,
): readonly Touched[] {
  const old = byKey(before)
  const now = byKey(after)
  const touched = (change: Touched['change'], statement: Statement, matters: Iterable<string>): Touched => ({
    change,
    statement,
    agree: agreementsOn([...new Set(matters)], statement, after, before, teams),
  })
  return [
    ...[...now].flatMap(([key, statement]) => {
      const former = old.get(key)
      if (former === undefined) return touched('added', statement, statement.matters)
      // A statement that changes its matter concerns both.
      if (printOf(former) === printOf(statement)) return []
      return touched('changed', statement, [...former.matters, ...statement.matters])
    }),
    ...[...old].flatMap(([key, statement]) => {
      return now.has(key) ? [] : touched('removed', statement, statement.matters)
    }),
  ]
}

function agreementsOn(
  matters: readonly string[],
  { pathway }: Statement,
  after: Vocabulary,
  before: Vocabulary,
  teams: ReadonlyMap<string, Team>,
): readonly Agreement[] {
  if (matters.length > 0) return matters.map((matter) => ({ matter, teams: teamsFor(matter, teams) }))
  const owner = (after.pathways.get(pathway) ?? before.pathways.get(pathway))?.owner?.value
  const team = teams.get(owner ?? '')
  return [{ matter: undefined, teams: team === undefined ? [] : [team] }]
}

function byKey(vocabulary: Vocabulary): ReadonlyMap<string, Statement> {
  return new Map(
    [...vocabulary.pathways.values()].flatMap((pathway) => {
      return statementsOf(pathway, vocabulary).map(
        (each) => [`${each.pathway} ${each.kind} ${each.name}`, each] as const,
      )
    }),
  )
}

/** What is compared: words and sources, wherever they are written. */
function printOf({ lines, sources }: Statement): string {
  return JSON.stringify([
    lines,
    sources.map(({ name, matter, disagrees, ...source }) => [
      name.value,
      source,
      matter?.value,
      disagrees?.with.value,
      disagrees?.about,
    ]),
  ])
}
