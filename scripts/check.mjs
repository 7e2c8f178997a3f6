/** `npm run check`: the rules of the house alone, without the tests. */
import { projectOnDisk } from './lib/project.mjs'

/** Says what each check finds. Gives back an exit code. */
export async function check() {
  const { checks } = await import('./checks/index.mjs')
  const project = projectOnDisk()
  let failed = 0
  for (const { name, promise, find } of checks) {
    const found = await Promise.resolve(project)
      .then(find)
      .catch((/** @type {Error} */ error) => [error.message])
    console.log(`${found.length === 0 ? '✓' : '✗'} ${name}: ${promise}`)
    for (const each of found) console.log(`    ${each.replaceAll('\n', '\n    ')}`)
    if (found.length > 0) failed += 1
  }
  return failed === 0 ? 0 : 1
}
