/** Which pathway a neutral name stands for. */
import type { Ir } from '@jalon/core/runtime'

/** The neutral name of the general start. */
const generalStart = 'accueil'

/** The pathway that the host page names, or the general start, or the first one that may be started. */
export function entryOf(ir: Ir, alias: string | undefined): string {
  const entries = Object.values(ir.pathways).filter(({ entry }) => entry)
  const named = (name: string | undefined) =>
    entries.find((entry) => entry.alias !== undefined && entry.alias === name)
  return (named(alias) ?? named(generalStart) ?? entries[0])?.id ?? ''
}

/** The neutral names that a host page may use. */
export function aliasesOf(ir: Ir): readonly string[] {
  return Object.values(ir.pathways).flatMap(({ entry, alias }) =>
    entry && alias !== undefined ? [alias] : [],
  )
}
