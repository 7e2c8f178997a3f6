/** A guard whose negations stand on its tests: what sentences and examples are made from. */
import type { Guard } from '@jalon/core'

/** A test of a guard, on answers or on the kinds that exist. */
export type Test = Extract<Guard, { readonly kind: 'answered' | 'chosen' | 'available' }>

export type PlainGuard =
  | { readonly kind: 'test'; readonly test: Test; readonly holds: boolean }
  | { readonly kind: 'all'; readonly parts: readonly PlainGuard[] }
  | { readonly kind: 'any'; readonly parts: readonly PlainGuard[] }

/**
 * The same guard without `not`, nor a conjunction in a conjunction. De Morgan's laws hold of Kleene's connectives, so it
 * is also undecided in the same situations.
 */
export function plainGuard(guard: Guard, holds = true): PlainGuard {
  switch (guard.kind) {
    case 'not':
      return plainGuard(guard.guard, !holds)
    case 'all':
    case 'any': {
      const kind = (guard.kind === 'all') === holds ? 'all' : 'any'
      return together(
        kind,
        guard.guards.map((each) => plainGuard(each, holds)),
      )
    }
    case 'answered':
    case 'chosen':
    case 'available':
      return { kind: 'test', test: guard, holds }
  }
}

function together(kind: 'all' | 'any', guards: readonly PlainGuard[]): PlainGuard {
  const parts = guards.flatMap((each) => (each.kind === kind ? each.parts : [each]))
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { kind, parts }
}
