/** A line of a list of exits that does not say when to follow it, or where to. */
import type { Edit, Span } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { safely } from '../repairs.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const badBranch = defineRule<Subject<Pathway>>({
  name: 'bad-branch',
  severity: 'error',
  summary: {
    fr: "Une ligne de suite est incomplète, ou « else » n'est pas à la fin.",
    en: 'A line of exits is incomplete, or "else" is not at the end.',
  },
  why: { fr: 'On ne saurait pas quand la suivre.', en: 'When to follow it would be unclear.' },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { danger: oui } }
              # ^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette ligne n'a ni « guard » avec « target », ni « else » tout seul.
              - { else: fin }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { else: fin }
              # ^^^^^^^^^^^^^ « else » n'est pas la dernière ligne.
              - { guard: { danger: oui }, target: fin }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { danger: oui }, target: fin }
              - { else: fin }
              - { else: fin }
              # ^^^^^^^^^^^^^ « else » est écrit deux fois.
          fin: { final: fin }
      `,
      `
        initial: tri
        states:
          tri:
            next:
              - { guard: { danger: oui }, target: fin, else: fin }
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette ligne n'a ni « guard » avec « target », ni « else » tout seul.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite:
          ask: danger
          next:
            - { guard: { danger: oui }, target: fin }
            - { else: fin }
        fin: { final: fin }
    `,
  },
  check({ unit }, report) {
    for (const { exit } of unit.states.values()) {
      if (exit?.kind !== 'by-guard') continue
      const firstElse = exit.branches.findIndex(({ isElse }) => isElse)
      for (const [index, { span, keys, isElse }] of exit.branches.entries()) {
        if (keys.some((key) => !branchKeys.includes(key))) continue
        const parts = keys.filter((key) => key !== 'allow').length
        const isComplete = isElse ? parts === 1 : parts === 2
        if (!isComplete) report({ span, message: messages.incompleteBranch, help: messages.completeBranch })
        else if (isElse && index > firstElse)
          report({ span, message: messages.elseTwice, help: messages.moveElse })
        else if (isElse && exit.branches.slice(index).some((later) => !later.isElse)) {
          const last = exit.branches.at(-1)?.span ?? span
          report({
            span,
            message: messages.elseNotLast,
            help: messages.moveElse,
            suggestions: safely(messages.moveLast, movedAfter(span, last)),
          })
        }
      }
    }
  },
})

/** The order of exits changes nothing of what they do, so the line can be moved as it is. */
function movedAfter(span: Span, last: Span): readonly Edit[] | undefined {
  const { source } = span
  const lineOf = ({ start, end }: Span) => {
    const from = source.text.lastIndexOf('\n', start) + 1
    const to = source.text.indexOf('\n', end - 1)
    return { from, to: to === -1 ? source.text.length : to }
  }
  const [line, target] = [lineOf(span), lineOf(last)]
  const text = source.text.slice(line.from, line.to)
  if (!/^\s*- \{.*\}\s*$/.test(text) || target.from <= line.from) return undefined
  return [
    { span: { source, start: line.from, end: line.to + 1 }, text: '' },
    { span: { source, start: target.to, end: target.to }, text: `\n${text}` },
  ]
}

/** A key that is none of these is told by `unknown-key`, and may be the one that is missing. */
const branchKeys: readonly string[] = ['guard', 'target', 'else', 'allow']
