/** Those who answer for contents, as the network names them. */
import { entriesOf, get, parseWhole, textOf, textsOf } from '@jalon/core'
import type { Source } from '@jalon/diagnostics'

export interface Team {
  readonly id: string
  readonly label: string
  /** What they answer for: medical, legal, social, directory. */
  readonly matters: readonly string[]
  /** Their team on GitHub, when the network has written it. */
  readonly handle?: string
}

/** The teams of `network/owners.yaml`, by their identifiers, in its order. */
export function teamsOf(sources: readonly Source[]): ReadonlyMap<string, Team> {
  const source = sources.find(({ file }) => /(^|\/)network\/owners\.yaml$/.test(file))
  const tree = source && parseWhole(source).tree
  return new Map(
    entriesOf(tree).map(({ key, value }) => {
      const handle = textOf(get(value, 'team'))?.value
      const team: Team = {
        id: key.value,
        label: textOf(get(value, 'label'))?.value ?? key.value,
        matters: textsOf(get(value, 'matters')).map((each) => each.value),
        ...(handle === undefined ? {} : { handle }),
      }
      return [key.value, team]
    }),
  )
}

/** Those who can agree to a matter. */
export function teamsFor(matter: string, teams: ReadonlyMap<string, Team>): readonly Team[] {
  return [...teams.values()].filter(({ matters }) => matters.includes(matter))
}
