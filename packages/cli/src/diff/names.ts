/** How the things that two versions speak of are called: in the words of the content, whatever the language of the report. */
import type { Ir, IrFact, Value } from '@jalon/core'
import { own } from '@jalon/core'
import { trueFact } from '@jalon/verifier'

/** The names of both versions; those of the version after come first. */
export interface Naming {
  readonly before: Ir
  readonly after: Ir
}

export function kindLabel({ before, after }: Naming, kind: string): string {
  return own(after.kinds, kind)?.label ?? own(before.kinds, kind)?.label ?? kind
}

/** A question as it is now, or as it was when it is gone, or has become another one. */
export function questionOf({ before, after }: Naming, fact: string): IrFact | undefined {
  const name = trueFact(fact)
  return name === fact ? (own(after.facts, name) ?? own(before.facts, name)) : own(before.facts, name)
}

export function questionLabel(naming: Naming, fact: string): string {
  return questionOf(naming, fact)?.ask ?? trueFact(fact)
}

export function answerLabel({ before, after }: Naming, fact: string, answer: string): string {
  const label = (ir: Ir) => own(ir.facts, fact)?.answers.find(({ id }) => id === answer)?.label
  return label(after) ?? label(before) ?? answer
}

export function titleOf({ before, after }: Naming, pathway: string): string {
  return own(after.pathways, pathway)?.title ?? own(before.pathways, pathway)?.title ?? pathway
}

export function nameOfStep(key: string): string {
  return key.replace(/ @avant$/, '').replace(/^.*\//, '')
}

export function valueWords(value: Value): string {
  return [value].flat().join(' + ')
}
