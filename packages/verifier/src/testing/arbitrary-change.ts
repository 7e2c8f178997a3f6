/**
 * Two versions of a random program, both of which can be compared: what is read is asked before, and nothing goes round
 * for ever. The second is the first with a few edits of the kinds that authors make.
 */
import type { Exit, Guard, Ir, IrFact, IrPathway, IrState, Urgency } from '@jalon/core'
import { own, urgencies } from '@jalon/core'
import { kinds, mapValues } from '@jalon/core/testing'
import fc from 'fast-check'
import { obstacleOf } from '../change/sound-enough.ts'
import type { Both, Version } from '../change/version.ts'
import { factsIn } from '../program/answer-classes.ts'
import type { TerritoryRows } from '../program/rows.ts'
import { closureOf } from '../program/variables.ts'
import { randomProgram } from './arbitrary-program.ts'
import { toYaml } from './program-yaml.ts'

export interface RandomChange {
  readonly versions: Both<Version>
  readonly pathway: string
}

/** An edit, by numbers: what they choose depends on what is there. */
interface Edit {
  readonly kind: (typeof editKinds)[number]
  readonly pathway: number
  readonly state: number
  readonly choice: number
}

const editKinds = [
  'target',
  'urgency',
  'fallback',
  'kind',
  'consent',
  'guard',
  'outcome',
  'swap',
  'rename',
  'initial',
  'answers',
  'skip',
  'moved-kind',
] as const

const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...editKinds),
  pathway: fc.nat(20),
  state: fc.nat(20),
  choice: fc.nat(100),
})

/** Pairs of versions that can be compared; the same one twice, now and then. */
export const randomChange: fc.Arbitrary<RandomChange> = fc
  .record({ program: randomProgram, edits: fc.array(arbitraryEdit, { minLength: 0, maxLength: 4 }) })
  .map(({ program: { ir, pathway, territories }, edits }): RandomChange => {
    const before = { ir, territories }
    const after = edits.reduce((version, edit) => edited(version, edit, pathway), before)
    return readableChange({
      pathway,
      versions: { before: { ...before, ir: asking(before.ir) }, after: { ...after, ir: asking(after.ir) } },
    })
  })
  .filter(({ versions, pathway }) => {
    return Object.values(versions).every((version) => obstacleOf(version, pathway) === undefined)
  })

function readableChange(change: RandomChange): RandomChange {
  const { versions, pathway } = change
  return Object.defineProperty(change, Symbol.for('fast-check/toStringMethod'), {
    value: () =>
      `\n${toYaml({ ...versions.before, pathway })}\n=====\n${toYaml({ ...versions.after, pathway })}\n`,
    enumerable: false,
  })
}

function at<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)]
}

function edited(version: Version, edit: Edit, entry: string): Version {
  const { ir } = version
  if (edit.kind === 'answers') return { ...version, ir: withOtherAnswers(ir, edit) }
  if (edit.kind === 'moved-kind') return { ...version, territories: withMovedKind(version.territories, edit) }
  const pathway = at(closureOf(ir, entry), edit.pathway)
  if (pathway === undefined) return version
  const changed = editedPathway(pathway, edit)
  return { ...version, ir: { ...ir, pathways: { ...ir.pathways, [pathway.id]: changed } } }
}

function editedPathway(pathway: IrPathway, { kind, state, choice }: Edit): IrPathway {
  const names = Object.keys(pathway.states)
  const name = at(names, state) ?? ''
  const other = at(names, choice) ?? ''
  const here = own(pathway.states, name)
  if (here === undefined) return pathway
  const withState = (changed: IrState): IrPathway => ({
    ...pathway,
    states: { ...pathway.states, [name]: changed },
  })
  switch (kind) {
    case 'target':
      return withState(retargeted(here, other, choice))
    case 'initial':
      return { ...pathway, initial: other }
    case 'swap': {
      const there = own(pathway.states, other)
      return there === undefined
        ? pathway
        : { ...pathway, states: { ...pathway.states, [name]: there, [other]: here } }
    }
    case 'rename':
      return renamed(pathway, name, `${name}-bis`)
    case 'skip':
      return 'exit' in here ? withState({ kind: 'decide', exit: { kind: 'to', target: other } }) : pathway
    case 'outcome':
      return here.kind === 'final'
        ? withState({ ...here, outcome: here.outcome === 'fin' ? 'autre' : 'fin' })
        : pathway
    case 'guard':
      return 'exit' in here ? withState({ ...here, exit: otherGuard(here.exit, choice) }) : pathway
    case 'urgency':
    case 'fallback':
    case 'kind':
    case 'consent':
      return here.kind === 'refer' ? withState(otherReferral(here, kind, choice)) : pathway
    case 'answers':
    case 'moved-kind':
      return pathway
  }
}

function otherReferral(
  state: Extract<IrState, { kind: 'refer' }>,
  kind: 'urgency' | 'fallback' | 'kind' | 'consent',
  choice: number,
): IrState {
  const { referral } = state
  switch (kind) {
    case 'urgency':
      return { ...state, referral: { ...referral, urgency: at(urgencies, choice) as Urgency } }
    case 'fallback':
      return { ...state, referral: { ...referral, to: [...referral.to].reverse() } }
    case 'kind':
      return {
        ...state,
        referral: { ...referral, to: [at(kinds, choice)?.id ?? '', ...referral.to.slice(1)] },
      }
    case 'consent': {
      const { consent, ...free } = referral
      return { ...state, referral: consent === undefined ? { ...free, consent: 'f-oui' } : free }
    }
  }
}

