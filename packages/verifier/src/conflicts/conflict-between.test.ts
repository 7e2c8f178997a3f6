/** Two promises that no pathway can keep both, and those that some pathway could. */
import type { Guard, IrInvariant, IrPromise, Motif, Pattern, TraceEvent, Urgency } from '@jalon/core'
import { compile, evaluate, monitorOf, standingAfter, urgencies } from '@jalon/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainGuard } from '../guards/plain-guard.ts'
import { canBeKept } from './can-be-kept.ts'
import { conflictBetween } from './conflict-between.ts'
import { smallestCube } from './smallest-cube.ts'

const header =
  'owner: pole\nreviewed: 2026-09-14\nreview-by: 2027-09-14\ninitial: fin\nstates: { fin: { final: fin } }\n'
const { ir } = compile([
  {
    file: 'network/facts.yaml',
    text: 'danger: { ask: Un danger, type: yes-no-unknown }\naccord: { ask: Un accord, type: yes-no }\nfaits: { ask: Quoi, type: choices, answers: { coups: Coups, viol: Viol, rien: { label: Rien, exclusive: true } } }\n',
  },
  { file: 'network/kinds.yaml', text: 'police: { label: Police, nature: line, purpose: Appeler }\n' },
  { file: 'network/owners.yaml', text: 'pole: { label: Pôle, matters: [medical] }\n' },
  { file: 'un/un.pathway.yaml', text: `pathway: un\ntitle: Un\n${header}` },
  { file: 'deux/deux.pathway.yaml', text: `pathway: deux\ntitle: Deux\n${header}` },
  { file: 'part/part.pathway.yaml', text: `pathway: part\ntitle: Part\nentry: false\n${header}` },
])

const refer = (...among: string[]): Pattern => [{ kind: 'refer', among }]
const anyRefer: Pattern = [{ kind: 'refer', among: 'any' }]
const at = (urgency: Urgency, ...among: string[]): Pattern => [{ kind: 'refer', among, urgency: [urgency] }]
const ask = (...among: string[]): Pattern => [{ kind: 'ask', among }]
const named = (kind: 'state' | 'advise' | 'final', ...among: string[]): Pattern => [{ kind, among }]
const includes = (pattern: Pattern): IrPromise => ({ kind: 'every-path-includes', pattern })
const never = (pattern: Pattern): IrPromise => ({ kind: 'unreachable', pattern })
const firstIs = (pattern: Pattern): IrPromise => ({ kind: 'first-is', pattern })
const before = (first: Pattern, next: Pattern): IrPromise => ({ kind: 'always-before', first, next })
const afterwards = (first: Pattern, next: Pattern): IrPromise => ({ kind: 'always-after', first, next })
const within = (atMost: number, reach: Pattern): IrPromise => ({ kind: 'within-steps', atMost, reach })

