/**
 * How many ways lead to each situation: decision diagrams with a number on each edge, as big as it has to be. What the
 * children of a node have in common is taken out of it, so that ways that multiply (three answers here, five there) are
 * still kept once. After the edge-valued diagrams of Lai and Sastry (1992), with factors in place of sums.
 */
import type { Diagrams, Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'

/** A number for each situation: a common factor, and a node; nothing at all is the factor 0. */
export interface Weights {
  readonly factor: bigint
  readonly node: number
}

const noWay: Weights = { factor: 0n, node: 0 }

export interface WeightDiagrams {
  /** The same number for every situation of a set, and 0 elsewhere. */
  constant(set: Situations, number: bigint): Weights
  add(a: Weights, b: Weights): Weights
  /** The numbers of the situations of a set, and 0 elsewhere. */
  within(weights: Weights, set: Situations): Weights
  /** Forgets a variable: the numbers of its values, times how many each stands for, are added. */
  sumOut(weights: Weights, variable: number, counts: readonly bigint[]): Weights
}

/** Weights over the variables of some diagrams. */
export function weightsOver(diagrams: Diagrams, sizes: readonly number[]): WeightDiagrams {
  const last = sizes.length
  const variables: number[] = [last]
  const children: (readonly Weights[])[] = [[]]
  const unique = new Map<string, number>()
  const memory = new Map<string, Weights>()

  const make = (variable: number, edges: readonly Weights[]): Weights => {
    const factor = edges.reduce((common, edge) => gcd(common, edge.factor), 0n)
    if (factor === 0n) return noWay
    const reduced = edges.map((edge) =>
      edge.factor === 0n ? noWay : { ...edge, factor: edge.factor / factor },
    )
    const [first = noWay] = reduced
    if (reduced.every((edge) => edge.factor === first.factor && edge.node === first.node)) {
      return { factor: factor * first.factor, node: first.node }
    }
    const key = `${variable}:${reduced.map((edge) => `${edge.factor}*${edge.node}`).join()}`
    const known = unique.get(key)
    if (known !== undefined) return { factor, node: known }
    variables.push(variable)
    children.push(reduced)
    unique.set(key, variables.length - 1)
    return { factor, node: variables.length - 1 }
  }

  const times = ({ factor, node }: Weights, by: bigint): Weights =>
    factor === 0n || by === 0n ? noWay : { factor: factor * by, node }

  const child = (node: number, variable: number, value: number): Weights =>
    variables[node] === variable ? (children[node]?.[value] ?? noWay) : { factor: 1n, node }

  const remembered = (key: string, compute: () => Weights): Weights => {
    const known = memory.get(key) ?? compute()
    memory.set(key, known)
    return known
  }

  const add = (a: Weights, b: Weights): Weights => {
    if (a.factor === 0n) return b
    if (b.factor === 0n) return a
    if (a.node === b.node) return { factor: a.factor + b.factor, node: a.node }
    if (a.node > b.node) [a, b] = [b, a]
    const common = gcd(a.factor, b.factor)
    const [fa, fb] = [a.factor / common, b.factor / common]
    const [na, nb] = [a.node, b.node]
    const sum = remembered(`+${fa},${na},${fb},${nb}`, () => {
      const variable = Math.min(variables[na] ?? last, variables[nb] ?? last)
      return make(
        variable,
        values(variable).map((value) =>
          add(times(child(na, variable, value), fa), times(child(nb, variable, value), fb)),
        ),
      )
    })
    return times(sum, common)
  }

  const within = (weights: Weights, set: Situations): Weights => {
    if (weights.factor === 0n || set === nothing) return noWay
    if (set === everything) return weights
    const { node } = weights
    const part = remembered(`&${node},${set}`, () => {
      const variable = Math.min(variables[node] ?? last, diagrams.variableOf(set) ?? last)
      return make(
        variable,
        values(variable).map((value) => {
          const inner = diagrams.variableOf(set) === variable ? diagrams.child(set, value) : set
          return within(child(node, variable, value), inner)
        }),
      )
    })
    return times(part, weights.factor)
  }

  const sumOut = (weights: Weights, variable: number, counts: readonly bigint[]): Weights => {
    if (weights.factor === 0n) return noWay
    const { node } = weights
    const sum = remembered(`-${node},${variable},${counts.join()}`, () => {
      const tested = variables[node] ?? last
      if (tested > variable) return { factor: counts.reduce((all, count) => all + count, 0n), node }
      if (tested < variable) {
        return make(
          tested,
          values(tested).map((value) => sumOut(child(node, tested, value), variable, counts)),
        )
      }
      return counts.reduce((all, count, value) => add(all, times(child(node, variable, value), count)), noWay)
    })
    return times(sum, weights.factor)
  }

  const values = (variable: number) => [...Array(sizes[variable] ?? 0).keys()]

  return { constant: (set, number) => within({ factor: number, node: 0 }, set), add, within, sumOut }
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
