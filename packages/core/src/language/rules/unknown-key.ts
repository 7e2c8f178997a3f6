/** A key that does not exist here, most often misspelt. */
import type { Located, Span } from '@jalon/diagnostics'
import { defineRule, didYouMean, nearest } from '@jalon/diagnostics'
import { isDisguised, isGlued } from '../characters.ts'
import { messages } from '../messages.ts'
import { isPlain, orNear, rawOf, safely, withQuotes } from '../repairs.ts'
import type { Shape } from '../shape.ts'
import type { Entry } from '../tree.ts'
import { entriesOf, getIn } from '../tree.ts'

export const unknownKey = defineRule<Shape>({
  name: 'unknown-key',
  severity: 'error',
  summary: { fr: "Une clé n'existe pas à cet endroit.", en: 'A key does not exist in this place.' },
  why: {
    fr: 'Elle serait ignorée, et ce qui est écrit là ne serait jamais montré.',
    en: 'It would be ignored, and what is written there would never be shown.',
  },
  examples: {
    incorrect: [
      `
        initial: secours
        states:
          secours: { refer: { to: police-urgence, urgency: now, say: Appelez le 17, consent: not-required, prepar: [Une pièce calme] }, next: fin }
          #                                                                                                ^^^^^^ La clé « prepar » n'existe pas dans une orientation.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Oui, bien sûr, next: fin }
          #                       ^^^^^^^^ La virgule coupe le texte de « advise » : « bien sûr » est pris pour une clé.
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, nexte: { oui: fin, non: fin, inconnu: fin } }
        #                          ^^^^^ La clé « nexte » n'existe pas dans un état.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Restez avec elle., Next: fin }
        #                                       ^^^^ La clé « Next » n'existe pas dans un état.
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen:
            refer: { to: medecin, urgency: h24, say: Expliquez, puis appelez, avec elle, consent: not-required }
        #                                                       ^^^^^^^^^^^^ La virgule coupe le texte de « say » : « puis appelez » est pris pour une clé.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Restez avec elle., titre: Ne pas partir, next: fin }
        #                                       ^^^^^ La clé « titre » n'existe pas dans un état.
          fin: { final: fin }
      `,
      {
        'network/kinds.yaml': `
          police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours }
          medecin: { label: Médecin, nature: structure, purpose: Faire constater, telephone: "15" }
          #                                                                       ^^^^^^^^^ La clé « telephone » n'existe pas dans un type de structure.
          rdv-suivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous }
        `,
      },
      {
        'network/wording.yaml': `
          avoid:
            - { word: "prétend", beter: "dit" }
          #                      ^^^^^ La clé « beter » n'existe pas dans un mot à éviter.
        `,
      },
    ],
    correct: `
      initial: conseil
      states:
        conseil: { advise: "Oui, bien sûr", next: fin }
        fin: { final: fin }
    `,
  },
  check({ document, differences }, report) {
    for (const difference of differences) {
      // A character that nobody sees is told by `invisible-character`.
      if (
        difference.kind !== 'unknown-key' ||
        isDisguised(difference.key.value) ||
        isGlued(difference.key.value)
      )
        continue
      const { key, known, schema, path } = difference
      const siblings = entriesOf(getIn(document.tree, path))
      const cut = cutText(key, siblings, known)
      if (cut !== undefined) {
        // The first piece tells for those after it.
        if (cut.pieces[0] !== key) continue
        report({
          span: key.span,
          message: messages.commaCutsText(cut.holder.key.value, key.value),
          why: messages.cutWhy,
          help: messages.quoteWhole,
          suggestions: safely(messages.putQuotes, withQuotes(cut.whole)),
        })
        continue
      }
      const near = nearest(key.value, known).filter((name) =>
        siblings.every((other) => other.key.value !== name),
      )
      const [only, second] = near
      report({
        span: key.span,
        message: messages.unknownKey(key.value, schema.place),
        help: didYouMean(key.value, known) ?? messages.knownKeys(known),
        suggestions:
          only !== undefined && second === undefined
            ? safely(messages.replaceWith(only), [{ span: key.span, text: only }])
            : orNear(key, near),
      })
    }
  },
})

interface CutText {
  /** The entry whose text was cut. */
  readonly holder: Entry
  readonly pieces: readonly Located<string>[]
  readonly whole: Span
}

/** The text that a comma cut, inside braces: its pieces became keys without value. */
function cutText(
  key: Located<string>,
  siblings: readonly Entry[],
  known: readonly string[],
): CutText | undefined {
  const index = siblings.findIndex((entry) => entry.key === key)
  const isPiece = (entry: Entry | undefined): entry is Entry => {
    if (entry === undefined || known.includes(entry.key.value)) return false
    const isAlone = entry.value.kind === 'scalar' && entry.value.value === null
    // With a value of its own, one word is a misspelt key, and only several are the rest of a sentence.
    if (!isAlone) return /\s/.test(entry.key.value)
    return /[^a-z0-9-]/.test(entry.key.value) || nearest(entry.key.value, known).length === 0
  }
  if (!isPiece(siblings[index])) return undefined
  let first = index
  while (isPiece(siblings[first - 1])) first--
  let last = index
  while (isPiece(siblings[last + 1])) last++
  const holder = siblings[first - 1]
  if (holder?.value.kind !== 'scalar' || typeof holder.value.value !== 'string') return undefined
  const { span } = holder.value
  const end = siblings[last]?.value.span.end ?? span.end
  const between = key.span.source.text.slice(span.end, siblings[first]?.key.span.start)
  if (!isPlain(span) || !/^\s*,\s*$/.test(between) || rawOf({ ...span, end }).includes('\n')) return undefined
  return {
    holder,
    pieces: siblings.slice(first, last + 1).map((entry) => entry.key),
    whole: { ...span, end },
  }
}
