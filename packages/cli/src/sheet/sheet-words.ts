/** How a sheet names the answers of its questions: by a letter on the paper itself, by their words when asked elsewhere. */
import type { Ir, IrPathway } from '@jalon/core'
import { own } from '@jalon/core'
import type { ShortNames } from '@jalon/verifier'

/** The questions of a pathway, numbered Q1, Q2… in the order they are first written. */
export function questionsOf({ states }: IrPathway): ReadonlyMap<string, number> {
  const facts = Object.values(states).flatMap((state) => (state.kind === 'ask' ? [state.fact] : []))
  return new Map([...new Set(facts)].map((fact, index) => [fact, index + 1]))
}

/** The letter of an answer: the first is a. */
export function letterOf(ir: Ir, fact: string, answer: string): string {
  const index = own(ir.facts, fact)?.answers.findIndex(({ id }) => id === answer) ?? -1
  return index < 0 ? answer : String.fromCharCode(0x61 + (index % 26))
}

/** The names for the exits of a step; `asked` is the question that this step asks, which goes without saying. */
export function namesOnSheet(
  ir: Ir,
  questions: ReadonlyMap<string, number>,
  asked: string | undefined,
): ShortNames {
  return {
    question(fact) {
      if (fact === asked) return ''
      const number = questions.get(fact)
      return number === undefined ? `«\u00a0${own(ir.facts, fact)?.ask ?? fact}\u00a0»` : `Q${number}`
    },
    answer(fact, answer) {
      if (questions.has(fact)) return letterOf(ir, fact, answer)
      const label = own(ir.facts, fact)?.answers.find(({ id }) => id === answer)?.label ?? answer
      return `«\u00a0${label}\u00a0»`
    },
    answers: (fact) => own(ir.facts, fact)?.answers.map(({ id }) => id) ?? [],
    kind: (kind) => own(ir.kinds, kind)?.label ?? kind,
  }
}
