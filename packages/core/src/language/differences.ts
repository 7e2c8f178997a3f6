/**
 * Compares a tree with a JSON Schema. It knows the keywords that our schemas use and no other, so that the command has
 * nothing to compile before it reads its first file; a test compares it with Ajv, keyword by keyword.
 */
import type { Located, Span } from '@jalon/diagnostics'
import type { Schema } from './schema/parts.ts'
import { identifier } from './schema/parts.ts'
import type { Dict, List, Tree } from './tree.ts'
import { entriesOf, entryOf, textOf } from './tree.ts'

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

/** Every difference, in the order in which Ajv tells them. */
export function differencesOf(tree: Tree, schema: Schema): readonly Difference[] {
  const found: Difference[] = []
  compare({ tree }, schema, { whole: schema, found })
  return found
}

/** A value where it stands. The way to it is only written out for what differs. */
interface Place {
  readonly tree: Tree
  readonly key?: Located<string>
  readonly step?: string
  readonly holder?: Place
}

interface Comparison {
  /** The schema that holds the definitions. */
  readonly whole: Schema
  readonly found: Difference[]
}

function compare(place: Place, schema: Schema, comparison: Comparison): void {
  const { tree } = place
  const { found } = comparison
  if (!isKnown(schema)) throw new Error(`A schema uses a keyword that is not compared: ${unknownIn(schema)}`)
  if (schema['type'] !== undefined && !typesOf(schema).some((type) => isOfType(tree, type)))
    found.push(wrongValue(place, schema))
  if (tree.kind === 'scalar') compareScalar(place, tree.value, schema, found)
  compareWhatever(place, schema, comparison)
  if (tree.kind === 'list') compareList(place, tree, schema, comparison)
  if (tree.kind === 'dict') compareDict(place, tree, schema, comparison)
}

function compareScalar(place: Place, value: unknown, schema: Schema, found: Difference[]): void {
  const { minimum, maximum, minLength, pattern } = schema
  if (typeof value === 'number' && typeof minimum === 'number' && value < minimum)
    found.push(wrongValue(place, schema))
  if (typeof value === 'number' && typeof maximum === 'number' && value > maximum)
    found.push(wrongValue(place, schema))
  if (typeof value !== 'string') return
  // One is all that our schemas ask: then it does not matter how characters are counted.
  if (typeof minLength === 'number' && value.length < minLength) found.push(wrongValue(place, schema))
  if (typeof pattern === 'string' && !regExpOf(pattern).test(value)) found.push(wrongText(place, schema))
}

/** What is said of values of any type. */
function compareWhatever(place: Place, schema: Schema, comparison: Comparison): void {
  const { $ref: reference, enum: words, not: refused, if: condition, then: consequence } = schema
  const { tree } = place
  const { whole, found } = comparison
  if (typeof reference === 'string') compare(place, definitionOf(whole, reference), comparison)
  if (Array.isArray(words) && !(tree.kind === 'scalar' && words.includes(tree.value)))
    found.push(wrongValue(place, schema))
  if (isSchema(refused) && agree(place, refused, whole)) found.push(wrongText(place, schema))
  if (isSchema(condition) && isSchema(consequence) && agree(place, condition, whole))
    compare(place, consequence, comparison)
}

function compareList(holder: Place, { items }: List, schema: Schema, comparison: Comparison): void {
  const { minItems, items: each } = schema
  if (typeof minItems === 'number' && items.length < minItems)
    comparison.found.push(wrongValue(holder, schema))
  if (!isSchema(each)) return
  items.forEach((tree, index) => {
    compare({ tree, step: String(index), holder }, each, comparison)
  })
}

