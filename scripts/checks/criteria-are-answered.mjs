/** What is said of accessibility: every criterion once, by tests that exist, on a page that says so today. */
import {
  criteriaFile,
  criteriaPage,
  criteriaPageFile,
  numbersOf,
  resultsFile,
} from '../lib/criteria-page.mjs'

/** How many criteria RGAA 4.1.2 has. */
const all = 106

/** @type {import('../lib/project.mjs').Check} */
export const criteriaAreAnswered = {
  name: 'criteria-are-answered',
  promise: 'Each of the 106 criteria of RGAA is answered once, and each test named exists.',
  find: (project) => {
    const criteria = JSON.parse(project.text(criteriaFile))
    const text = project.text(resultsFile)
    return [
      ...unanswered(criteria, text, project.files),
      ...(project.text(criteriaPageFile) === criteriaPage(criteria, JSON.parse(text))
        ? []
        : [`${criteriaPageFile} is not what the results say today: run « npm run docs ».`]),
    ]
  },
}

/**
 * What the results lack, repeat, or lean on that is not there.
 * @param {import('../lib/criteria-page.mjs').Criteria} criteria
 * @param {string} text The results as they are written: a key written twice would be lost once read.
 * @param {readonly string[]} files
 */
export function unanswered(criteria, text, files) {
  /** @type {import('../lib/criteria-page.mjs').Results} */
  const results = JSON.parse(text)
  const numbers = numbersOf(criteria)
  const written = [...text.matchAll(/^\s*"(\d+\.\d+)":/gm)].map(([, number]) => number ?? '')
  /** @type {readonly (readonly [string, import('../lib/criteria-page.mjs').Answer])[]} */
  const answers = [
    ...Object.entries(results.criteria),
    ...results.wcag22.map((one) => /** @type {const} */ ([one.number, one])),
  ]
  return [
    ...(numbers.length === all ? [] : [`${criteriaFile} holds ${numbers.length} criteria, not ${all}.`]),
    ...numbers
      .filter((number) => results.criteria[number] === undefined)
      .map((number) => `${resultsFile}: criterion ${number} has no answer.`),
    ...written
      .filter((number, index) => written.indexOf(number) !== index)
      .map((number) => `${resultsFile}: criterion ${number} is answered twice.`),
    ...written
      .filter((number) => !numbers.includes(number))
      .map((number) => `${resultsFile}: ${number} is no criterion.`),
    ...Object.values(results.tests)
      .filter((file) => !files.includes(file))
      .map((file) => `${resultsFile}: the test « ${file} » does not exist.`),
    ...answers.flatMap(([number, { result, tests = [] }]) => [
      ...(result === 'tests' && tests.length === 0
        ? [`${resultsFile}: ${number} is said to be held by tests, and names none.`]
        : []),
      ...tests
        .filter((name) => results.tests[name] === undefined)
        .map(
          (/** @type {string} */ name) => `${resultsFile}: ${number} names « ${name} », which is no test.`,
        ),
    ]),
  ]
}
