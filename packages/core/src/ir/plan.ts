/** The plan: the sequence of referrals, folded from the trace in order of emission, never sorted (language.md B.5). */
import type { Ir, IrAdvice, IrReferral, Urgency } from './ir.ts'
import { urgencies } from './ir.ts'
import { own } from './own.ts'
import type { Step, Trace, TraceEvent } from './trace.ts'

/** One referral of the plan. */
export interface PlannedReferral {
  readonly type: 'referral'
  /** The kind chosen here, or when `found` is false the first kind wanted, that no structure offers in this commune. */
  readonly kind: string
  readonly found: boolean
  readonly urgency: Urgency
  readonly say: string
  readonly prepare: readonly string[]
  readonly avoid: readonly string[]
  /** The fact that gives consent, and whether it was given; absent when no consent is needed. */
  readonly consent?: { readonly fact: string; readonly given: boolean }
  readonly sources: readonly SourceReference[]
  /** Every step that asked for it, first one first. */
  readonly from: readonly Step[]
  /** The kinds wanted before this one that do not exist here: what the network lacks in this commune. */
  readonly missing: readonly string[]
}

/** One piece of advice of the plan. */
export interface PlannedAdvice {
  readonly type: 'advice'
  readonly text: string
  readonly avoid: readonly string[]
  readonly sources: readonly SourceReference[]
  readonly from: readonly Step[]
}

export type PlanItem = PlannedReferral | PlannedAdvice

/** A source of a pathway's own list. */
export interface SourceReference {
  readonly pathway: string
  readonly id: string
}

/**
 * Folds a trace into the plan. A kind met again keeps its place: its urgency becomes the more urgent of the two, its
 * preparation gains the new items, and its wording changes only when the later one is more urgent.
 */
export function planOf(ir: Ir, trace: Trace): readonly PlanItem[] {
  const plan: PlanItem[] = []
  for (const event of trace) {
    const item = itemOf(ir, event)
    if (item === undefined) continue
    const index = plan.findIndex((earlier) => isSame(earlier, item))
    const earlier = plan[index]
    if (earlier === undefined) plan.push(item)
    else plan[index] = merged(earlier, item)
  }
  return plan
}

function itemOf(ir: Ir, event: TraceEvent): PlanItem | undefined {
  if (event.kind !== 'referred' && event.kind !== 'advised') return undefined
  const state = stateAt(ir, event.at)
  if (event.kind === 'advised')
    return state?.kind === 'advise' ? adviceItem(state.advice, event.at) : undefined
  if (state?.kind !== 'refer') return undefined
  return referralItem(state.referral, event)
}

function stateAt(ir: Ir, at: Step) {
  const pathway = own(ir.pathways, at.pathway)
  return pathway && own(pathway.states, at.state)
}

function adviceItem(advice: IrAdvice, at: Step): PlannedAdvice {
  return {
    type: 'advice',
    text: advice.text,
    avoid: advice.avoid,
    sources: sourcesOf(advice.sources, at),
    from: [at],
  }
}

function referralItem(
  referral: IrReferral,
  { at, to, urgency, consent }: Extract<TraceEvent, { kind: 'referred' }>,
): PlannedReferral {
  return {
    type: 'referral',
    kind: to ?? referral.to[0] ?? '',
    found: to !== undefined,
    urgency,
    say: referral.say,
    prepare: referral.prepare,
    avoid: referral.avoid,
    ...(referral.consent === undefined
      ? {}
      : { consent: { fact: referral.consent, given: consent === 'given' } }),
    sources: sourcesOf(referral.sources, at),
    from: [at],
    missing: to === undefined ? referral.to : referral.to.slice(0, referral.to.indexOf(to)),
  }
}

function sourcesOf(ids: readonly string[], { pathway }: Step): readonly SourceReference[] {
  return ids.map((id) => ({ pathway, id }))
}

function isSame(earlier: PlanItem, later: PlanItem): boolean {
  if (earlier.type === 'referral') {
    return later.type === 'referral' && earlier.found && later.found && earlier.kind === later.kind
  }
  return (
    later.type === 'advice' && earlier.from.some((step) => later.from.some((other) => sameStep(step, other)))
  )
}

function sameStep(a: Step, b: Step): boolean {
  return a.pathway === b.pathway && a.state === b.state
}

function merged(earlier: PlanItem, later: PlanItem): PlanItem {
  if (earlier.type === 'advice' || later.type === 'advice') return earlier
  const rises = urgencies.indexOf(later.urgency) < urgencies.indexOf(earlier.urgency)
  return {
    ...earlier,
    urgency: rises ? later.urgency : earlier.urgency,
    say: rises ? later.say : earlier.say,
    prepare: union(earlier.prepare, later.prepare),
    avoid: union(earlier.avoid, later.avoid),
    sources: [
      ...earlier.sources,
      ...later.sources.filter(
        (source) => !earlier.sources.some((one) => one.pathway === source.pathway && one.id === source.id),
      ),
    ],
    from: [
      ...earlier.from,
      ...later.from.filter((step) => !earlier.from.some((other) => sameStep(step, other))),
    ],
    missing: union(earlier.missing, later.missing),
  }
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...first, ...second.filter((item) => !first.includes(item))]
}
