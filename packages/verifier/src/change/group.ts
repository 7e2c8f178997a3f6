/** One difference as it is told: which situations, the shortest of them, where, what was announced and what is now. */
import type { PlanItem, Run, Value } from '@jalon/core'
import { own, planOf, run } from '@jalon/core'
import { hashOf } from '@jalon/diagnostics'
import type { Side as Described } from '../describe.ts'
import { descriptionsOf } from '../describe.ts'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { rowOf } from '../explore/initial.ts'
import type { Whereabouts } from '../explore/places-in.ts'
import { placesIn } from '../explore/places-in.ts'
import type { Program } from '../program/program.ts'
import type { Place } from '../program/rows.ts'
import type { Announcement } from './announcement.ts'
import { announcementKey } from './announcement.ts'
import { formerFact, sheetFor, trueFact } from './both-versions.ts'
import type { Comparison, Difference } from './differences-of.ts'
import type { Danger } from './gravity.ts'
import { formerKind, trueKind } from './joint-places.ts'
import type { ToldByTests } from './told-by-tests.ts'
import { toldByTests } from './told-by-tests.ts'
import type { Both, SideName } from './version.ts'
import type { Cause } from './walk-together.ts'

/** One condition of a description: a question and some of its answers, or whether a kind exists. `before`: as it was then, when it is another question, or moved. */
export type Condition =
  | {
      readonly kind: 'answers'
      readonly fact: string
      readonly answers: readonly string[]
      /** Those of the answers that stand for others: several at once, that nothing tells apart. */
      readonly alike: readonly string[]
      /** The same, said by what conditions look for, where that is possible. */
      readonly byTests?: ToldByTests
      readonly before: boolean
    }
  | { readonly kind: 'exists'; readonly of: string; readonly exists: boolean; readonly before: boolean }

/** What a version does in one situation. */
export interface Walked {
  readonly plan: readonly PlanItem[]
  readonly run: Run
}

export interface Group {
  readonly pathway: string
  readonly fingerprint: string
  readonly before: Announcement
  readonly after: Announcement
  readonly cause: Cause
  /** Why it concerns safety; nothing when it does not. */
  readonly dangers: readonly Danger[]
  readonly situations: bigint
  /** A few descriptions, the widest first; `isWhole` when they hold all the situations. */
  readonly cases: readonly (readonly Condition[])[]
  readonly isWhole: boolean
  readonly witness: {
    readonly answers: readonly (readonly [fact: string, value: Value])[]
    readonly commune: Place | undefined
    readonly walked: Both<Walked>
    /** The kinds that exist there, for each version. */
    readonly available: Both<ReadonlySet<string>>
  }
  /** Communes where it happens, out of all; and whether it happens to someone from elsewhere. */
  readonly communes: { readonly places: readonly Place[]; readonly among: number; readonly outside: boolean }
}

/** How many descriptions are given of the situations of a group. */
const mostCases = 4

/** A difference as a group. */
export function groupOf(comparison: Comparison, difference: Difference, dangers: readonly Danger[]): Group {
  const { pathway, program, sheets, both } = comparison
  const { before, after, cause, sheets: where } = difference
  const only = (set: Situations) => program.diagrams.keep(set, difference.decidedBy)
  const { descriptions, isWhole } = descriptionsOf(program, only(where), only(sheets.all), mostCases)
  const cases = descriptions.map((sides) => sides.flatMap((side) => conditionOf(program, side)))
  const { places } = placesIn(program, where)
  const communes = places.filter(({ code }) => code !== null)
  const all = both.territories.flatMap(({ rows }) => rows.flatMap((row) => row.places))
  return {
    pathway,
    fingerprint: hashOf(
      JSON.stringify([pathway, cases.map(identityOf), announcementKey(before), announcementKey(after)]),
    ).slice(0, 12),
    before,
    after,
    cause,
    dangers,
    situations: sheets.count(where),
    cases,
    isWhole,
    witness: witnessOf(comparison, where),
    communes: {
      places: communes,
      among: all.filter(({ code }) => code !== null).length,
      outside: places.length > communes.length,
    },
  }
}

