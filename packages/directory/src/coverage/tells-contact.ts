/** Whether a remark holds a contact detail: a report that is passed around must not carry one that nobody confirmed. */

const days = /\b\d{4}-\d{2}-\d{2}\b/g
const details = [
  /(?:\d[ .\u00a0\u202f-]?){8,}/,
  /@/,
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|impasse|chemin|allée|quai|cours|route)\b/iu,
]

/** A number of eight digits or more, an e-mail address, a number in a street. Days are none of these. */
export function tellsContact(text: string): boolean {
  const said = text.replace(days, '')
  return details.some((detail) => detail.test(said))
}
