/** A word that may be felt as blame, or that misleads. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Prose } from '../prose.ts'
import { placeIn } from '../prose.ts'
import type { Wording } from '../read-wording.ts'
import { toReview } from '../repairs.ts'

export const wordingToAvoid = defineRule<Prose>({
  name: 'wording-to-avoid',
  severity: 'warning',
  summary: {
    fr: 'Un mot est de ceux que le réseau préfère ne pas employer.',
    en: 'A word is one that the network prefers not to use.',
  },
  why: {
    fr: 'Un mot reçu comme un reproche suffit à faire taire, et à perdre la personne de vue.',
    en: 'A word felt as blame is enough to silence someone, and to lose sight of her.',
  },
  examples: {
    incorrect: [
      {
        'network/wording.yaml': `
          avoid:
            - { word: "prétend", better: "dit" }
        `,
        'essai/essai.pathway.yaml': `
          initial: conseil
          states:
            conseil: { advise: Notez ce qu'elle prétend avoir vécu., next: fin }
            #                                   ^^^^^^^ « prétend » peut être reçu comme un reproche, ou tromper.
            fin: { final: fin }
        `,
      },
      {
        'network/wording.yaml': `
          avoid:
            - { word: "refuse d'être aidée", better: "ne le souhaite pas pour l'instant" }
            - { word: "trop tard", better: "d'autres soins restent possibles" }
        `,
        'network/facts.yaml': `
          accord:
            ask: Est-elle d'accord ?
            type: choice
            answers: { oui: Oui, non: "Elle refuse d’être aidée", tard: "Trop tard" }
            #                               ^^^^^^^^^^^^^^^^^^^ « refuse d’être aidée » peut être reçu comme un reproche, ou tromper.
            #                                                            ^^^^^^^^^ « Trop tard » peut être reçu comme un reproche, ou tromper.
        `,
        'abri/abri.pathway.yaml': `
          initial: demande
          states:
            demande: { ask: accord, next: fin }
            fin: { final: fin }
        `,
      },
    ],
    correct: {
      'network/wording.yaml': `
        avoid:
          - { word: "prétend", better: "dit" }
          - { word: "médiation familiale", better: "avocate ou avocat" }
      `,
      'essai/essai.pathway.yaml': `
        initial: conseil
        states:
          conseil: { advise: Notez ce qu'elle dit avoir vécu., avoid: [Proposer une médiation familiale], next: fin }
          fin: { final: fin, note: "Le mot « prétend » reste dans les notes entre nous." }
      `,
    },
  },
  check({ shown, wording }, report) {
    const pattern = patternOf(wording)
    if (pattern === undefined) return
    for (const text of shown) {
      // What not to do has to be named.
      if (text.key === 'avoid') continue
      for (const { 0: found, index } of text.value.matchAll(pattern)) {
        const plain = simplified(found)
        const better = wording.avoid.find(({ word }) => simplified(word) === plain)?.better ?? ''
        const span = placeIn(text, index, found.length)
        report({
          span,
          message: messages.wordToAvoid(found),
          help: messages.betterWord(better),
          suggestions: toReview(messages.replaceWith(better), [{ span, text: better }]),
        })
      }
    }
  },
})

const patterns = new WeakMap<Wording, RegExp | undefined>()

/** Every word to avoid at once. */
function patternOf(wording: Wording): RegExp | undefined {
  if (!patterns.has(wording)) {
    const words = wording.avoid.map(({ word }) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, '\\s+'),
    )
    const pattern =
      words.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu')
    patterns.set(wording, pattern)
  }
  return patterns.get(wording)
}

function simplified(word: string): string {
  return word.replace(/’/g, "'").replace(/\s+/g, ' ').toLowerCase()
}