function retargeted(state: IrState, to: string, choice: number): IrState {
  if (state.kind === 'final') return state
  if (state.kind === 'invoke') {
    const outcome = at(Object.keys(state.outcomes), choice) ?? ''
    return { ...state, outcomes: { ...state.outcomes, [outcome]: to } }
  }
  const { exit } = state
  switch (exit.kind) {
    case 'to':
      return { ...state, exit: { ...exit, target: to } }
    case 'by-answer': {
      const answer = at(Object.keys(exit.targets), choice) ?? ''
      return { ...state, exit: { ...exit, targets: { ...exit.targets, [answer]: to } } }
    }
    case 'by-guard':
      return {
        ...state,
        exit: {
          ...exit,
          branches: exit.branches.map((branch, index) =>
            index === choice % exit.branches.length ? { ...branch, target: to } : branch,
          ),
        },
      }
  }
}

function otherGuard(exit: Exit, choice: number): Exit {
  if (exit.kind !== 'by-guard') return exit
  const [first, ...others] = exit.branches
  if (first === undefined) return exit
  if (choice % 3 === 0)
    return { ...exit, branches: [{ ...first, guard: { kind: 'not', guard: first.guard } }, ...others] }
  return choice % 3 === 1 ? { ...exit, branches: others } : { ...exit, branches: [...others, first] }
}

function renamed(pathway: IrPathway, from: string, to: string): IrPathway {
  const name = (state: string) => (state === from ? to : state)
  const states = Object.entries(pathway.states).map(([key, state]): [string, IrState] => [
    name(key),
    moved(state, name),
  ])
  return { ...pathway, initial: name(pathway.initial), states: Object.fromEntries(states) }
}

function moved(state: IrState, name: (state: string) => string): IrState {
  if (state.kind === 'final') return state
  if (state.kind === 'invoke') return { ...state, outcomes: mapValues(state.outcomes, name) }
  const { exit } = state
  switch (exit.kind) {
    case 'to':
      return { ...state, exit: { ...exit, target: name(exit.target) } }
    case 'by-answer':
      return { ...state, exit: { ...exit, targets: mapValues(exit.targets, name) } }
    case 'by-guard':
      return {
        ...state,
        exit: {
          ...exit,
          branches: exit.branches.map((branch) => ({ ...branch, target: name(branch.target) })),
          ...(exit.otherwise === undefined ? {} : { otherwise: name(exit.otherwise) }),
        },
      }
  }
}

/** An answer more, or one less; now and then, an answer that stands alone no more. */
function withOtherAnswers(ir: Ir, { state, choice }: Edit): Ir {
  const fact = at(Object.values(ir.facts), state)
  if (fact === undefined) return ir
  const { answers } = fact
  const change = (changed: IrFact): Ir => ({ ...ir, facts: { ...ir.facts, [fact.id]: changed } })
  const id = `nouvelle-${answers.length}`
  if (choice % 3 === 0) return change({ ...fact, answers: [...answers, { id, label: id }] })
  if (choice % 3 === 1 && answers.length > 2) return change({ ...fact, answers: answers.slice(0, -1) })
  const [first, ...others] = answers
  return fact.type === 'choices' && first !== undefined
    ? change({ ...fact, answers: [{ ...first, exclusive: true }, ...others] })
    : ir
}

function withMovedKind(
  territories: readonly TerritoryRows[],
  { state, choice }: Edit,
): readonly TerritoryRows[] {
  const kind = at(kinds, choice)?.id ?? ''
  return territories.map(({ territory, rows }) => ({
    territory,
    rows: rows.map((row, index) => {
      if (index !== state % rows.length) return row
      const available = new Set(row.available)
      if (!available.delete(kind)) available.add(kind)
      return { ...row, available }
    }),
  }))
}

/** The same pathways, where whatever a step looks at is asked just before it. */
function asking(ir: Ir): Ir {
  return {
    ...ir,
    pathways: mapValues(ir.pathways, (pathway) => ({
      ...pathway,
      states: Object.fromEntries(
        Object.entries(pathway.states).flatMap(([name, state]) => askedBefore(name, state)),
      ),
    })),
  }
}

function askedBefore(name: string, state: IrState): readonly (readonly [string, IrState])[] {
  const facts = [...new Set(readBy(state))]
  const nameOf = (index: number) => (index === 0 ? name : `${name}-${index}`)
  return [
    ...facts.map((fact, index): [string, IrState] => [
      nameOf(index),
      { kind: 'ask', fact, exit: { kind: 'to', target: nameOf(index + 1) } },
    ]),
    [nameOf(facts.length), state],
  ]
}

function readBy(state: IrState): readonly string[] {
  const guards: readonly Guard[] =
    'exit' in state && state.exit.kind === 'by-guard' ? state.exit.branches.map(({ guard }) => guard) : []
  const consent = state.kind === 'refer' ? (state.referral.consent ?? []) : []
  return [...guards.flatMap(factsIn), ...[consent].flat()]
}
