/** Decision diagrams compared with what they stand for: plain sets of situations, written out one by one. */
import { randomRuns } from '@jalon/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Situations } from './diagrams.ts'
import { diagramsOver, everything, labels, nothing } from './diagrams.ts'
import { TooLarge } from './nodes.ts'

const runs = randomRuns('diagrams and sets', 300, 2000)
const roomy = 100_000

/** How a set is made, from the simplest ones. */
type Recipe =
  | { readonly kind: 'where'; readonly variable: number; readonly values: readonly number[] }
  | { readonly kind: 'union' | 'intersect' | 'minus'; readonly a: Recipe; readonly b: Recipe }
  | { readonly kind: 'keep'; readonly set: Recipe; readonly kept: readonly number[] }
  | { readonly kind: 'forget'; readonly set: Recipe; readonly variable: number }

/** One value for each variable. */
type Tuple = readonly number[]

const sizesAndRecipes = fc
  .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) => {
    return fc.record({
      sizes: fc.constant(sizes),
      recipes: fc.array(arbitraryRecipe(sizes, 3), { minLength: 2, maxLength: 4 }),
    })
  })

test('every operation gives the set that it stands for, and equal sets are the same number', () => {
  fc.assert(
    fc.property(sizesAndRecipes, ({ sizes, recipes }) => {
      const diagrams = diagramsOver(sizes, roomy)
      const all = tuplesOver(sizes)
      const known = new Map<string, Situations>()
      for (const recipe of recipes) {
        const set = madeIn(diagrams, recipe)
        const belongs = belonging(recipe, all)
        const plain = all.filter((_, index) => belongs[index])
        expect(all.filter((tuple) => holds(diagrams, set, tuple))).toEqual(plain)
        const key = plain.join(' ')
        expect(known.get(key) ?? set).toBe(set)
        known.set(key, set)
        expect(set === nothing).toBe(plain.length === 0)
        expect(set === everything).toBe(plain.length === all.length)
      }
    }),
    runs,
  )
})

test('the support of a set is what it depends on', () => {
  fc.assert(
    fc.property(sizesAndRecipes, ({ sizes, recipes }) => {
      const diagrams = diagramsOver(sizes, roomy)
      const all = tuplesOver(sizes)
      for (const recipe of recipes) {
        const belongs = belonging(recipe, all)
        const byTuple = new Map(all.map((tuple, index) => [tuple.join(), belongs[index]]))
        const depends = [...sizes.keys()].filter((variable) => {
          return all.some((tuple, index) => belongs[index] !== byTuple.get(tuple.with(variable, 0).join()))
        })
        expect([...diagrams.support(madeIn(diagrams, recipe))].sort()).toEqual(depends)
      }
    }),
    runs,
  )
})

test('a simplified set holds the same of what matters, and depends on nothing else', () => {
  fc.assert(
    fc.property(sizesAndRecipes, ({ sizes, recipes }) => {
      const diagrams = diagramsOver(sizes, roomy)
      const [set = nothing, mattering = nothing] = recipes.map((recipe) => madeIn(diagrams, recipe))
      const simple = diagrams.simplify(set, mattering)
      expect(diagrams.intersect(simple, mattering)).toBe(diagrams.intersect(set, mattering))
      const depended = diagrams.support(set)
      expect([...diagrams.support(simple)].filter((variable) => !depended.has(variable))).toEqual([])
    }),
    runs,
  )
})

test('what is done with labelled sets carried as one is done with each', () => {
  fc.assert(
    fc.property(sizesAndRecipes, fc.nat(), ({ sizes, recipes }, seed) => {
      const diagrams = diagramsOver(sizes, roomy)
      const [other = nothing, ...sets] = recipes.map((recipe) => madeIn(diagrams, recipe))
      const carried = sets.map((set, number) => diagrams.label(set, number)).reduce(diagrams.union)
      const forgotten = seed % sizes.length
      const done = (set: Situations) => diagrams.minus(diagrams.forget(set, forgotten), other)
      for (const [number, set] of sets.entries()) {
        expect(diagrams.labelled(carried, number)).toBe(set)
        expect(diagrams.labelled(done(carried), number)).toBe(done(set))
      }
      expect(diagrams.labelled(carried, labels - 1)).toBe(nothing)
    }),
    runs,
  )
})

test('sets stay right when there are more of them than what is remembered', () => {
  const sizes = Array<number>(14).fill(3)
  const diagrams = diagramsOver(sizes, 1_000_000)
  // Σ xᵢ mod 7: as many nodes as residues at each level; then every pair of them, twice.
  const residues = [...Array(7).keys()].map((residue) => sumIs(diagrams, sizes, residue))
  for (let round = 0; round < 2; round++) {
    for (const [index, one] of residues.entries()) {
      for (const [other, another] of residues.entries()) {
        expect(diagrams.intersect(one, another)).toBe(index === other ? one : nothing)
        expect(diagrams.minus(one, another)).toBe(index === other ? nothing : one)
      }
    }
  }
  expect(residues.reduce(diagrams.union, nothing)).toBe(everything)
})

