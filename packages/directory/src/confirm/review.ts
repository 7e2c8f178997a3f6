/** The list for the quarterly meeting: who vouches for what, structure by structure, oldest first. */
import type { FactToConfirm } from './facts-to-confirm.ts'

export interface OwnerReview {
  /** Empty for national services that nobody signed. */
  readonly owner: string
  readonly services: readonly ServiceReview[]
}

export interface ServiceReview {
  readonly territory?: string
  readonly service: string
  readonly name: string
  readonly kind: string
  readonly facts: readonly [FactToConfirm, ...FactToConfirm[]]
}

/** Facts that are in order, put under who vouches for them, then under their structure; both keep the order. */
export function reviewOf(facts: readonly FactToConfirm[]): readonly OwnerReview[] {
  const owners = grouped(facts, ({ owner }) => owner)
  return owners.map(([owner, owned]) => ({
    owner,
    services: grouped(owned, ({ territory, service }) => `${territory} ${service.id.value}`).map(
      ([, [first, ...others]]) => ({
        ...(first.territory === undefined ? {} : { territory: first.territory }),
        service: first.service.id.value,
        name: first.service.name,
        kind: first.kind,
        facts: [first, ...others],
      }),
    ),
  }))
}

type Group<T> = readonly [T, ...T[]]

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, Group<T>])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups]
}
