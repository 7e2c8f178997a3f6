/** `npm run gallery`: every example of every component on one page, at every width, followed as it is written. */
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { show } from './lib/spawn.mjs'

const port = '4174'

/** Serves the gallery until it is stopped. Gives back an exit code. */
export function gallery() {
  console.log(`http://127.0.0.1:${port}/gallery/`)
  return show('vite', ['--host', '127.0.0.1', '--port', port, '--strictPort'], { cwd: join(root, 'widget') })
}
