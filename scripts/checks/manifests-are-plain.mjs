/** A newcomer types « npm install » out of habit: nothing in the manifests may make it fail. */

/** @type {readonly [key: string, why: string][]} */
const refused = [
  ['workspaces', 'npm would lay the workspace out its own way'],
  ['packageManager', 'pnpm would then ask for its own binaries in the lockfile'],
  ['devEngines', 'npm would refuse to run « npm start » itself'],
]
const sections = ['dependencies', 'devDependencies', 'optionalDependencies']
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** @type {import('../lib/project.mjs').Check} */
export const manifestsArePlain = {
  name: 'manifests-are-plain',
  promise: 'npm alone can read the root manifest, and every version is an exact pin.',
  find: (project) =>
    project.files
      .filter((file) => /^((packages\/[^/]+|widget)\/)?package\.json$/.test(file))
      .flatMap((file) => {
        const manifest = JSON.parse(project.text(file))
        const isRoot = file === 'package.json'
        const keys = isRoot ? refused.filter(([key]) => key in manifest) : []
        /** @type {[string, string][]} */
        const versions = sections.flatMap((section) => Object.entries(manifest[section] ?? {}))
        return [
          ...keys.map(([key, why]) => `${file} has « ${key} »: ${why}.`),
          ...versions
            .filter(([, version]) => !exact.test(version) && (isRoot || version !== 'workspace:*'))
            .map(
              ([name, version]) =>
                `${file}: ${name} « ${version} » is not an exact version that npm can read.`,
            ),
        ]
      }),
}
