/** The form of the words of the network: those to avoid, abbreviations, what stays off the discreet sheet. */
import type { Schema } from './parts.ts'
import { closed, listOf, text } from './parts.ts'

const wordToAvoid: Schema = closed(
  { fr: 'un mot à éviter', en: 'a word to avoid' },
  { word: text, better: text },
  {
    word: { example: 'word: "prétend"' },
    better: {
      example: 'better: "dit"',
      why: {
        fr: 'Un reproche sans proposition laisse chercher seul.',
        en: 'A reproach without a proposal leaves people to search alone.',
      },
    },
  },
)

const abbreviation: Schema = closed(
  { fr: 'un sigle', en: 'an abbreviation' },
  { short: text, long: text },
  { short: { example: 'short: "JAF"' }, long: { example: 'long: "juge aux affaires familiales"' } },
)

export const wordingSchema: Schema = closed(
  { fr: 'les mots du réseau', en: 'the words of the network' },
  { avoid: listOf(wordToAvoid), abbreviations: listOf(abbreviation), discreet: listOf(text) },
)
