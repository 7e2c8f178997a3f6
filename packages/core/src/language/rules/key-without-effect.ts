/** A key that the language knows, in a state or an answer where it does nothing. */
import type { L10n } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { own } from '../../ir/own.ts'
import { messages } from '../messages.ts'
import type { Action, Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const keyWithoutEffect = defineRule<Subject<Pathway>>({
  name: 'key-without-effect',
  severity: 'error',
  summary: {
    fr: "Une clé n'a pas d'effet là où elle est écrite.",
    en: 'A key has no effect where it is written.',
  },
  why: {
    fr: 'Ce qui est écrit là ne serait jamais montré.',
    en: 'What is written there would never be shown.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, say: Êtes-vous en danger ?, next: fin }
          #                        ^^^ « say » n'a pas d'effet dans l'état « securite ».
          fin: { final: fin }
      `,
      `
        initial: examen
        sources:
          code-penal: { title: "Code pénal, article 226-14" }
        states:
          examen:
            refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: not-required }
            sources: [code-penal]
          # ^^^^^^^ « sources » n'a pas d'effet dans l'état « examen ».
            avoid: [Attendre]
          # ^^^^^ « avoid » n'a pas d'effet dans l'état « examen ».
            next: fin
          fin: { final: fin }
      `,
      `
        initial: tri
        states:
          tri: { avoid: [Trancher], next: fin }
          #      ^^^^^ « avoid » n'a pas d'effet dans l'état « tri ».
          fin: { final: fin }
      `,
      `
        initial: lieu
        facts:
          lieu: { ask: Où est-elle ?, type: choice, answers: { ici: Ici, loin: { label: Loin, exclusive: true } } }
          #                                                              ^^^^ « exclusive » n'a pas d'effet sur « loin » : « lieu » n'a qu'une réponse à la fois.
        states:
          lieu: { ask: lieu, next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      states:
        conseil: { advise: Restez avec elle., avoid: [La presser], next: fin }
        fin: { final: fin, say: Fixez une date avec elle. }
    `,
  },
  check({ unit }, report) {
    for (const { name, action, keys } of unit.states.values()) {
      if (action.kind === 'unreadable') continue
      for (const key of keys) {
        if (!(own(extras, key.value) ?? [action.kind]).includes(action.kind)) {
          report({
            span: key.span,
            message: messages.keyWithoutEffect(key.value, name.value),
            help: helpFor(key.value, action),
          })
        }
      }
    }
    for (const { name, type, unreadable, answers } of unit.facts.values()) {
      if (unreadable || type === 'choices') continue
      for (const { id, span, exclusive } of answers) {
        if (exclusive)
          report({
            span,
            message: messages.exclusiveWithoutEffect(id, name.value),
            help: messages.dropExclusive,
          })
      }
    }
  },
})

/** The actions that each key goes with. */
const extras: Readonly<Record<string, readonly Action['kind'][]>> = {
  avoid: ['advise'],
  sources: ['advise'],
  say: ['final'],
}

function helpFor(key: string, action: Action): L10n {
  if (action.kind === 'refer') return messages.moveIntoRefer(key)
  if (action.kind === 'ask' && key !== 'avoid') return messages.moveIntoFact(key, action.fact.value)
  return messages.onlyWith(key, own(extras, key)?.[0] ?? '')
}
