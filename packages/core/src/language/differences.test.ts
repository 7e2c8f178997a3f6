/** What differs from a schema is what Ajv says, in the same order. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ErrorObject } from 'ajv'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Difference } from './differences.ts'
import { differencesOf } from './differences.ts'
import { parse } from './parse.ts'
import type { Schema } from './schema/parts.ts'
import { identifier } from './schema/parts.ts'
import { schemaOf } from './schema/schema-of.ts'
import type { Entry, Tree } from './tree.ts'
import { getIn, toData } from './tree.ts'

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, ownProperties: true })
const root = fileURLToPath(new URL('../../../../pathways/', import.meta.url))
const realFiles = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => schemaOf(name) !== undefined,
)

/** What is found at a place, as both can tell it. */
type Told = readonly [kind: string, path: string, about: string]

function expectSame(tree: Tree, schema: Schema): void {
  expect(toldByUs(tree, schema)).toEqual(toldByAjv(tree, schema))
}

function toldByUs(tree: Tree, schema: Schema): readonly Told[] {
  return once(differencesOf(tree, schema).map((each) => [each.kind, each.path.join('/'), aboutOf(each)]))
}

function aboutOf(each: Difference): string {
  switch (each.kind) {
    case 'unknown-key':
      return each.key.value
    case 'missing-key':
      return each.key
    case 'bad-identifier':
      return each.name.value
    case 'wrong-value':
      return JSON.stringify(each.schema['expects'])
  }
}

function toldByAjv(tree: Tree, schema: Schema): readonly Told[] {
  const validate = ajv.compile(schema)
  validate(toData(tree))
  return once((validate.errors ?? []).flatMap((error) => toldOf(tree, error)))
}

function toldOf(
  tree: Tree,
  { instancePath, keyword, params, parentSchema, propertyName }: ErrorObject,
): readonly Told[] {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const path = steps.join('/')
  if (propertyName !== undefined)
    return [['bad-identifier', [...steps, propertyName].join('/'), propertyName]]
  switch (keyword) {
    case 'if':
    case 'propertyNames':
      return []
    case 'additionalProperties':
      return [['unknown-key', path, params['additionalProperty']]]
    case 'required':
      return [['missing-key', path, params['missingProperty']]]
    default: {
      const value = getIn(tree, steps)
      const isName =
        (keyword === 'pattern' || keyword === 'not') &&
        parentSchema?.['pattern'] === identifier['pattern'] &&
        value?.kind === 'scalar' &&
        value.value !== ''
      if (isName) return [['bad-identifier', path, String(value.value)]]
      return [['wrong-value', path, JSON.stringify(parentSchema?.['expects'])]]
    }
  }
}

/** A name that is wrong in two ways is told once. */
function once(told: readonly Told[]): readonly Told[] {
  return [...new Map(told.map((each) => [each.join(' '), each])).values()]
}

test.each(realFiles)('%s, as it is and with anything anywhere', (name) => {
  const { tree } = parse({ file: name, text: readFileSync(join(root, name), 'utf8') })
  const schema = schemaOf(name)
  if (tree === undefined || schema === undefined) throw new Error(`${name} cannot be read`)
  expectSame(tree, schema)
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), strangeTree(), (way, strange) => {
      expectSame(withAt(tree, way, strange), schema)
    }),
    { numRuns: 100 },
  )
})

test('a keyword that is not compared is refused', () => {
  const { tree } = parse({ file: 'essai.yaml', text: 'a: 1\n' })
  expect(() => tree && differencesOf(tree, { maxProperties: 1 })).toThrow(/maxProperties/)
})

const span = { source: { file: 'essai.yaml', text: '' }, start: 0, end: 0 }

/** Another value put somewhere along a way, or another key. */
function withAt(tree: Tree, [step = 0, ...way]: readonly number[], strange: Tree): Tree {
  if (tree.kind === 'list' && tree.items.length > 0) {
    const index = step % tree.items.length
    return {
      ...tree,
      items: tree.items.map((item, at) => (at === index ? withAt(item, way, strange) : item)),
    }
  }
  if (tree.kind !== 'dict' || tree.entries.length === 0 || (way.length === 0 && step % 3 === 0))
    return strange
  const index = step % tree.entries.length
  const entries = tree.entries.flatMap((entry, at): readonly Entry[] => {
    if (at !== index) return [entry]
    if (way.length > 0) return [{ ...entry, value: withAt(entry.value, way, strange) }]
    // At the end of the way: the entry goes, or has another name.
    return step % 2 === 0
      ? []
      : [{ key: { value: strangeNames[step % strangeNames.length] ?? '', span }, value: entry.value }]
  })
  return { ...tree, entries }
}

const strangeNames = ['', 'all', 'else', 'Nom', 'un-nom', '__proto__', 'constructor', 'a/b', 'a~b', 'type']

function strangeTree(): fc.Arbitrary<Tree> {
  const scalar = fc
    .constantFrom(
      '',
      'oui',
      'all',
      'Nom',
      'un-nom',
      '72h',
      'h24',
      true,
      false,
      null,
      0,
      3,
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    )
    .map((value): Tree => ({ kind: 'scalar', value, span }))
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('tree'), { maxLength: 3 }).map((items): Tree => ({ kind: 'list', items, span })),
      fc
        .array(fc.tuple(fc.constantFrom(...strangeNames, 'guard', 'label', 'to'), tie('tree')), {
          maxLength: 3,
        })
        .map(
          (pairs): Tree => ({
            kind: 'dict',
            entries: pairs.map(([value, each]) => ({ key: { value, span }, value: each })),
            span,
          }),
        ),
    ),
  }))
  return tree
}
