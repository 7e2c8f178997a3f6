/**
 * Random pathways for property tests: sub-pathways, loops, overlaps, missing branches, several answers, kinds that do
 * not exist here. Most are faulty on purpose: engine and machine must agree on those too.
 */
import fc from 'fast-check'
import type { Answers } from '../ir/answers.ts'
import { domainOf } from '../ir/answers.ts'
import type { ChoicesOperator, Guard } from '../ir/guard.ts'
import { choicesOperators } from '../ir/guard.ts'
import type { Exit, Ir, IrFact, IrKind, IrPathway, IrState } from '../ir/ir.ts'
import { irVersion, urgencies } from '../ir/ir.ts'

/** A pathway to run, where, and with which answers. */
export interface RandomCase {
  readonly ir: Ir
  readonly pathway: string
  readonly available: readonly string[]
  readonly sheet: Answers
}

const answer = (id: string) => ({ id, label: id })

export const facts: readonly IrFact[] = [
  { id: 'f-oui', type: 'yes-no', ask: 'f-oui ?', answers: ['oui', 'non'].map(answer) },
  {
    id: 'f-doute',
    type: 'yes-no-unknown',
    ask: 'f-doute ?',
    answers: [...['oui', 'non'].map(answer), { id: 'inconnu', label: 'inconnu', unknown: true }],
  },
  { id: 'f-choix', type: 'choice', ask: 'f-choix ?', answers: ['a', 'b', 'c'].map(answer) },
  {
    id: 'f-plusieurs',
    type: 'choices',
    ask: 'f-plusieurs ?',
    answers: [...['x', 'y', 'z'].map(answer), { id: 'aucun', label: 'aucun', exclusive: true }],
  },
  {
    id: 'f-delai',
    type: 'elapsed',
    ask: 'f-delai ?',
    answers: [{ id: 'court', label: 'court', underHours: 72 }, answer('long')],
  },
]

export const kinds: readonly IrKind[] = ['k-un', 'k-deux', 'k-trois', 'k-ligne'].map((id) => ({
  id,
  label: id,
  nature: id === 'k-ligne' ? 'line' : 'structure',
  purpose: id,
  basedOn: 'any',
  alwaysOpen: false,
  outside: true,
  insideFor: [],
  protected: false,
}))

export const pathwayNames = ['p-un', 'p-deux', 'p-trois']
export const stateNames = ['s0', 's1', 's2', 's3', 's4', 's5', 's6']
export const outcomes = ['fin', 'autre']

/** A random program with one of its pathways, a random commune and a random answer sheet. */
export const randomCase: fc.Arbitrary<RandomCase> = fc.record({
  ir: fc.tuple(...pathwayNames.map(arbitraryPathway)).map(toIr),
  pathway: fc.constantFrom(...pathwayNames),
  available: fc.subarray(kinds.map(({ id }) => id)),
  sheet: arbitrarySheet(),
})

/** Answers to some facts; now and then one that is not an answer at all. */
export function arbitrarySheet(): fc.Arbitrary<Answers> {
  const entries = facts.map((fact) => [fact.id, fc.constantFrom(...domainOf(fact), 'hors-domaine')] as const)
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] }) as fc.Arbitrary<Answers>
}

function toIr(pathways: readonly IrPathway[]): Ir {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    Object.fromEntries(list.map((each) => [each.id, each]))
  return {
    version: irVersion,
    pathways: byId(pathways),
    facts: byId(facts),
    kinds: byId(kinds),
    invariants: [],
  }
}

function arbitraryPathway(id: string): fc.Arbitrary<IrPathway> {
  return fc
    .integer({ min: 2, max: stateNames.length })
    .chain((size) =>
      fc.record(Object.fromEntries(stateNames.slice(0, size).map((name) => [name, arbitraryState(id)]))),
    )
    .map((states) => ({
      id,
      title: id,
      entry: true,
      status: 'draft',
      owner: 'o',
      reviewed: '2026-01-01',
      reviewBy: '2027-01-01',
      sources: {},
      initial: 's0',
      states,
    }))
}

