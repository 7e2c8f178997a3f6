/**
 * `npm run pack -- FOLDER`: Jalon as one file that a network installs in its own repository: the command, the tool as it
 * is uploaded, the pathways to rest on and the template. Until it is on a registry, that file is the pinned version.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundle } from '../packages/cli/bin/bundle.mjs'
import { root } from './lib/paths.mjs'
import { npm } from './lib/spawn.mjs'

/** What the command looks for from where it stands, at the same places as here. */
const carried = [
  'LICENSE',
  'content-template',
  'packages/cli/bin',
  'packages/cli/dist/bundle',
  'packages/directory/schemas',
  'pathways',
  'widget/custom-elements.json',
  'widget/dist',
  'widget/host-types',
  'widget/integrations',
]

/** What stays outside of its one file, at the versions of these manifests. */
export const asked = [
  { room: 'packages/cli', name: '@viz-js/viz' },
  { room: 'packages/directory', name: '@etalab/decoupage-administratif' },
]

/**
 * Writes the file in a folder.
 * @param {readonly string[]} args
 */
export function pack([given = 'dist']) {
  if (!bundle.isFresh()) {
    console.error('La commande n’est pas construite. Lancez « npm run build », puis recommencez.')
    return 1
  }
  const folder = resolve(given)
  const staging = mkdtempSync(join(tmpdir(), 'jalon-pack-'))
  try {
    for (const path of carried) {
      // Maps help to debug what was built here; the schemas of editors are written again where they are used.
      const isWanted = (/** @type {string} */ source) => !source.endsWith('.map') && !/\.schema$/.test(source)
      cpSync(join(root, path), join(staging, path), { recursive: true, filter: isWanted })
    }
    writeFileSync(join(staging, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
    mkdirSync(folder, { recursive: true })
    return npm(['pack', '--pack-destination', folder, '--loglevel', 'warn'], { cwd: staging })
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

function manifest() {
  const { version, description, license, engines } = read('package.json')
  return {
    name: 'jalon',
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { jalon: 'packages/cli/bin/jalon.mjs' },
    dependencies: Object.fromEntries(
      asked.map(({ room, name }) => [name, read(`${room}/package.json`).dependencies[name]]),
    ),
  }
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}
