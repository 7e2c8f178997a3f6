/** `custom-elements.json` tells all that a page may use of the element, and nothing that is not there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import manifestSchema from 'custom-elements-manifest/schema.json'
import { expect, test } from 'vitest'
import manifest from '../../custom-elements.json'
import { version as packaged } from '../../package.json'
import { colours } from './colours.ts'
import { version } from '../version.ts'
import { attributes, propertyOf, readSettings } from './settings.ts'

const folder = join(import.meta.dirname, '..')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // The frame and its page are another house: they use the element as any page does.
  .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.(test|examples)\.|fixtures|^frame/.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
const [declaration] = manifest.modules.flatMap(({ declarations }) => declarations)
if (declaration === undefined) throw new Error('custom-elements.json declares nothing.')

/** What the sources write between two marks, each once, in alphabetical order. */
function written(pattern: RegExp): readonly string[] {
  const found = sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))
  return [...new Set(found)].sort()
}

const named = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort()

test('the file has the form that tools read', () => {
  const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(manifestSchema)
  validate(manifest)
  expect(validate.errors ?? []).toEqual([])
})

test('it tells every attribute, its property and what it is when it is not written', () => {
  expect(named(declaration.attributes)).toEqual([...attributes].sort())
  const usual = readSettings(
    () => null,
    'https://cpts.example/',
    () => {},
  )
  for (const attribute of declaration.attributes) {
    const name = attributes.find((each) => each === attribute.name)
    expect(attribute.fieldName).toBe(name && propertyOf(name))
    const { default: said } = attribute as { default?: string }
    const value = Reflect.get(usual, attribute.fieldName)
    // The general entry has no pathway of its own.
    if (attribute.name !== 'entree') expect(said).toBe(value === undefined ? undefined : String(value))
  }
})

test('the version that the element tells is the one of its package', () => {
  expect(version).toBe(packaged)
})

test('it tells every event, and no other', () => {
  expect(named(declaration.events)).toEqual(written(/'(po-[a-z]+)'/g))
})

test('it tells every custom property that the rules read', () => {
  const properties = written(/var\((--po-[a-z-]+)/g)
  expect(named(declaration.cssProperties)).toEqual(properties)
  expect(properties).toEqual(expect.arrayContaining([...colours]))
})

test('it tells every part and every slot', () => {
  const parts = [...written(/\bpart="([a-z-]+)"/g), ...written(/'(bouton(?:-secondaire)?|titre)'/g)]
  expect(named(declaration.cssParts)).toEqual([...new Set(parts)].sort())
  expect(named(declaration.slots)).toEqual(['', ...written(/<slot name="([a-z]+)"/g)].sort())
})
