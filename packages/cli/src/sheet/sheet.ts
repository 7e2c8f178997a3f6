/** A pathway on paper: its steps in the order they are written, numbered, with where each leads. */
import type { Ir, IrKind, IrPathway, IrReferral, IrState, Urgency } from '@jalon/core'
import { exitOf, own } from '@jalon/core'
import { shortConditionOf } from '@jalon/verifier'
import type { Repertoire } from './repertoire.ts'
import type { SheetQuestions } from './sheet-words.ts'
import { letterOf, namesOnSheet, questionsOf } from './sheet-words.ts'

/** A step of the sheet. Ends that say nothing have no step: those who lead there say them. */
export interface SheetStep {
  readonly number: number
  readonly body: StepBody
  /** When to go where; none when the next step always follows. */
  readonly exits: readonly SheetExit[]
}

export type StepBody =
  | {
      readonly kind: 'ask'
      readonly question: number
      readonly ask: string
      readonly say?: string
      /** The answers with their letters; none where an earlier step has listed them. */
      readonly answers: readonly SheetAnswer[]
      /** The step that has listed them. */
      readonly listedAt?: number
    }
  | {
      readonly kind: 'refer'
      readonly purpose: string
      /** Whom to refer to, by their short names: the first, or else the next ones. */
      readonly to: readonly string[]
      /** The question that gives consent, when one is needed. */
      readonly consent?: string
      readonly referral: IrReferral
    }
  | { readonly kind: 'advise'; readonly text: string; readonly avoid: readonly string[] }
  | { readonly kind: 'invoke'; readonly pathway: string; readonly title: string }
  | { readonly kind: 'decide' }
  | { readonly kind: 'final'; readonly say: string }

export interface SheetAnswer {
  readonly letter: string
  readonly label: string
  /** Where this answer leads, when it decides alone. Where all lead to the next step, none says so. */
  readonly target?: SheetTarget
}

/** A step by its number, or the end of the sheet by its outcome. */
export type SheetTarget =
  | { readonly kind: 'step'; readonly number: number }
  | { readonly kind: 'end'; readonly outcome: string }

export interface SheetExit {
  /** Nothing when it is always taken. */
  readonly when: string
  readonly target: SheetTarget
}

/** The steps of a pathway. A choice that one step alone leads to is told with that step. */
export function stepsOf(ir: Ir, pathway: IrPathway, repertoire: Repertoire): readonly SheetStep[] {
  const told = choicesToldBefore(pathway)
  const aside = new Set(told.values())
  const shown = Object.entries(pathway.states).filter(([name, state]) => {
    return !isSilentEnd(state) && !aside.has(name)
  })
  const numbers = new Map(shown.map(([name], index) => [name, index + 1]))
  const questions = questionsOf(pathway)
  const targetOf = (name: string): SheetTarget => {
    const number = numbers.get(name)
    if (number !== undefined) return { kind: 'step', number }
    const end = own(pathway.states, name)
    return { kind: 'end', outcome: end?.kind === 'final' ? end.outcome : name }
  }
  const listed = new Map<string, number>()
  return shown.map(([name, state], index): SheetStep => {
    const number = index + 1
    const choice = own(pathway.states, told.get(name) ?? '')
    const exits = exitsOf(ir, choice ?? state, targetOf, questions)
    if (state.kind !== 'ask')
      return { number, body: bodyOf(ir, state, questions, repertoire), exits: worthTelling(exits, number) }
    const { ask = state.fact, say, answers = [] } = own(ir.facts, state.fact) ?? {}
    const length = answers.reduce((sum, { label }) => sum + label.length, 0)
    const listedAt = length > fewWords ? listed.get(state.fact) : undefined
    if (listedAt === undefined) listed.set(state.fact, number)
    const alone = state.exit.kind === 'by-answer' && listedAt === undefined ? state.exit.targets : {}
    const goesOn = Object.values(alone).every((target) => isNext(targetOf(target), number))
    const body: StepBody = {
      kind: 'ask',
      question: questions.numbers.get(state.fact) ?? 0,
      ask,
      ...(say === undefined ? {} : { say }),
      answers:
        listedAt === undefined
          ? answers.map(({ id, label }) => {
              const target = own(alone, id)
              const aim = target === undefined ? undefined : targetOf(target)
              return {
                letter: letterOf(ir, state.fact, id),
                label,
                ...(aim === undefined || goesOn ? {} : { target: aim }),
              }
            })
          : [],
      ...(listedAt === undefined ? {} : { listedAt }),
    }
    const isTold = state.exit.kind === 'by-answer' && listedAt === undefined
    return { number, body, exits: isTold ? [] : worthTelling(exits, number) }
  })
}

/** Answers as short as this are listed each time they are asked for. */
const fewWords = 40

