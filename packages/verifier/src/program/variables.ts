/**
 * What a situation is made of: who invoked each pathway, the answers, the kinds that exist in the commune. In the order
 * in which the diagrams test them: callers, on which all that follows a part depends; facts as they are first asked in a
 * depth-first walk in file order, so that facts read together stand near each other (Bryant 1986); kinds last. Which
 * kinds exist together is a relation between all of them: tested first, it would stand above every set of answers; last,
 * it is shared by all.
 */
import type { Guard, Ir, IrInvariant, IrPathway } from '@jalon/core'
import { exitOf, own, statesAfter } from '@jalon/core'
import type { AnswerClass, Atom, Test } from './answer-classes.ts'
import { answerClasses, passes, atomsIn } from './answer-classes.ts'
import type { TerritoryRows } from './rows.ts'

export type Variable =
  /** 0: absent, 1: present. */
  | { readonly kind: 'available'; readonly of: string }
  /** Which step invoked this pathway: an index in the list of those that do. */
  | { readonly kind: 'caller'; readonly of: string; readonly sites: number }
  /** Of two versions walked together, what both announced already: 0, not at all. */
  | { readonly kind: 'announced'; readonly of: string; readonly levels: number }
  /** 0: not asked yet; n: an answer of the class n - 1. */
  | { readonly kind: 'fact'; readonly of: string; readonly classes: readonly AnswerClass[] }

export type Announced = Extract<Variable, { readonly kind: 'announced' }>

/** A step that invokes a pathway. */
export interface Site {
  readonly pathway: string
  readonly state: string
}

/** The variables of a program, and where to find each by its name. */
export interface Variables {
  readonly list: readonly Variable[]
  readonly kinds: ReadonlyMap<string, number>
  readonly callers: ReadonlyMap<string, number>
  readonly announced: ReadonlyMap<string, number>
  readonly facts: ReadonlyMap<string, number>
  /** Kinds that every row has: they need no variable. */
  readonly everywhere: ReadonlySet<string>
  /** The steps that invoke each pathway. */
  readonly sites: ReadonlyMap<string, readonly Site[]>
}

/** How many values a variable has. */
export function sizeOf(variable: Variable): number {
  switch (variable.kind) {
    case 'available':
      return 2
    case 'caller':
      return variable.sites
    case 'announced':
      return variable.levels
    case 'fact':
      return variable.classes.length + 1
  }
}

/** The variables of a pathway and of those that it invokes, telling apart all that they and these invariants tell apart. */
export function variablesOf(
  ir: Ir,
  pathways: readonly IrPathway[],
  invariants: readonly IrInvariant[],
  territories: readonly TerritoryRows[],
  announced: readonly Announced[] = [],
): Variables {
  const sites = sitesOf(pathways)
  const rows = territories.flatMap((territory) => territory.rows)
  const inUse = [...kindsIn(pathways, invariants)]
  const everywhere = new Set(inUse.filter((kind) => rows.every(({ available }) => available.has(kind))))
  const uncertain = inUse.filter(
    (kind) => !everywhere.has(kind) && rows.some(({ available }) => available.has(kind)),
  )
  const invoked = [...sites].filter(([, list]) => list.length > 1)
  const tests = testsOf(pathways, invariants)
  const list: Variable[] = [
    ...invoked.map(([of, list]): Variable => ({ kind: 'caller', of, sites: list.length })),
    ...factsInOrder(ir, pathways, invariants).flatMap((of): readonly Variable[] => {
      const fact = own(ir.facts, of)
      if (fact === undefined) return []
      const { made, named } = tests.get(of) ?? { made: [], named: new Set<string>() }
      return [{ kind: 'fact', of, classes: answerClasses(fact, made, named) }]
    }),
    ...announced,
    ...uncertain.map((of): Variable => ({ kind: 'available', of })),
  ]
  const indexes = (kind: Variable['kind']) =>
    new Map(
      list.flatMap((variable, index) => (variable.kind === kind ? [[variable.of, index] as const] : [])),
    )
  return {
    list,
    kinds: indexes('available'),
    callers: indexes('caller'),
    announced: indexes('announced'),
    facts: indexes('fact'),
    everywhere,
    sites,
  }
}

/** The pathway and all those that it leads to, in the order in which a walk in file order meets them. */
export function closureOf(ir: Ir, entry: string): readonly IrPathway[] {
  const found = new Map<string, IrPathway>()
  const visit = (id: string): void => {
    const pathway = own(ir.pathways, id)
    if (pathway === undefined || found.has(id)) return
    found.set(id, pathway)
    for (const state of Object.values(pathway.states)) if (state.kind === 'invoke') visit(state.pathway)
  }
  visit(entry)
  return [...found.values()]
}