function conditionOf(program: Program, side: Described): readonly Condition[] {
  const { variable, values } = side
  switch (variable.kind) {
    case 'caller':
    case 'announced':
      return []
    case 'available': {
      const of = trueKind(variable.of)
      return [{ kind: 'exists', of, exists: values.includes(1), before: of !== variable.of }]
    }
    case 'fact': {
      const classes = values.flatMap((value) => variable.classes[value - 1] ?? [])
      const answers = classes.flatMap((each) =>
        each.answers.length > 0 ? each.answers : [nameOf(each.representative)],
      )
      // Several answers at once: one stands for all those that nothing tells apart from it.
      const alike = classes
        .filter((each) => each.answers.length === 0 && each.count > 1n)
        .map(({ representative }) => nameOf(representative))
      const fact = trueFact(variable.of)
      const byTests = alike.length === 0 ? undefined : toldByTests(program, side)
      const told: Condition = { kind: 'answers', fact, answers, alike, before: fact !== variable.of }
      return [byTests === undefined ? told : { ...told, byTests }]
    }
  }
}

function nameOf(value: Value): string {
  return [value].flat().join(' + ')
}

/**
 * What a fingerprint keeps of a description: the words of the first reports, so that what was declared then still is. A
 * set that needs several descriptions may be cut otherwise when the order of the variables changes.
 */
function identityOf(conditions: readonly Condition[]): readonly unknown[] {
  return conditions.map((condition) => {
    if (condition.kind === 'exists') return condition
    const { kind, fact, answers, alike } = condition
    return {
      kind,
      fact,
      answers: answers.map((each) => (alike.includes(each) ? `${each} (ou équivalent)` : each)),
    }
  })
}

/** The shortest situation of some sheets, answers in file order, in the first commune where it happens. */
export function witnessOf(comparison: Comparison, where: Situations): Group['witness'] {
  const { program, pathway, versions, both, sheets } = comparison
  const { diagrams, variables } = program
  const shortest = sheets.shortest(where).sheets
  const { commune, available } = somewhere(placesIn(program, shortest))
  let left = diagrams.intersect(shortest, rowOf(program, { available, places: [] }, variables.kinds.keys()))
  const kinds = {
    before: namedBy(available, Object.keys(versions.before.ir.kinds), (kind) =>
      Object.hasOwn(both.ir.kinds, formerKind(kind)) ? formerKind(kind) : kind,
    ),
    after: namedBy(available, Object.keys(versions.after.ir.kinds), (kind) => kind),
  }
  const answers: (readonly [string, Value])[] = []
  const walk = (side: SideName): Walked => {
    const { ir } = versions[side]
    for (;;) {
      const sheet = sheetFor(side, answers)
      const walked = run(ir, pathway, kinds[side], sheet)
      const fact = walked.waiting
      if (fact === undefined || own(sheet, fact) !== undefined) {
        return { plan: planOf(ir, walked.trace), run: walked }
      }
      const former = formerFact(fact)
      const name = side === 'before' && variables.facts.has(former) ? former : fact
      const variable = variables.facts.get(name)
      const asked = variable === undefined ? undefined : variables.list[variable]
      if (variable === undefined || asked?.kind !== 'fact') return { plan: [], run: walked }
      const value = asked.classes.findIndex(
        (_, index) => diagrams.intersect(left, diagrams.where(variable, [index + 1])) !== nothing,
      )
      left = diagrams.intersect(left, diagrams.where(variable, [value + 1]))
      answers.push([name, asked.classes[value]?.representative ?? ''])
    }
  }
  const before = walk('before')
  const after = walk('after')
  return { answers, commune, walked: { before, after }, available: kinds }
}

/** A commune rather than outside, where both will do. */
function somewhere({ places, byRole, available }: Whereabouts) {
  const [first = byRole.find(([role]) => role === 'residence')?.[1]] = places
  return { commune: first, available }
}

function namedBy(
  available: ReadonlySet<string>,
  kinds: readonly string[],
  nameOf: (kind: string) => string,
): ReadonlySet<string> {
  return new Set(kinds.filter((kind) => available.has(nameOf(kind))))
}
