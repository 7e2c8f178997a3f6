/** M06. A list of answers with one less, or with the one written next to them. */
import type { Vocabulary } from '@jalon/core'
import { say } from '@jalon/core'
import type { Located } from '@jalon/diagnostics'
import type { Atom } from '../conditions.ts'
import { atomsOf } from '../conditions.ts'
import type { Mistake, Operator } from '../mutant.ts'

export const answerMoreOrLess: Operator = {
  code: 'M06',
  name: 'answer-more-or-less',
  imitates: say(
    'Une réponse en moins ou de trop dans une liste.',
    'An answer left out of a list, or too many.',
  ),
  mistakes({ unit, vocabulary }) {
    return atomsOf(unit).flatMap(({ state, atom, replacedBy }): readonly Mistake[] => {
      if (atom.kind !== 'answered' && atom.kind !== 'chosen') return []
      const { fact } = atom
      const given = answersOf(atom)
      const less = given.map((answer) => ({
        span: answer.span,
        deed: say(
          `retirait « ${answer.value} » de la liste « ${fact.value} » dans « ${state.name.value} »`,
          `removed "${answer.value}" from list "${fact.value}" in "${state.name.value}"`,
        ),
        edit: replacedBy(
          withAnswers(
            atom,
            given.filter((each) => each !== answer),
          ),
        ),
      }))
      const more = besides(atom, vocabulary).map((answer) => ({
        span: atom.span,
        deed: say(
          `ajoutait « ${answer.value} » à la liste « ${fact.value} » dans « ${state.name.value} »`,
          `added "${answer.value}" to list "${fact.value}" in "${state.name.value}"`,
        ),
        edit: replacedBy(withAnswers(atom, [...given, answer])),
      }))
      return [...(given.length > 1 ? less : []), ...more]
    })
  },
}

/** An atom on the answers to a question. */
export type AnswerAtom = Extract<Atom, { readonly kind: 'answered' | 'chosen' }>

export function answersOf(atom: AnswerAtom): readonly Located<string>[] {
  return atom.kind === 'answered' ? atom.among : atom.answers
}

export function withAnswers(atom: AnswerAtom, answers: readonly Located<string>[]): AnswerAtom {
  return atom.kind === 'answered' ? { ...atom, among: answers } : { ...atom, answers }
}

/** The answers of the question just before and just after those that are listed. */
function besides(atom: AnswerAtom, { facts }: Vocabulary): readonly Located<string>[] {
  const all = facts.get(atom.fact.value)?.answers.map(({ id }) => id) ?? []
  const given = new Set(answersOf(atom).map(({ value }) => value))
  const near = all.filter((id, index) => {
    return !given.has(id) && [all[index - 1], all[index + 1]].some((each) => given.has(each ?? ''))
  })
  // A list of every answer is a condition that is always true: no one writes it by mistake.
  return given.size + 1 >= all.length ? [] : near.map((value) => ({ value, span: atom.span }))
}
