/** Compares a document with the schema of its file, and remembers where each difference was written. */
import type { Located, Span } from '@jalon/diagnostics'
import { Ajv, type ErrorObject } from 'ajv'
import type { Document } from './document.ts'
import type { Schema } from './schema/parts.ts'
import type { Tree } from './tree.ts'
import { entriesOf, getIn, toData } from './tree.ts'

/** A document beside its schema: what the rules on shape look at. */
export interface Shape {
  readonly document: Document
  readonly differences: readonly Difference[]
}

/** One way in which a document is not what its schema expects. */
export type Difference =
  | { readonly kind: 'unknown-key'; readonly key: Located<string>; readonly known: readonly string[]; readonly schema: Schema; readonly path: Path }
  | { readonly kind: 'missing-key'; readonly key: string; readonly schema: Schema; readonly span: Span; readonly path: Path }
  | { readonly kind: 'bad-identifier'; readonly key: Located<string>; readonly path: Path }
  | { readonly kind: 'wrong-value'; readonly value: Tree; readonly schema: Schema; readonly path: Path; readonly tooFew: boolean }

/** The keys and positions that lead to a place of the document. */
export type Path = readonly string[]

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, ownProperties: true })

/** What differs between a document and a schema. A document that could not be read differs in nothing. */
export function shapeOf(document: Document, schema: Schema): Shape {
  const { tree } = document
  if (tree === undefined) return { document, differences: [] }
  const validate = ajv.compile(schema)
  validate(toData(tree))
  return { document, differences: withoutEchoes((validate.errors ?? []).flatMap((error) => difference(tree, error) ?? [])) }
}

function difference(tree: Tree, error: ErrorObject): Difference | undefined {
  const path = error.instancePath.split('/').slice(1).map(unescape)
  const schema = (error.parentSchema ?? {}) as Schema
  const value = getIn(tree, path)
  if (value === undefined) return undefined
  if (error.propertyName !== undefined) {
    const key = keyIn(value, error.propertyName)
    return key && { kind: 'bad-identifier', key, path }
  }
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = keyIn(value, error.params['additionalProperty'])
      return key && { kind: 'unknown-key', key, known: Object.keys((schema['properties'] as object) ?? {}), schema, path }
    }
    case 'required':
      return { kind: 'missing-key', key: error.params['missingProperty'], schema, span: headOf(tree, path), path }
    // These only repeat, from further away, what a deeper difference says.
    case 'if':
    case 'propertyNames':
      return undefined
    default:
      return { kind: 'wrong-value', value, schema, path, tooFew: error.keyword === 'minItems' || error.keyword === 'minProperties' }
  }
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

function keyIn(tree: Tree, name: string): Located<string> | undefined {
  return entriesOf(tree).find(({ key }) => key.value === name)?.key
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
    const key = JSON.stringify([each.kind === 'bad-identifier' ? 'wrong-value' : each.kind, each.path, 'key' in each ? each.key : ''], (name, value) => {
      return name === 'span' ? undefined : value
    })
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
