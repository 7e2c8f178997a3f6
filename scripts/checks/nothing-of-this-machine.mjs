/** A file names no folder of the machine it was written on. */
import { root } from '../lib/paths.mjs'

const text = /\.(m?[jt]sx?|json|ya?ml|md|css|html|sh|txt|csv|svg)$|^(\.ci\/run|LICENSE|\.\w+)$/

/** Homes and temporary folders, at the start of a word: an address may well hold `/home/` further on. */
const machinePath =
  /(?<![\w.~/:-])(\/(home|Users|root|tmp|work|workspace)\/[\w.-]+|[A-Z]:\\(Users|Documents)\b)/

/** @type {import('../lib/project.mjs').Check} */
export const nothingOfThisMachine = {
  name: 'nothing-of-this-machine',
  promise: 'No absolute path and no registry stand in the files of the project.',
  find: (project) => {
    const registry = registryHost()
    return project.files
      .filter((file) => text.test(file))
      .flatMap((file) =>
        project
          .text(file)
          .split('\n')
          .flatMap((line, index) => {
            const path =
              line.match(machinePath)?.[0] ??
              (root.length > 1 && line.includes(`${root}/`) ? root : undefined)
            if (path !== undefined)
              return [`${file}:${index + 1} names « ${path} », a folder of one machine.`]
            if (registry && line.includes(registry))
              return [`${file}:${index + 1} names « ${registry} », a registry of one network.`]
            return []
          }),
      )
  },
}

/** The host of the registry that this machine uses, when it says which. */
function registryHost() {
  const address = process.env.npm_config_registry ?? process.env.NPM_CONFIG_REGISTRY
  if (!address || !URL.canParse(address)) return undefined
  return new URL(address).host
}
