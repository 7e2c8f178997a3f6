/** How a text is written in a file. */

/** Words that YAML, in one version or another, does not read as texts. */
const readOtherwise = /^(?:null|true|false|yes|no|on|off|y|n)$/i
/** Starts with a letter or is a day, and holds no sign that YAML reads. */
const plain = /^(?:\p{L}[\p{L}\d '’().+/-]*|\d{4}-\d\d-\d\d)$/u

/** The text, between the quotes of the one that it replaces; else plain when nothing could be read otherwise. */
export function asScalar(text: string, replaced = ''): string {
  if (replaced.startsWith("'")) return `'${text.replaceAll("'", "''")}'`
  const isPlain = plain.test(text) && !text.endsWith(' ') && !readOtherwise.test(text)
  return isPlain && !replaced.startsWith('"') ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`
}
