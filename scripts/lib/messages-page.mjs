/** Every message that an author can meet, one after the other, as the terminal prints it: made to be read through. */

/**
 * @typedef {object} Spoken
 * @property {string} name
 * @property {{ readonly fr: string }} summary
 * @property {readonly string[]} printed What is printed of each incorrect example, in their order.
 */

/**
 * The page, in French: the messages are in the language of those who read them.
 * @param {string} notice
 * @param {readonly Spoken[]} rules
 */
export function messagesPage(notice, rules) {
  const count = rules.reduce((sum, { printed }) => sum + printed.length, 0)
  return `${[notice, ...opening(rules.length, count), ...rules.flatMap(part), back].join('\n\n')}\n`
}

/**
 * @param {number} rules
 * @param {number} examples
 */
function opening(rules, examples) {
  return [
    '# Tous les messages',
    `Ce que « jalon check » dit de chaque exemple à corriger de chaque règle : ${rules} règles, ${examples} exemples. Le texte est celui du
terminal, à 80 colonnes et sans couleur.`,
    "Cette page est faite pour être lue d'un bout à l'autre par quelqu'un qui n'est pas développeur. Une phrase qui accroche,\nqui se trompe ou qui fait un reproche est à corriger dans la règle.",
  ]
}

/** @param {Spoken} rule */
function part({ name, summary, printed }) {
  return [
    `## ${name}`,
    `${summary.fr} ([la règle](rules/${name}.md))`,
    ...printed.map((text) => `\`\`\`text\n${text}\n\`\`\``),
  ]
}

const back = '[Toutes les règles · All rules](README.md)'
