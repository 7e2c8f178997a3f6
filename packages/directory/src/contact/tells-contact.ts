/** Whether a text holds a contact detail: one that stands among words has no proof, and leaves with them. */

const days = /\b\d{4}-\d{2}-\d{2}\b/g

const streets =
  'rue|ruelle|avenue|av|boulevard|bd|bld|place|square|impasse|chemin|allée|allee|quai|cours|route|rte|sentier|passage|esplanade|faubourg|fbg|venelle|lotissement|hameau|résidence|villa|promenade|rond-point'

const details = [
  // Eight digits or more, however they are parted.
  /(?:\d[\s.\u00a0\u202f/()-]{0,3}){8,}/,
  /@|https?:|www\./i,
  new RegExp(`(?<!\\p{L})\\d{1,4}\\s?(?:bis|ter|quater|[a-d])?[\\s,]+(?:${streets})(?!\\p{L})`, 'iu'),
  // A postal code and its town.
  /(?<!\d)\d{5}\s+\p{Lu}/u,
]

/** A way that has a name, without a number: enough to find a place whose address must not be known. */
const namedWay = new RegExp(
  `(?<!\\p{L})(?:${streets})\\s+(?:d[eu]s?\\s+|de\\s+la\\s+|l['’]|d['’])?\\p{Lu}`,
  'u',
)

/** A number of eight digits or more, an e-mail or web address, a number in a street, a postal code and its town. Days are none of these. */
export function tellsContact(text: string): boolean {
  const said = text.replace(days, '')
  return details.some((detail) => detail.test(said))
}

/** The same, and the name of a street alone: for places that nobody must find. */
export function tellsPlace(text: string): boolean {
  return tellsContact(text) || namedWay.test(text)
}
