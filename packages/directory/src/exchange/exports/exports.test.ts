import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyTerritory } from '../../testing/arbitrary-territory.ts'
import { exportSubject, realFiles, recordsOf } from '../../testing/exported-from.ts'
import { faultsOfPackage } from '../../testing/tabular-package.ts'
import { toDataInclusion } from './data-inclusion/to-data-inclusion.ts'
import type { Exported } from './exported.ts'
import { hsdsPackage } from './hsds/tables.ts'
import { toHsds } from './hsds/to-hsds.ts'

const territories = ['metz', 'pantin', 'exemple']

const ajv = new Ajv2020({ allErrors: true })
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
ajv.addFormat('email', /^\S+@\S+$/)
ajv.addFormat('uri', (text) => URL.canParse(text))
const validators = Object.fromEntries(
  ['structure', 'service'].map((name) => {
    const file = new URL(`../../../schemas/data-inclusion-v1/${name}.json`, import.meta.url)
    return [name, ajv.compile(JSON.parse(readFileSync(file, 'utf8')))]
  }),
)

/** What the schemas of data·inclusion, and the ties between the two files, reproach. */
function faultsOfDataInclusion(exported: Exported): readonly string[] {
  const structures = recordsOf(exported, 'structures.json')
  const services = recordsOf(exported, 'services.json')
  const ids = structures.map(({ id }) => id)
  const check = (name: string, record: object) => {
    const validate = validators[name]
    return validate?.(record) === true ? [] : [`${name}: ${ajv.errorsText(validate?.errors)}`]
  }
  return [
    ...structures.flatMap((record) => check('structure', record)),
    ...services.flatMap((record) => check('service', record)),
    ...services.flatMap((record) => (ids.includes(record['structure_id']) ? [] : ['no structure'])),
    ...services.flatMap((record) => (record['zone_eligibilite'] === null ? ['null zone'] : [])),
    ...(new Set(ids).size < ids.length ? ['a structure twice'] : []),
  ]
}

describe.each(territories)('%s', (territory) => {
  const subject = exportSubject(realFiles(territory), territory)

  test('is what the schemas of data·inclusion ask for', () => {
    expect(faultsOfDataInclusion(toDataInclusion(subject))).toEqual([])
  })

  test('is what its HSDS package declares', () => {
    expect(faultsOfPackage(toHsds(subject).files)).toEqual([])
  })

  test.each([
    ['data-inclusion', toDataInclusion],
    ['hsds', toHsds],
  ] as const)('as %s, every service goes out or is left out', (_, write) => {
    const { services, left } = write(subject)
    expect(services.length + left.length).toBe(subject.territory.services.length)
  })
})

test('random territories are what both formats ask for', () => {
  fc.assert(
    fc.property(anyTerritory, (files) => {
      const subject = exportSubject(files)
      expect(faultsOfDataInclusion(toDataInclusion(subject))).toEqual([])
      expect(faultsOfPackage(toHsds(subject).files)).toEqual([])
    }),
  )
})

test('the tables of a package are described in the words of HSDS, and nothing is loosened', () => {
  const { files } = toHsds(exportSubject(realFiles('exemple'), 'exemple'))
  const official = new Map(hsdsPackage().resources.map((resource) => [resource.name, resource]))
  const { resources } = JSON.parse(files['datapackage.json'] ?? '{}') as ReturnType<typeof hsdsPackage>
  for (const { name, path, schema } of resources) {
    const known = official.get(name)
    expect(path).toBe(known?.path)
    expect(known?.schema.fields).toEqual(expect.arrayContaining([...schema.fields]))
    const needed = known?.schema.fields.filter(({ constraints }) => constraints?.required) ?? []
    expect(schema.fields).toEqual(expect.arrayContaining(needed))
  }
})

test('two exports of the same day are the same, byte for byte', () => {
  const subject = exportSubject(realFiles('exemple'), 'exemple')
  expect(toHsds(subject)).toEqual(toHsds(subject))
  expect(toDataInclusion(subject)).toEqual(toDataInclusion(subject))
})