test('past the limit nothing is approximated: it stops', () => {
  const sizes = Array<number>(10).fill(3)
  const nodes = (() => {
    const diagrams = diagramsOver(sizes, roomy)
    sumIs(diagrams, sizes, 3)
    return diagrams.size
  })()
  expect(() => sumIs(diagramsOver(sizes, nodes), sizes, 3)).not.toThrow()
  expect(() => sumIs(diagramsOver(sizes, nodes - 1), sizes, 3)).toThrow(TooLarge)
})

function arbitraryRecipe(sizes: readonly number[], depth: number): fc.Arbitrary<Recipe> {
  const variable = fc.nat({ max: sizes.length - 1 })
  const where = variable.chain((chosen) =>
    fc
      .subarray([...Array(sizes[chosen]).keys()])
      .map((values): Recipe => ({ kind: 'where', variable: chosen, values })),
  )
  if (depth === 0) return where
  const inner = arbitraryRecipe(sizes, depth - 1)
  return fc.oneof(
    { weight: 1, arbitrary: where },
    {
      weight: 4,
      arbitrary: fc
        .record({
          kind: fc.constantFrom('union' as const, 'intersect' as const, 'minus' as const),
          a: inner,
          b: inner,
        })
        .map((recipe): Recipe => recipe),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ set: inner, kept: fc.subarray([...sizes.keys()]) })
        .map(({ set, kept }): Recipe => ({ kind: 'keep', set, kept })),
    },
    {
      weight: 1,
      arbitrary: fc.record({ set: inner, variable }).map((recipe): Recipe => ({ kind: 'forget', ...recipe })),
    },
  )
}

function madeIn(diagrams: ReturnType<typeof diagramsOver>, recipe: Recipe): Situations {
  switch (recipe.kind) {
    case 'where':
      return diagrams.where(recipe.variable, recipe.values)
    case 'keep': {
      const { kept } = recipe
      const set = madeIn(diagrams, recipe.set)
      return diagrams.keep(set, diagrams.variables({ has: (variable) => kept.includes(variable) }))
    }
    case 'forget':
      return diagrams.forget(madeIn(diagrams, recipe.set), recipe.variable)
    default:
      return diagrams[recipe.kind](madeIn(diagrams, recipe.a), madeIn(diagrams, recipe.b))
  }
}

/** The set of a recipe, as what each situation says of belonging to it: the definition of each operation. */
function belonging(recipe: Recipe, tuples: readonly Tuple[]): readonly boolean[] {
  switch (recipe.kind) {
    case 'where':
      return tuples.map((tuple) => recipe.values.includes(tuple[recipe.variable] ?? -1))
    case 'union':
    case 'intersect':
    case 'minus': {
      const [a, b] = [belonging(recipe.a, tuples), belonging(recipe.b, tuples)]
      return a.map((inA, index) => {
        const inB = b[index] === true
        if (recipe.kind === 'union') return inA || inB
        return recipe.kind === 'intersect' ? inA && inB : inA && !inB
      })
    }
    case 'keep':
      return without(belonging(recipe.set, tuples), tuples, (variable) => !recipe.kept.includes(variable))
    case 'forget':
      return without(belonging(recipe.set, tuples), tuples, (variable) => variable === recipe.variable)
  }
}

/** A situation stays when some values of what is forgotten would do. */
function without(
  belongs: readonly boolean[],
  tuples: readonly Tuple[],
  isForgotten: (variable: number) => boolean,
): readonly boolean[] {
  const left = tuples.map((tuple) =>
    tuple.map((value, variable) => (isForgotten(variable) ? 0 : value)).join(),
  )
  const staying = new Set(left.filter((_, index) => belongs[index]))
  return left.map((each) => staying.has(each))
}

/** Reads a set at one situation, from the top of its diagram. */
function holds(
  { variableOf, child }: ReturnType<typeof diagramsOver>,
  set: Situations,
  tuple: Tuple,
): boolean {
  let node = set
  for (let variable = variableOf(node); variable !== undefined; variable = variableOf(node)) {
    node = child(node, tuple[variable] ?? 0)
  }
  return node === everything
}

function tuplesOver(sizes: readonly number[]): readonly Tuple[] {
  return sizes.reduce<readonly Tuple[]>(
    (all, size) => all.flatMap((tuple) => [...Array(size).keys()].map((value) => [...tuple, value])),
    [[]],
  )
}

/** The situations whose values add up to this, modulo 7. */
function sumIs(
  diagrams: ReturnType<typeof diagramsOver>,
  sizes: readonly number[],
  residue: number,
): Situations {
  const { union, intersect, where } = diagrams
  const bySum = [...sizes.keys()].reduceRight<readonly Situations[]>(
    (below, variable) =>
      below.map((_, sum) =>
        [...Array(sizes[variable]).keys()].reduce<Situations>((all, value) => {
          return union(all, intersect(where(variable, [value]), below[(sum + 7 - value) % 7] ?? nothing))
        }, nothing),
      ),
    [everything, ...Array<Situations>(6).fill(nothing)],
  )
  return bySum[residue] ?? nothing
}
