/**
 * Turns our annotated schemas into what editors read: JSON Schema draft-07, with every message and description in French.
 * A bare VS Code, or github.dev, then completes and explains with nothing of ours installed.
 */
import type { Schema } from '../schema/parts.ts'

/** A JSON Schema for an editor. */
export type EditorSchema = Readonly<Record<string, unknown>>

/** What is known of this repository, added to the form of a file. Keys are `place/key`, the place in English. */
export interface EditorWords {
  /** What a key is for, in markdown. */
  readonly descriptions: Readonly<Record<string, string>>
  /** Schemas that take the place of those of a key: the names declared in this repository. */
  readonly values: Readonly<Record<string, EditorSchema>>
  /** What is added to the schema of a place: snippets, conditions. */
  readonly additions: Readonly<Record<string, EditorSchema>>
  readonly definitions: Readonly<Record<string, EditorSchema>>
}

const draft = 'http://json-schema.org/draft-07/schema#'

/** The schema of a kind of file. */
export function toEditorSchema(schema: Schema, title: string, words: EditorWords): EditorSchema {
  const body = translate(schema, words)
  const own = Object.entries((schema['$defs'] ?? {}) as Readonly<Record<string, Schema>>)
  const definitions = {
    ...Object.fromEntries(own.map(([name, each]) => [name, translate(each, words)])),
    ...words.definitions,
  }
  return { $schema: draft, title, ...body, definitions: used(body, definitions) }
}

function translate(schema: Schema, words: EditorWords): EditorSchema {
  const { expects, place, needs, properties, required, $defs: _, $ref, ...keywords } = schema
  if (typeof $ref === 'string') return { $ref: $ref.replace('#/$defs/', '#/definitions/') }
  const inner = Object.fromEntries(
    Object.entries(keywords).map(([keyword, value]) => [keyword, translateKeyword(keyword, value, words)]),
  )
  const at = place?.en ?? ''
  const isClosed = schema['additionalProperties'] === false && isObject(properties)
  const keys = isObject(properties) ? Object.keys(properties) : []
  const { allOf = [], ...added } = words.additions[at] ?? {}
  const all = [...missing(needs, place?.fr), ...(allOf as readonly EditorSchema[])]
  return {
    ...inner,
    ...(isObject(properties)
      ? {
          properties: Object.fromEntries(
            keys.map((key) => [key, property(key, at, properties[key] as Schema, words)]),
          ),
        }
      : {}),
    ...(isClosed
      ? { errorMessage: `Clés possibles dans ${place?.fr ?? 'cet endroit'} : ${keys.join(', ')}.` }
      : {}),
    ...(!isClosed && expects !== undefined ? { errorMessage: `Il faut ici ${expects.fr}.` } : {}),
    // Keys that have a reason are asked for one by one, each with its sentence.
    ...(required === undefined || needs !== undefined ? {} : { required }),
    ...added,
    ...(all.length === 0 ? {} : { allOf: all }),
  }
}

function translateKeyword(keyword: string, value: unknown, words: EditorWords): unknown {
  if (keyword === 'propertyNames') return { ...translate(value as Schema, words), doNotSuggest: true }
  const holdsSchema = ['items', 'additionalProperties', 'then', 'if', 'not', 'else'].includes(keyword)
  return holdsSchema && isObject(value) ? translate(value as Schema, words) : value
}

function property(key: string, place: string, schema: Schema, words: EditorWords): EditorSchema {
  const at = `${place}/${key}`
  const description = words.descriptions[at]
  return {
    ...(words.values[at] ?? translate(schema, words)),
    ...(description === undefined ? {} : { markdownDescription: description }),
  }
}

/** One sentence a missing key: why it is needed, and how to write it. */
function missing(needs: Schema['needs'] = {}, place: string | undefined): readonly EditorSchema[] {
  return Object.entries(needs).map(([key, { why, example }]) => {
    const reason = why === undefined ? '' : ` ${why.fr}`
    return {
      required: [key],
      errorMessage: `Il manque « ${key} » dans ${place ?? 'ce fichier'}.${reason} Par exemple : ${example}`,
    }
  })
}

/** The definitions that a schema refers to, and those that they refer to in turn. */
function used(
  body: unknown,
  definitions: EditorWords['definitions'],
  known: ReadonlySet<string> = new Set(),
): EditorWords['definitions'] {
  const names = [...JSON.stringify(body).matchAll(/"#\/definitions\/([\w-]+)"/g)].map(
    ([, name]) => name ?? '',
  )
  const more = [...new Set(names)].filter((name) => !known.has(name) && definitions[name] !== undefined)
  if (more.length === 0)
    return Object.fromEntries(Object.entries(definitions).filter(([name]) => known.has(name)))
  return used(
    more.map((name) => definitions[name]),
    definitions,
    new Set([...known, ...more]),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
