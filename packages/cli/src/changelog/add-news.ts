/** Adds what professionals are told to the file of news, after what is there, to be read again. */
import type { Source } from '@jalon/diagnostics'
import { entriesOf, newsFile, parse } from '@jalon/core'
import type { Item } from './news-of.ts'

/** What to put at the end of the file, and what is already in it. */
export interface Added {
  readonly text: string
  readonly added: readonly string[]
  readonly known: readonly string[]
}

/**
 * The entries that a file does not have yet. One is known by its name, so that what the network reworded, dated or
 * published stays as it is. Nothing when the file would not hold them: it is not a map of news any more.
 */
export function newsToAdd(
  items: readonly Item[],
  source: Source | undefined,
  day: string,
): Added | undefined {
  const before = source?.text ?? ''
  const names = namesIn(before)
  const fresh = items.filter(({ id }) => !names.includes(id))
  const gap = source === undefined ? header : before === '' || before.endsWith('\n') ? '' : '\n'
  const text = fresh.length === 0 ? '' : `${gap}${fresh.map((item) => `\n${entryText(item, day)}`).join('')}`
  const added = fresh.map(({ id }) => id)
  const held = namesIn(`${before}${text}`)
  return String(held) === String([...names, ...added])
    ? { text, added, known: items.flatMap(({ id }) => (names.includes(id) ? [id] : [])) }
    : undefined
}

const header = `# Ce qui a changé, dit aux professionnelles et professionnels. Écrit par « jalon changelog --write », relu par le réseau.
# Seul ce qui est « published » est montré. On peut tout reformuler ; le nom de chaque nouveauté ne change pas.
`

function namesIn(text: string): readonly string[] {
  return entriesOf(parse({ file: newsFile, text }).tree).map(({ key }) => key.value)
}

function entryText({ id, title, territory, say }: Item, day: string): string {
  return [
    `${id}:`,
    '  status: draft',
    `  date: ${day}`,
    ...(territory === undefined ? [] : [`  territory: ${territory}`]),
    `  title: ${quoted(title)}`,
    '  say:',
    ...say.map((sentence) => `    - ${quoted(sentence)}`),
    '',
  ].join('\n')
}

/** A text of JSON is one of YAML. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
