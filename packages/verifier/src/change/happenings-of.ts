/** What happens when one version takes a step, or both take the same one: what each announces that it had not yet. */
import { urgencies } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Program } from '../program/program.ts'
import type { Announcement } from './announcement.ts'
import type { Given, Happening, Side } from './side.ts'
import type { Both } from './version.ts'

export interface Happened {
  readonly when: Situations
  readonly gives: readonly Given[]
  readonly announced: Both<readonly Announcement[]>
}

/**
 * What happens at the steps given. `inStep`: both have announced the same things until now, so what one remembers, the
 * other does.
 */
export function happeningsOf(
  program: Program,
  sides: Both<Side>,
  at: Partial<Both<number>>,
  inStep: boolean,
): readonly Happened[] {
  const { diagrams } = program
  const was = at.before === undefined ? none : sides.before.happenings(at.before)
  const now = at.after === undefined ? none : sides.after.happenings(at.after)
  return was.flatMap((one) =>
    now.flatMap((other) => {
      const both = diagrams.intersect(one.when, other.when)
      if (both === nothing) return []
      const possible = inStep ? diagrams.intersect(both, remembering(program, one, other)) : both
      return newsOf(program, one).flatMap((mine) =>
        newsOf(program, other).flatMap((theirs): readonly Happened[] => {
          const when = diagrams.intersect(possible, diagrams.intersect(mine.when, theirs.when))
          if (when === nothing) return []
          return [
            {
              when,
              gives: [...mine.gives, ...theirs.gives],
              announced: { before: mine.announced, after: theirs.announced },
            },
          ]
        }),
      )
    }),
  )
}

const none: readonly Happening[] = [{ when: everything }]

/** Where two memories of one thing agree. */
function remembering({ diagrams, variables }: Program, one: Happening, other: Happening): Situations {
  const { memory: mine } = one
  const { memory: theirs } = other
  if (mine === undefined || theirs === undefined) return everything
  if (nameOf(one) !== nameOf(other)) return everything
  const variable = variables.list[mine.variable]
  const levels = variable?.kind === 'announced' ? variable.levels : 0
  return [...Array(levels).keys()].reduce(
    (all, level) =>
      diagrams.union(
        all,
        diagrams.intersect(diagrams.where(mine.variable, [level]), diagrams.where(theirs.variable, [level])),
      ),
    nothing,
  )
}

function nameOf({ announcement }: Happening): string {
  if (announcement === undefined) return ''
  return 'of' in announcement ? announcement.of : 'fact' in announcement ? announcement.fact : ''
}

interface News {
  readonly when: Situations
  readonly gives: readonly Given[]
  readonly announced: readonly Announcement[]
}

/** What is new in what happens: all of it, that it is more urgent than it was, or nothing. */
function newsOf({ diagrams, variables }: Program, { announcement, memory }: Happening): readonly News[] {
  if (announcement === undefined) return [{ when: everything, gives: [], announced: [] }]
  if (memory === undefined) return [{ when: everything, gives: [], announced: [announcement] }]
  const { variable, value } = memory
  const found = variables.list[variable]
  const levels = found?.kind === 'announced' ? found.levels : 0
  const less = [...Array(levels).keys()].filter((level) => level > value)
  const asMuch = [...Array(value + 1).keys()].slice(1)
  const raised: Announcement | undefined =
    announcement.kind === 'referral'
      ? { kind: 'raised', of: announcement.of, urgency: announcement.urgency }
      : undefined
  const first = { when: diagrams.where(variable, [0]), gives: [memory], announced: [announcement] }
  if (raised === undefined) {
    return [first, { when: diagrams.minus(everything, first.when), gives: [], announced: [] }]
  }
  return [
    first,
    ...(value === urgencies.length
      ? []
      : [{ when: diagrams.where(variable, less), gives: [memory], announced: [raised] }]),
    { when: diagrams.where(variable, asMuch), gives: [], announced: [] },
  ]
}
