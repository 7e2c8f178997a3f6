import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { exampleSources } from '../../testing/example-sources.ts'
import { compile } from '../compile.ts'
import { parse } from '../parse.ts'
import { toData } from '../tree.ts'
import { editorSchemas } from './editor-schemas.ts'
import type { EditorSchema } from './to-editor-schema.ts'

const essai = `
pathway: essai
sources: { cp: { title: "Code pénal" } }
initial: a
states:
  a: { ask: danger, next: { oui: b, non: c, inconnu: b } }
  b:
    refer: { to: [medecin, police-urgence], urgency: now, say: Appelez., consent: not-required, sources: [cp] }
    next: d
  c: { invoke: abri, next: { a-l-abri: d, refuse: d } }
  d: { next: [{ guard: { any: [{ danger: [oui, non] }, { faits: { includes: coups } }] }, target: e }, { else: e }] }
  e: { final: fait }
`

const file = 'essai/essai.pathway.yaml'
const sources = exampleSources({ [file]: essai })
const owners = sources.find((source) => source.file === 'network/owners.yaml')
const schemas = editorSchemas(compile(sources).vocabulary, owners && parse(owners), [])
const pathway = schemas['pathway.schema.json'] as EditorSchema
const ajv = new Ajv({ strict: false, allErrors: true })

/** The French sentences that an editor would show. */
function saidOf(text: string): readonly string[] {
  const { tree } = parse({ file, text })
  const validate = ajv.compile(JSON.parse(JSON.stringify(pathway)))
  validate(tree && JSON.parse(JSON.stringify(toData(tree))))
  return (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`)
}

const written = sources.find((source) => source.file === file)?.text ?? ''

test('a pathway that uses the names of its repository is accepted', () => {
  expect(saidOf(written)).toEqual([])
})

test.each([
  ['a question', 'ask: danger', 'ask: dangre', '/states/a/ask'],
  ['a kind', 'to: [medecin', 'to: [medecine', '/states/b/refer/to'],
  ['a source', 'sources: [cp]', 'sources: [cc]', '/states/b/refer/sources/0'],
  ['a pathway', 'invoke: abri', 'invoke: abris', '/states/c/invoke'],
  ['a team', 'owner: pole-sante', 'owner: pole-santé', '/owner'],
  [
    'an answer, in a guard',
    '{ danger: [oui, non] }',
    '{ danger: [oui, coups] }',
    '/states/d/next/0/guard/any/0/danger',
  ],
])('a name of %s that is not declared is pointed at', (_, before, after, place) => {
  expect(saidOf(written.replace(before, after)).join('\n')).toContain(place)
})

test('names are explained by what their authors wrote of them', () => {
  const { definitions } = pathway as {
    definitions: Record<string, { enum: string[]; markdownEnumDescriptions: string[] }>
  }
  const explained = (list: string, name: string) =>
    definitions[list]?.markdownEnumDescriptions[definitions[list].enum.indexOf(name)]
  expect(explained('fact', 'danger')).toContain('Un danger immédiat\u00a0?')
  expect(explained('kind', 'medecin')).toBe('**Médecin** — Faire constater les blessures.')
  expect(explained('owner', 'pole-sante')).toBe('Pôle santé')
  expect(explained('pathway', 'abri')).toBe("Se mettre à l'abri")
  expect(explained('source', 'cp')).toBe('Code pénal')
})

test('a schema carries only the definitions that it uses', () => {
  expect(Object.keys(schemas['owners.schema.json']?.['definitions'] as object)).toEqual([])
  expect(Object.keys(schemas['conditions.schema.json']?.['definitions'] as object)).toEqual([
    'guard',
    'kind',
    'condition',
  ])
})

test.each([
  ['of a repository', schemas],
  ['of an empty repository', editorSchemas(compile([]).vocabulary, undefined, [])],
])('the schemas %s are sound', (_, all) => {
  for (const schema of Object.values(all))
    expect(ajv.validateSchema(JSON.parse(JSON.stringify(schema)))).toBe(true)
})
