/** Every key that an author can write in the directory is explained in French, with an example that is right. */
import { parse, toData } from '@jalon/core'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'
import { schemaFiles } from './commands/schema.ts'
import { readContentFiles } from './content-files.ts'

const root = fileURLToPath(new URL('../../../pathways', import.meta.url))
const files = schemaFiles(readContentFiles(root).sources)
const ajv = new Ajv({ strict: false })

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
  readonly markdownDescription?: string
  readonly definitions?: object
}

test.each(['kinds', 'national', 'territory', 'zones', 'services'])('in %s', (name) => {
  const schema: Schema = JSON.parse(files[`${name}.schema.json`] ?? '{}')
  const keys = keysOf(schema)
  expect(keys.length).toBeGreaterThan(5)
  expect(keys.flatMap(([key, each]) => faultOf(key, each, schema.definitions))).toEqual([])
})

/** The keys of every closed set of keys, with their schema. */
function keysOf(schema: unknown): readonly (readonly [string, Schema])[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties, additionalProperties } = schema as Schema
  const own = additionalProperties === false ? Object.entries(properties ?? {}) : []
  return [...own, ...Object.values(schema).flatMap(keysOf)]
}

function faultOf(key: string, schema: Schema, definitions: object | undefined): readonly string[] {
  const { markdownDescription = '' } = schema
  const [, meaning = '', example = ''] = /^([^\n]+)\n\nExemple : `([^`\n]+)`$/.exec(markdownDescription) ?? []
  if (meaning === '') return [`${key}: ${markdownDescription}`]
  const { tree } = parse({ file: 'essai.yaml', text: `${example}\n` })
  const written = tree === undefined ? {} : (toData(tree) as Readonly<Record<string, unknown>>)
  const validate = ajv.compile({ ...schema, definitions })
  const isRight = Object.keys(written).join() === key && validate(written[key])
  return isRight ? [] : [`${key}: ${example} ${ajv.errorsText(validate.errors)}`]
}
