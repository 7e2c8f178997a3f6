/**
 * SurveyJS (MIT), only for the comparison: never in the lockfile, and installed aside at the first run, where git does
 * not look.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../lib/paths.mjs'
import { npm } from '../lib/spawn.mjs'

const version = '2.5.38'
const folder = join(cache, 'survey')

/** @param {string} name */
const inside = (name) => join(folder, 'node_modules', name)

/** Installs it when it is not there. Gives back an exit code. */
export function installSurvey() {
  if (['survey-core', 'survey-js-ui'].every((name) => versionOf(name) === version)) return 0
  console.log(
    `SurveyJS ${version} is installed in node_modules/.cache/jalon/survey, for this comparison only.`,
  )
  mkdirSync(folder, { recursive: true })
  return npm([
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--ignore-scripts',
    '--loglevel=error',
    '--prefix',
    folder,
    `survey-core@${version}`,
    `survey-js-ui@${version}`,
  ])
}

/** The files that a page of SurveyJS needs, in the order in which it needs them, and where they are. */
export function surveyFiles() {
  return {
    // Without the font that the other sheet asks of another site.
    'survey-core.fontless.min.css': join(inside('survey-core'), 'survey-core.fontless.min.css'),
    'survey.core.min.js': join(inside('survey-core'), 'survey.core.min.js'),
    'survey-js-ui.min.js': join(inside('survey-js-ui'), 'survey-js-ui.min.js'),
  }
}

/**
 * The version that is there, when its licence is the one that we read.
 * @param {string} name
 */
function versionOf(name) {
  const manifest = join(inside(name), 'package.json')
  if (!existsSync(manifest)) return undefined
  const { version, license } = JSON.parse(readFileSync(manifest, 'utf8'))
  return license === 'MIT' ? version : undefined
}
