/** The atoms of the conditions of a pathway, each of which can be written otherwise, or taken away. */
import type { Pathway, State, WrittenGuard } from '@jalon/core'
import type { Edit } from './mutant.ts'
import { inState } from './mutant.ts'

/** A part of a condition that looks at one thing. */
export type Atom = Extract<WrittenGuard, { readonly kind: 'answered' | 'chosen' | 'available' | 'condition' }>

export interface AtomSite {
  readonly state: State
  readonly atom: Atom
  /** Whether the condition says something else besides. */
  readonly isPart: boolean
  /** The edit that writes something else there. */
  replacedBy(other: WrittenGuard): Edit
  /** The edit that takes it away, where something is left. */
  readonly without: Edit | undefined
}

/** Every atom of the conditions written in the states of a pathway, in the order of the file. */
export function atomsOf({ states }: Pathway): readonly AtomSite[] {
  return [...states.values()].flatMap((state) => {
    const { exit, name } = state
    if (exit?.kind !== 'by-guard') return []
    return exit.branches.flatMap(({ guard }, index) => {
      if (guard === undefined) return []
      const edit = (other: WrittenGuard): Edit => {
        const branches = exit.branches.map((each, at) => (at === index ? { ...each, guard: other } : each))
        return inState(name.value, { ...state, exit: { ...exit, branches } })
      }
      return sitesIn(guard, (other) => other).map(({ atom, rebuilt }): AtomSite => {
        const left = rebuilt(undefined)
        return {
          state,
          atom,
          isPart: left !== undefined,
          replacedBy: (other) => edit(rebuilt(other) ?? other),
          without: left === undefined ? undefined : edit(left),
        }
      })
    })
  })
}

interface Site {
  readonly atom: Atom
  /** The whole condition with something else there, or nothing. */
  rebuilt(other: WrittenGuard | undefined): WrittenGuard | undefined
}

function sitesIn(guard: WrittenGuard, rebuild: Site['rebuilt']): readonly Site[] {
  switch (guard.kind) {
    case 'answered':
    case 'chosen':
    case 'available':
    case 'condition':
      return [{ atom: guard, rebuilt: rebuild }]
    case 'not':
      return sitesIn(guard.guard, (other) => {
        if (other === undefined) return rebuild(undefined)
        return rebuild(other.kind === 'not' ? other.guard : { ...guard, guard: other })
      })
    case 'all':
    case 'any':
      return guard.guards.flatMap((part, index) =>
        sitesIn(part, (other) => {
          const left = guard.guards.flatMap((each, at) => (at === index ? (other ?? []) : each))
          const [only] = left
          if (only === undefined) return rebuild(undefined)
          return rebuild(left.length === 1 ? only : { ...guard, guards: left })
        }),
      )
  }
}
