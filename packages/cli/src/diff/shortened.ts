/** What fits of a comment: whole lines only, and no fold left open over what follows. */

/** The beginning of a text of Markdown; the text itself when it is short enough. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, text.lastIndexOf('\n', most))
  const count = (sign: string) => kept.split(sign).length
  return `${kept}${'\n\n</details>'.repeat(Math.max(0, count('<details>') - count('</details>')))}`
}
