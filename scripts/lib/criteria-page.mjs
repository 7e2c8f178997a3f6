/** The criteria of RGAA one by one, each with how it was checked: from the official list and from our own results. */

/**
 * @typedef {object} Answer
 * @property {'tests' | 'hand' | 'host' | 'na'} result
 * @property {string} note
 * @property {readonly string[]} [tests] Names given to test files.
 */
/** @typedef {{ readonly number: number, readonly title: string, readonly criteria: readonly string[] }} Topic */
/** @typedef {{ readonly source: string, readonly licence: string, readonly credit: string, readonly topics: readonly Topic[] }} Criteria */
/**
 * @typedef {object} Results
 * @property {string} module
 * @property {string} limits
 * @property {Readonly<Record<string, string>>} tests Each test file by the name that the answers use.
 * @property {Readonly<Record<string, Answer>>} criteria
 * @property {readonly (Answer & { readonly number: string, readonly title: string, readonly level: string })[]} wcag22
 */

export const criteriaFile = 'docs/accessibilite/rgaa-4.1.2.json'
export const resultsFile = 'docs/accessibilite/resultats.json'
export const criteriaPageFile = 'docs/accessibilite/criteres-rgaa.md'

/** What each result says: does the criterion apply, and where it stands. */
const words = {
  tests: ['oui', 'tenu par les tests'],
  hand: ['oui', 'à la main, à faire'],
  host: ['page d’accueil', 'à la page d’accueil'],
  na: ['non', 'non applicable'],
}

/**
 * The number of each criterion: « 10.4 ».
 * @param {Criteria} criteria
 */
export function numbersOf({ topics }) {
  return topics.flatMap((topic) => topic.criteria.map((_, index) => `${topic.number}.${index + 1}`))
}

/**
 * The page: how many stand where, then a table a topic, then what WCAG 2.2 adds.
 * @param {Criteria} criteria
 * @param {Results} results
 */
export function criteriaPage(criteria, results) {
  const answers = Object.values(results.criteria)
  const count = (/** @type {Answer['result']} */ kind) =>
    answers.filter(({ result }) => result === kind).length
  const topics = criteria.topics.flatMap(({ number, title, criteria: titles }) => [
    `## ${number}. ${title}`,
    table(
      titles.map((text, index) => {
        const id = `${number}.${index + 1}`
        return [id, text, results.criteria[id]]
      }),
      results,
    ),
  ])
  const added = results.wcag22.map((answer) => [answer.number, `${answer.title} (${answer.level})`, answer])
  return `${[
    '<!-- Écrit par « npm run docs » depuis rgaa-4.1.2.json et resultats.json : ne pas modifier à la main. -->',
    '# Les 106 critères du RGAA 4.1.2, un par un',
    `Ce tableau dit, pour le module seul, ce que des tests vérifient à chaque changement et ce qu’une personne doit encore
vérifier. **Ce n’est pas un audit : il ne donne aucun taux.** ${results.limits}`,
    [
      '| où en est-on | critères |',
      '|---|---|',
      `| tenus par les tests | ${count('tests')} |`,
      `| à vérifier à la main, en tout ou partie, avec le [protocole](protocole-manuel.md) | ${count('hand')} |`,
      `| à la page d’accueil | ${count('host')} |`,
      `| non applicables au module | ${count('na')} |`,
    ].join('\n'),
    '« Tenu par les tests » veut dire que les tests nommés échoueraient si le module s’en écartait ; une personne qui audite peut en juger autrement. Les critères à vérifier à la main nomment aussi les tests qui en tiennent déjà une partie.',
    ...topics,
    '## Ce que WCAG 2.2 ajoute',
    'Le RGAA 4.1.2 suit WCAG 2.1. Ces critères de niveaux A et AA n’y sont pas.',
    table(added, results),
    '## D’où vient la liste',
    `${criteria.credit} Source : ${criteria.source}. ${criteria.licence}.`,
  ].join('\n\n')}\n`
}

/**
 * @param {readonly any[]} rows
 * @param {Results} results
 */
function table(rows, { tests }) {
  return [
    '| n° | critère | applicable | comment | résultat |',
    '|---|---|---|---|---|',
    ...rows.map(([id, text, /** @type {Answer} */ answer]) => {
      const [applies, result] = words[/** @type {Answer['result']} */ (answer.result)]
      const files = (answer.tests ?? []).map((/** @type {string} */ name) => linkTo(tests[name] ?? name))
      return `| ${id} | ${text} | ${applies} | ${[answer.note, files.join(', ')].filter(Boolean).join(' ')} | ${result} |`
    }),
  ].join('\n')
}

/** @param {string} file */
function linkTo(file) {
  return `[\`${file.split('/').at(-1)}\`](../../${file})`
}
