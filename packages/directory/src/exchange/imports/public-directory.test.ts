import { describe, expect, test } from 'vitest'
import { fixture, imported, pieces, refusalOf } from './testing/official-files.ts'

const text = fixture('dila.json')

describe('the directory of the administration', async () => {
  const { value, diagnostics } = await imported('dila', text)

  test('gives the counters whose type is one of our kinds, in the territory or serving it', () => {
    expect(diagnostics).toEqual([])
    expect(value.services.map(({ id, kind }) => [id, kind])).toEqual([
      ['commissariat-de-police-metz-des-essais', 'police-plainte'],
      ['centre-d-information-sur-les-droits-des-femmes-des-essais', 'cidff'],
    ])
  })

  test('gives where the public goes, not where letters go, and cites the publisher, the file and its day', () => {
    expect(value.services[0]).toMatchObject({
      phone: '+33353010011',
      address: { value: '3 rue des Fiches Inventées, 57000 Metz', commune: '57463' },
      site: 'https://essai.example/commissariat',
      source: {
        title: expect.stringMatching(/DILA.*officiel-2026-07-01\.txt/),
        url: expect.stringContaining('https://'),
        date: '2026-07-01',
      },
    })
  })

  test('says nothing of whom they receive', () => {
    expect(value.zones).toEqual([])
    expect(value.services.filter(({ zones }) => zones !== undefined)).toEqual([])
  })

  test('takes nothing of a day centre', () => {
    expect(JSON.stringify(value)).not.toMatch(/silence|non-dit|57070|53010014|53 01 00 14/i)
  })

  test('leaves aside, and counts, what it does not take', () => {
    expect(value.left).toEqual([
      { what: 'fiche 3', why: 'protected' },
      { what: 'fiche 1', why: 'no-place', count: 1 },
      { what: 'gendarmerie', why: 'elsewhere', count: 1 },
      { what: 'mairie', why: 'no-kind', count: 1 },
    ])
  })

  test('is the same however it is cut in pieces, with a mark at its start, or as a bare list', async () => {
    const bare = text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)
    for (const content of [pieces(Buffer.from(text), 7), `\ufeff${text}`, bare])
      expect((await imported('dila', content)).value).toEqual(value)
  })
})

describe('a damaged file gives nothing and says why', () => {
  test.each([
    [
      'cut between two records',
      text.slice(0, text.indexOf('},\n    {\n      "id": "00000000-0000-4000-8000-000000000004"') + 2),
      'après 3 fiches entières',
    ],
    ['not JSON any more', text.replace('"nom": "Mairie', '"nom" "Mairie'), "cesse d'être lisible"],
    [
      'records of something else',
      '{ "service": [{ "name": "a" }, { "name": "b" }] }',
      '« pivot.type_service_local »',
    ],
    ['no record', '{ "service": [] }', '« pivot.type_service_local »'],
    ['another key', text.replace('"service"', '"organismes"'), '« pivot.type_service_local »'],
    ['nothing for the département', text.replaceAll('"57', '"54'), 'Rien pour le département 57.'],
    ['a table', 'a;b\n1;2\n', "autre chose qu'un fichier JSON"],
  ])('%s', async (_, content, said) => {
    expect(await refusalOf('dila', content)).toContain(said)
  })
})

test('records of any form are read or left aside', async () => {
  const odd = [
    null,
    3,
    'x',
    [],
    {},
    { pivot: null },
    { pivot: 'mairie' },
    { pivot: [{ type_service_local: 5 }] },
  ]
  const plain = {
    pivot: { type_service_local: 'caf', code_insee_commune: '57463' },
    nom: 'CAF',
    adresse: 'x',
  }
  const records = [...odd, ...Array.from(odd, () => plain), plain]
  const { diagnostics } = await imported('dila', JSON.stringify({ service: records }))
  expect(diagnostics).toEqual([])
})

test('cut anywhere, it is refused', async () => {
  const bytes = Buffer.from(text)
  for (let end = 0; end < bytes.lastIndexOf('}'); end += 1)
    expect(await refusalOf('dila', bytes.subarray(0, end))).toBeDefined()
})