describe('some walk keeps both, or none does', () => {
  test.each<[string, IrPromise, IrPromise, boolean]>([
    ['two first referrals', firstIs(refer('a')), firstIs(refer('b')), false],
    ['two first referrals that share a kind', firstIs(refer('a', 'b')), firstIs(refer('b', 'c')), true],
    ['the same kind, not as soon', firstIs(at('now', 'a')), firstIs(at('h24', 'a')), false],
    [
      'a first referral by its kind, and by its step',
      firstIs(refer('a')),
      firstIs(named('state', 's')),
      true,
    ],
    ['a referral, and none at all', includes(refer('a')), never(anyRefer), false],
    ['a referral, and none so soon', includes(refer('a')), never(at('now', 'a')), true],
    [
      'a referral, and only after another that never comes',
      includes(refer('a')),
      before(ask('x'), refer('a')),
      true,
    ],
    ['each before the other', before(refer('a'), refer('b')), before(refer('b'), refer('a')), true],
    ['what is owed in turn', afterwards(refer('a'), refer('b')), afterwards(refer('b'), refer('a')), true],
    ['a first referral that must be followed', firstIs(refer('a')), afterwards(anyRefer, refer('b')), false],
    [
      'two that exclude each other',
      includes(refer('a')),
      { kind: 'never-together', patterns: [refer('a'), anyRefer] },
      false,
    ],
    ['a question, before any question', includes(ask('x')), within(0, refer('a')), true],
    ['soon, and after a question', within(0, refer('a')), before(ask('x'), refer('a')), false],
    ['after two questions, and soon after', before(ask('x'), refer('a')), within(1, refer('a')), true],
    [
      'an advice whose step is never reached',
      includes(named('advise', 's')),
      never(named('state', 's')),
      false,
    ],
    ['a step without its advice', includes(named('state', 's')), never(named('advise', 's')), true],
    ['one ending, and another', includes(named('final', 'f')), includes(named('final', 'g')), false],
    ['an ending, before a referral', before(named('final', 'f'), refer('a')), includes(refer('a')), false],
  ])('%s', (_, one, other, kept) => {
    expect(canBeKept([one])).toBe(true)
    expect(canBeKept([other])).toBe(true)
    expect(canBeKept([one, other])).toBe(kept)
  })

  test('what a walk keeps is never found impossible', () => {
    fc.assert(
      fc.property(arbitraryPromise, arbitraryPromise, arbitraryWalk, (one, other, trace) => {
        const isKept = [one, other].every((promise) => {
          return !['broken', 'owed'].includes(standingAfter(monitorOf(promise), { trace }))
        })
        if (isKept) expect(canBeKept([one, other])).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

const danger = (...among: string[]): Guard => ({ kind: 'answered', fact: 'danger', among })
const [a, b] = [firstIs(refer('a')), firstIs(refer('b'))]
const rule = (promise: IrPromise, when?: Guard, appliesTo?: readonly string[]): IrInvariant => {
  return { id: 'regle', promise, ...(when && { when }), ...(appliesTo && { appliesTo }) }
}
const everywhere = { answers: {}, available: [], missing: [] }

test.each<[string, IrInvariant, IrInvariant, ReturnType<typeof conflictBetween>]>([
  ['in every situation', rule(a), rule(b), everywhere],
  [
    'where both are required',
    rule(a, danger('oui', 'non')),
    rule(b, danger('non', 'inconnu')),
    { ...everywhere, answers: { danger: 'non' } },
  ],
  ['not when they are for different situations', rule(a, danger('oui')), rule(b, danger('non')), undefined],
  [
    'not when one condition never holds',
    rule(a, { kind: 'all', guards: [danger('oui'), danger('non')] }),
    rule(b),
    undefined,
  ],
  ['in the pathway that both are for', rule(a, undefined, ['un']), rule(b), everywhere],
  ['not in different pathways', rule(a, undefined, ['un']), rule(b, undefined, ['deux']), undefined],
  ['not in a part, which is no entry', rule(a, undefined, ['part']), rule(b), undefined],
  ['in a part that both name', rule(a, undefined, ['part']), rule(b, undefined, ['part']), everywhere],
  [
    'not with a promise that nothing keeps',
    rule(never([{ kind: 'final', among: 'any' }])),
    rule(b),
    undefined,
  ],
  [
    'where a kind exists',
    rule(a, { kind: 'available', kinds: ['police'] }),
    rule(b),
    { ...everywhere, available: ['police'] },
  ],
])('two promises conflict %s', (_, one, other, cube) => {
  expect(conflictBetween(ir, one, other)).toEqual(cube)
  expect(conflictBetween(ir, other, one)).toEqual(cube)
})

describe('the smallest situation', () => {
  test('has as few answers as possible, and is enough', () => {
    fc.assert(
      fc.property(arbitraryGuard, (guard) => {
        const cube = smallestCube(ir, plainGuard(guard))
        const enough = situations.filter(({ situation }) => evaluate(guard, situation) === 'holds')
        expect(cube === undefined).toBe(enough.length === 0)
        if (cube === undefined) return
        const { answers, available, missing } = cube
        expect(evaluate(guard, { answers, available: new Set(available) })).toBe('holds')
        if (!mentionsKinds(guard)) {
          expect(Object.keys(answers)).toHaveLength(Math.min(...enough.map(({ size }) => size)))
        }
        expect(available.filter((kind) => missing.includes(kind))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

/** Every situation of the three facts and of the kind, with the number of its answers. */
const situations = [undefined, 'oui', 'non', 'inconnu'].flatMap((isDanger) =>
  [undefined, 'oui', 'non'].flatMap((isAccord) =>
    [undefined, ['coups'], ['viol'], ['coups', 'viol'], ['rien']].flatMap((faits) =>
      [[], ['police']].map((available) => {
        const answers = Object.fromEntries(
          Object.entries({ danger: isDanger, accord: isAccord, faits }).flatMap(([fact, value]) =>
            value === undefined ? [] : [[fact, value]],
          ),
        )
        return { situation: { answers, available: new Set(available) }, size: Object.keys(answers).length }
      }),
    ),
  ),
)

function mentionsKinds(guard: Guard): boolean {
  if (guard.kind === 'not') return mentionsKinds(guard.guard)
  if (guard.kind === 'all' || guard.kind === 'any') return guard.guards.some(mentionsKinds)
  return guard.kind === 'available'
}

const arbitraryTest: fc.Arbitrary<Guard> = fc.oneof(
  fc.subarray(['oui', 'non', 'inconnu'], { minLength: 1 }).map((among): Guard => danger(...among)),
  fc
    .subarray(['oui', 'non'], { minLength: 1 })
    .map((among): Guard => ({ kind: 'answered', fact: 'accord', among })),
  fc
    .tuple(
      fc.constantFrom('includes', 'includes-any', 'excludes', 'only'),
      fc.subarray(['coups', 'viol', 'rien'], { minLength: 1 }),
    )
    .map(([operator, answers]): Guard => ({ kind: 'chosen', fact: 'faits', operator, answers })),
  fc.constant<Guard>({ kind: 'available', kinds: ['police'] }),
)
const { guard: arbitraryGuard } = fc.letrec<{ guard: Guard }>((tie) => ({
  guard: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    arbitraryTest,
    fc.record({ kind: fc.constantFrom('all', 'any'), guards: fc.array(tie('guard'), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), guard: tie('guard') }),
  ),
}))

const few = fc.oneof(fc.constant('any' as const), fc.subarray(['a', 'b', 'c'], { minLength: 1 }))
const arbitraryMotif: fc.Arbitrary<Motif> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('refer' as const),
      among: few,
      urgency: fc.subarray([...urgencies], { minLength: 1 }),
    },
    { requiredKeys: ['kind', 'among'] },
  ),
  fc.record({ kind: fc.constantFrom('ask', 'advise', 'state', 'final'), among: few }),
)
const arbitraryPattern = fc.array(arbitraryMotif, { minLength: 1, maxLength: 2 })
const arbitraryPromise: fc.Arbitrary<IrPromise> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('first-is', 'every-path-includes', 'unreachable'),
    pattern: arbitraryPattern,
  }),
  fc.record({
    kind: fc.constantFrom('always-before', 'always-after'),
    first: arbitraryPattern,
    next: arbitraryPattern,
  }),
  fc.record({
    kind: fc.constant('never-together' as const),
    patterns: fc.array(arbitraryPattern, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('within-steps' as const), atMost: fc.nat(2), reach: arbitraryPattern }),
)

const name = fc.constantFrom('a', 'b', 'd')
const arbitraryWalk = fc
  .tuple(
    fc.array(
      fc.oneof(
        name.map((fact): TraceEvent[] => [{ kind: 'asked', fact, value: 'oui' }]),
        name.map((state): TraceEvent[] => [{ kind: 'entered', at: { pathway: 'p', state } }]),
        name.map((state): TraceEvent[] => {
          const step = { pathway: 'p', state }
          return [
            { kind: 'entered', at: step },
            { kind: 'advised', at: step },
          ]
        }),
        fc
          .tuple(name, fc.option(name, { nil: undefined }), fc.constantFrom(...urgencies))
          .map(([state, to, urgency]): TraceEvent[] => {
            const step = { pathway: 'p', state }
            return [
              { kind: 'entered', at: step },
              { kind: 'referred', at: step, ...(to === undefined ? {} : { to }), urgency, consent: 'given' },
            ]
          }),
      ),
      { maxLength: 6 },
    ),
    name,
  )
  .map(([steps, outcome]): TraceEvent[] => [...steps.flat(), { kind: 'ended', outcome }])
