/**
 * Random promises and random walks, in the words of the random pathways: of every template, with patterns that overlap
 * often, so that one event is two things at once.
 */
import fc from 'fast-check'
import { domainOf } from '../ir/answers.ts'
import type { IrInvariant, IrPromise, Motif, Pattern } from '../ir/invariant.ts'
import { urgencies } from '../ir/ir.ts'
import type { Trace, TraceEvent } from '../ir/trace.ts'
import type { RandomCase } from './arbitrary-ir.ts'
import {
  arbitraryGuard,
  facts,
  kinds,
  outcomes,
  pathwayNames,
  randomCase,
  stateNames,
} from './arbitrary-ir.ts'

const names = {
  refer: kinds.map(({ id }) => id),
  ask: facts.map(({ id }) => id),
  advise: stateNames,
  state: stateNames,
  final: outcomes,
}

/** A random case whose program also holds promises, which it keeps or not. */
export const randomCaseWithInvariants: fc.Arbitrary<RandomCase> = fc
  .record({ random: randomCase, invariants: arbitraryInvariants() })
  .map(({ random, invariants }) => ({ ...random, ir: { ...random.ir, invariants } }))

/** At most four promises, each with a name of its own. */
function arbitraryInvariants(): fc.Arbitrary<readonly IrInvariant[]> {
  const list = fc.array(arbitraryInvariant(), { maxLength: 4 })
  return list.map((invariants) => invariants.map((each, index) => ({ ...each, id: `i-${index}` })))
}

/** A promise, with or without a condition, for some pathways or for every entry. */
function arbitraryInvariant(): fc.Arbitrary<IrInvariant> {
  return fc
    .record({
      appliesTo: fc.option(fc.subarray(pathwayNames), { nil: undefined, freq: 2 }),
      when: fc.option(arbitraryGuard(1), { nil: undefined, freq: 2 }),
      promise: arbitraryPromise(),
    })
    .map(({ appliesTo, when, promise }) => ({
      id: 'i',
      ...(appliesTo === undefined ? {} : { appliesTo }),
      ...(when === undefined ? {} : { when }),
      promise,
    }))
}

/** One of the seven templates. */
export function arbitraryPromise(): fc.Arbitrary<IrPromise> {
  const pattern = arbitraryPattern()
  return fc.oneof(
    pattern.map((each): IrPromise => ({ kind: 'first-is', pattern: each })),
    fc.tuple(pattern, pattern).map(([first, next]): IrPromise => ({ kind: 'always-before', first, next })),
    fc.tuple(pattern, pattern).map(([first, next]): IrPromise => ({ kind: 'always-after', first, next })),
    fc
      .array(pattern, { minLength: 2, maxLength: 3 })
      .map((patterns): IrPromise => ({ kind: 'never-together', patterns })),
    pattern.map((each): IrPromise => ({ kind: 'every-path-includes', pattern: each })),
    pattern.map((each): IrPromise => ({ kind: 'unreachable', pattern: each })),
    fc
      .tuple(fc.nat({ max: 4 }), pattern)
      .map(([atMost, reach]): IrPromise => ({ kind: 'within-steps', atMost, reach })),
  )
}

function arbitraryPattern(): fc.Arbitrary<Pattern> {
  return fc.array(arbitraryMotif(), { minLength: 1, maxLength: 2 })
}

function arbitraryMotif(): fc.Arbitrary<Motif> {
  const among = (known: readonly string[]) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant('any' as const) },
      { weight: 3, arbitrary: fc.subarray([...known], { minLength: 1 }) },
    )
  const levels = fc.option(fc.subarray([...urgencies], { minLength: 1 }), { nil: undefined, freq: 2 })
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(among(names.refer), levels).map(
        ([kinds, urgency]): Motif => ({
          kind: 'refer',
          among: kinds,
          ...(urgency === undefined ? {} : { urgency }),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('ask' as const, 'advise' as const, 'state' as const, 'final' as const)
        .chain((kind) => among(names[kind]).map((known): Motif => ({ kind, among: known }))),
    },
  )
}

/** A finished walk, whatever pathway it may come from: any events, then the end. */
export function arbitraryTrace(): fc.Arbitrary<Trace> {
  const at = fc.record({ pathway: fc.constantFrom(...pathwayNames), state: fc.constantFrom(...stateNames) })
  const event: fc.Arbitrary<TraceEvent> = fc.oneof(
    at.map((step): TraceEvent => ({ kind: 'entered', at: step })),
    fc
      .constantFrom(...facts)
      .chain((fact) =>
        fc
          .constantFrom(...domainOf(fact))
          .map((value): TraceEvent => ({ kind: 'asked', fact: fact.id, value })),
      ),
    fc
      .record({
        at,
        to: fc.constantFrom(undefined, ...names.refer),
        urgency: fc.constantFrom(...urgencies),
        consent: fc.constantFrom('given' as const, 'missing' as const),
      })
      .map(({ to, ...more }): TraceEvent => {
        return { kind: 'referred', ...more, ...(to === undefined ? {} : { to }) }
      }),
    at.map((step): TraceEvent => ({ kind: 'advised', at: step })),
  )
  return fc
    .tuple(fc.array(event, { maxLength: 10 }), fc.constantFrom(...outcomes))
    .map(([events, outcome]): Trace => [...events, { kind: 'ended', outcome }])
}
