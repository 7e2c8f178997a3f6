/** Compares a document with the schema of its file, and remembers where each difference was written. */
import type { Located, Span } from '@jalon/diagnostics'
import { Ajv, type ErrorObject } from 'ajv'
import type { Document } from './document.ts'
import type { Schema } from './schema/parts.ts'
import { identifier } from './schema/parts.ts'
import { standsFor } from './stands-for.ts'
import type { Tree } from './tree.ts'
import { entriesOf, entryOf, getIn, textOf, toData } from './tree.ts'

/** A document beside its schema: what the rules on shape look at. */
export interface Shape {
  readonly document: Document
  readonly differences: readonly Difference[]
}

/** One way in which a document is not what its schema expects. */
export type Difference =
  | {
      readonly kind: 'unknown-key'
      readonly key: Located<string>
      readonly known: readonly string[]
      readonly schema: Schema
      readonly path: Path
    }
  | {
      readonly kind: 'missing-key'
      readonly key: string
      readonly schema: Schema
      readonly span: Span
      readonly path: Path
    }
  | { readonly kind: 'bad-identifier'; readonly name: Located<string>; readonly path: Path }
  | {
      readonly kind: 'wrong-value'
      readonly value: Tree
      /** The key that holds the value, when it is not an item of a list. */
      readonly key?: Located<string>
      readonly schema: Schema
      readonly path: Path
      /** Of the right kind, and holding nothing. */
      readonly isEmpty: boolean
    }

/** The keys and positions that lead to a place of the document. */
export type Path = readonly string[]

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, ownProperties: true })

/** What differs between a document and a schema. A document that could not be read differs in nothing. */
export function shapeOf(document: Document, schema: Schema): Shape {
  const { tree } = document
  if (tree === undefined) return { document, differences: [] }
  const validate = ajv.compile(schema)
  validate(toData(tree))
  return {
    document,
    differences: withoutEchoes((validate.errors ?? []).flatMap((error) => difference(tree, error) ?? [])),
  }
}

function difference(tree: Tree, error: ErrorObject): Difference | undefined {
  const path = error.instancePath.split('/').slice(1).map(stepOf)
  const schema = (error.parentSchema ?? {}) as Schema
  const value = getIn(tree, path)
  if (value === undefined) return undefined
  if (error.propertyName !== undefined) {
    const key = keyIn(value, error.propertyName)
    return key && { kind: 'bad-identifier', name: key, path: [...path, error.propertyName] }
  }
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = keyIn(value, error.params['additionalProperty'])
      return (
        key && {
          kind: 'unknown-key',
          key,
          known: Object.keys((schema['properties'] as object) ?? {}),
          schema,
          path,
        }
      )
    }
    case 'required':
      return {
        kind: 'missing-key',
        key: error.params['missingProperty'],
        schema,
        span: headOf(tree, path),
        path,
      }
    // These only repeat, from further away, what a deeper difference says.
    case 'if':
    case 'propertyNames':
      return undefined
    case 'pattern':
    case 'not': {
      const name = schema['pattern'] === identifier['pattern'] ? textOf(value) : undefined
      if (name !== undefined) return { kind: 'bad-identifier', name, path }
      return wrongValue(tree, value, schema, path)
    }
    default:
      return wrongValue(tree, value, schema, path)
  }
}

function wrongValue(tree: Tree, value: Tree, schema: Schema, path: Path): Difference {
  const name = path[path.length - 1]
  const holder = getIn(tree, path.slice(0, -1))
  const key = name === undefined || holder === undefined ? undefined : keyIn(holder, name)
  return {
    kind: 'wrong-value',
    value,
    ...(key === undefined ? {} : { key }),
    schema,
    path,
    isEmpty: isEmpty(value, schema),
  }
}

/** Whether a value is of the right kind, and holds nothing. */
function isEmpty(value: Tree, schema: Schema): boolean {
  const types = [schema['type']].flat()
  if (value.kind === 'list') return value.items.length === 0 && types.includes('array')
  return value.kind === 'dict' && value.entries.length === 0 && types.includes('object')
}

/** A step of a JSON Pointer, as it was written. */
function stepOf(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

function keyIn(tree: Tree, name: string): Located<string> | undefined {
  return entryOf(tree, name)?.key
}

/** Where to speak of a dict as a whole: its name, or for the file its first key. */
function headOf(tree: Tree, path: Path): Span {
  const name = path[path.length - 1]
  const holder = getIn(tree, path.slice(0, -1))
  const key = name === undefined || holder === undefined ? undefined : keyIn(holder, name)
  const whole = getIn(tree, path) ?? tree
  return key?.span ?? entriesOf(whole)[0]?.key.span ?? { ...whole.span, end: whole.span.start }
}

/** Each difference once, and a misspelt key not again as a missing one. */
function withoutEchoes(differences: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>()
  return differences.filter((each) => {
    if (each.kind === 'missing-key' && isMisspelt(each, differences)) return false
    const name = each.kind === 'unknown-key' ? each.key.value : each.kind === 'missing-key' ? each.key : ''
    const place = JSON.stringify([each.kind, each.path, name])
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}

/** Whether an unknown key of the same dict is probably the one that is missing. */
function isMisspelt(
  missing: Difference & { readonly kind: 'missing-key' },
  differences: readonly Difference[],
): boolean {
  return differences.some((each) => {
    if (each.kind !== 'unknown-key' || each.path.join('/') !== missing.path.join('/')) return false
    return standsFor(each.key.value, missing.key, each.known)
  })
}
