/**
 * What watches a promise along a walk: a deterministic automaton on the events of the trace, one for each of the seven
 * templates (language.md C.4, F). The verifier runs it in product with the pathway, the session runs it as it goes:
 * both read the same one.
 */
import type { IrPromise, Motif, Pattern } from './invariant.ts'
import type { TraceEvent } from './trace.ts'

/** How a promise stands: kept or broken if the walk ended now, and whether anything could still change that. */
export type Standing = 'kept' | 'broken' | 'kept-so-far' | 'owed'

/** An automaton whose states are the numbers below `size`. It starts at 0. */
export interface Monitor {
  readonly size: number
  step(state: number, event: TraceEvent): number
  /** `kept` and `broken` are for good; a walk may end while `kept-so-far`, and not while `owed`. */
  standing(state: number): Standing
}

/** The automaton of a promise. "Before" and "after" are strict: one event is never both. */
export function monitorOf(promise: IrPromise): Monitor {
  switch (promise.kind) {
    case 'first-is':
      return automaton(['owed', 'kept', 'broken'], (_, event) => {
        if (event.kind !== 'referred') return 0
        // A state stands here for the referral that it makes.
        const by = { kind: 'entered', at: event.at } as const
        return matches(promise.pattern, event) || matches(promise.pattern, by) ? 1 : 2
      })
    case 'always-before':
      return automaton(['kept-so-far', 'kept', 'broken'], (_, event) => {
        if (matches(promise.next, event)) return 2
        return matches(promise.first, event) ? 1 : 0
      })
    case 'always-after':
      return automaton(['kept-so-far', 'owed'], (state, event) => {
        if (matches(promise.first, event)) return 1
        return matches(promise.next, event) ? 0 : state
      })
    case 'never-together': {
      const { patterns } = promise
      const broken = patterns.length + 1
      const standings = [...Array<Standing>(broken).fill('kept-so-far'), 'broken' as const]
      return automaton(standings, (state, event) => {
        const met = patterns.flatMap((pattern, index) => (matches(pattern, event) ? [index + 1] : []))
        const seen = new Set(state === 0 ? met : [state, ...met])
        return seen.size > 1 ? broken : ([...seen][0] ?? 0)
      })
    }
    case 'every-path-includes':
      return automaton(['owed', 'kept'], (_, event) => (matches(promise.pattern, event) ? 1 : 0))
    case 'unreachable':
      return automaton(['kept-so-far', 'broken'], (_, event) => (matches(promise.pattern, event) ? 1 : 0))
    case 'within-steps': {
      const { atMost, reach } = promise
      const [kept, broken] = [atMost + 1, atMost + 2]
      return {
        size: broken + 1,
        // Told, not listed: the limit is any number that someone wrote.
        standing: (state) => (state > kept ? 'broken' : state === kept ? 'kept' : 'owed'),
        step: (state, event) => {
          if (state > atMost) return state
          if (event.kind === 'asked' && state === atMost) return broken
          if (matches(reach, event)) return kept
          return event.kind === 'asked' ? state + 1 : state
        },
      }
    }
  }
}

/** Whether an event is one of those that a pattern looks for. */
export function matches(pattern: Pattern, event: TraceEvent): boolean {
  return pattern.some((motif) => fits(motif, event))
}

function fits(motif: Motif, event: TraceEvent): boolean {
  const isNamed = (kind: Motif['kind'], name: string) =>
    motif.kind === kind && (motif.among === 'any' || motif.among.includes(name))
  switch (event.kind) {
    case 'entered':
      return isNamed('state', event.at.state)
    case 'asked':
      return isNamed('ask', event.fact)
    case 'advised':
      return isNamed('advise', event.at.state)
    case 'ended':
      return isNamed('final', event.outcome)
    case 'referred':
      // A referral that finds nothing here is still a referral, but to nobody.
      return (
        isNamed('refer', event.to ?? 'nobody') && (motif.urgency ?? [event.urgency]).includes(event.urgency)
      )
  }
}

/** An automaton whose settled states are never left. */
function automaton(
  standings: readonly Standing[],
  move: (state: number, event: TraceEvent) => number,
): Monitor {
  const standing = (state: number) => standings[state] ?? 'broken'
  return {
    size: standings.length,
    standing,
    step: (state, event) => (isSettled(standing(state)) ? state : move(state, event)),
  }
}

/** Whether nothing that follows can change how a promise stands. */
export function isSettled(standing: Standing): boolean {
  return standing === 'kept' || standing === 'broken'
}
