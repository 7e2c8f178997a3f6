/** The smallest situation in which some conditions hold together: as few answers as possible. */
import type { Answers, Ir, Value } from '@jalon/core'
import { domainOf, evaluate, own } from '@jalon/core'
import type { PlainGuard } from '../guards/plain-guard.ts'

/** A few answers, and kinds that exist or do not in the commune: whatever the rest is, the conditions hold. */
export interface Cube {
  readonly answers: Answers
  readonly available: readonly string[]
  readonly missing: readonly string[]
}

type Atom = Extract<PlainGuard, { readonly kind: 'test' }>

/** What is still possible: for each fact looked at, the values that remain; for each kind, whether it exists. */
interface Partial {
  readonly values: ReadonlyMap<string, readonly Value[]>
  readonly exists: ReadonlyMap<string, boolean>
}

/**
 * The smallest cube in which a condition holds, or nothing when it never does. It goes through the alternatives and
 * drops those that already need more than the smallest found. An answer is the first in file order.
 */
export function smallestCube({ facts }: Pick<Ir, 'facts'>, guard: PlainGuard): Cube | undefined {
  let best: Partial | undefined
  const sizeOf = ({ values, exists }: Partial) => values.size + exists.size

  const search = (left: readonly PlainGuard[], partial: Partial): void => {
    if (best !== undefined && sizeOf(partial) >= sizeOf(best)) return
    const [first, ...rest] = left
    if (first === undefined) {
      best = partial
    } else if (first.kind === 'all') {
      search([...first.parts, ...rest], partial)
    } else if (first.kind === 'any') {
      // What is certain narrows the alternatives: they come last.
      const certain = rest.filter(({ kind }) => kind !== 'any')
      if (certain.length > 0)
        search([...certain, first, ...rest.filter(({ kind }) => kind === 'any')], partial)
      else for (const part of first.parts) search([part, ...rest], partial)
    } else {
      for (const narrowed of narrow(first, partial)) search(rest, narrowed)
    }
  }

  const domains = new Map<string, readonly Value[]>()
  const domain = (fact: string): readonly Value[] => {
    const known = domains.get(fact)
    if (known !== undefined) return known
    const declared = own(facts, fact)
    const values = declared === undefined ? [] : domainOf(declared)
    domains.set(fact, values)
    return values
  }

  /** What remains when a test must turn out so; nothing when it cannot. Of several kinds, any may be the missing one. */
  const narrow = ({ test, holds }: Atom, { values, exists }: Partial): readonly Partial[] => {
    if (test.kind === 'available') {
      if (!holds) {
        return test.kinds.flatMap((kind) => {
          return exists.get(kind) === true ? [] : [{ values, exists: new Map([...exists, [kind, false]]) }]
        })
      }
      const all = new Map([...exists, ...test.kinds.map((kind) => [kind, true] as const)])
      return test.kinds.some((kind) => exists.get(kind) === false) ? [] : [{ values, exists: all }]
    }
    const { fact } = test
    const wanted = holds ? 'holds' : 'fails'
    const remaining = (values.get(fact) ?? domain(fact)).filter((value) => {
      return evaluate(test, { answers: { [fact]: value }, available: new Set() }) === wanted
    })
    return remaining.length === 0 ? [] : [{ values: new Map([...values, [fact, remaining]]), exists }]
  }

  search([guard], { values: new Map(), exists: new Map() })
  return best && toCube(best)
}

function toCube({ values, exists }: Partial): Cube {
  const answers = [...values].flatMap(([fact, [first]]) =>
    first === undefined ? [] : [[fact, first] as const],
  )
  const kinds = (wanted: boolean) => [...exists].flatMap(([kind, does]) => (does === wanted ? [kind] : []))
  return { answers: Object.fromEntries(answers), available: kinds(true), missing: kinds(false) }
}
