/** A value that is read otherwise than it looks: a code that loses its zero, a text cut by #, a word meant as yes or no. */
import type { Located, Report, Span } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Document } from '../document.ts'
import type { Leaf } from '../leaves.ts'
import { leavesOf } from '../leaves.ts'
import { messages } from '../messages.ts'
import { isPlain, rawOf, safely, toReview, withQuotes } from '../repairs.ts'
import type { Tree } from '../tree.ts'

export const misleadingValue = defineRule<Document>({
  name: 'misleading-value',
  severity: 'error',
  summary: {
    fr: "Une valeur est lue autrement que ce que l'on voit.",
    en: 'A value is read otherwise than it looks.',
  },
  why: {
    fr: 'Ce que la personne lirait ne serait pas ce qui est écrit.',
    en: 'What the person would read is not what is written.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil:
            advise: Faites le #31# avant d'appeler.
            #                 ^^^^^^^^^^^^^^^^^^^^^ Le texte s'arrête à « Faites le » : « #31# avant d'appeler. » serait perdu.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil:
            advise: Proposez la fiche # 3 du classeur.
            #                         ^^^^^^^^^^^^^^^^ Le texte s'arrête à « Proposez la fiche » : « # 3 du classeur. » serait perdu.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: danger
        states:
          danger: { ask: danger, next: { yes: fin, no: fin, inconnu: fin } }
          #                              ^^^ « yes » sans guillemets veut dire vrai ou faux pour d'autres outils.
          #                                        ^^ « no » sans guillemets veut dire vrai ou faux pour d'autres outils.
          fin: { final: fin }
      `,
      `
        initial: bureau
        facts:
          bureau:
            ask: Le bureau est-il ouvert ?
            type: choice
            answers:
              ouvert: On
              #       ^^ « On » sans guillemets veut dire vrai ou faux pour d'autres outils.
              y: Autre
            # ^ « y » sans guillemets veut dire vrai ou faux pour d'autres outils.
        states:
          bureau: { ask: bureau, next: fin }
          fin: { final: fin }
      `,
      `
        initial: fin
        title: 0800
        #      ^^^^ 0800 sera lu comme le nombre 800.
        states:
          fin: { final: fin }
      `,
      {
        'network/kinds.yaml': `
          police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours }
          medecin: { label: 99E01, nature: structure, purpose: Faire constater }
          #                 ^^^^^ 99E01 sera lu comme le nombre 990.
          rdv-suivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous }
        `,
      },
      `
        initial: securite
        states:
          securite: { ask: danger, next: tri }
          tri:
            next:
              - { guard: { danger: no }, target: fin }
        #                          ^^ « no » sans guillemets veut dire vrai ou faux pour d'autres outils.
              - { else: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      title: "0800"
      states:
        # Une remarque se met sur sa propre ligne.
        conseil: { advise: "Faites le #31# avant d'appeler.", next: danger }
        danger: { ask: danger, next: { oui: fin, non: fin, inconnu: fin } } # la réponse change la suite
        fin: { final: fin }
    `,
  },
  check(document, report) {
    const { keys, values } = leavesOf(document)
    for (const { value, span } of keys) {
      // `on` is a key of the directory's own format: the day of a confirmation.
      if (value !== 'on' && isYesOrNo(value) && isPlain(span)) tellWord({ value, span }, report)
    }
    for (const leaf of values) checkValue(leaf, report)
  },
})

function checkValue({ value: { value, span }, role }: Leaf, report: Report): void {
  if (typeof value === 'number') {
    if (isReadOtherwise({ kind: 'scalar', value, span })) {
      report({
        span,
        message: messages.readAsNumber(rawOf(span), value),
        why: messages.numberWhy,
        help: messages.quoteIt(rawOf(span)),
        suggestions: safely(messages.putQuotes, withQuotes(span)),
      })
    }
    return
  }
  if (typeof value !== 'string' || !isPlain(span)) return
  if (isYesOrNo(value)) {
    if (role === 'word') tellWord({ value, span }, report)
    else if (role === 'text') tellText({ value, span }, report)
  } else if (role === 'text') {
    checkHash(span, report)
  }
}

/** Whether YAML reads another number than the one that is written: 01001 is 1001, 99E01 is 990. */
export function isReadOtherwise(tree: Tree): boolean {
  return tree.kind === 'scalar' && typeof tree.value === 'number' && String(tree.value) !== rawOf(tree.span)
}

function isYesOrNo(word: string): boolean {
  return /^(y|n|yes|no|on|off)$/i.test(word)
}

function tellWord({ value, span }: Located<string>, report: Report): void {
  const ours = { yes: 'oui', y: 'oui', no: 'non', n: 'non' }[value.toLowerCase()]
  const quotes = { label: messages.putQuotes, edits: withQuotes(span), safety: 'review' as const }
  report({
    span,
    message: messages.yesNoWord(value),
    why: messages.yesNoWordWhy,
    help: messages.ourWords,
    suggestions: [
      ...(ours === undefined ? [] : toReview(messages.replaceWith(ours), [{ span, text: ours }])),
      quotes,
    ],
  })
}

function tellText({ value, span }: Located<string>, report: Report): void {
  report({
    span,
    severity: 'warning',
    message: messages.yesNoWord(value),
    why: messages.yesNoTextWhy,
    help: messages.quoteIt(value),
    suggestions: safely(messages.putQuotes, withQuotes(span)),
  })
}

/** A # glued to what follows is never a remark; with a space after it, it may be one. */
function checkHash(span: Span, report: Report): void {
  const { source, end } = span
  const [rest] = /^ +#.*/.exec(source.text.slice(end, source.text.indexOf('\n', end) >>> 0)) ?? []
  if (rest === undefined) return
  const lost = rest.trim()
  const isText = /^#\S/.test(lost)
  const start = end + rest.indexOf('#')
  const whole: Span = { source, start: span.start, end: start + lost.length }
  const suggestion = { label: messages.putQuotes, edits: withQuotes(whole) }
  report({
    span: { source, start, end: whole.end },
    severity: isText ? 'error' : 'warning',
    message: messages.cutAtHash(rawOf(span), lost),
    why: messages.cutWhy,
    help: isText ? messages.unreadableHelp['hash-in-text'] : messages.commentOrText,
    suggestions: [{ ...suggestion, safety: isText ? 'safe' : 'review' }],
  })
}
