/** Whom a sheet leads to, each named once: the steps call them by a short name, and « Qui joindre » says the rest. */
import type { Ir, IrKind, IrPathway } from '@jalon/core'
import { own } from '@jalon/core'

export interface Entry {
  /** R1, R2… in the order they are first called; the number itself for a line that is named by it. */
  readonly code: string
  readonly kind: IrKind
}

/** By kind: structures and lines. The professional's own actions need nobody to be reached. */
export type Repertoire = ReadonlyMap<string, Entry>

/** The repertoire of a pathway: those named by a rank, in its order, then those named by their number. */
export function repertoireOf({ kinds }: Ir, { states }: IrPathway): Repertoire {
  const ids = Object.values(states).flatMap((state) => (state.kind === 'refer' ? state.referral.to : []))
  const called = [...new Set(ids)]
    .flatMap((id) => own(kinds, id) ?? [])
    .filter(({ nature }) => nature !== 'action')
  const ranked = called
    .filter((kind) => numberIn(kind) === undefined)
    .map((kind, index) => ({ code: `R${index + 1}`, kind }))
  const numbered = called.flatMap((kind) => {
    const code = numberIn(kind)
    return code === undefined ? [] : [{ code, kind }]
  })
  return new Map([...ranked, ...numbered].map((entry) => [entry.kind.id, entry]))
}

/** « 3919, Violences Femmes Info » is called 3919. */
function numberIn({ label }: IrKind): string | undefined {
  return /^\d[\d ]+\d(?=,)/.exec(label)?.[0]
}
