/** Characters that nobody sees, or that look like others. */
import type { Located, Report } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { isDisguised, isGlued, isSuspicious, retyped, surpriseIn, withoutUnseen } from '../characters.ts'
import type { Document } from '../document.ts'
import { leavesOf } from '../leaves.ts'
import { messages } from '../messages.ts'
import { isPlain, rawOf, safely } from '../repairs.ts'

export const invisibleCharacter = defineRule<Document>({
  name: 'invisible-character',
  severity: 'error',
  summary: {
    fr: 'Un caractère ne se voit pas, ou se confond avec un autre.',
    en: 'A character cannot be seen, or looks like another.',
  },
  why: {
    fr: "Deux noms identiques à l'œil ne seraient pas reliés, et la suite se perdrait.",
    en: 'Two names that look the same would not match, and the way would be lost.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          secu\u200brite: { final: fin }
        # ^^^^^^^^^ « secu\u200brite » contient un caractère invisible.
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: m\u0435decin, urgency: h24, say: Dites-lui pourquoi., consent: not-required }, next: fin }
          #                      ^^^^^^^ « m\u0435decin » contient une lettre d'un autre alphabet, ou un autre tiret, qui a la même forme.
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: rdv\u2011suivi, urgency: h24, say: Dites-lui pourquoi., consent: not-required }, next: fin }
          #                      ^^^^^^^^^ « rdv\u2011suivi » contient une lettre d'un autre alphabet, ou un autre tiret, qui a la même forme.
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          fin: { final: fin\u00a0}
          #             ^^^^ « fin\u00a0 » contient un espace insécable.
      `,
      `
        initial: fin
        title: Se mettre\u200b à l'abri
        #      ^^^^^^^^^^^^^^^^^^^ Ce texte contient un caractère invisible.
        description: Un me\u0301decin la reçoit.
        #            ^^^^^^^^^^^^^^^^^^^^^^ Des lettres accentuées de ce texte sont écrites en deux caractères.
        states:
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise:\u00a0Restez avec elle., next: fin }
          #                 ^ Après le deux-points, cet espace est insécable ; YAML attend un espace ordinaire.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      title: Où dort-elle\u00a0?
      states:
        securite: { final: fin }
    `,
  },
  check(document, report) {
    if (!isSuspicious(document.source.text)) return
    const { keys, values } = leavesOf(document)
    for (const key of keys) checkWord(key, report)
    for (const { value, role } of values) {
      if (typeof value.value !== 'string') continue
      const written = { value: value.value, span: value.span }
      if (isGlued(value.value) || (role !== 'text' && isDisguised(value.value))) checkWord(written, report)
      else checkText(written, report)
    }
  },
})

function checkWord({ value, span }: Located<string>, report: Report): void {
  if (isGlued(value) && isPlain(span)) {
    const start = span.start + value.indexOf(':') + 1
    const space = { ...span, start, end: start + 1 }
    report({
      span: space,
      message: messages.unreadable['odd-space'],
      why: messages.oddSpaceWhy,
      help: messages.unreadableHelp['odd-space'],
      suggestions: safely(messages.mendSpace, [{ span: space, text: ' ' }]),
    })
    return
  }
  const surprise = isDisguised(value) ? surpriseIn(value) : undefined
  if (surprise === undefined) return
  const word = retyped(value)
  report({
    span,
    message: messages.disguisedWord(value, surprise),
    help: messages.retypeAs(word),
    suggestions: safely(messages.retype, [{ span, text: `${blanksBefore({ value, span })}${word}` }]),
  })
}

/** Odd spaces at the start of a line stood for its indentation. */
function blanksBefore({ value, span: { source, start } }: Located<string>): string {
  const isFirst =
    start === 0 || source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
  return isFirst ? ' '.repeat(/^\s*/.exec(value)?.[0].length ?? 0) : ''
}

/** A text may hold any space; not what nobody sees, nor letters in two parts. */
function checkText({ value, span }: Located<string>, report: Report): void {
  const raw = rawOf(span)
  const seen = withoutUnseen(raw)
  if (seen !== raw) {
    report({
      span,
      severity: 'warning',
      message: messages.unseenInText(raw.length - seen.length),
      why: messages.unseenWhy,
      help: messages.retypeText,
      suggestions: safely(messages.retype, [{ span, text: seen.normalize('NFC') }]),
    })
  } else if (value.normalize('NFC') !== value) {
    report({
      span,
      severity: 'warning',
      message: messages.composedInText,
      why: messages.composedWhy,
      help: messages.retypeText,
      suggestions: safely(messages.retype, [{ span, text: raw.normalize('NFC') }]),
    })
  }
}
