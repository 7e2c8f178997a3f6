/**
 * `npm run bench:questions`: how many questions each pathway asks, over the scenarios of the network, and how soon the
 * first referral comes when danger is immediate. `profession` is not counted: the page that holds the widget most often
 * answers it. The most that any walk may ask is proved by `jalon check`.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './lib/measure.mjs'
import { root } from './lib/paths.mjs'

/** @typedef {{ pathway: string, isEntry: boolean, asked: number, toFirst: number | undefined, inDanger: boolean }} Walk */

/** Prints the tables. */
export async function benchQuestions() {
  const walks = await walksOfScenarios()
  const pathways = [...new Set(walks.map(({ pathway }) => pathway))]
  console.log('Questions asked, by scenario, the profession not counted\n')
  console.log(
    'pathway                        scenarios  median  most   how many scenarios ask 0, 1, 2… questions',
  )
  for (const pathway of pathways)
    tell(
      pathway,
      walks.filter((walk) => walk.pathway === pathway),
    )
  tell(
    'what opens a session',
    walks.filter(({ isEntry }) => isEntry),
  )
  tell('everything', walks)
  const urgent = walks.filter(({ inDanger }) => inDanger).flatMap(({ toFirst }) => toFirst ?? [])
  console.log(
    `\nImmediate danger: ${urgent.length} scenarios, the first referral after ${Math.max(...urgent)} questions at most.`,
  )
}

/**
 * @param {string} name
 * @param {readonly Walk[]} walks
 */
function tell(name, walks) {
  const asked = walks.map((walk) => walk.asked)
  const most = Math.max(...asked)
  const counts = Array.from({ length: most + 1 }, (_, n) => asked.filter((each) => each === n).length)
  console.log(
    `${name.padEnd(30)} ${String(walks.length).padStart(9)} ${String(median(asked)).padStart(7)} ${String(most).padStart(5)}   ${counts.join(' ')}`,
  )
}

/** @returns {Promise<readonly Walk[]>} */
async function walksOfScenarios() {
  /** @param {string} file @returns {Promise<any>} */
  const built = (file) => import(pathToFileURL(join(root, 'packages', file)).href)
  const { run } = await built('core/dist/index.js')
  const { availability } = await built('directory/dist/index.js')
  const { isScenariosFile, readScenarios } = await built('verifier/dist/index.js')
  const { openProject, packOfCall, withWrittenNames } = await built('cli/dist/project.js')

  const today = new Date().toISOString().slice(0, 10)
  const project = openProject({ io: { cwd: root, today }, root: 'pathways' })
  const pack = withWrittenNames(packOfCall(project, 'exemple', today), project)
  const place = availability(pack, '99E01')
  return project.sources
    .filter(isScenariosFile)
    .flatMap((/** @type {any} */ source) => readScenarios(source).value)
    .map((/** @type {any} */ scenario) => {
      const pathway = scenario.pathway.value
      const { trace, answers } = run(pack.ir, pathway, place, scenario.answers)
      const counted = trace.filter(
        (/** @type {any} */ event) =>
          event.kind === 'referred' || (event.kind === 'asked' && event.fact !== 'profession'),
      )
      const first = counted.findIndex((/** @type {any} */ event) => event.kind === 'referred')
      return {
        pathway,
        isEntry: pack.ir.pathways[pathway].entry,
        asked: counted.filter((/** @type {any} */ event) => event.kind === 'asked').length,
        toFirst: first < 0 ? undefined : first,
        inDanger: answers.danger === 'oui' && pathway !== 'personne-mineure',
      }
    })
}
