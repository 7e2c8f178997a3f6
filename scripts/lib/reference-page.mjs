/** The page of a rule: what it finds, why it matters, an example with what is said of it, and one that passes. */

/** @typedef {'fr' | 'en'} Lang */
/** @typedef {{ readonly fr: string, readonly en: string }} Words */

/**
 * @typedef {object} Shown
 * @property {string} name
 * @property {'error' | 'warning' | 'hint'} severity
 * @property {Words} summary
 * @property {Words} why
 * @property {Readonly<Record<string, string>>} incorrect Files of the first example.
 * @property {Readonly<Record<string, string>>} correct
 * @property {Words} said What is printed of the incorrect example.
 */

const words = {
  fr: {
    severity: {
      error: 'Erreur : elle empêche la publication.',
      warning: 'Avertissement : à corriger, ou à justifier avec « allow ».',
      hint: "Conseil, montré dans l'éditeur.",
    },
    why: 'Pourquoi',
    said: 'Ce qui est dit',
  },
  en: {
    severity: {
      error: 'Error: it blocks publication.',
      warning: 'Warning: to be corrected, or justified with "allow".',
      hint: 'Hint, shown in the editor.',
    },
    why: 'Why',
    said: 'What is said',
  },
}

/** Told at the top of each page, for someone about to change it by hand. */
export const notice =
  '<!-- Page écrite par « npm run docs » depuis la règle elle-même. Written by "npm run docs". -->'

/**
 * The page, in French then in English.
 * @param {Shown} rule
 */
export function referencePage(rule) {
  const { name } = rule
  return `${[notice, `# ${name}`, ...part(rule, 'fr'), '## In English', ...part(rule, 'en'), back].join('\n\n')}\n`
}

const back = '[Toutes les règles · All rules](../README.md)'

/**
 * The list of all rules.
 * @param {readonly Shown[]} rules
 */
export function referenceIndex(rules) {
  const line = (/** @type {Shown} */ { name, summary }) =>
    `| [\`${name}\`](rules/${name}.md) | ${cell(summary.fr)} | ${cell(summary.en)} |`
  return [
    notice,
    '',
    '# Les règles · The rules',
    '',
    "Ce que « jalon check » regarde, dans l'ordre où un auteur le rencontre, puis « jalon diff » et « jalon test ». Chaque",
    'page montre un exemple et ce qui en est dit. Dans un terminal : `npx jalon explain unknown-state`. À lire aussi : [tous les messages](messages.md) sur une seule',
    'page, [dix erreurs courantes](dix-erreurs.md), et [ce que le réseau promet](regles-du-reseau.md).',
    '',
    'What "jalon check" looks at, in the order in which an author meets it, then "jalon diff" and "jalon test". Each page',
    'shows an example and what is said of it. In a terminal: `npx jalon explain unknown-state --lang en`.',
    '',
    '| | | |',
    '|---|---|---|',
    ...rules.map(line),
    '',
  ].join('\n')
}

/**
 * @param {Shown} rule
 * @param {Lang} lang
 */
function part({ severity, summary, why, incorrect, correct, said }, lang) {
  const say = words[lang]
  const heading = lang === 'fr' ? '##' : '###'
  return [
    `**${summary[lang]}**`,
    `${say.why}${lang === 'fr' ? '\u00a0:' : ':'} ${why[lang]}`,
    say.severity[severity],
    // The examples are in French, the language of the content, and are shown once.
    ...(lang === 'fr' ? ['## À corriger', ...files(incorrect)] : []),
    `${heading} ${say.said}`,
    fence('text', said[lang]),
    ...(lang === 'fr' ? ['## Correct', ...files(correct)] : []),
  ]
}

/** @param {Readonly<Record<string, string>>} example */
function files(example) {
  const all = Object.entries(example)
  return all.flatMap(([file, text]) => {
    // Of an empty file, that it is there is all there is to show.
    if (text.trim() === '') return [`\`${file}\``]
    const block = fence(file.endsWith('.csv') ? 'csv' : 'yaml', text)
    return all.length === 1 ? [block] : [`\`${file}\``, block]
  })
}

/**
 * @param {string} language
 * @param {string} text
 */
function fence(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|')
}
