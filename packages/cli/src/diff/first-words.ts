/** How a text is called when all of it would be too much: by its first words. */

/** Its first sentence, or what fits of it, whole words only: a quotation that could not be closed is left out. */
export function firstWords(text: string, most = 60): string {
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
  if (sentence.length <= most && isClosed(sentence)) return sentence.replace(/\.$/, '')
  const words = sentence.slice(0, most + 1)
  const kept = words.slice(0, Math.max(words.lastIndexOf(' '), 0)) || words.slice(0, most)
  const closed = isClosed(kept) ? kept : kept.slice(0, kept.lastIndexOf('«'))
  return `${closed.replace(/[\s,;:]+$/, '')}…`
}

function isClosed(text: string): boolean {
  return text.lastIndexOf('«') <= text.lastIndexOf('»')
}
