/** `npm run docs`, second part: writes the page of the accessibility criteria. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { criteriaFile, criteriaPage, criteriaPageFile, resultsFile } from './lib/criteria-page.mjs'
import { root } from './lib/paths.mjs'

/** Writes the page. Gives back an exit code. */
export function docsAccessibility() {
  const [criteria, results] = [criteriaFile, resultsFile].map((file) =>
    JSON.parse(readFileSync(join(root, file), 'utf8')),
  )
  writeFileSync(join(root, criteriaPageFile), criteriaPage(criteria, results))
  console.log(`1 page: ${criteriaPageFile}`)
  return 0
}
