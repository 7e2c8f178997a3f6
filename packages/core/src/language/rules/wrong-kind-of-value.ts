/** A value of another kind than its place expects: a list for a text, a word that is not one of the few. */
import type { L10n } from '@jalon/diagnostics'
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Difference, Shape } from '../shape.ts'
import type { Tree } from '../tree.ts'
import { isUrgencyWord } from './unknown-urgency.ts'

export const wrongKindOfValue = defineRule<Shape>({
  name: 'wrong-kind-of-value',
  severity: 'error',
  summary: { fr: "Une valeur n'est pas de la sorte attendue.", en: 'A value is not of the kind expected.' },
  why: { fr: "L'écran ne pourrait pas la montrer.", en: 'The page could not show it.' },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen: { refer: { to: [], urgency: h24, say: 17, consent: not-required }, next: fin }
          #                      ^^ « to » est vide.
          #                                             ^^ « say » attend un texte, et reçoit le nombre 17.
          fin: [final]
          #    ^^^^^^^ « fin » attend des clés et des valeurs, et reçoit une liste.
      `,
      `
        initial: fin
        status: drafft
        #       ^^^^^^ « status » attend un de ces mots : draft, published, et reçoit le texte « drafft ».
        review-by: l'an prochain
        #          ^^^^^^^^^^^^^ « review-by » attend une date comme 2026-11-22, et reçoit le texte « l'an prochain ».
        states:
          fin: { final: fin, note: }
          #                  ^^^^ « note » attend un texte, et ne reçoit rien.
      `,
    ],
    correct: `
      initial: examen
      status: draft
      states:
        examen: { refer: { to: [medecin], urgency: h24, say: "17", consent: not-required }, next: fin }
        fin: { final: fin }
    `,
  },
  check({ differences }, report) {
    for (const difference of differences) {
      if (difference.kind !== 'wrong-value' || isUrgencyWord(difference)) continue
      const { value, key, schema, isEmpty } = difference
      const subject = subjectOf(difference)
      report({
        span: isNothing(value) ? (key?.span ?? value.span) : value.span,
        message: isEmpty
          ? messages.empty(subject)
          : messages.wrongKind(subject, schema.expects ?? messages.something, received(value)),
        help: helpFor(difference),
      })
    }
  },
})

type WrongValue = Extract<Difference, { readonly kind: 'wrong-value' }>

function subjectOf({ path, key }: WrongValue): L10n {
  if (key !== undefined) return messages.key(key.value)
  const list = path.findLast((step) => !/^\d+$/.test(step))
  return list === undefined ? messages.wholeFile : messages.item(list)
}

function isNothing(value: Tree): boolean {
  return value.kind === 'scalar' && value.value === null
}

function received(value: Tree): L10n {
  if (value.kind === 'list') return messages.received.list
  if (value.kind === 'dict') return messages.received.dict
  switch (typeof value.value) {
    case 'number':
      return messages.received.number(value.value)
    case 'boolean':
      return messages.received.flag(value.value)
    case 'string':
      return value.value === '' ? messages.received.emptyText : messages.received.text(value.value)
    default:
      return messages.received.nothing
  }
}

function helpFor({ value, schema, isEmpty }: WrongValue): L10n | undefined {
  if (isEmpty || isNothing(value) || value.kind !== 'scalar')
    return isEmpty || isNothing(value) ? messages.fillIn : writeExpected(schema)
  const types = [schema['type']].flat()
  if (typeof value.value !== 'string')
    return types.includes('string') ? messages.quoteIt(String(value.value)) : writeExpected(schema)
  if (Array.isArray(schema['enum'])) return didYouMean(value.value, schema['enum']) ?? writeExpected(schema)
  if (value.value === '') return messages.fillIn
  return types.includes('array') && !types.includes('string')
    ? messages.writeList(value.value)
    : writeExpected(schema)
}

function writeExpected({ expects }: WrongValue['schema']): L10n | undefined {
  return expects && messages.writeExpected(expects)
}
