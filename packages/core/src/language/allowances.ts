/** Rules set aside in one place of the content, each with its reason: `allow:` next to the thing (language.md D.1, 7). */
import type { Diagnostic, Edit, Located, Span } from '@jalon/diagnostics'
import type { Document } from './document.ts'
import { removalOf } from './removal.ts'
import type { Dict, Tree } from './tree.ts'
import { entriesOf, get, itemsOf, textOf, textsOf } from './tree.ts'

export interface Allowance {
  readonly rule: Located<string>
  /** Empty when none is written. */
  readonly reason: string
  /** The pathway, the fact, the state or the branch that it stands in. */
  readonly scope: Span
  /** What takes it out of the file. */
  readonly removal?: readonly Edit[]
}

/** The silences of a file: of the pathway, of its facts, of its states and of their branches. */
export function readAllowances({ source, tree }: Document): readonly Allowance[] {
  if (!source.text.includes('allow')) return []
  const isPathway = source.file.endsWith('.pathway.yaml')
  const facts = isPathway ? get(tree, 'facts') : source.file === 'network/facts.yaml' ? tree : undefined
  const states = entriesOf(isPathway ? get(tree, 'states') : undefined)
  const whole: Span = { source, start: 0, end: source.text.length }
  return [
    ...(isPathway ? allowedIn(tree, whole) : []),
    ...[...entriesOf(facts), ...states].flatMap(({ key, value }) => {
      return allowedIn(value, { ...key.span, end: value.span.end })
    }),
    ...states.flatMap(({ value }) => {
      const next = get(value, 'next')
      return next?.kind === 'list' ? itemsOf(next).flatMap((branch) => allowedIn(branch, branch.span)) : []
    }),
  ]
}

function allowedIn(holder: Tree | undefined, scope: Span): readonly Allowance[] {
  if (holder?.kind !== 'dict') return []
  const index = holder.entries.findIndex(({ key }) => key.value === 'allow')
  const allow = holder.entries[index]?.value
  if (allow === undefined) return []
  if (allow.kind !== 'dict') return textsOf(allow).map((rule) => ({ rule, reason: '', scope }))
  return allow.entries.map(({ key, value }, position) => {
    const removal =
      allow.entries.length > 1 ? removalOf(allow.entries, position) : removalOf(holder.entries, index)
    return {
      rule: key,
      reason: textOf(value)?.value.trim() ?? '',
      scope,
      ...(removal === undefined || isOnly(holder) ? {} : { removal }),
    }
  })
}

/** Nothing but `allow`: taking it out would leave nothing to read. */
function isOnly({ entries }: Dict): boolean {
  return entries.length === 1
}

/** What remains to be told, and the silences that were of use. An error is never silenced. */
export function silence(
  diagnostics: readonly Diagnostic[],
  allowances: readonly Allowance[],
): { readonly told: readonly Diagnostic[]; readonly used: ReadonlySet<Allowance> } {
  const used = new Set<Allowance>()
  const byRule = groupedByRule(allowances)
  const told = diagnostics.filter((diagnostic) => {
    const allowance = byRule.get(diagnostic.rule)?.find((each) => covers(each, diagnostic))
    if (allowance !== undefined) used.add(allowance)
    return allowance === undefined
  })
  return { told, used }
}

function groupedByRule(allowances: readonly Allowance[]): ReadonlyMap<string, readonly Allowance[]> {
  const groups = new Map<string, Allowance[]>()
  for (const allowance of allowances) {
    const group = groups.get(allowance.rule.value)
    if (group === undefined) groups.set(allowance.rule.value, [allowance])
    else group.push(allowance)
  }
  return groups
}

function covers({ reason, scope }: Allowance, { severity, span }: Diagnostic): boolean {
  if (severity === 'error' || reason === '') return false
  const isSameFile = span.source.file === scope.source.file && span.source.from === scope.source.from
  return isSameFile && span.start >= scope.start && span.end <= scope.end
}
