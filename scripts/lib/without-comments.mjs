/**
 * A source without its comments, every other character at the same place. A comment may well say why something is
 * forbidden.
 * @param {string} source
 */
export function withoutComments(source) {
  const texts = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/
  const comments = /\/\*[\s\S]*?\*\/|(?<![:\w])\/\/[^\n]*/
  return source.replace(new RegExp(`${texts.source}|(${comments.source})`, 'g'), (found, comment) =>
    comment === undefined ? found : found.replace(/[^\n]/g, ' '),
  )
}
