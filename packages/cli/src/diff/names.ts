/** How the things that two versions speak of are called: in the words of the content, whatever the language of the report. */
import type { Ir, IrFact, Value } from '@jalon/core'
import { own } from '@jalon/core'
import { type SideName, trueFact } from '@jalon/verifier'
import { firstWords } from './first-words.ts'

/** The names of both versions; those of the version after come first. */
export interface Naming {
  readonly before: Ir
  readonly after: Ir
  /** What is done to each word of the content, by a page that says in which language it is. */
  readonly marked?: (words: string) => string
}

/** Words of the content, as a report gives them. */
export function contentWords({ marked }: Naming, words: string): string {
  return marked === undefined ? words : marked(words)
}

export function kindLabel(naming: Naming, kind: string): string {
  const { before, after } = naming
  return contentWords(naming, own(after.kinds, kind)?.label ?? own(before.kinds, kind)?.label ?? kind)
}

/** A question as it is now, or as it was when it is gone, or has become another one. */
export function questionOf({ before, after }: Naming, fact: string): IrFact | undefined {
  const name = trueFact(fact)
  return name === fact ? (own(after.facts, name) ?? own(before.facts, name)) : own(before.facts, name)
}

export function questionLabel(naming: Naming, fact: string): string {
  return contentWords(naming, questionOf(naming, fact)?.ask ?? trueFact(fact))
}

/** An answer as it is read now, or as it was: a question that has become another one keeps its own words. */
export function answerLabel(naming: Naming, fact: string, answer: string): string {
  const { before, after } = naming
  const name = trueFact(fact)
  const versions = name === fact ? [after, before] : [before]
  const answers = versions.flatMap((ir) => own(ir.facts, name)?.answers ?? [])
  return contentWords(naming, answers.find(({ id }) => id === answer)?.label ?? answer)
}

export function titleOf(naming: Naming, pathway: string): string {
  const { before, after } = naming
  const title = own(after.pathways, pathway)?.title ?? own(before.pathways, pathway)?.title
  return contentWords(naming, title ?? pathway)
}

/** The step that an announcement names. */
export function stepNamed(key: string): { readonly pathway: string; readonly state: string } {
  const [pathway = '', state = ''] = key.replace(/ @avant$/, '').split('/')
  return { pathway, state }
}

/** An advice of a version by its first words; those of the other one when it is called otherwise there. */
export function adviceLabel(naming: Naming, side: SideName, key: string): string {
  const { pathway, state } = stepNamed(key)
  const versions = side === 'before' ? [naming.before, naming.after] : [naming.after, naming.before]
  const [text] = versions.flatMap((ir) => {
    const step = own(own(ir.pathways, pathway)?.states ?? {}, state)
    return step?.kind === 'advise' ? [step.advice.text] : []
  })
  return contentWords(naming, text === undefined ? state : firstWords(text))
}

/** Between the answers that were given together. */
export const severalAtOnce = ' + '

export function valueWords(value: Value): string {
  return [value].flat().join(severalAtOnce)
}
