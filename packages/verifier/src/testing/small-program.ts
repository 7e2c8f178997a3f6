/** Programs written in a few lines for a test: states as the engine reads them, communes as lists of kinds. */
import type { Guard, Ir, IrFact, IrInvariant, IrPathway, IrState, Urgency } from '@jalon/core'
import { irVersion } from '@jalon/core'
import { facts, kinds } from '@jalon/core/testing'
import type { TerritoryRows } from '../program/rows.ts'
import type { RandomProgram } from './arbitrary-program.ts'

type States = Readonly<Record<string, IrState>>

/** Pathways over the facts and kinds of the random programs; the first one is started. Each row is a commune of its own. */
export function smallProgram(
  pathways: Readonly<Record<string, States>>,
  rows: readonly (readonly string[])[],
  invariants: readonly IrInvariant[] = [],
): RandomProgram {
  const [pathway = ''] = Object.keys(pathways)
  const ir: Ir = {
    version: irVersion,
    pathways: Object.fromEntries(Object.entries(pathways).map(([id, states]) => [id, toPathway(id, states)])),
    facts: byId<IrFact>(facts),
    kinds: byId(kinds),
    invariants,
  }
  return { ir, pathway, territories: [toTerritory(rows)] }
}

/** A decision: the first guard that holds, otherwise the last state. */
export function decide(branches: readonly (readonly [Guard, string])[], otherwise?: string): IrState {
  return {
    kind: 'decide',
    exit: {
      kind: 'by-guard',
      branches: branches.map(([guard, target]) => ({ guard, target })),
      ...(otherwise === undefined ? {} : { otherwise }),
    },
  }
}

/** A question, then a state whatever the answer. */
export function ask(fact: string, target: string): IrState {
  return { kind: 'ask', fact, exit: { kind: 'to', target } }
}

/** A referral, then a state. */
export function refer(to: readonly string[], target: string, urgency: Urgency = 'week'): IrState {
  return {
    kind: 'refer',
    referral: { to, urgency, say: to.join(), prepare: [], avoid: [], sources: [] },
    exit: { kind: 'to', target },
  }
}

/** Another pathway, whose only outcome is `fin`, then a state. */
export function invoke(pathway: string, target: string): IrState {
  return { kind: 'invoke', pathway, outcomes: { fin: target } }
}

export function final(outcome: string): IrState {
  return { kind: 'final', outcome }
}

export function available(...wanted: readonly string[]): Guard {
  return { kind: 'available', kinds: wanted }
}

function toPathway(id: string, states: States): IrPathway {
  return {
    id,
    title: id,
    entry: true,
    status: 'draft',
    owner: 'o',
    reviewed: '2026-01-01',
    reviewBy: '2027-01-01',
    sources: {},
    initial: Object.keys(states)[0] ?? '',
    states,
  }
}

function toTerritory(rows: readonly (readonly string[])[]): TerritoryRows {
  return {
    territory: 't',
    rows: rows.map((kindsThere, index) => ({
      available: new Set(kindsThere),
      places: [{ territory: 't', code: `c${index}`, name: `C${index}` }],
    })),
  }
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((each) => [each.id, each]))
}
