/** `npm test`: everything that CI runs. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareBrowser } from './browser.mjs'
import { buildContent, buildPackages, buildWidget } from './build.mjs'
import { cache } from './lib/paths.mjs'
import { closingLine } from './lib/results-reporter.mjs'
import { show } from './lib/spawn.mjs'

/**
 * Builds, finds a browser and runs the tests, the rules of the house among them. Gives back an exit code.
 * @param {readonly string[]} args Passed on to Vitest: a folder, `--project unit`…
 */
export async function test(args) {
  // A failed build stops nothing here: the tests say what else is wrong, and « types-hold » counts it.
  const built = [buildPackages(), buildContent(), buildWidget()].every((code) => code === 0)

  const browser = await prepareBrowser()
  console.log(
    browser
      ? `Navigateur des tests : ${browser.name}`
      : 'Aucun navigateur : les tests de bout en bout vont échouer.',
  )

  const file = join(cache, 'results.json')
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=./scripts/lib/results-reporter.mjs']
  const code = show('vitest', ['run', ...reporters, ...args], {
    env: { JALON_RESULTS: file },
  })

  if (!built) console.log('La construction a échoué (voir plus haut). The build failed (see above).')
  if (!existsSync(file)) {
    console.log("Les tests n'ont pas pu commencer (voir plus haut). The tests could not start (see above).")
    return 1
  }
  const results = JSON.parse(readFileSync(file, 'utf8'))
  console.log(closingLine(results))
  return code !== 0 || results.failed > 0 || !built ? 1 : 0
}
