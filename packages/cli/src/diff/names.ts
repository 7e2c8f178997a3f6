/** How the things that two versions speak of are called: in the words of the content, whatever the language of the report. */
import type { Ir, Value } from '@jalon/core'
import { own } from '@jalon/core'

/** The names of both versions; those of the version after come first. */
export interface Naming {
  readonly before: Ir
  readonly after: Ir
}

export function kindLabel({ before, after }: Naming, kind: string): string {
  return own(after.kinds, kind)?.label ?? own(before.kinds, kind)?.label ?? kind
}

export function questionLabel({ before, after }: Naming, fact: string): string {
  return own(after.facts, fact)?.ask ?? own(before.facts, fact)?.ask ?? fact
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
