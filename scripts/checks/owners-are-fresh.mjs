/** Who GitHub asks for a review is written from the content: what was changed since has other owners. */
import { withSources } from '../lib/sources.mjs'

const place = '.github/CODEOWNERS'

/** @type {import('../lib/project.mjs').Check} */
export const ownersAreFresh = {
  name: 'owners-are-fresh',
  promise: 'CODEOWNERS names who answers for each pathway today.',
  find: async (project) => {
    const expected = await codeownersNow(project)
    return staleOwners(expected, project.files.includes(place) ? project.text(place) : undefined)
  },
}

/**
 * @param {string} expected
 * @param {string | undefined} written
 */
export function staleOwners(expected, written) {
  return written === expected
    ? []
    : [`${place} is not what the content says today: run « npx jalon owners ».`]
}

/**
 * @param {import('../lib/project.mjs').Project} project
 * @returns {Promise<string>}
 */
function codeownersNow(project) {
  return withSources(
    [
      'packages/core/src/index.ts',
      'packages/cli/src/statements/codeowners.ts',
      'packages/cli/src/statements/teams.ts',
    ],
    ([core, codeowners, teams]) => {
      const sources = project.files
        .filter((file) => /^pathways\/.*\.yaml$/.test(file))
        .map((file) => ({ file: file.slice('pathways/'.length), text: project.text(file) }))
      const { vocabulary } = core.compile(sources)
      return codeowners.codeownersOf('pathways', [...vocabulary.pathways.values()], teams.teamsOf(sources))
    },
  )
}
