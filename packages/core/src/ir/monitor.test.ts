/** The automata of the seven templates, case by case, then against the formulas that they stand for (language.md F). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryPromise, arbitraryTrace } from '../testing/arbitrary-invariant.ts'
import { randomRuns } from '../testing/random-runs.ts'
import type { IrPromise, Motif, Pattern } from './invariant.ts'
import type { Urgency } from './ir.ts'
import type { Trace, TraceEvent } from './trace.ts'
import type { Standing } from './monitor.ts'
import { isSettled, matches, monitorOf } from './monitor.ts'
import { standingAfter } from './watch.ts'

const runs = randomRuns('automata and formulas', 2500)

const at = (state: string) => ({ pathway: 'p', state })
const entered = (state: string): TraceEvent => ({ kind: 'entered', at: at(state) })
const asked = (fact: string): TraceEvent => ({ kind: 'asked', fact, value: 'oui' })
const advised = (state: string): TraceEvent => ({ kind: 'advised', at: at(state) })
const ended = (outcome: string): TraceEvent => ({ kind: 'ended', outcome })
const referred = (to?: string, urgency: Urgency = 'now', state = 's'): TraceEvent => ({
  kind: 'referred',
  at: at(state),
  ...(to === undefined ? {} : { to }),
  urgency,
  consent: 'given',
})

const refer = (...kinds: string[]): Motif => ({ kind: 'refer', among: kinds })
const ask = (...facts: string[]): Motif => ({ kind: 'ask', among: facts })
const anyReferral: Motif = { kind: 'refer', among: 'any' }

test.each<[string, Motif, TraceEvent, boolean]>([
  ['a referral to this kind', refer('samu'), referred('samu'), true],
  ['a referral to one of these kinds', refer('police', 'samu'), referred('samu'), true],
  ['a referral to another kind', refer('samu'), referred('police'), false],
  ['a referral that finds nothing here', refer('samu'), referred(), false],
  ['any referral', anyReferral, referred('samu'), true],
  ['a referral that finds nobody, when it is looked for', refer('nobody'), referred(), true],
  ['a referral that finds someone, when nobody is looked for', refer('nobody'), referred('samu'), false],
  ['any referral, even one that finds nothing here', anyReferral, referred(), true],
  ['a referral of this urgency', { ...anyReferral, urgency: ['now', 'h24'] }, referred('samu', 'h24'), true],
  ['a referral of another urgency', { ...anyReferral, urgency: ['now'] }, referred('samu', 'week'), false],
  ['this question', ask('danger'), asked('danger'), true],
  ['another question', ask('danger'), asked('age'), false],
  ['any question', { kind: 'ask', among: 'any' }, asked('age'), true],
  ['this state', { kind: 'state', among: ['s'] }, entered('s'), true],
  ['advice when only the state is looked for', { kind: 'state', among: ['s'] }, advised('s'), false],
  ['the advice of this state', { kind: 'advise', among: ['s'] }, advised('s'), true],
  ['this outcome', { kind: 'final', among: ['fin'] }, ended('fin'), true],
  [
    'a kind when an outcome of that name is looked for',
    { kind: 'final', among: 'any' },
    referred('fin'),
    false,
  ],
])('a pattern and %s', (_, motif, event, expected) => {
  expect(matches([motif], event)).toBe(expected)
})

test('a pattern of several motifs is any of them, and of none is nothing', () => {
  expect(matches([refer('samu'), ask('danger')], asked('danger'))).toBe(true)
  expect(matches([], asked('danger'))).toBe(false)
})

const firstSamu: IrPromise = { kind: 'first-is', pattern: [refer('samu')] }
const firstThere: IrPromise = { kind: 'first-is', pattern: [{ kind: 'state', among: ['s'] }] }
const askFirst: IrPromise = { kind: 'always-before', first: [ask('danger')], next: [anyReferral] }
const samuFirst: IrPromise = { kind: 'always-before', first: [refer('samu')], next: [anyReferral] }
const seenAgain: IrPromise = { kind: 'always-after', first: [refer('samu')], next: [refer('rdv')] }
const thenAnother: IrPromise = { kind: 'always-after', first: [refer('samu')], next: [anyReferral] }
const one: IrPromise = { kind: 'never-together', patterns: [[refer('umj')], [refer('certificat')]] }
const overlapping: IrPromise = { kind: 'never-together', patterns: [[refer('umj')], [anyReferral]] }
const something: IrPromise = {
  kind: 'every-path-includes',
  pattern: [anyReferral, { kind: 'advise', among: 'any' }],
}
const never: IrPromise = { kind: 'unreachable', pattern: [refer('umj')] }
const inTwo: IrPromise = { kind: 'within-steps', atMost: 2, reach: [refer('samu')] }
const atOnce: IrPromise = { kind: 'within-steps', atMost: 0, reach: [refer('samu')] }
const askedInOne: IrPromise = { kind: 'within-steps', atMost: 1, reach: [ask('danger')] }

test.each<[string, IrPromise, Trace, Standing]>([
  [
    'the first referral is the one wanted',
    firstSamu,
    [asked('danger'), referred('samu'), referred('umj')],
    'kept',
  ],
  ['another comes before', firstSamu, [referred('umj'), referred('samu')], 'broken'],
  ['the first finds nothing here', firstSamu, [referred(), referred('samu')], 'broken'],
  [
    'the first is made by the state wanted',
    firstThere,
    [entered('t'), entered('s'), referred('umj')],
    'kept',
  ],
  [
    'the first is made by another state',
    firstThere,
    [entered('s'), entered('t'), referred('umj', 'now', 't')],
    'broken',
  ],
  ['there is no referral yet', firstSamu, [asked('danger'), advised('s')], 'owed'],

  ['what must come first does', askFirst, [asked('danger'), referred('umj')], 'kept'],
  ['it comes too late', askFirst, [referred('umj'), asked('danger')], 'broken'],
  ['nothing of it has come', askFirst, [asked('age')], 'kept-so-far'],
  ['one event is not before itself', samuFirst, [referred('samu')], 'broken'],

  ['what must follow does', seenAgain, [referred('samu'), referred('rdv')], 'kept-so-far'],
  ['what must follow came before only', seenAgain, [referred('rdv'), referred('samu')], 'owed'],
  ['it is owed again each time', seenAgain, [referred('samu'), referred('rdv'), referred('samu')], 'owed'],
  ['it was never needed', seenAgain, [referred('umj')], 'kept-so-far'],
  ['one event is not after itself', thenAnother, [referred('samu')], 'owed'],
  ['one event pays the debt and makes another', thenAnother, [referred('samu'), referred('samu')], 'owed'],
  ['the last one owes nothing', thenAnother, [referred('samu'), referred('umj')], 'kept-so-far'],

  ['one of the two', one, [referred('umj')], 'kept-so-far'],
  ['one of the two, again', one, [referred('umj'), referred('umj')], 'kept-so-far'],
  ['both', one, [referred('certificat'), asked('age'), referred('umj')], 'broken'],
  ['one event that is both', overlapping, [referred('umj')], 'broken'],
  ['events that are the same one of the two', overlapping, [referred(), referred('samu')], 'kept-so-far'],

  ['something is met', something, [advised('s')], 'kept'],
  ['nothing is met yet', something, [asked('danger')], 'owed'],

  ['what must not happen does not', never, [referred('samu'), referred()], 'kept-so-far'],
  ['what must not happen does', never, [referred('umj'), referred('samu')], 'broken'],

  ['in time, after as many questions as allowed', inTwo, [asked('a'), asked('b'), referred('samu')], 'kept'],
  ['one question too many', inTwo, [asked('a'), asked('b'), asked('c'), referred('samu')], 'broken'],
  [
    'in time, and any number of questions after',
    inTwo,
    [referred('samu'), asked('a'), asked('b'), asked('c')],
    'kept',
  ],
  ['there is still time', inTwo, [asked('a'), entered('s'), referred('umj'), asked('b')], 'owed'],
  ['before any question', atOnce, [entered('s'), referred('samu')], 'kept'],
  ['a single question is too many', atOnce, [asked('a')], 'broken'],
  ['the question looked for is itself counted', askedInOne, [asked('danger')], 'kept'],
  ['and may be one too many', askedInOne, [asked('age'), asked('danger')], 'broken'],
])('%s', (_, promise, trace, standing) => {
  expect(standingAfter(monitorOf(promise), { trace })).toBe(standing)
})

test('a limit of any size costs nothing', () => {
  const monitor = monitorOf({ ...inTwo, kind: 'within-steps', atMost: Number.MAX_SAFE_INTEGER - 3 })
  expect(standingAfter(monitor, { trace: [asked('a'), referred('samu')] })).toBe('kept')
})

test('at the end of a walk, each automaton says what the formula of its template says', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(arbitraryPromise(), arbitraryTrace(), (promise, trace) => {
      const standing = standingAfter(monitorOf(promise), { trace })
      const isKept = standing === 'kept' || standing === 'kept-so-far'
      met.add(`${promise.kind} ${isKept}`)
      expect(isKept).toBe(holds(promise, trace))
    }),
    runs,
  )
  expect(met.size).toBe(14)
})

test('what is settled on the way stays so to the end, and every state is one of those counted', () => {
  fc.assert(
    fc.property(arbitraryPromise(), arbitraryTrace(), (promise, trace) => {
      const monitor = monitorOf(promise)
      let state = 0
      for (const event of trace) {
        state = monitor.step(state, event)
        expect(state).toBeLessThan(monitor.size)
        const standing = monitor.standing(state)
        if (isSettled(standing)) expect(holds(promise, trace)).toBe(standing === 'kept')
      }
    }),
    runs,
  )
})

/** The third column of the table of language.md F, word for word, on a whole walk. */
function holds(promise: IrPromise, trace: Trace): boolean {
  const is = (pattern: Pattern, position: number) => {
    const event = trace[position]
    return event !== undefined && matches(pattern, event)
  }
  const positions = trace.map((_, position) => position)
  const somewhere = (test: (position: number) => boolean) => positions.some(test)
  const everywhere = (test: (position: number) => boolean) => positions.every(test)
  switch (promise.kind) {
    case 'first-is': {
      const first = trace.find((event) => event.kind === 'referred')
      return (
        first !== undefined &&
        [first, { ...first, kind: 'entered' } as const].some((each) => matches(promise.pattern, each))
      )
    }
    case 'always-before':
      return everywhere(
        (one) => !is(promise.next, one) || somewhere((other) => other < one && is(promise.first, other)),
      )
    case 'always-after':
      return everywhere(
        (one) => !is(promise.first, one) || somewhere((other) => other > one && is(promise.next, other)),
      )
    case 'never-together':
      return promise.patterns.filter((pattern) => somewhere((one) => is(pattern, one))).length <= 1
    case 'every-path-includes':
      return somewhere((one) => is(promise.pattern, one))
    case 'unreachable':
      return everywhere((one) => !is(promise.pattern, one))
    case 'within-steps': {
      // Its own position too: the question looked for is one of those counted.
      const questionsUntil = (one: number) =>
        trace.slice(0, one + 1).filter(({ kind }) => kind === 'asked').length
      return somewhere((one) => is(promise.reach, one) && questionsUntil(one) <= promise.atMost)
    }
  }
}
