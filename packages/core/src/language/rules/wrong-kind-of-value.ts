/** A value of another kind than its place expects: a list for a text, a word that is not one of the few. */
import type { L10n, Span, Suggestion } from '@jalon/diagnostics'
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { isGlued } from '../characters.ts'
import { own } from '../../ir/own.ts'
import { messages } from '../messages.ts'
import { isPlain, orNear, rawOf, safely, toReview, withQuotes } from '../repairs.ts'
import type { Difference } from '../differences.ts'
import type { Shape } from '../shape.ts'
import type { Tree } from '../tree.ts'
import { isReadOtherwise } from './misleading-value.ts'
import { isUrgencyWord } from './unknown-urgency.ts'

export const wrongKindOfValue = defineRule<Shape>({
  name: 'wrong-kind-of-value',
  severity: 'error',
  summary: { fr: "Une valeur n'est pas de la sorte attendue.", en: 'A value is not of the kind expected.' },
  why: { fr: 'Cette valeur ne pourrait être ni montrée ni vérifiée.', en: 'The page could not show it.' },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen: { refer: { to: [], urgency: h24, say: 17, consent: not-required }, next: fin }
          #                      ^^ « to » est vide.
          #                                             ^^ « say » attend un texte, et reçoit le nombre 17.
          fin: [final]
          #    ^^^^^^^ « fin » attend des clés et des valeurs, comme { clé: valeur }, et reçoit une liste.
      `,
      `
        initial: fin
        status: drafft
        #       ^^^^^^ « status » attend l'un de ces mots (draft, published), et reçoit le texte « drafft ».
        review-by: l'an prochain
        #          ^^^^^^^^^^^^^ « review-by » attend une date comme 2026-11-22, et reçoit le texte « l'an prochain ».
        states:
          fin: { final: fin, note: }
          #                  ^^^^ « note » attend un texte, et ne reçoit rien.
      `,
      `
        initial: conseil
        states:
          conseil:
            advise: Restez avec elle.
            avoid:
              - Attention : la presser
        #       ^ Un élément de « avoid » attend un texte, et reçoit des clés et des valeurs.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: fin
        entry: oui
        #      ^^^ « entry » attend true (oui) ou false (non), et reçoit le texte « oui ».
        states:
          fin: { final: fin }
      `,
      `
        initial: conseil
        sources:
          code-penal: { title: "Code pénal, article 226-14", url: legifrance.gouv.fr }
        #                                                         ^^^^^^^^^^^^^^^^^^ « url » attend une adresse qui commence par https://, et reçoit le texte « legifrance.gouv.fr ».
        states:
          conseil: { advise: Restez avec elle., sources: code-penal, next: fin }
        #                                                ^^^^^^^^^^ « sources » attend une liste, et reçoit le texte « code-penal ».
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: h24, say: "", consent: not-required }, next: conseil }
        #                                                    ^^ « say » attend un texte, et reçoit un texte vide.
          conseil: { advise: true, next: fin }
        #                    ^^^^ « advise » attend un texte, et reçoit le mot true sans guillemets.
          fin: { final: fin }
      `,
      {
        'network/conditions.yaml': `
            - danger
          # ^ Ce fichier attend des identifiants, chacun avec sa valeur, et reçoit une liste.
        `,
      },
      {
        'network/kinds.yaml': `
          cidff:
            label: Information des femmes
            nature: structure
            purpose: Connaître ses droits
            taxonomy: { data-inclusion: { networks: [cidf] } }
            #                                        ^^^^ Un élément de « networks » attend un réseau porteur de data·inclusion, et reçoit le texte « cidf ».
        `,
      },
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
      if (difference.kind !== 'wrong-value' || isUrgencyWord(difference) || isToldAlready(difference))
        continue
      const { value, key, schema, isEmpty } = difference
      const subject = subjectOf(difference)
      report({
        span: isNothing(value) ? (key?.span ?? value.span) : value.span,
        message: isEmpty
          ? messages.empty(subject)
          : messages.wrongKind(subject, schema.expects ?? messages.something, received(value)),
        help: helpFor(difference),
        suggestions: repairsOf(difference),
      })
    }
  },
})

/** A number that loses its zero, or a key glued to its value, has a rule of its own. */
function isToldAlready({ value }: WrongValue): boolean {
  if (value.kind !== 'scalar') return false
  return isReadOtherwise(value) || (typeof value.value === 'string' && isGlued(value.value))
}

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

/** Whether a text without quotes was read as a key and its value, because of its colon. */
function isColonInText({ value, schema }: WrongValue): boolean {
  const raw = rawOf(value.span)
  const types = [schema['type']].flat()
  return (
    types.includes('string') &&
    !types.includes('object') &&
    /^[^{\n]*[^{\n\s]\s*$/.test(raw) &&
    value.kind === 'dict'
  )
}

function repairsOf(difference: WrongValue): readonly Suggestion[] {
  const { value, schema, isEmpty } = difference
  const { span } = value
  const types = [schema['type']].flat()
  if (isColonInText(difference)) return safely(messages.putQuotes, withQuotes(trimmed(span)))
  if (value.kind !== 'scalar' || isEmpty || value.value === null || value.value === '' || !isPlain(span))
    return []
  if (typeof value.value !== 'string')
    return types.includes('string') ? safely(messages.putQuotes, withQuotes(span)) : []
  if (types.includes('boolean')) {
    const flag = own(flagWords, value.value.toLowerCase())
    return flag === undefined ? [] : safely(messages.replaceWith(flag), [{ span, text: flag }])
  }
  if (Array.isArray(schema['enum'])) return orNear({ value: value.value, span }, schema['enum'])
  if (!types.includes('array') || types.includes('string')) return []
  const edits = [{ span, text: `[${rawOf(span)}]` }]
  return value.value.includes(',') ? toReview(messages.makeList, edits) : safely(messages.makeList, edits)
}

/** What authors write for true and false. */
const flagWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['yes', 'y', 'on', 'oui', 'vrai'].map((word) => [word, 'true'])),
  ...Object.fromEntries(['no', 'n', 'off', 'non', 'faux'].map((word) => [word, 'false'])),
}

function trimmed(span: Span): Span {
  return { ...span, end: span.start + rawOf(span).trimEnd().length }
}

function helpFor(difference: WrongValue): L10n | undefined {
  const { value, schema, isEmpty } = difference
  if (isColonInText(difference)) return messages.quoteColon
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
