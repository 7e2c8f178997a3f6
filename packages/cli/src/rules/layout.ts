/** A file that `jalon fmt` would write otherwise. */
import type { Source } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { format, sameContent } from '@jalon/core'
import type { ContentFiles } from '../content-files.ts'

export const layout = defineRule<ContentFiles>({
  name: 'layout',
  severity: 'hint',
  summary: {
    fr: "Un fichier n'a pas la mise en forme commune.",
    en: 'A file does not have the shared layout.',
  },
  why: {
    fr: 'Une relecture montrerait de fausses différences, et la vraie passerait inaperçue.',
    en: 'A review would show false differences, and the real one would go unnoticed.',
  },
  examples: {
    incorrect: [
      {
        'essai/essai.pathway.yaml': `
          pathway: essai
          states:
              fin:   { final: fin }
          # ^ À partir d'ici, ce fichier n'a pas la mise en forme commune.
        `,
      },
      {
        'network/facts.yaml': `
          danger: { ask: Un danger immédiat ?,type: yes-no }
          #                                   ^ À partir d'ici, ce fichier n'a pas la mise en forme commune.
        `,
      },
    ],
    correct: {
      'essai/essai.pathway.yaml': `
        pathway: essai
        states:
          fin: { final: fin }
      `,
    },
  },
  check({ sources }, report) {
    for (const source of sources) {
      if (!/\.ya?ml$/.test(source.file)) continue
      const text = laidOut(source)
      if (text === source.text) continue
      const { start, end, by } = difference(source.text, text)
      report({
        span: { source, start, end: Math.min(source.text.length, start + 1) },
        message: {
          fr: "À partir d'ici, ce fichier n'a pas la mise en forme commune.",
          en: 'From here on this file does not have the shared layout.',
        },
        help: { fr: 'Lancez « jalon fmt ».', en: 'Run "jalon fmt".' },
        suggestions: [
          {
            label: { fr: 'Mettre le fichier en forme', en: 'Lay the file out' },
            edits: [{ span: { source, start, end }, text: by }],
            safety: 'safe',
          },
        ],
      })
    }
  },
})

/** Texts already laid out: while one file is being written, the others stay as they are. */
const known = new WeakMap<Source, string>()

/** The text as `jalon fmt` would write it; as it is when something of it would be lost. */
function laidOut(source: Source): string {
  const before = known.get(source)
  if (before !== undefined) return before
  const text = format(source)
  const kept = text === source.text || sameContent(source, { ...source, text }) ? text : source.text
  known.set(source, kept)
  return kept
}

/** What changes between two texts: the stretch of the first, and what stands there in the second. */
function difference(before: string, after: string) {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let left = 0
  while (left < most - start && before.at(-1 - left) === after.at(-1 - left)) left++
  return { start, end: before.length - left, by: after.slice(start, after.length - left) }
}
