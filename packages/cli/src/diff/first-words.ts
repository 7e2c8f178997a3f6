/** How a text is called when all of it would be too much: by its first words. */

/** Its first sentence, or what fits of it, whole words only: a quotation that could not be closed is left out. */
export function firstWords(text: string, most = 60): string {
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
  if (sentence.length <= most && isClosed(sentence)) return sentence.replace(/\.$/, '')
  const kept = sentence.length <= most ? sentence : wholeWords(sentence, most)
  const closed = isClosed(kept) ? kept : kept.slice(0, kept.lastIndexOf('«'))
  // A text that begins with a quotation is called by it.
  const said = closed === '' ? kept.replace(/^«\s*/, '') : closed
  return `${said.replace(/[\s,;:.]+$/, '')}…`
}

function wholeWords(text: string, most: number): string {
  const end = text.lastIndexOf(' ', most)
  return text.slice(0, end > 0 ? end : most)
}

function isClosed(text: string): boolean {
  return text.lastIndexOf('«') <= text.lastIndexOf('»')
}