/** The choices that one step alone leads to, whatever happens: by the name of that step. */
function choicesToldBefore({ states, initial }: IrPathway): ReadonlyMap<string, string> {
  const before = new Map<string, Set<string>>([[initial, new Set([''])]])
  for (const [name, state] of Object.entries(states)) {
    for (const target of targetsOf(state)) before.set(target, (before.get(target) ?? new Set()).add(name))
  }
  return new Map(
    Object.entries(states).flatMap(([name, state]) => {
      const [target, ...others] = new Set(targetsOf(state))
      const isChoice = target !== undefined && own(states, target)?.kind === 'decide'
      return isChoice && others.length === 0 && before.get(target)?.size === 1 ? [[name, target]] : []
    }),
  )
}

function targetsOf(state: IrState): readonly string[] {
  if (state.kind === 'invoke') return Object.values(state.outcomes)
  const exit = exitOf(state)
  switch (exit?.kind) {
    case 'to':
      return [exit.target]
    case 'by-answer':
      return Object.values(exit.targets)
    case 'by-guard': {
      const { branches, otherwise } = exit
      return [...branches.map(({ target }) => target), ...(otherwise === undefined ? [] : [otherwise])]
    }
    case undefined:
      return []
  }
}

function isSilentEnd(state: IrState): boolean {
  return state.kind === 'final' && state.say === undefined
}

function isNext(target: SheetTarget, number: number): boolean {
  return target.kind === 'step' && target.number === number + 1
}

/** One exit to the next step goes without saying. */
function worthTelling(exits: readonly SheetExit[], number: number): readonly SheetExit[] {
  const [only] = exits
  return exits.length === 1 && only !== undefined && isNext(only.target, number) ? [] : exits
}

type SilentBody = Exclude<IrState, { readonly kind: 'ask' }>

function bodyOf(ir: Ir, state: SilentBody, questions: SheetQuestions, repertoire: Repertoire): StepBody {
  switch (state.kind) {
    case 'refer': {
      const { referral } = state
      const kinds = referral.to.map((kind) => own(ir.kinds, kind))
      const consent = referral.consent
      const number = consent === undefined ? undefined : questions.numbers.get(consent)
      const ask = consent === undefined ? undefined : (own(ir.facts, consent)?.ask ?? consent)
      return {
        kind: 'refer',
        purpose: kinds[0]?.purpose ?? referral.to[0] ?? '',
        to: kinds.flatMap((kind, rank) =>
          kind === undefined ? [] : calledBy(kind, rank, referral.urgency, repertoire),
        ),
        ...(ask === undefined
          ? {}
          : { consent: number === undefined ? `«\u00a0${ask}\u00a0»` : `Q${number}` }),
        referral,
      }
    }
    case 'advise':
      return { kind: 'advise', text: state.advice.text, avoid: state.advice.avoid }
    case 'invoke': {
      const title = own(ir.pathways, state.pathway)?.title ?? state.pathway
      return { kind: 'invoke', pathway: state.pathway, title }
    }
    case 'decide':
      return { kind: 'decide' }
    case 'final':
      return { kind: 'final', say: state.say ?? state.outcome }
  }
}

/** How a step calls someone. What cannot wait is named whole; so are the professional's own actions. */
function calledBy(
  { id, label, nature }: IrKind,
  rank: number,
  urgency: Urgency,
  repertoire: Repertoire,
): string {
  const code = repertoire.get(id)?.code
  if (code === undefined || nature === 'action') return label
  if (rank > 0 || urgency !== 'now') return code
  return label.startsWith(code) ? label : `${code} ${label}`
}

function exitsOf(
  ir: Ir,
  state: IrState,
  targetOf: (name: string) => SheetTarget,
  questions: SheetQuestions,
): readonly SheetExit[] {
  const names = namesOnSheet(ir, questions, state.kind === 'ask' ? state.fact : undefined)
  const exit = exitOf(state)
  const pairs: (readonly [when: string, target: string])[] = []
  if (state.kind === 'invoke') {
    const outcomes = Object.entries(state.outcomes)
    const isOne = new Set(outcomes.map(([, target]) => target)).size === 1
    for (const [outcome, target] of outcomes)
      pairs.push([isOne ? '' : `fin ${outcomeWords(outcome)}`, target])
  } else if (exit?.kind === 'to') {
    pairs.push(['', exit.target])
  } else if (exit?.kind === 'by-answer') {
    const fact = state.kind === 'ask' ? state.fact : ''
    for (const [answer, target] of Object.entries(exit.targets))
      pairs.push([names.answer(fact, answer), target])
  } else if (exit?.kind === 'by-guard') {
    for (const { guard, target } of exit.branches) pairs.push([shortConditionOf(guard, names), target])
    if (exit.otherwise !== undefined) pairs.push(['sinon', exit.otherwise])
  }
  const byTarget = new Map<string, string[]>()
  for (const [when, target] of pairs) byTarget.set(target, [...(byTarget.get(target) ?? []), when])
  const joint = exit?.kind === 'by-answer' ? '/' : ', ou '
  return [...byTarget].map(([target, whens]) => {
    return { when: [...new Set(whens)].filter((each) => each !== '').join(joint), target: targetOf(target) }
  })
}

/** An outcome by the name that the network gave it. */
export function outcomeWords(outcome: string): string {
  return `«\u00a0${outcome.replaceAll('-', ' ')}\u00a0»`
}
