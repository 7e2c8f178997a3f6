/** Proves what can happen in a content root, and adds it to what its files say. */
import type { Allowance } from '@jalon/core'
import { silence, unusedAllow } from '@jalon/core'
import type { Diagnostic, Severity, Source } from '@jalon/diagnostics'
import { hasErrors, runRules } from '@jalon/diagnostics'
import { toPack } from '@jalon/directory'
import type { Verification } from '@jalon/verifier'
import { verifierRules, verify } from '@jalon/verifier'
import type { Content, ProveOptions } from './project.ts'

/** What proving needs besides the content itself. */
interface Circumstances {
  readonly sources: readonly Source[]
  /** The silences written in the content: they hold for what is proved too. */
  readonly allowances: readonly Allowance[]
  /** Whether the directory could be read: otherwise nothing is said of what communes have. */
  readonly directoryIsSound: boolean
  readonly today: string | undefined
  readonly options: ProveOptions
}

/** The content with what was found and what holds over every walk. */
export function proveContent(content: Content, circumstances: Circumstances): Content {
  const { allowances } = circumstances
  const { diagnostics } = content
  const { diagnostics: found, proved } = recalledOrProved(content, circumstances)
  const { told, used } = silence(found, allowances)
  const all = [...diagnostics, ...told]
  // Where something blocks, some pathways were not looked at, and their silences had nothing to hide.
  const useless = hasErrors(all) ? [] : uselessSilences(allowances, used)
  return { ...content, diagnostics: [...all, ...useless], proved }
}

/** What is remembered of the same content, or else what is proved now. */
function recalledOrProved(
  { ir, vocabulary, directory }: Content,
  { sources, directoryIsSound, today, options: { withExamples = false, memory } }: Circumstances,
): Verification {
  const question = { sources, today, withExamples }
  const recalled = memory?.recall(question)
  if (recalled !== undefined) return recalled
  const packs = directoryIsSound
    ? directory.territories.flatMap(({ id }) => toPack(directory, ir, id, today ?? '').value ?? [])
    : undefined
  // What a structure has confirmed depends on the day.
  const written = today === undefined ? undefined : directory
  const verification = verify({ ir, vocabulary, packs, directory: written }, { withExamples })
  memory?.keep(question, verification)
  return verification
}

/** The silences of what is proved that hide nothing. Those of other rules were judged when the files were read. */
function uselessSilences(
  allowances: readonly Allowance[],
  used: ReadonlySet<Allowance>,
): readonly Diagnostic[] {
  const blocks = (severity: Severity) => (severity === 'error' ? 'blocks' : 'asked')
  const rules = new Map(verifierRules.map(({ name, severity }) => [name, blocks(severity)] as const))
  const ours = allowances.filter(({ rule }) => rules.has(rule.value))
  return runRules([unusedAllow], { allowances: ours, used, rules, faulty: new Set<string>() })
}
