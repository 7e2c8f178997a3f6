/** Spaces and quotation marks as French writes them. */
import type { Edit, L10n, Span } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Prose } from '../prose.ts'
import { rawOf, safely } from '../repairs.ts'

export const frenchTypography = defineRule<Prose>({
  name: 'french-typography',
  severity: 'hint',
  summary: {
    fr: "Une espace, des points de suspension ou des guillemets ne sont pas à l'usage français.",
    en: 'A space, an ellipsis or quotation marks are not as French writes them.',
  },
  why: {
    fr: 'Sur un téléphone, un « ? » ou un « : » passerait seul à la ligne.',
    en: 'On a phone a "?" or a ":" would go alone to the next line.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil: { advise: "Restez avec elle : ne la laissez pas seule !", next: fin }
          #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Typographie : espace insécable avant « : », espace insécable avant « ! ».
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Dites « je vous crois »..., next: fin }
          #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ Typographie : espace insécable avant « » », espace insécable après «, « … » en un seul signe.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: 'Dites-lui "je vous crois" sans attendre.', next: fin }
          #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Typographie : guillemets français « ».
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      states:
        conseil: { advise: "Dites «\u00a0je vous crois\u00a0»\u00a0: c'est vrai\u202f! À 10:30, comme prévu…", next: fin }
        fin: { final: fin, say: 'Notez le mot "ici".', note: "Entre nous : comme on veut..." }
    `,
  },
  check({ shown }, report) {
    for (const { span } of shown) {
      const raw = rawOf(span)
      if (!/[:;!?«»]|\.\.\.|"/.test(raw)) continue
      const mended = mendings.flatMap((mend) => [...mend(raw)])
      if (mended.length === 0) continue
      const place = (start: number, end: number): Span => ({
        ...span,
        start: span.start + start,
        end: span.start + end,
      })
      const edits: readonly Edit[] = mended.map(({ start, end, text }) => ({ span: place(start, end), text }))
      const details = new Map(mended.map(({ detail }) => [detail.fr, detail]))
      report({
        span,
        message: messages.typography([...details.values()]),
        suggestions: safely(messages.mendTypography, edits),
      })
    }
  },
})

interface Mending {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly detail: L10n
}

const mendings: readonly ((raw: string) => Iterable<Mending>)[] = [
  function* before(raw) {
    for (const { 1: sign = '', index } of raw.matchAll(/(?<=[^\s:;!?«»]) ([:;!?»])(?=$|[\s"'.,)»])/g)) {
      yield { start: index, end: index + 1, text: '\u00a0', detail: messages.typographies.before(sign) }
    }
  },
  function* after(raw) {
    for (const { index } of raw.matchAll(/(?<=«) (?=\S)/g)) {
      yield { start: index, end: index + 1, text: '\u00a0', detail: messages.typographies.after }
    }
  },
  function* ellipsis(raw) {
    for (const { index } of raw.matchAll(/(?<![./])\.\.\.(?![./])/g)) {
      yield { start: index, end: index + 3, text: '…', detail: messages.typographies.ellipsis }
    }
  },
  function* guillemets(raw) {
    if (raw.startsWith('"') || raw.includes('\n')) return
    for (const { 1: inside = '', 0: whole, index } of raw.matchAll(/(?<=[\s(])"([^"]+ [^"]+)"/g)) {
      const text = `«\u00a0${inside}\u00a0»`
      yield { start: index, end: index + whole.length, text, detail: messages.typographies.guillemets }
    }
  },
]
