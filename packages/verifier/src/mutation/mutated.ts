/** The content as a mistake would make it: what is written and what runs, changed together so that rules can point at it. */
import type { Ir, IrState, Pathway, State, Vocabulary } from '@jalon/core'
import { lower, own } from '@jalon/core'
import { hashOf } from '@jalon/diagnostics'
import type { Content } from '../behaviour/behaviour.ts'
import { stateKey } from '../change/same-states.ts'
import type { TerritoryRows } from '../program/rows.ts'
import type { Edit, Mutant } from './mutant.ts'
import { operators } from './operators/index.ts'

/** A mistake, and everything that it changes. */
export interface Mutated extends Mutant {
  /** The same for the same mistake in the same place, whatever is written elsewhere. */
  readonly key: string
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  readonly territories: readonly TerritoryRows[]
  /** The steps of the original without which a walk is the same. */
  readonly steps: ReadonlySet<string>
  /** The states that run otherwise, as they would; null for one that is not there any more. Nothing when something else changes. */
  readonly changed: readonly (readonly [state: string, now: IrState | null])[] | undefined
  /** The pathways in which something is done or looked at otherwise. A structure closes for all of them at once. */
  readonly pathways: readonly string[]
  /** When one referral alone is made otherwise, and nothing leads elsewhere: that step, before and now. */
  readonly referral: { readonly state: string; readonly before: IrState; readonly after: IrState } | undefined
}

/** Every mistake tried on a pathway, in a fixed order; what two operators make alike is tried once. */
export function mutantsOf(
  content: Content,
  pathway: string,
  wanted: (code: string) => boolean = () => true,
): readonly Mutated[] {
  const unit = content.vocabulary.pathways.get(pathway)
  if (unit === undefined) return []
  const ground = { unit, vocabulary: content.vocabulary, territories: content.territories }
  const found = new Map<string, Mutated>()
  for (const operator of operators) {
    for (const mistake of operator.mistakes(ground)) {
      const mutated = mutatedBy(content, unit, { ...mistake, operator, pathway })
      if (mutated !== undefined && !found.has(mutated.key)) found.set(mutated.key, mutated)
    }
  }
  return [...found.values()].filter(({ operator }) => wanted(operator.code))
}

/** Nothing when what would be written means the same. */
function mutatedBy(content: Content, unit: Pathway, mutant: Mutant): Mutated | undefined {
  const { edit } = mutant
  return edit.kind === 'closed' ? withoutKind(content, mutant, edit) : written(content, unit, mutant, edit)
}

function written(
  { ir, vocabulary, territories }: Content,
  unit: Pathway,
  mutant: Mutant,
  { states, initial }: Extract<Edit, { readonly kind: 'pathway' }>,
): Mutated | undefined {
  const was = own(ir.pathways, mutant.pathway)
  if (was === undefined) return undefined
  const kept = [...unit.states].flatMap(([name, state]): readonly (readonly [string, State])[] => {
    const now = states.get(name) ?? state
    return now === 'gone' ? [] : [[name, now]]
  })
  const edited: Pathway = { ...unit, states: new Map(kept), ...(initial === undefined ? {} : { initial }) }
  const changed = lowered(
    edited,
    kept.filter(([name]) => states.has(name)),
    vocabulary,
  )
  const delta = [...states.keys()].map((name) => [name, own(changed, name) ?? null] as const)
  const differing = delta.filter(
    ([name, now]) => JSON.stringify(now) !== JSON.stringify(own(was.states, name)),
  )
  const start = initial?.value ?? was.initial
  if (differing.length === 0 && start === was.initial) return undefined
  const now = {
    ...was,
    initial: start,
    states: Object.fromEntries(
      kept.flatMap(([name]) => {
        const state = own(changed, name) ?? own(was.states, name)
        return state === undefined ? [] : [[name, state]]
      }),
    ),
  }
  const steps = [...differing.map(([name]) => name), ...(start === was.initial ? [] : [was.initial])]
  return {
    ...mutant,
    key: hashOf(JSON.stringify([mutant.pathway, start, differing])),
    ir: { ...ir, pathways: { ...ir.pathways, [was.id]: now } },
    vocabulary: { ...vocabulary, pathways: new Map(vocabulary.pathways).set(was.id, edited) },
    territories,
    steps: new Set(steps.map((name) => stateKey(was.id, name))),
    changed: start === was.initial ? differing : undefined,
    pathways: [was.id],
    referral: referralAlone(differing, start === was.initial, was.states),
  }
}

/** Some states of a pathway, as they run. */
function lowered(
  unit: Pathway,
  states: readonly (readonly [string, State])[],
  vocabulary: Vocabulary,
): Readonly<Record<string, IrState>> {
  const { promises: _, ...shared } = vocabulary
  const part: Pathway = { ...unit, states: new Map(states), invariants: [] }
  const { pathways } = lower({
    ...shared,
    facts: new Map(),
    kinds: new Map(),
    pathways: new Map([[unit.id.value, part]]),
  })
  return own(pathways, unit.id.value)?.states ?? {}
}

function referralAlone(
  differing: readonly (readonly [string, IrState | null])[],
  startsAlike: boolean,
  was: Readonly<Record<string, IrState>>,
): Mutated['referral'] {
  const [only, other] = differing
  if (only === undefined || other !== undefined || !startsAlike) return undefined
  const [state, after] = only
  const before = own(was, state)
  if (before?.kind !== 'refer' || after?.kind !== 'refer') return undefined
  return JSON.stringify(before.exit) === JSON.stringify(after.exit) ? { state, before, after } : undefined
}

function withoutKind(
  { ir, vocabulary, territories }: Content,
  mutant: Mutant,
  { of, territory, at }: Extract<Edit, { readonly kind: 'closed' }>,
): Mutated {
  const codes = new Set(at.map(({ code }) => code))
  const closed = territories.map((each) => {
    if (each.territory !== territory) return each
    const rows = each.rows.flatMap((row) => {
      const inside = row.places.filter(({ code }) => codes.has(code))
      const others = row.places.filter(({ code }) => !codes.has(code))
      if (inside.length === 0) return [row]
      const available = new Set([...row.available].filter((kind) => kind !== of))
      return [...(others.length === 0 ? [] : [{ ...row, places: others }]), { available, places: inside }]
    })
    return { ...each, rows }
  })
  const looking = Object.values(ir.pathways).flatMap(({ id, states }) =>
    Object.entries(states).flatMap(([name, state]) => (looksAt(state, of) ? [{ id, name }] : [])),
  )
  return {
    ...mutant,
    key: hashOf(JSON.stringify(['closed', of, territory, [...codes]])),
    ir,
    vocabulary,
    territories: closed,
    steps: new Set(looking.map(({ id, name }) => stateKey(id, name))),
    changed: undefined,
    pathways: [...new Set(looking.map(({ id }) => id))],
    referral: undefined,
  }
}

function looksAt(state: IrState, kind: string): boolean {
  if (state.kind === 'refer' && state.referral.to.includes(kind)) return true
  return 'exit' in state && state.exit.kind === 'by-guard' && JSON.stringify(state.exit).includes(`"${kind}"`)
}