function arbitraryState(pathway: string): fc.Arbitrary<IrState> {
  const later = pathwayNames.slice(pathwayNames.indexOf(pathway) + 1)
  const plain = arbitraryExit()
  const text = { prepare: [], avoid: [], sources: [] }
  const options: fc.WeightedArbitrary<IrState>[] = [
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...facts)
        .chain((fact) => arbitraryExit(fact).map((exit): IrState => ({ kind: 'ask', fact: fact.id, exit }))),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          to: fc.subarray(
            kinds.map(({ id }) => id),
            { minLength: 1 },
          ),
          urgency: fc.constantFrom(...urgencies),
          consent: fc.constantFrom(undefined, 'f-oui'),
          exit: plain,
        })
        .map(
          ({ to, urgency, consent, exit }): IrState => ({
            kind: 'refer',
            referral: { to, urgency, say: to.join(), ...text, ...(consent === undefined ? {} : { consent }) },
            exit,
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: plain.map(
        (exit): IrState => ({ kind: 'advise', advice: { text: 'note', avoid: [], sources: [] }, exit }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...outcomes).map((outcome): IrState => ({ kind: 'final', outcome })),
    },
    { weight: 2, arbitrary: plain.map((exit): IrState => ({ kind: 'decide', exit })) },
  ]
  if (later.length > 0) {
    options.push({
      weight: 2,
      arbitrary: fc
        .record({
          callee: fc.constantFrom(...later),
          outcomes: fc.record({ fin: target(), autre: target() }, { requiredKeys: ['fin'] }),
        })
        .map(
          ({ callee, outcomes }): IrState => ({
            kind: 'invoke',
            pathway: callee,
            outcomes: outcomes as Record<string, string>,
          }),
        ),
    })
  }
  return fc.oneof(...options)
}

function target(): fc.Arbitrary<string> {
  return fc.constantFrom(...stateNames)
}

function arbitraryExit(fact?: IrFact): fc.Arbitrary<Exit> {
  const byGuard = fc
    .record({
      branches: fc.array(fc.record({ guard: arbitraryGuard(2), target: target() }), {
        minLength: 1,
        maxLength: 3,
      }),
      otherwise: fc.option(target(), { nil: undefined }),
    })
    .map(
      ({ branches, otherwise }): Exit => ({
        kind: 'by-guard',
        branches,
        ...(otherwise === undefined ? {} : { otherwise }),
      }),
    )
  const to = target().map((state): Exit => ({ kind: 'to', target: state }))
  if (fact === undefined || fact.type === 'choices')
    return fc.oneof({ weight: 2, arbitrary: to }, { weight: 1, arbitrary: byGuard })
  const byAnswer = fc
    .record(Object.fromEntries(fact.answers.map(({ id }) => [id, target()])), {
      requiredKeys: fact.answers.slice(1).map(({ id }) => id),
    })
    .map((targets): Exit => ({ kind: 'by-answer', targets: targets as Record<string, string> }))
  return fc.oneof(to, byAnswer, byGuard)
}

/** A condition on the facts and the kinds above, nested at most so deep. */
export function arbitraryGuard(depth: number): fc.Arbitrary<Guard> {
  const atom = fc.oneof(
    fc.constantFrom(...facts.filter(({ type }) => type !== 'choices')).chain((fact) => {
      return fc
        .subarray(
          fact.answers.map(({ id }) => id),
          { minLength: 1 },
        )
        .map((among): Guard => ({ kind: 'answered', fact: fact.id, among }))
    }),
    fc
      .record({
        operator: fc.constantFrom<ChoicesOperator>(...choicesOperators),
        answers: fc.subarray(['x', 'y', 'z', 'aucun'], { minLength: 1 }),
      })
      .map((chosen): Guard => ({ kind: 'chosen', fact: 'f-plusieurs', ...chosen })),
    fc
      .subarray(
        kinds.map(({ id }) => id),
        { minLength: 1 },
      )
      .map((wanted): Guard => ({ kind: 'available', kinds: wanted })),
  )
  if (depth === 0) return atom
  const inner = fc.array(arbitraryGuard(depth - 1), { minLength: 1, maxLength: 2 })
  return fc.oneof(
    { weight: 4, arbitrary: atom },
    { weight: 1, arbitrary: inner.map((guards): Guard => ({ kind: 'all', guards })) },
    { weight: 1, arbitrary: inner.map((guards): Guard => ({ kind: 'any', guards })) },
    { weight: 1, arbitrary: arbitraryGuard(depth - 1).map((guard): Guard => ({ kind: 'not', guard })) },
  )
}
