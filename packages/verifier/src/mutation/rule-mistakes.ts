/**
 * M21. A rule of the network written otherwise: for more situations than it should be, or asking for less. It tests the
 * rules themselves. One that asks for less is seen in the request that changes it (`network-rule-weakened`); one that is
 * for more situations is seen as soon as a walk breaks it, and otherwise changes nothing of what anyone is told.
 */
import type { Guard, IrInvariant, IrPromise, Pattern, WrittenInvariant } from '@jalon/core'
import { invariantsOf, say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { Content } from '../behaviour/behaviour.ts'
import { promiseProofs } from '../behaviour/proof-of-promise.ts'
import { weakenedRules } from '../change/weakened-rules.ts'
import { TooLarge } from '../diagrams/nodes.ts'
import { toProgram } from '../program/program.ts'
import { networkRuleWeakened } from '../rules/network-rule-weakened.ts'
import type { Judged, Verdict } from './verdict.ts'

const operator = { code: 'M21', name: 'rule-changed' }

interface ChangedRule {
  readonly written: WrittenInvariant
  readonly was: IrInvariant
  readonly now: IrInvariant
  readonly deed: L10n
}

/** Every mistake tried on the rules of the network, judged. */
export function ruleMistakes(content: Content): readonly Judged[] {
  const changed = changedRules(content)
  const broken = brokenRules(content, changed)
  return changed.map((rule): Judged => {
    const { ir } = content
    const invariants = ir.invariants.map((each) => (each === rule.was ? rule.now : each))
    const isWeaker = weakenedRules({ before: ir, after: { ...ir, invariants } }).length > 0
    const verdict: Verdict = isWeaker
      ? { kind: 'verification', by: networkRuleWeakened.name }
      : broken.has(rule)
        ? { kind: 'invariant', by: rule.was.id }
        : { kind: 'equivalent' }
    return { operator, pathway: '', span: rule.written.id.span, deed: rule.deed, verdict }
  })
}

function changedRules({ ir, vocabulary }: Content): readonly ChangedRule[] {
  return (vocabulary.promises?.invariants ?? []).flatMap((written) => {
    const was = ir.invariants.find(
      ({ id, promise }) => id === written.id.value && promise === written.promise,
    )
    if (was === undefined) return []
    return [...widened(was), ...weakened(was)].map((change) => ({ written, was, ...change }))
  })
}

type Change = Pick<ChangedRule, 'now' | 'deed'>

/** The rule without its condition, or without a part of it. */
function widened(rule: IrInvariant): readonly Change[] {
  const { when, ...always } = rule
  if (when === undefined) return []
  const without: Change = {
    now: always,
    deed: say(
      `appliquait la règle « ${rule.id} » à toutes les situations`,
      `applied rule "${rule.id}" to every situation`,
    ),
  }
  const parts: readonly Guard[] = when.kind === 'all' ? when.guards : []
  return [
    without,
    ...parts.map((part, index): Change => {
      const guards = parts.filter((_, at) => at !== index)
      const [only] = guards
      return {
        now: { ...rule, when: guards.length === 1 && only !== undefined ? only : { kind: 'all', guards } },
        deed: say(
          `retirait la condition ${index + 1} de la règle « ${rule.id} »${aboutOf(part).fr}`,
          `removed condition ${index + 1} of rule "${rule.id}"${aboutOf(part).en}`,
        ),
      }
    }),
  ]
}

function aboutOf(guard: Guard): L10n {
  return 'fact' in guard ? say(`, sur « ${guard.fact} »`, `, on "${guard.fact}"`) : say('', '')
}

/** The rule asking for one thing less: an urgency, or one question sooner. */
function weakened(rule: IrInvariant): readonly Change[] {
  const { promise } = rule
  if (promise.kind === 'within-steps') {
    const deed = say(
      `accordait une question de plus à la règle « ${rule.id} »`,
      `allowed one more question in rule "${rule.id}"`,
    )
    return [{ now: { ...rule, promise: { ...promise, atMost: promise.atMost + 1 } }, deed }]
  }
  const now = anyUrgency(promise)
  const deed = say(
    `retirait l'urgence de la règle « ${rule.id} »`,
    `removed the urgency from rule "${rule.id}"`,
  )
  return now === undefined ? [] : [{ now: { ...rule, promise: now }, deed }]
}

function anyUrgency(promise: IrPromise): IrPromise | undefined {
  switch (promise.kind) {
    case 'first-is':
    case 'every-path-includes':
      return hasUrgency(promise.pattern) ? { ...promise, pattern: without(promise.pattern) } : undefined
    case 'always-before':
      return hasUrgency(promise.first) ? { ...promise, first: without(promise.first) } : undefined
    case 'always-after':
      return hasUrgency(promise.next) ? { ...promise, next: without(promise.next) } : undefined
    case 'never-together':
    case 'unreachable':
    case 'within-steps':
      return undefined
  }
}

function hasUrgency(pattern: Pattern): boolean {
  return pattern.some((motif) => 'urgency' in motif && motif.urgency !== undefined)
}

function without(pattern: Pattern): Pattern {
  return pattern.map((motif) => (motif.kind === 'refer' ? { kind: motif.kind, among: motif.among } : motif))
}

/** The changed rules that some walk breaks. A pathway too large to be looked at breaks none that is known. */
function brokenRules(
  { ir, territories }: Content,
  changed: readonly ChangedRule[],
): ReadonlySet<ChangedRule> {
  const broken = new Set<ChangedRule>()
  for (const pathway of Object.keys(ir.pathways)) {
    const kept = invariantsOf(ir, pathway)
    const rules = changed.filter(({ was }) => kept.includes(was))
    if (rules.length === 0) continue
    try {
      const invariants = [...kept, ...rules.map(({ now }) => now)]
      const proofs = promiseProofs(toProgram(ir, pathway, territories, { invariants }))
      for (const rule of rules) if (!broken.has(rule) && proofs.isBroken(rule.now)) broken.add(rule)
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
    }
  }
  return broken
}
