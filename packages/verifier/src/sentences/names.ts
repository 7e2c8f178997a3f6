/** How the things that a promise speaks of are called: kinds by their label, questions and answers by their text. */
import type { IrFact, IrKind, IrPathway } from '@jalon/core'
import { own } from '@jalon/core'

/** What gives names their words. An `Ir` does; so does a vocabulary that is still being written. */
export interface Names {
  readonly facts: Readonly<Record<string, Pick<IrFact, 'ask' | 'answers'>>>
  readonly kinds: Readonly<Record<string, Pick<IrKind, 'label'>>>
  readonly pathways: Readonly<Record<string, Pick<IrPathway, 'title'>>>
}

/** The names, and how many of a list are said before the others are counted. */
export interface Wording {
  readonly names: Names
  readonly most: number
}

/** The label of a kind; its identifier while it has none. */
export function kindName({ kinds }: Names, kind: string): string {
  return own(kinds, kind)?.label || kind
}

/** The text of a question. */
export function questionName({ facts }: Names, fact: string): string {
  return own(facts, fact)?.ask || fact
}

/** The label of an answer to a question. */
export function answerName({ facts }: Names, fact: string, answer: string): string {
  return own(facts, fact)?.answers.find(({ id }) => id === answer)?.label || answer
}

/** The title of a pathway. */
export function pathwayName({ pathways }: Names, pathway: string): string {
  return own(pathways, pathway)?.title || pathway
}

/** What a list leaves out, when that is shorter to say than a list too long to be read. */
export function allBut(
  listed: readonly string[],
  all: readonly string[],
  most: number,
): readonly string[] | undefined {
  if (listed.length <= most) return undefined
  const left = all.filter((each) => !listed.includes(each))
  return left.length > 0 && left.length < listed.length ? left : undefined
}
