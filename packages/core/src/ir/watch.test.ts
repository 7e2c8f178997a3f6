import { expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import type { IrInvariant, IrPromise } from './invariant.ts'
import type { Ir, IrPathway } from './ir.ts'
import { irVersion } from './ir.ts'
import type { RunStatus, TraceEvent } from './trace.ts'
import { brokenBy, invariantsOf } from './watch.ts'

const pathway = (id: string, entry: boolean): IrPathway => ({
  ...{ id, title: id, entry, status: 'draft', owner: 'o', reviewed: '2026-01-01', reviewBy: '2027-01-01' },
  ...{ sources: {}, initial: 's', states: {} },
})

const irWith = (...invariants: IrInvariant[]): Ir => ({
  version: irVersion,
  pathways: { entree: pathway('entree', true), partie: pathway('partie', false) },
  facts: {},
  kinds: {},
  invariants,
})

const never: IrPromise = { kind: 'unreachable', pattern: [{ kind: 'refer', among: 'any' }] }
const always: IrPromise = { kind: 'every-path-includes', pattern: [{ kind: 'refer', among: 'any' }] }

test.each<[string, Pick<IrInvariant, 'appliesTo'>, readonly string[]]>([
  ['every entry, and no part', {}, ['entree']],
  ['the pathways that it names, parts included', { appliesTo: ['partie'] }, ['partie']],
  ['none, when it names none of them', { appliesTo: ['autre'] }, []],
])('an invariant is for %s', (_, scope, expected) => {
  const ir = irWith({ id: 'i', promise: never, ...scope })
  expect(
    ['entree', 'partie', 'inconnu', '__proto__'].filter((name) => invariantsOf(ir, name).length > 0),
  ).toEqual(expected)
})

const referral: TraceEvent = {
  kind: 'referred',
  at: { pathway: 'entree', state: 's' },
  to: 'k',
  urgency: 'now',
  consent: 'given',
}
const inDanger = { kind: 'answered', fact: 'danger', among: ['oui'] } as const

test.each<[string, Omit<IrInvariant, 'id'>, RunStatus, readonly TraceEvent[], Answers, boolean]>([
  ['what nothing can mend, on the way', { promise: never }, 'waiting', [referral], {}, true],
  ['what nothing can mend, on a walk that stops', { promise: never }, 'stuck', [referral], {}, true],
  ['what has not happened', { promise: never }, 'finished', [], {}, false],
  ['what is still owed, on the way', { promise: always }, 'waiting', [], {}, false],
  ['what is still owed, on a walk that stops', { promise: always }, 'looping', [], {}, false],
  ['what is still owed at the end', { promise: always }, 'finished', [], {}, true],
  [
    'within its condition',
    { promise: never, when: inDanger },
    'waiting',
    [referral],
    { danger: 'oui' },
    true,
  ],
  [
    'outside its condition',
    { promise: never, when: inDanger },
    'finished',
    [referral],
    { danger: 'non' },
    false,
  ],
  ['its condition not decided', { promise: never, when: inDanger }, 'finished', [referral], {}, false],
  [
    'a condition on what exists here',
    { promise: never, when: { kind: 'available', kinds: ['k'] } },
    ...(['waiting', [referral], {}, true] as const),
  ],
])('%s', (_, invariant, status, trace, answers, isBroken) => {
  const ir = irWith({ id: 'i', ...invariant })
  const broken = brokenBy(ir, 'entree', new Set(['k']), { status, trace, answers })
  expect(broken?.id).toBe(isBroken ? 'i' : undefined)
})

test('of several broken promises, the first written is told', () => {
  const ir = irWith(
    { id: 'tenue', promise: always },
    { id: 'une', promise: never },
    { id: 'deux', promise: never },
  )
  expect(brokenBy(ir, 'entree', new Set(), { status: 'waiting', trace: [referral], answers: {} })?.id).toBe(
    'une',
  )
})