function sitesOf(pathways: readonly IrPathway[]): ReadonlyMap<string, readonly Site[]> {
  const sites = new Map<string, Site[]>()
  for (const { id, states } of pathways) {
    for (const [state, step] of Object.entries(states)) {
      if (step.kind !== 'invoke') continue
      const known = sites.get(step.pathway)
      if (known === undefined) sites.set(step.pathway, [{ pathway: id, state }])
      else known.push({ pathway: id, state })
    }
  }
  return sites
}

/** Every condition of some pathways, then those of some promises. */
export function guardsOf(
  pathways: readonly IrPathway[],
  invariants: readonly IrInvariant[],
): readonly Guard[] {
  const written = pathways.flatMap(({ states }) => {
    return Object.values(states).flatMap((state) => {
      const exit = exitOf(state)
      return exit?.kind === 'by-guard' ? exit.branches.map(({ guard }) => guard) : []
    })
  })
  return [...written, ...invariants.flatMap(({ when }) => when ?? [])]
}

function kindsIn(pathways: readonly IrPathway[], invariants: readonly IrInvariant[]): ReadonlySet<string> {
  const referred = pathways.flatMap(({ states }) => {
    return Object.values(states).flatMap((state) => (state.kind === 'refer' ? state.referral.to : []))
  })
  return new Set([...referred, ...guardsOf(pathways, invariants).flatMap(kindsLookedAt)])
}

/** The kinds that a guard looks at. */
export function kindsLookedAt(guard: Guard): readonly string[] {
  switch (guard.kind) {
    case 'available':
      return guard.kinds
    case 'not':
      return kindsLookedAt(guard.guard)
    case 'all':
    case 'any':
      return guard.guards.flatMap(kindsLookedAt)
    case 'answered':
    case 'chosen':
      return []
  }
}

interface Tests {
  readonly made: Test[]
  readonly named: Set<string>
}

/** Everything that tells the answers of a fact apart: guards, answer maps, consents. */
function testsOf(
  pathways: readonly IrPathway[],
  invariants: readonly IrInvariant[],
): ReadonlyMap<string, Tests> {
  const tests = new Map<string, Tests>()
  const seen = new Set<string>()
  const add = (fact: string, key: string, test: Test, named: readonly string[]): void => {
    if (seen.has(`${fact} ${key}`)) return
    seen.add(`${fact} ${key}`)
    const known = tests.get(fact) ?? { made: [], named: new Set() }
    tests.set(fact, known)
    known.made.push(test)
    for (const each of named) known.named.add(each)
  }
  for (const guard of guardsOf(pathways, invariants)) {
    atomsIn(guard, (atom) =>
      add(atom.fact, JSON.stringify(atom), (value) => passes(atom, value), answersOf(atom)),
    )
  }
  for (const state of pathways.flatMap(({ states }) => Object.values(states))) {
    if (state.kind === 'refer' && state.referral.consent !== undefined) {
      add(state.referral.consent, 'consent', (value) => value === 'oui', ['oui'])
    }
    if (state.kind !== 'ask' || state.exit.kind !== 'by-answer') continue
    const { targets } = state.exit
    for (const target of new Set(Object.values(targets))) {
      const among = Object.keys(targets).filter((answer) => targets[answer] === target)
      add(state.fact, `among ${among.join()}`, (value) => among.includes(String(value)), [])
    }
  }
  return tests
}

function answersOf(atom: Atom): readonly string[] {
  return atom.kind === 'answered' ? atom.among : atom.answers
}

/** Facts in the order in which a depth-first walk first asks them, then those that are only looked at. */
function factsInOrder(
  ir: Ir,
  pathways: readonly IrPathway[],
  invariants: readonly IrInvariant[],
): readonly string[] {
  const facts = new Set<string>()
  const [entry] = pathways
  const entered = new Set<string>()
  const pending = entry === undefined ? [] : [{ pathway: entry.id, state: entry.initial }]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const { pathway, state } = at
    const step = own(own(ir.pathways, pathway)?.states ?? {}, state)
    if (step === undefined || entered.has(`${pathway} ${state}`)) continue
    entered.add(`${pathway} ${state}`)
    if (step.kind === 'ask') facts.add(step.fact)
    const next = [...statesAfter(step)].reverse().map((target) => ({ pathway, state: target }))
    pending.push(...next)
    const callee = step.kind === 'invoke' ? own(ir.pathways, step.pathway) : undefined
    if (callee !== undefined) pending.push({ pathway: callee.id, state: callee.initial })
  }
  for (const guard of guardsOf(pathways, invariants)) atomsIn(guard, ({ fact }) => facts.add(fact))
  for (const state of pathways.flatMap(({ states }) => Object.values(states))) {
    if (state.kind === 'ask') facts.add(state.fact)
    if (state.kind === 'refer' && state.referral.consent !== undefined) facts.add(state.referral.consent)
  }
  return [...facts]
}
