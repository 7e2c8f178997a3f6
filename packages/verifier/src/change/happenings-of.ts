/** What happens when one version takes a step, or both take the same one: what each announces that it had not yet. */
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Program } from '../program/program.ts'
import type { Announcement } from './announcement.ts'
import { rememberedBy } from './memories.ts'
import type { Happening, Side } from './side.ts'
import type { Both, SideName } from './version.ts'

export interface Happened {
  readonly when: Situations
  readonly announced: Both<readonly Announcement[]>
}

/** What one version has announced and the other has not yet. */
export interface Waiting {
  readonly side: SideName
  readonly announcements: readonly Announcement[]
}

/** What happens at the steps given: that something is new depends on what both announced already, and on what waits. */
export function happeningsOf(
  program: Program,
  sides: Both<Side>,
  at: Partial<Both<number>>,
  waiting: Waiting | undefined,
): readonly Happened[] {
  const { diagrams } = program
  const newsAt = (side: SideName): readonly News[] => {
    const location = at[side]
    if (location === undefined) return [{ when: everything, announced: [] }]
    const more = waiting?.side === side ? waiting.announcements : []
    return sides[side].happenings(location).flatMap((each) => newsOf(program, each, more))
  }
  const now = newsAt('after')
  return newsAt('before').flatMap((one) =>
    now.flatMap((other): readonly Happened[] => {
      const when = diagrams.intersect(one.when, other.when)
      return when === nothing ? [] : [{ when, announced: { before: one.announced, after: other.announced } }]
    }),
  )
}

interface News {
  readonly when: Situations
  readonly announced: readonly Announcement[]
}

/** What is new in what happens: all of it, that it is more urgent than it was, or nothing. `more`: what this version alone announced. */
function newsOf(
  program: Program,
  { when, announcement }: Happening,
  more: readonly Announcement[],
): readonly News[] {
  const { diagrams, variables } = program
  const none = { when, announced: [] }
  if (announcement === undefined) return [none]
  const memory = rememberedBy(program, announcement)
  if (memory === undefined) return [{ when, announced: [announcement] }]
  const { variable, value } = memory
  const raised: readonly Announcement[] =
    announcement.kind === 'referral'
      ? [{ kind: 'raised', of: announcement.of, urgency: announcement.urgency }]
      : []
  const known = more
    .map((each) => rememberedBy(program, each))
    .findLast((each) => each?.variable === variable)
  if (known !== undefined) return known.value > value ? [{ when, announced: raised }] : [none]
  const found = variables.list[variable]
  const levels = found?.kind === 'announced' ? found.levels : 0
  const within = (first: number, last: number) =>
    diagrams.intersect(
      when,
      diagrams.where(
        variable,
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      ),
    )
  return [
    { when: within(0, 0), announced: [announcement] },
    { when: within(1, value), announced: [] },
    { when: within(value + 1, levels - 1), announced: raised },
  ].filter((each) => each.when !== nothing)
}
