/** Where the scenarios of the network go. */
import { isScenariosFile, readScenarios, stepsReached } from '@jalon/verifier'
import { type Project, packOf, withWrittenNames } from '../project.ts'

/** The states of a pathway that the scenarios of the network enter. A territory that cannot be read has no say. */
export function reachedIn(project: Project, name: string, today: string): ReadonlySet<string> {
  const packs = project.directory.territories.flatMap(({ id }) => {
    const pack = packOf(project, id, today).value
    return pack === undefined ? [] : [withWrittenNames(pack, project)]
  })
  const scenarios = project.sources.filter(isScenariosFile).flatMap((source) => readScenarios(source).value)
  return stepsReached(scenarios, packs).get(name) ?? new Set()
}
