/** Compares a document with the schema of its file, and remembers where each difference was written. */
import type { Difference } from './differences.ts'
import { differencesOf } from './differences.ts'
import type { Document } from './document.ts'
import type { Schema } from './schema/parts.ts'
import { standsFor } from './stands-for.ts'

/** A document beside its schema: what the rules on shape look at. */
export interface Shape {
  readonly document: Document
  readonly differences: readonly Difference[]
}

/** What differs between a document and a schema. A document that could not be read differs in nothing. */
export function shapeOf(document: Document, schema: Schema): Shape {
  const { tree } = document
  const differences = tree === undefined ? [] : withoutEchoes(differencesOf(tree, schema))
  return { document, differences }
}

/** Each difference once, and a misspelt key not again as a missing one. */
function withoutEchoes(differences: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>()
  const strange = unknownKeysByPath(differences)
  return differences.filter((each) => {
    if (each.kind === 'missing-key' && isMisspelt(each, strange.get(each.path.join('/')) ?? [])) return false
    const name = each.kind === 'unknown-key' ? each.key.value : each.kind === 'missing-key' ? each.key : ''
    const place = JSON.stringify([each.kind, each.path, name])
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}

type UnknownKey = Difference & { readonly kind: 'unknown-key' }

/** The unknown keys of each dict: a broken file may have thousands. */
function unknownKeysByPath(differences: readonly Difference[]): ReadonlyMap<string, readonly UnknownKey[]> {
  const byPath = new Map<string, UnknownKey[]>()
  for (const each of differences) {
    if (each.kind !== 'unknown-key') continue
    const path = each.path.join('/')
    const siblings = byPath.get(path)
    if (siblings === undefined) byPath.set(path, [each])
    else siblings.push(each)
  }
  return byPath
}

/** Whether an unknown key of the same dict is probably the one that is missing. */
function isMisspelt(
  missing: Difference & { readonly kind: 'missing-key' },
  strange: readonly UnknownKey[],
): boolean {
  return strange.some(({ key, known }) => standsFor(key.value, missing.key, known))
}
