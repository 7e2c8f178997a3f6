/** What a paper that may be found may not hold, as the network words it. For the tests of whatever makes such a paper. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, readWording } from '@jalon/core'

const file = join(import.meta.dirname, '../../../../pathways/network/wording.yaml')

/** The words and numbers that the network forbids on such a paper. */
export const { discreet: forbidden } = readWording(
  parse({ file: 'network/wording.yaml', text: readFileSync(file, 'utf8') }),
)

/** What tells too much in a text: the words of the network, its numbers, names of communes, pages and days. */
export function tellingIn(text: string, communes: readonly { readonly name: string }[]): readonly string[] {
  // Ten digits are read as one number: two of them in a row are not the 17.
  const said = plain(text.replace(/\b0\d(?:\s?\d\d){4}\b/g, ' '))
  const isSaid = (word: string) =>
    /^\d/.test(word) ? new RegExp(`\\b${word}\\b`).test(said) : said.includes(plain(word))
  return [
    ...forbidden.filter(isSaid),
    ...communes.flatMap(({ name }) => (` ${said} `.includes(` ${plain(name)} `) ? [name] : [])),
    ...(said.match(/https? |www|[@/]|\b20\d\d\b|\b(15|18|3\d{3}|8\d{2})\b/g) ?? []),
  ]
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d@/]+/g, ' ')
    .trim()
}
