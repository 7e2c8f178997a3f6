/** What the rules across pathways look at: every behaviour, and each promise with the pathways that must keep it. */
import type { IrInvariant, WrittenInvariant } from '@jalon/core'
import type { Behaviour, Content } from './behaviour.ts'

export interface Network extends Content {
  /** The pathways that could be looked at whole. */
  readonly behaviours: readonly Behaviour[]
  readonly promises: readonly NetworkPromise[]
}

/** An invariant where it is written, and those that must keep it. */
export interface NetworkPromise {
  readonly invariant: IrInvariant
  readonly written: WrittenInvariant
  readonly among: readonly Behaviour[]
}

/** The network of some behaviours. */
export function networkOf(content: Content, behaviours: readonly Behaviour[]): Network {
  const { ir, vocabulary } = content
  const units = [...(vocabulary.promises ? [vocabulary.promises] : []), ...vocabulary.pathways.values()]
  const written = units.flatMap((unit) => unit.invariants)
  const promises = ir.invariants.flatMap((invariant) => {
    const found = written.find(
      ({ id, promise }) => id.value === invariant.id && promise === invariant.promise,
    )
    const among = behaviours.filter(({ invariants }) => invariants.includes(invariant))
    return found === undefined ? [] : [{ invariant, written: found, among }]
  })
  return { ...content, behaviours, promises }
}
