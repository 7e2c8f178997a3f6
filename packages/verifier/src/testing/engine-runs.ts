/** Every run of the reference engine on a pathway, over all answer sheets and in every commune: brute force. */
import type { Answers, Ir, Run, Step, TraceEvent } from '@jalon/core'
import { domainOf, own, run } from '@jalon/core'
import { everyCommune } from '../explicit/every-commune.ts'
import { faultsOf } from '../explicit/faults-of-visit.ts'
import type { Fault, Findings } from '../explicit/findings.ts'
import { finder } from '../explicit/findings.ts'
import type { Stack } from '../explicit/step-explicitly.ts'
import { stateAt, top, visits } from '../explicit/step-explicitly.ts'
import type { RandomProgram } from './arbitrary-program.ts'

/** A run that waits for nothing, and the kinds that exist where it is. */
export interface EngineRun {
  readonly available: ReadonlySet<string>
  readonly run: Run
}

/** The runs in every commune, one for each way of answering what is asked. */
export function engineRuns({ ir, pathway, territories }: RandomProgram): readonly EngineRun[] {
  return everyCommune(ir, territories).flatMap((available) =>
    runsFrom(ir, pathway, available, {}).map((each) => ({ available, run: each })),
  )
}

function runsFrom(ir: Ir, pathway: string, available: ReadonlySet<string>, sheet: Answers): readonly Run[] {
  const walked = run(ir, pathway, available, sheet)
  const fact = walked.waiting === undefined ? undefined : own(ir.facts, walked.waiting)
  if (fact === undefined) return [walked]
  return domainOf(fact).flatMap((value) => runsFrom(ir, pathway, available, { ...sheet, [fact.id]: value }))
}

/** A step of a run, as the engine told it. */
export interface Seen {
  readonly at: Step
  /** How many answers had been given on arrival, and once what happens there had happened. */
  readonly before: number
  readonly after: number
  readonly faults: readonly Fault[]
}

/**
 * The steps of a run, each with what is wrong there. Only the verdicts of guards, which the engine does not tell, are
 * taken from elsewhere.
 */
export function stepsOf(ir: Ir, { available, run: { trace, status } }: EngineRun): readonly Seen[] {
  const seen: Seen[] = []
  const stacks: Stack[] = []
  const answers: Record<string, Answers[string]> = {}
  for (const [index, event] of trace.entries()) {
    if (event.kind !== 'entered') continue
    stacks.push(entering(ir, stacks.at(-1), event.at))
    const end = trace.findIndex((later, place) => place > index && later.kind === 'entered')
    const happening = trace.slice(index + 1, end === -1 ? undefined : end)
    const before = Object.keys(answers).length
    const asked = happening.find((each) => each.kind === 'asked')
    if (asked !== undefined) answers[asked.fact] = asked.value
    const faults = faultsAt(ir, available, event.at, { ...answers }, happening)
    const isStuck = end === -1 && status === 'stuck'
    const isUncovered = isStuck && !faults.some(({ kind }) => kind === 'undecided')
    seen.push({
      at: event.at,
      before,
      after: Object.keys(answers).length,
      faults: [
        ...faults,
        ...(isStuck ? [{ kind: 'stuck' } as const] : []),
        ...(isUncovered ? [{ kind: 'uncovered' } as const] : []),
      ],
    })
  }
  return status === 'looping' ? withCircle(ir, available, seen, stacks, answers) : seen
}

/** The stack on entering a step, from the one before: into an invoked pathway, back from it, or on. */
function entering(ir: Ir, before: Stack | undefined, at: Step): Stack {
  if (before === undefined) return [at]
  const kind = stateAt(ir, top(before))?.kind
  if (kind === 'invoke') return [...before, at]
  return [...before.slice(0, kind === 'final' ? -2 : -1), at]
}

/** The steps of a run that goes round since its last answer. The engine stops before it enters one of them again. */
function withCircle(
  ir: Ir,
  available: ReadonlySet<string>,
  seen: readonly Seen[],
  stacks: readonly Stack[],
  answers: Answers,
): readonly Seen[] {
  const last = seen.findLastIndex(({ before, after }) => after > before)
  const steps = seen.map((step, index): Seen => {
    return index > last ? { ...step, faults: [...step.faults, { kind: 'endless' }] } : step
  })
  const asking = seen[last]
  const [closing] = visits(ir, available, { stack: stacks.at(-1) ?? [], answers })
  if (asking === undefined || JSON.stringify(closing?.next) !== JSON.stringify(stacks[last])) return steps
  return [
    ...steps,
    { at: asking.at, before: asking.after, after: asking.after, faults: [{ kind: 'endless' }] },
  ]
}

/** What the engine tells of a referral, and what guards say. */
function faultsAt(
  ir: Ir,
  available: ReadonlySet<string>,
  at: Step,
  answers: Answers,
  happening: readonly TraceEvent[],
): readonly Fault[] {
  const guards = visits(ir, available, { stack: [at], answers }).slice(0, 1)
  return guards.flatMap(({ undecided, overlapping }) =>
    faultsOf({ at, asks: false, answers, exit: 'only', undecided, overlapping, events: happening }),
  )
}

/** What every run of the engine shows, in the words that every way of exploring shares. */
export function engineFindings(ir: Ir, runs: readonly EngineRun[]): Omit<Findings, 'exits'> {
  const { states, faults, reached, found } = finder()
  for (const each of runs) {
    for (const { at, before, after, faults: wrong } of stepsOf(ir, each)) {
      reached(at, before)
      for (const fault of wrong) found(at, fault, fault.kind === 'endless' ? before : after)
    }
  }
  return { states, faults }
}
