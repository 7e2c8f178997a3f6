/** An answer that its question does not have, or that is compared in a way that its question does not allow. */
import type { Located, Report } from '@jalon/diagnostics'
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import type { WrittenFact, WrittenGuard } from '../unit.ts'
import { guardsOf, statesOf } from '../unit.ts'
import type { Subject, Vocabulary } from '../vocabulary.ts'

export const unknownAnswer = defineRule<Subject>({
  name: 'unknown-answer',
  severity: 'error',
  summary: {
    fr: "Une réponse n'est pas de celles que sa question permet.",
    en: 'An answer is not among those that its question allows.',
  },
  why: {
    fr: "Ce cas n'arriverait jamais, et la personne suivrait un autre chemin.",
    en: 'This case would never happen, and the person would go another way.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: fin, non: fin, inconu: fin } }
          #                                                    ^^^^^^ « inconu » n'est pas une réponse de « danger » (réponses : oui, non, inconnu).
          fin: { final: fin }
      `,
      `
        initial: recit
        states:
          recit:
            ask: faits
            next:
              - { guard: { faits: { includes: [coups, viol] } }, target: fin }
              #                                       ^^^^ « viol » n'est pas une réponse de « faits » (réponses : coups, menaces, aucun).
              - { guard: { faits: menaces }, target: fin }
              #            ^^^^^^^^^^^^^^ « faits » accepte plusieurs réponses à la fois : il faut dire si la réponse en fait partie.
              - { guard: { danger: { excludes: oui } }, target: fin }
              #            ^^^^^^^^^^^^^^^^^^^^^^^^^ « danger » n'a qu'une réponse à la fois : « excludes » ne s'y applique pas.
              - { else: fin }
          fin: { final: fin }
      `,
      `
        initial: tri
        states:
          tri:
            next:
              - { guard: { danger: [oui, peut-etre] }, target: fin }
        #                                ^^^^^^^^^ « peut-etre » n'est pas une réponse de « danger » (réponses : oui, non, inconnu).
              - { else: fin }
          fin: { final: fin }
      `,
      `
        initial: fin
        conditions:
          coups: { faits: { only: [coup] } }
        #                          ^^^^ « coup » n'est pas une réponse de « faits » (réponses : coups, menaces, aucun).
        states:
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: recit
      states:
        recit:
          ask: faits
          next:
            - { guard: { faits: { includes: coups }, not: { danger: oui } }, target: fin }
            - { else: fin }
        fin: { final: fin }
    `,
  },
  check({ unit, vocabulary }, report) {
    for (const { action, exit } of statesOf(unit)) {
      if (action.kind === 'ask' && exit?.kind === 'by-name') {
        const fact = known(action.fact, vocabulary)
        if (fact !== undefined && fact.type !== 'choices') {
          lookUp(
            exit.exits.map(({ name }) => name),
            fact,
            report,
          )
        }
      }
    }
    for (const guard of guardsOf(unit)) checkTest(guard, vocabulary, report)
  },
})

/** A fact whose answers could be read. */
function known({ value }: Located<string>, { facts }: Vocabulary): WrittenFact | undefined {
  const fact = facts.get(value)
  return fact === undefined || fact.unreadable || fact.answers.length === 0 ? undefined : fact
}

function lookUp(answers: readonly Located<string>[], fact: WrittenFact, report: Report): void {
  const ids = fact.answers.map(({ id }) => id)
  for (const { value, span } of answers) {
    if (ids.includes(value)) continue
    report({
      span,
      message: messages.unknownAnswer(value, fact.name.value, ids),
      help: didYouMean(value, ids) ?? messages.chooseAnswer,
      suggestions: orNear({ value, span }, ids),
    })
  }
}

function checkTest(guard: WrittenGuard, vocabulary: Vocabulary, report: Report): void {
  if (guard.kind !== 'answered' && guard.kind !== 'chosen') return
  const fact = known(guard.fact, vocabulary)
  if (fact === undefined) return
  const { span } = guard
  const name = fact.name.value
  const answers = guard.kind === 'answered' ? guard.among : guard.answers
  if ((guard.kind === 'chosen') === (fact.type === 'choices')) {
    lookUp(answers, fact, report)
  } else if (guard.kind === 'answered') {
    report({
      span,
      message: messages.severalAnswers(name),
      help: messages.writeIncludes(name, valuesOf(answers)),
    })
  } else {
    const help = messages.writeAnswer(name, valuesOf(answers), guard.operator === 'excludes')
    report({ span, message: messages.oneAnswerOnly(name, guard.operator), help })
  }
}

function valuesOf(answers: readonly Located<string>[]): readonly string[] {
  return answers.map(({ value }) => value)
}
