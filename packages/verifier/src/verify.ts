/** Proves what can happen, over every walk and in every commune, and says what was proved. */
import type { Ir, Vocabulary } from '@jalon/core'
import type { Diagnostic } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import type { Pack } from '@jalon/directory'
import type { Behaviour, Content } from './behaviour/behaviour.ts'
import { behaviourOf } from './behaviour/behaviour.ts'
import { rowsOf, rowsWithoutTerritory } from './program/rows.ts'
import { behaviourRules } from './rules/index.ts'

/** What is to be proved: a program without errors, where it was written, and the territories it is for. */
export interface Subject {
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  /** The packs of every territory; nothing when what is written of them could not be read. */
  readonly packs: readonly Pack[] | undefined
}

export interface Verification {
  readonly diagnostics: readonly Diagnostic[]
}

/** Everything that the rules of behaviour find. */
export function verify({ ir, vocabulary, packs }: Subject): Verification {
  const content: Content = {
    ir,
    vocabulary,
    territories: packs === undefined || packs.length === 0 ? rowsWithoutTerritory(ir) : rowsOf(packs),
    territoriesAreKnown: packs !== undefined,
  }
  const pathways = Object.keys(ir.pathways).flatMap((id) => vocabulary.pathways.get(id) ?? [])
  const behaviours: readonly Behaviour[] = pathways.map((pathway) => behaviourOf(content, pathway))
  return {
    diagnostics: withoutRepeats(behaviours.flatMap((behaviour) => runRules(behaviourRules, behaviour))),
  }
}

/** What is found of a part is found again by every pathway that invokes it: the shortest walk to it is told. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const length = ({ witness }: Diagnostic) => witness?.answers.length ?? 0
  const found = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { rule, span, message } = diagnostic
    const key = `${rule} ${span.source.file} ${span.start} ${message.fr}`
    const known = found.get(key)
    if (known === undefined || length(diagnostic) < length(known)) found.set(key, diagnostic)
  }
  return [...found.values()]
}
