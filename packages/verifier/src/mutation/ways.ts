/** The ways out of a state as they are written, each of which can be made to lead elsewhere. */
import { rawOf, say } from '@jalon/core'
import type { State, WrittenExit } from '@jalon/core'
import type { L10n, Located } from '@jalon/diagnostics'

export interface Way {
  readonly target: Located<string>
  /** When it is taken, to come after what is said of it; nothing when always. */
  readonly when: L10n
  /** The exit, with this way leading elsewhere. */
  leadingTo(target: Located<string>): WrittenExit
}

/** Every way out of a state, in the order of the file. */
export function waysOf({ exit, action }: State): readonly Way[] {
  switch (exit?.kind) {
    case 'to':
      return [{ target: exit.target, when: say('', ''), leadingTo: (target) => ({ ...exit, target }) }]
    case 'by-name':
      return exit.exits.flatMap(({ name, target }, index): readonly Way[] => {
        if (target === undefined) return []
        const when =
          action.kind === 'invoke'
            ? say(` quand il finit par « ${name.value} »`, ` when it ends with "${name.value}"`)
            : say(` quand la réponse est « ${name.value} »`, ` when the answer is "${name.value}"`)
        const leadingTo = (to: Located<string>): WrittenExit => ({
          ...exit,
          exits: exit.exits.map((each, at) => (at === index ? { ...each, target: to } : each)),
        })
        return [{ target, when, leadingTo }]
      })
    case 'by-guard':
      return exit.branches.flatMap(({ target, guard }, index): readonly Way[] => {
        if (target === undefined) return []
        const when =
          guard === undefined
            ? say(' dans les autres cas', ' in the other cases')
            : say(` quand « ${written(guard)} »`, ` when "${written(guard)}"`)
        const leadingTo = (to: Located<string>): WrittenExit => ({
          ...exit,
          branches: exit.branches.map((each, at) => (at === index ? { ...each, target: to } : each)),
        })
        return [{ target, when, leadingTo }]
      })
    case undefined:
      return []
  }
}

/** Something as its author wrote it, on one line. */
export function written({ span }: Pick<Located<unknown>, 'span'>): string {
  return rawOf(span)
    .replace(/\s+/g, ' ')
    .replace(/^\{ (.*) \}$/, '$1')
}

/** Every pair of a list, the first one first. */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((first, index) => list.slice(index + 1).map((second) => [first, second] as const))
}