function compareDict(holder: Place, tree: Dict, schema: Schema, comparison: Comparison): void {
  const { found, whole } = comparison
  const { minProperties, required, propertyNames, additionalProperties: others } = schema
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>
  const entries = entriesOf(tree)

  if (typeof minProperties === 'number' && entries.length < minProperties)
    found.push(wrongValue(holder, schema))
  for (const key of Array.isArray(required) ? required : []) {
    if (entryOf(tree, key) === undefined)
      found.push({ kind: 'missing-key', key, schema, span: headOf(holder), path: pathOf(holder) })
  }
  if (isSchema(propertyNames)) {
    for (const { key } of entries) {
      const name: Tree = { kind: 'scalar', ...key }
      if (!agree({ tree: name }, propertyNames, whole))
        found.push({ kind: 'bad-identifier', name: key, path: [...pathOf(holder), key.value] })
    }
  }
  if (others !== undefined) {
    for (const { key, value } of entries) {
      if (Object.hasOwn(properties, key.value)) continue
      if (isSchema(others)) compare({ tree: value, key, step: key.value, holder }, others, comparison)
      else
        found.push({
          kind: 'unknown-key',
          key,
          known: Object.keys(properties),
          schema,
          path: pathOf(holder),
        })
    }
  }
  for (const name in properties) {
    const entry = entryOf(tree, name)
    const expected = properties[name]
    if (entry === undefined || expected === undefined) continue
    compare({ tree: entry.value, key: entry.key, step: name, holder }, expected, comparison)
  }
}

function agree(place: Place, schema: Schema, whole: Schema): boolean {
  const found: Difference[] = []
  compare(place, schema, { whole, found })
  return found.length === 0
}

function isOfType(tree: Tree, type: unknown): boolean {
  if (tree.kind === 'list') return type === 'array'
  if (tree.kind === 'dict') return type === 'object'
  switch (type) {
    case 'integer':
      return Number.isInteger(tree.value)
    case 'number':
      return Number.isFinite(tree.value)
    case 'null':
      return tree.value === null
    case 'string':
    case 'boolean':
      return typeof tree.value === type
    default:
      return false
  }
}

function wrongValue(place: Place, schema: Schema): Difference {
  const { tree: value, key } = place
  return {
    kind: 'wrong-value',
    value,
    ...(key === undefined ? {} : { key }),
    schema,
    path: pathOf(place),
    isEmpty: isEmpty(value, schema),
  }
}

/** A text that is not written as it should be. */
function wrongText(place: Place, schema: Schema): Difference {
  const name = schema['pattern'] === identifier['pattern'] ? textOf(place.tree) : undefined
  return name === undefined
    ? wrongValue(place, schema)
    : { kind: 'bad-identifier', name, path: pathOf(place) }
}

/** Whether a value is of the right kind, and holds nothing. */
function isEmpty(value: Tree, schema: Schema): boolean {
  const types = typesOf(schema)
  if (value.kind === 'list') return value.items.length === 0 && types.includes('array')
  return value.kind === 'dict' && value.entries.length === 0 && types.includes('object')
}

function typesOf({ type }: Schema): readonly unknown[] {
  return Array.isArray(type) ? type : [type]
}

function pathOf({ step, holder }: Place): Path {
  return step === undefined || holder === undefined ? [] : [...pathOf(holder), step]
}

/** Where to speak of a dict as a whole: its name, or for the file its first key. */
function headOf({ tree, key }: Place): Span {
  return key?.span ?? entriesOf(tree)[0]?.key.span ?? { ...tree.span, end: tree.span.start }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}

/** A definition of a schema, by its reference `#/$defs/name`. */
function definitionOf(whole: Schema, reference: string): Schema {
  const definition = (whole['$defs'] as Readonly<Record<string, Schema>> | undefined)?.[
    reference.replace('#/$defs/', '')
  ]
  if (definition === undefined) throw new Error(`A schema refers to ${reference}, which it does not define.`)
  return definition
}

const regExps = new Map<string, RegExp>()

function regExpOf(pattern: string): RegExp {
  const known = regExps.get(pattern) ?? new RegExp(pattern, 'u')
  regExps.set(pattern, known)
  return known
}

const annotations = ['expects', 'place', 'needs', '$defs']
const keywords: ReadonlySet<string> = new Set([
  ...annotations,
  ...[
    'type',
    'minimum',
    'maximum',
    'minLength',
    'pattern',
    '$ref',
    'enum',
    'not',
    'if',
    'then',
    'minItems',
    'items',
  ],
  ...['minProperties', 'required', 'propertyNames', 'additionalProperties', 'properties'],
])

const known = new WeakSet<Schema>()

function isKnown(schema: Schema): boolean {
  if (known.has(schema)) return true
  if (unknownIn(schema) !== undefined) return false
  known.add(schema)
  return true
}

/** A keyword that would be ignored without a word. */
function unknownIn(schema: Schema): string | undefined {
  return Object.keys(schema).find((keyword) => !keywords.has(keyword))
}
