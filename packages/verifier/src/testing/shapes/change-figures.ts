/** What comparing two versions costs, beside proving one of them: an edit costs the region that it can influence. */
import type { Ir } from '@jalon/core'
import { own } from '@jalon/core'
import { comparisonOf, differencesOf } from '../../change/differences-of.ts'
import { rowsWithoutTerritory } from '../../program/rows.ts'
import { sketched } from './sketch.ts'

export interface ChangeFigures {
  /** Pairs of steps that were visited. */
  readonly pairs: number
  readonly differences: number
  /** Situations that lead elsewhere, out of all. */
  readonly changed: bigint
  readonly situations: bigint
  readonly nodes: number
}

/** Compares two versions of a sketch, and counts. */
export function changeFigures(before: Ir, after: Ir): ChangeFigures {
  const versions = {
    before: { ir: before, territories: rowsWithoutTerritory(before) },
    after: { ir: after, territories: rowsWithoutTerritory(after) },
  }
  const comparison = comparisonOf(versions, sketched)
  const { program, sheets } = comparison
  const { differences, pairs } = differencesOf(comparison, 'behaviour')
  const changed = differences.reduce((all, each) => program.diagrams.union(all, each.sheets), 0)
  return {
    pairs,
    differences: differences.length,
    changed: sheets.count(changed),
    situations: sheets.count(sheets.all),
    nodes: program.diagrams.size,
  }
}

/** The same sketch with one referral less urgent: the first that comes after this part of its steps. */
export function withEditAt(ir: Ir, part: number): Ir {
  const pathway = own(ir.pathways, sketched)
  if (pathway === undefined) return ir
  const names = Object.keys(pathway.states)
  const later = names.slice(Math.floor(names.length * part))
  const name = later.find((each) => pathway.states[each]?.kind === 'refer') ?? ''
  const state = own(pathway.states, name)
  if (state?.kind !== 'refer') return ir
  const edited = { ...state, referral: { ...state.referral, urgency: 'h72' as const } }
  const states = { ...pathway.states, [name]: edited }
  return { ...ir, pathways: { ...ir.pathways, [sketched]: { ...pathway, states } } }
}
