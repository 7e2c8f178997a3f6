/** Where the cause of a difference is written: the file, the line, the edited key, what it said and what it says. */
import type { Exit, Ir, IrState, Vocabulary } from '@jalon/core'
import { getIn, own } from '@jalon/core'
import { lineOf } from '@jalon/diagnostics'
import type { Both, Cause, SideName } from '@jalon/verifier'

export interface CausePlace {
  readonly file: string
  readonly line: number
  /** The file is one of the base. */
  readonly inBase?: true
  /** `securite.next.inconnu`, or the name of the step. */
  readonly key: string
  readonly before?: string
  readonly after?: string
}

export interface Written {
  readonly irs: Both<Ir>
  readonly vocabularies: Both<Vocabulary>
}

/** The place of a cause, in the version after when the step is still there. Nothing when nothing is written otherwise: the directory is. */
export function causePlace({ irs, vocabularies }: Written, cause: Cause): CausePlace | undefined {
  const side: SideName = cause.after === undefined ? 'before' : 'after'
  const key = cause.after ?? cause.before ?? ''
  const [was, now] = [stateOf(irs.before, cause.before), stateOf(irs.after, cause.after)]
  const edit = was === undefined || now === undefined ? whole(was, now) : editOf(was, now)
  if (edit === undefined) return answersPlace({ irs, vocabularies }, was)
  const [pathway = '', state = ''] = split(key)
  const written = vocabularies[side].pathways.get(pathway)
  const found = written?.states.get(state)
  if (written === undefined || found === undefined) return undefined
  const { source } = written.document
  const value = getIn(written.document.tree, ['states', state, ...edit.path])
  return {
    file: source.file,
    ...(source.from === 'base' ? { inBase: true } : {}),
    line: lineOf(value?.span ?? found.name.span),
    key: [state, ...edit.path].join('.'),
    ...(edit.before === undefined ? {} : { before: edit.before }),
    ...(edit.after === undefined ? {} : { after: edit.after }),
  }
}

/** A question is asked at the same step, and its answers are others. */
function answersPlace({ irs, vocabularies }: Written, asked: IrState | undefined): CausePlace | undefined {
  if (asked?.kind !== 'ask') return undefined
  const answersIn = (ir: Ir) => (own(ir.facts, asked.fact)?.answers ?? []).map(({ id }) => id)
  const { added, removed } = differenceOf(answersIn(irs.before), answersIn(irs.after))
  const written = vocabularies.after.facts.get(asked.fact)
  if (written === undefined || added.length + removed.length === 0) return undefined
  const span = written.answersKey ?? written.name.span
  return {
    file: span.source.file,
    ...(span.source.from === 'base' ? { inBase: true } : {}),
    line: lineOf(span),
    key: `${asked.fact}.answers`,
    before: removed.join(', '),
    after: added.join(', '),
  }
}

function differenceOf(was: readonly string[], now: readonly string[]) {
  return {
    added: now.filter((id) => !was.includes(id)),
    removed: was.filter((id) => !now.includes(id)),
  }
}

interface Edit {
  readonly path: readonly string[]
  readonly before?: string
  readonly after?: string
}

function split(key: string): readonly string[] {
  const cut = key.lastIndexOf('/')
  return [key.slice(0, cut), key.slice(cut + 1)]
}

function stateOf(ir: Ir, key: string | undefined): IrState | undefined {
  const [pathway = '', state = ''] = split(key ?? '')
  return own(own(ir.pathways, pathway)?.states ?? {}, state)
}

/** A step that is new, or gone. */
function whole(was: IrState | undefined, now: IrState | undefined): Edit | undefined {
  return was === undefined && now === undefined ? undefined : { path: [] }
}

function editOf(was: IrState, now: IrState): Edit | undefined {
  if (was.kind !== now.kind) return { path: [] }
  if (was.kind === 'refer' && now.kind === 'refer') {
    const [former, present] = [was.referral, now.referral]
    const edits = [
      edit(['refer', 'to'], former.to.join(', '), present.to.join(', ')),
      edit(['refer', 'urgency'], former.urgency, present.urgency),
      edit(['refer', 'consent'], former.consent ?? 'not-required', present.consent ?? 'not-required'),
    ]
    const found = edits.find((each) => each !== undefined)
    if (found !== undefined) return found
  }
  if (was.kind === 'ask' && now.kind === 'ask' && was.fact !== now.fact)
    return edit(['ask'], was.fact, now.fact)
  if (was.kind === 'final' && now.kind === 'final') return edit(['final'], was.outcome, now.outcome)
  if (was.kind === 'invoke' && now.kind === 'invoke') {
    return edit(['invoke'], was.pathway, now.pathway) ?? editOfNames(was.outcomes, now.outcomes)
  }
  return 'exit' in was && 'exit' in now ? editOfExit(was.exit, now.exit) : undefined
}

function editOfExit(was: Exit, now: Exit): Edit | undefined {
  if (was.kind === 'to' && now.kind === 'to') return edit(['next'], was.target, now.target)
  if (was.kind === 'by-answer' && now.kind === 'by-answer') return editOfNames(was.targets, now.targets)
  return JSON.stringify(was) === JSON.stringify(now) ? undefined : { path: ['next'] }
}

function editOfNames(
  was: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Edit | undefined {
  const names = [...new Set([...Object.keys(now), ...Object.keys(was)])]
  const changed = names.find((name) => own(was, name) !== own(now, name))
  return changed === undefined
    ? undefined
    : edit(['next', changed], own(was, changed) ?? '', own(now, changed) ?? '')
}

function edit(path: readonly string[], before: string, after: string): Edit | undefined {
  return before === after ? undefined : { path, before, after }
}
