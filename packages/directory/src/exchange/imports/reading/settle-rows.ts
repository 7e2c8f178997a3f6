/** What the rows of a file say of the communes of today, once those of the past have joined them. */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { LeftAside } from '../../imported.ts'
import type { NamedCommune } from './named-communes.ts'

/** A row kept: its commune, and what the file says of it. */
export interface CommuneRow extends NamedCommune {
  readonly line: number
  /** Everything said of the commune, in the order of the columns that are kept. */
  readonly said: readonly string[]
}

export interface SettledRows {
  /** By code of commune, then as in the file. */
  readonly rows: readonly CommuneRow[]
  readonly left: readonly LeftAside[]
  readonly notes: readonly L10n[]
}

/**
 * A commune that is there under its code of today is what that row says. One that is there only under codes of the past,
 * or of its municipal districts, is what they all say. When they disagree it has several answers if it may; otherwise
 * nobody knows, and it is left for a person.
 */
export function settleRows(
  rows: readonly CommuneRow[],
  { mayHaveSeveral }: { readonly mayHaveSeveral: boolean },
): SettledRows {
  const today = rows.filter(({ former }) => former === undefined)
  const known = new Set(today.map(({ commune }) => commune.code))
  const byCommune = new Map<string, CommuneRow[]>()
  for (const row of rows) {
    if (row.former === undefined || known.has(row.commune.code)) continue
    const others = byCommune.get(row.commune.code)
    if (others === undefined) byCommune.set(row.commune.code, [row])
    else others.push(row)
  }

  const inherited = [...byCommune.values()].map(distinct)
  const agreed = inherited.filter((each) => mayHaveSeveral || each.length === 1).flat()
  const torn = inherited.filter((each) => !mayHaveSeveral && each.length > 1)
  const formers = rows.filter(({ former }) => former !== undefined).length
  return {
    rows: [...today, ...agreed].sort((a, b) => (a.commune.code < b.commune.code ? -1 : 1)),
    left: torn.flatMap(([row]) => (row === undefined ? [] : [leftOf(row)])),
    notes: formers === 0 ? [] : [formerNote(formers)],
  }
}

/** One row for each thing that is said. */
function distinct(rows: readonly CommuneRow[]): readonly CommuneRow[] {
  return [...new Map(rows.map((row) => [row.said.join('\n'), row])).values()]
}

function leftOf({ commune }: CommuneRow): LeftAside {
  return { what: `${commune.name} (${commune.code})`, why: 'no-place' }
}

function formerNote(count: number): L10n {
  return count === 1
    ? say(
        "Une ligne porte un ancien code de commune : elle vaut pour la commune d'aujourd'hui, sauf si celle-ci a la sienne.",
        'One line has a former commune code: it holds for the commune of today, unless that one has its own.',
      )
    : say(
        `${count} lignes portent un ancien code de commune : elles valent pour la commune d'aujourd'hui, sauf si celle-ci a la sienne.`,
        `${count} lines have a former commune code: they hold for the commune of today, unless that one has its own.`,
      )
}
