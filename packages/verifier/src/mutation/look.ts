/** What proving says of a pathway in which a mistake was made, and did not say before. */
import type { Ir, IrInvariant, IrState } from '@jalon/core'
import { invariantsOf, monitorOf, own } from '@jalon/core'
import type { Diagnostic } from '@jalon/diagnostics'
import { hasErrors, runRules } from '@jalon/diagnostics'
import type { Behaviour, Content } from '../behaviour/behaviour.ts'
import { behaviourOf } from '../behaviour/behaviour.ts'
import { TooLarge } from '../diagrams/nodes.ts'
import { TooManyAnswers } from '../program/answer-classes.ts'
import { behaviourRules } from '../rules/index.ts'
import { invariantBroken } from '../rules/invariant-broken.ts'
import { tooLargeToProve } from '../rules/too-large-to-prove.ts'
import { unlinkedState, unlinkedStates } from '../rules/unlinked-state.ts'
import type { Influence } from './influence.ts'
import type { Mutated } from './mutated.ts'

/** One pathway started alone, looked at once the mistake is made; each thing is looked for when it is asked. */
export interface Look {
  /** The first rule of families 4 to 6 that says something new; what cannot be proved any more is stopped too. */
  error(): string | undefined
  /** The first promise that was kept and is not any more. */
  promise(): string | undefined
}

/** The errors that the content has already, each as a text: none, unless the network has given a reason for one. */
export type Known = ReadonlySet<string>

/** The rules that stop: what only warns would be read, or not. */
const errors = behaviourRules.filter((rule) => rule.severity === 'error' && rule !== invariantBroken)

/** Everything that is told of a pathway as it is. */
export function knownOf(content: Content, pathway: string): Known {
  const unit = content.vocabulary.pathways.get(pathway)
  if (unit === undefined) return new Set()
  return new Set(runRules(errors, behaviourOf(content, unit)).map(nameOf))
}

/** Looks at a pathway, its parts included, with a mistake in one of them. */
export function lookAt(
  content: Content,
  mutated: Mutated,
  pathway: string,
  known: Known,
  influence: Influence,
): Look {
  const { ir, vocabulary, territories } = mutated
  let looked: Behaviour | 'refused' | undefined
  const behaviour = (): Behaviour | 'refused' => {
    const unit = vocabulary.pathways.get(pathway)
    if (unit === undefined) return 'refused'
    looked ??= orRefused(() => behaviourOf({ ...content, ir, vocabulary, territories }, unit))
    return looked
  }
  return {
    error: () => {
      const unwritten = pathway === mutated.pathway ? unlinkedIn(mutated) : undefined
      if (unwritten !== undefined) return unwritten
      if (known.size === 0 && !influence.mayErr(mutated)) return undefined
      const found = orRefused(() => {
        const looked = behaviour()
        if (looked === 'refused') return looked
        const all = known.size === 0 ? withoutWalks(looked) : looked
        const isNew = (each: Diagnostic) => hasErrors([each]) && !known.has(nameOf(each))
        return errors.find((rule) => runRules([rule], all).some(isNew))?.name
      })
      return found === 'refused' ? tooLargeToProve.name : found
    },
    promise: () => {
      const doubtful = doubtfulPromises(ir, mutated, pathway).filter((each) =>
        influence.mayBreak(mutated, each),
      )
      if (doubtful.length === 0) return undefined
      const found = orRefused(() => {
        const all = behaviour()
        return all === 'refused' ? all : doubtful.find((each) => all.proofs.isBroken(each))?.id
      })
      return found === 'refused' ? tooLargeToProve.name : found
    },
  }
}

/** The promises that the mistake may break: not those to which the step before and now is the same. */
function doubtfulPromises(ir: Ir, { referral, pathway }: Mutated, of: string): readonly IrInvariant[] {
  const all = invariantsOf(ir, of)
  if (referral === undefined) return all
  const at = { pathway, state: referral.state }
  return all.filter(({ promise }) => !seesNoChange(promise, at, referral))
}

/** The same, where nobody is shown a walk: looking for the shortest takes longer than finding that there is one. */
function withoutWalks(behaviour: Behaviour): Behaviour {
  return {
    ...behaviour,
    walkToSight: () => ({ answers: [], places: [], byRole: [], available: new Set() }),
    toWitness: () => ({ pathway: behaviour.pathway.id.value, answers: [], commune: null, communes: 0 }),
  }
}

/** What is seen in the states alone: one that nothing leads to. */
function unlinkedIn({ ir, pathway }: Mutated): string | undefined {
  const now = own(ir.pathways, pathway)
  return now !== undefined && unlinkedStates(now).length > 0 ? unlinkedState.name : undefined
}

function seesNoChange(
  promise: IrInvariant['promise'],
  at: { readonly pathway: string; readonly state: string },
  { before, after }: NonNullable<Mutated['referral']>,
): boolean {
  const monitor = monitorOf(promise)
  if (monitor.size > mostStates || before.kind !== 'refer' || after.kind !== 'refer') return false
  const states = [...Array(monitor.size).keys()]
  const stepsBy = ({ referral: { urgency } }: Extract<IrState, { kind: 'refer' }>, to: string | undefined) =>
    states
      .map((state) =>
        monitor.step(state, {
          kind: 'referred',
          at,
          urgency,
          consent: 'given',
          ...(to === undefined ? {} : { to }),
        }),
      )
      .join()
  const chosen = (state: typeof before) => [...state.referral.to, undefined]
  if (before.referral.to.join() === after.referral.to.join()) {
    return chosen(before).every((to) => stepsBy(before, to) === stepsBy(after, to))
  }
  const seen = [
    ...chosen(before).map((to) => stepsBy(before, to)),
    ...chosen(after).map((to) => stepsBy(after, to)),
  ]
  return new Set(seen).size === 1
}

/** More states than this are not compared one by one: the promise is then proved again. */
const mostStates = 100

function orRefused<T>(look: () => T): T | 'refused' {
  try {
    return look()
  } catch (error) {
    if (error instanceof TooLarge || error instanceof TooManyAnswers) return 'refused'
    throw error
  }
}

function nameOf({ rule, span, message }: Diagnostic): string {
  return `${rule} ${span.source.file} ${span.start} ${message.fr}`
}
