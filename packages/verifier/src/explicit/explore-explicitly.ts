/**
 * Everything that can happen, one configuration after the other: breadth first, by number of answers, in each commune
 * (language.md B.3, C.3). It costs as much as there are configurations; it is here to be read, and to be the oracle of
 * the symbolic exploration (C.6).
 */
import type { Ir, IrInvariant } from '@jalon/core'
import { evaluate, monitorOf } from '@jalon/core'
import type { TerritoryRows } from '../program/rows.ts'
import { everyCommune } from './every-commune.ts'
import { faultsOf } from './faults-of-visit.ts'
import type { Findings } from './findings.ts'
import { finder } from './findings.ts'
import type { Configuration, Visit } from './step-explicitly.ts'
import { goesRound, start, top, visits } from './step-explicitly.ts'

/** How an invariant stands over every complete walk. */
export interface Judgement {
  /** Whether its condition holds at the end of some walk. */
  readonly isMet: boolean
  /** The least number of answers of a complete walk that breaks it; nothing when none does. */
  readonly brokenAfter?: number
}

export interface ExplicitFindings extends Findings {
  readonly invariants: ReadonlyMap<string, Judgement>
}

/** A configuration, with the state of the automaton of each invariant. */
interface Watched extends Configuration {
  readonly watched: readonly number[]
}

/** Explores a pathway started alone, in every commune of every territory. */
export function exploreExplicitly(
  ir: Ir,
  pathway: string,
  territories: readonly TerritoryRows[],
  invariants: readonly IrInvariant[] = [],
): ExplicitFindings {
  const findings = finder()
  const judgements = new Map(invariants.map(({ id }): [string, Judgement] => [id, { isMet: false }]))
  const monitors = invariants.map(({ promise }) => monitorOf(promise))

  for (const available of everyCommune(ir, territories)) {
    const seen = new Set<string>()
    let ring: Watched[] = start(ir, pathway).map((here) => ({ ...here, watched: monitors.map(() => 0) }))
    for (let answers = 0; ring.length > 0; answers++) {
      const next: Watched[] = []
      for (const here of ring) {
        const key = JSON.stringify(here)
        if (seen.has(key)) continue
        seen.add(key)
        findings.reached(top(here.stack), answers)
        if (goesRound(ir, available, here)) findings.found(top(here.stack), { kind: 'endless' }, answers)
        for (const visit of visits(ir, available, here)) {
          const given = visit.asks ? answers + 1 : answers
          for (const fault of faultsOf(visit)) findings.found(visit.at, fault, given)
          if (visit.exit !== undefined) findings.took(visit.at, visit.exit)
          const watched = monitors.map((monitor, index) =>
            visit.events.reduce((state, event) => monitor.step(state, event), here.watched[index] ?? 0),
          )
          if (visit.outcome !== undefined) judge(visit, watched, given, available)
          const to = visit.next && { stack: visit.next, answers: visit.answers, watched }
          // A ring grows while it is walked through: what follows without an answer is as near.
          if (to !== undefined) (visit.asks ? next : ring).push(to)
        }
      }
      ring = next
    }
  }
  return { ...findings, invariants: judgements }

  function judge(
    { answers }: Visit,
    watched: readonly number[],
    given: number,
    available: ReadonlySet<string>,
  ): void {
    for (const [index, { id, when }] of invariants.entries()) {
      if (when !== undefined && evaluate(when, { answers, available }) !== 'holds') continue
      const standing = monitors[index]?.standing(watched[index] ?? 0)
      const before = judgements.get(id)?.brokenAfter
      const isBroken = standing === 'broken' || standing === 'owed'
      const brokenAfter = isBroken ? Math.min(given, before ?? given) : before
      judgements.set(id, { isMet: true, ...(brokenAfter === undefined ? {} : { brokenAfter }) })
    }
  }
}
