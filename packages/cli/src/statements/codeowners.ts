/** `.github/CODEOWNERS`, from the teams of the network and the matters of what each pathway states. */
import type { Pathway } from '@jalon/core'
import type { Team } from './teams.ts'
import { teamsFor } from './teams.ts'

/**
 * The file, for a content root at this place of the repository. A role without a team on GitHub is written as a comment:
 * nobody is invented. What GitHub makes of it is told in docs/decisions/0021.
 */
export function codeownersOf(
  root: string,
  pathways: readonly Pathway[],
  teams: ReadonlyMap<string, Team>,
): string {
  const lines = [...pathways]
    .sort((a, b) => (a.id.value < b.id.value ? -1 : 1))
    .flatMap((pathway) => linesOf(`/${root}/${pathway.id.value}/`, rolesOf(pathway, teams)))
  const directory = teamsFor('directory', teams)
  return `${[
    '# Écrit par « jalon owners » depuis network/owners.yaml et la matière des sources : ne le changez pas à la main.',
    "# GitHub demande l'accord d'UNE des équipes d'une ligne, pas de toutes. « jalon owners --since BASE » dit qui doit",
    "# s'accorder sur quelle phrase : voir docs/decisions/0021-who-must-agree.md.",
    '',
    ...linesOf(`/${root}/network/`, [...teams.values()]),
    ...linesOf(`/${root}/territories/`, directory),
    ...lines,
  ].join('\n')}\n`
}

/** Who must have a say in a pathway: the team that answers for it, then those that answer for its matters. */
function rolesOf({ owner, sources }: Pathway, teams: ReadonlyMap<string, Team>): readonly Team[] {
  const matters = new Set([...sources.values()].flatMap(({ matter }) => matter?.value ?? []))
  const own = teams.get(owner?.value ?? '')
  const others = [...teams.values()].filter(({ matters: answered }) =>
    answered.some((each) => matters.has(each as never)),
  )
  return [...new Set([...(own === undefined ? [] : [own]), ...others])]
}

function linesOf(place: string, roles: readonly Team[]): readonly string[] {
  const handles = roles.flatMap(({ handle }) => handle ?? [])
  const without = roles
    .filter(({ handle }) => handle === undefined)
    .map(({ label, id }) => `${label} (${id})`)
  const comment =
    without.length === 0
      ? []
      : [`# ${place} : ${without.join(', ')}, sans équipe sur GitHub dans network/owners.yaml.`]
  return [...comment, ...(handles.length === 0 ? [] : [`${place} ${handles.join(' ')}`])]
}
