/** What is only read or said differently: questions, answers, words to say, what to prepare, advice, sources. */
import type { Ir, IrState } from '@jalon/core'
import { own } from '@jalon/core'
import type { SameStates } from './same-states.ts'
import { stateKey } from './same-states.ts'
import type { Both } from './version.ts'

/** A text, where it stands, and what it was. Without one of the two, it is new, or gone. */
export interface TextChange {
  /** The step, question or kind that it belongs to, and which of its texts it is. */
  readonly of: string
  readonly what: string
  readonly before: string
  readonly after: string
}

/** The texts of a pathway that changed: its own, those of its steps. */
export function textsOfPathway(irs: Both<Ir>, pathway: string, same: SameStates): readonly TextChange[] {
  const [was, now] = [own(irs.before.pathways, pathway), own(irs.after.pathways, pathway)]
  if (was === undefined || now === undefined) return []
  return [
    ...changed(pathway, {
      before: { title: was.title, description: was.description },
      after: { title: now.title, description: now.description },
    }),
    ...Object.entries(now.states).flatMap(([name, state]) => {
      const former = same.beforeOf.get(stateKey(pathway, name))
      const before = former === undefined ? undefined : own(was.states, former.slice(pathway.length + 1))
      return before === undefined ? [] : changed(name, { before: textsOf(before), after: textsOf(state) })
    }),
  ]
}

/** The texts that every pathway shares and that changed: questions and kinds. */
export function sharedTexts({ before, after }: Both<Ir>): readonly TextChange[] {
  const facts = Object.values(after.facts).flatMap((now) => {
    const was = own(before.facts, now.id)
    if (was === undefined) return []
    const texts = ({ ask, help, say, answers }: typeof now) => ({
      ask,
      help,
      say,
      ...Object.fromEntries(
        answers.flatMap(({ id, label, help: more, underHours }) => [
          [id, label],
          [`${id} help`, more],
          [`${id} under`, underHours],
        ]),
      ),
    })
    const shared = new Set(was.answers.map(({ id }) => id))
    const kept = { ...now, answers: now.answers.filter(({ id }) => shared.has(id)) }
    const former = {
      ...was,
      answers: was.answers.filter(({ id }) => kept.answers.some((each) => each.id === id)),
    }
    return changed(now.id, { before: texts(former), after: texts(kept) })
  })
  const kinds = Object.values(after.kinds).flatMap((now) => {
    const was = own(before.kinds, now.id)
    if (was === undefined) return []
    const texts = ({ label, purpose, role }: typeof now) => ({ label, purpose, role })
    return changed(now.id, { before: texts(was), after: texts(now) })
  })
  return [...facts, ...kinds]
}

function textsOf(state: IrState): Readonly<Record<string, unknown>> {
  switch (state.kind) {
    case 'refer': {
      const { say, prepare, avoid, sources } = state.referral
      return { say, prepare, avoid, sources }
    }
    case 'advise':
      return { advise: state.advice.text, avoid: state.advice.avoid, sources: state.advice.sources }
    case 'final':
      return { say: state.say }
    case 'ask':
    case 'invoke':
    case 'decide':
      return {}
  }
}

function changed(
  of: string,
  { before, after }: Both<Readonly<Record<string, unknown>>>,
): readonly TextChange[] {
  const words = (value: unknown) =>
    Array.isArray(value) ? value.join(' ; ') : value === undefined ? '' : String(value)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((what) => {
    const [was, now] = [words(own(before, what)), words(own(after, what))]
    return was === now ? [] : [{ of, what, before: was, after: now }]
  })
}
