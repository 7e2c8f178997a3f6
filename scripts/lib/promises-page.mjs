/** The page of what the network promises: each promise as the sentence that the network reads and approves. */

/**
 * @typedef {object} Promised
 * @property {string} id
 * @property {string} why Empty when it is not written.
 * @property {string} sentence
 * @property {string} whole The sentence with every name of its lists.
 */
/** @typedef {{ readonly title: string, readonly promises: readonly Promised[] }} Part */

const notice =
  '<!-- Page écrite par « npm run docs » depuis les parcours. Written by "npm run docs" from the pathways. -->'

/**
 * @param {readonly Part[]} parts
 */
export function promisesPage(parts) {
  const written = parts.filter(({ promises }) => promises.length > 0)
  return `${[
    notice,
    '# Ce que le réseau promet',
    [
      "Une règle vaut pour toutes les réponses, tous les métiers et toutes les communes. La phrase est écrite par l'outil",
      "depuis les fichiers YAML : c'est elle que le réseau relit et approuve.",
    ].join('\n'),
    ...written.flatMap(({ title, promises }) => [`## ${title}`, ...promises.flatMap(promised)]),
  ].join('\n\n')}\n`
}

/**
 * @param {Promised} promise
 */
function promised({ id, why, sentence, whole }) {
  return [
    `### ${id}`,
    plain(sentence),
    ...(whole === sentence ? [] : [`<details><summary>En entier</summary>\n\n${plain(whole)}\n\n</details>`]),
    ...(why === '' ? [] : [`> ${plain(why)}`]),
  ]
}

/**
 * The parts of the page: what is for every pathway, then what each adds for itself.
 * @param {any} vocabulary
 * @param {any} ir
 * @param {(written: any, subject: any) => any} lowerInvariant
 * @param {(names: any, invariant: any, most?: number) => { readonly fr: string }} sentenceOf
 * @returns {readonly Part[]}
 */
export function promisesOf(vocabulary, ir, lowerInvariant, sentenceOf) {
  const part = (/** @type {string} */ title, /** @type {any} */ unit, /** @type {boolean} */ isOwn) => ({
    title,
    promises: (unit?.invariants ?? []).flatMap((/** @type {any} */ written) => {
      const lowered = lowerInvariant(written, { unit, vocabulary })
      if (lowered === undefined) return []
      // The heading says where it applies.
      const invariant = isOwn ? { ...lowered, appliesTo: undefined } : lowered
      return [
        {
          id: written.id.value,
          why: written.why,
          sentence: sentenceOf(ir, invariant).fr,
          whole: sentenceOf(ir, invariant, Number.POSITIVE_INFINITY).fr,
        },
      ]
    }),
  })
  return [
    part('Tous les parcours', vocabulary.promises, false),
    ...[...vocabulary.pathways.values()].map((pathway) => part(pathway.title, pathway, true)),
  ]
}

/**
 * A text of the content as it is: nothing in it is Markdown.
 * @param {string} text
 */
function plain(text) {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}
