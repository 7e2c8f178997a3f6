/** What a mistake would do to someone: proved the same in every commune, or shown by a few situations. */
import type { Ir, IrInvariant, Motif } from '@jalon/core'
import { comparisonOf, differencesOf } from '../change/differences-of.ts'
import type { Difference } from '../change/differences-of.ts'
import { gravityOf } from '../change/gravity.ts'
import { witnessOf } from '../change/group.ts'
import { TooLarge } from '../diagrams/nodes.ts'
import { placesIn } from '../explore/places-in.ts'
import { TooManyAnswers } from '../program/answer-classes.ts'
import type { Version } from '../change/version.ts'
import type { Mutated } from './mutated.ts'
import type { Concern, Unseen } from './verdict.ts'

/** How many differences are shown by a situation each, and in how many communes a scenario is looked for. */
const mostCases = 3
const mostCommunes = 4

/** What differs once a mistake is made; nothing at all, or nothing that can be said. */
export function unseenOf(before: Version, mutated: Mutated): Unseen | 'equivalent' | 'not-compared' {
  const { pathway, ir, territories } = mutated
  try {
    const comparison = comparisonOf({ before, after: { ir, territories } }, pathway)
    for (const layer of ['behaviour', 'questions'] as const) {
      const { differences } = differencesOf(comparison, layer)
      if (differences.length === 0) continue
      const concerns =
        layer === 'questions' ? () => [] : concernsOf(before.ir, gravityOf(comparison, differences))
      const weighed = differences.map((each) => ({ each, safety: concerns(each) }))
      const gravest = [...weighed].sort((a, b) => b.safety.length - a.safety.length).slice(0, mostCases)
      return {
        layer,
        safety: distinct(weighed.flatMap(({ safety }) => safety)),
        cases: gravest.map(({ each }) => ({
          answers: witnessOf(comparison, each.sheets).answers,
          communes: communesOf(comparison.sheets.shortest(each.sheets).sheets, comparison.program),
        })),
      }
    }
    return 'equivalent'
  } catch (error) {
    if (error instanceof TooLarge || error instanceof TooManyAnswers) return 'not-compared'
    throw error
  }
}

function communesOf(
  situations: Parameters<typeof placesIn>[1],
  program: Parameters<typeof placesIn>[0],
): readonly string[] {
  return placesIn(program, situations)
    .places.flatMap(({ code }) => code ?? [])
    .slice(0, mostCommunes)
}

/** Why a difference concerns safety. */
function concernsOf(
  ir: Ir,
  { dangersOf, lostIn }: ReturnType<typeof gravityOf>,
): (difference: Difference) => readonly Concern[] {
  const required = requiredKinds(ir)
  return (difference) => {
    const dangers = dangersOf(difference)
    const lost = lostIn(difference).filter(
      (of) => required.has(of) && dangers.every((each) => each.of !== of),
    )
    return [...dangers, ...lost.map((of) => ({ kind: 'required-lost', of }) as const)]
  }
}

/** The kinds that a rule of the network requires in some situations: what it holds to when someone is in danger. */
function requiredKinds({ invariants }: Ir): ReadonlySet<string> {
  return new Set(invariants.filter(isOfNetwork).flatMap(({ promise }) => kindsIn(requiredBy(promise))))
}

function isOfNetwork({ appliesTo, when }: IrInvariant): boolean {
  return appliesTo === undefined && when !== undefined
}

function requiredBy(promise: IrInvariant['promise']): readonly Motif[] {
  switch (promise.kind) {
    case 'first-is':
    case 'every-path-includes':
      return promise.pattern
    case 'within-steps':
      return promise.reach
    case 'always-before':
    case 'always-after':
    case 'never-together':
    case 'unreachable':
      return []
  }
}

function kindsIn(motifs: readonly Motif[]): readonly string[] {
  return motifs.flatMap(({ kind, among }) => (kind === 'refer' && among !== 'any' ? among : []))
}

function distinct(concerns: readonly Concern[]): readonly Concern[] {
  return [...new Map(concerns.map((each) => [`${each.kind} ${each.of}`, each])).values()]
}
