import { compile } from '@jalon/core'
import { describe, expect, test } from 'vitest'
import { importedFrom } from '../../../testing/imported-from.ts'
import { mostPlaces } from '../place-drafts.ts'
import { readDataInclusion } from './read-data-inclusion.ts'

const { kinds } = compile([
  {
    file: 'network/kinds.yaml',
    text: `
cidff: { label: Droits, nature: structure, purpose: Connaître ses droits, taxonomy: { data-inclusion: { networks: [cidff], themes: [droits] } } }
psychiatrie: { label: CMP, nature: structure, purpose: Être suivie, taxonomy: { data-inclusion: { networks: [cmp] } } }
asso: { label: Association, nature: structure, purpose: Être accompagnée, taxonomy: { data-inclusion: { themes: [famille--surmonter-conflits-separation-violence] } } }
caf-aide: { label: Aide, nature: structure, purpose: Demander une aide, taxonomy: { data-inclusion: { networks: [caf] } } }
caf-logement: { label: Logement, nature: structure, purpose: Demander une aide, taxonomy: { data-inclusion: { networks: [caf] } } }
`,
  },
]).vocabulary

const structure = {
  source: 'essai',
  id: 'essai--1',
  nom: 'Centre des essais',
  date_maj: '2026-05-01',
  code_insee: '57463',
  reseaux_porteurs: ['cidff'],
}

const service = {
  source: 'essai',
  structure_id: 'essai--1',
  id: 'essai--s1',
  nom: 'Permanence',
  description: 'Informe sur les droits.',
  date_maj: '2026-05-01',
  thematiques: ['droits', 'autre'],
  zone_eligibilite: ['57463'],
}

/** What an import gives of one service, changed, in a structure, changed too. */
async function imported(changes: object = {}, ofStructure: object = {}) {
  const files = {
    'structures.json': JSON.stringify([{ ...structure, ...ofStructure }]),
    'services.json': JSON.stringify([{ ...service, ...changes }]),
  }
  const folder = { files, file: 'services.json', communes: ['57463', '57283'], kinds }
  const { value, diagnostics } = await importedFrom(folder, readDataInclusion)
  return { ...value, draft: value.services[0], diagnostics }
}

test('a service is a draft, with the zone that it says and nothing confirmed', async () => {
  const { draft, zones } = await imported({
    adresse: '1 rue des Essais',
    code_insee: '57463',
    telephone: '03 53 01 00 01',
    horaires_accueil: 'Mo-Fr 09:00-17:00',
    modes_mobilisation: ['telephoner', 'se-presenter', 'envoyer-un-courriel'],
    conditions_acces: 'Sans rendez-vous',
  })
  expect(draft).toEqual({
    id: 'permanence',
    name: 'Permanence',
    kind: 'cidff',
    organization: 'centre-des-essais',
    role: 'Informe sur les droits.',
    zones: ['communes-de-permanence'],
    access: { modes: ['phone', 'walk-in'], conditions: 'Sans rendez-vous' },
    phone: '+33353010001',
    address: { value: '1 rue des Essais', commune: '57463' },
    hours: 'Mo-Fr 09:00-17:00',
    source: { title: 'Essai' },
  })
  expect(zones).toMatchObject([{ id: 'communes-de-permanence', communes: { codes: ['57463'] } }])
})

describe('its zone', () => {
  test.each([
    ['nothing', null],
    ['an empty list', []],
  ])('%s is unknown, never everywhere', async (_, zone) => {
    const { draft, zones } = await imported({ zone_eligibilite: zone })
    expect(draft).toMatchObject({ id: 'permanence' })
    expect(draft).not.toHaveProperty('zones')
    expect(zones).toEqual([])
  })

  test.each([
    ['the country', ['france'], 'anyone', []],
    ['a département', ['57'], ['departement-57'], [{ departement: '57' }]],
    ['an EPCI', ['200039865'], ['epci-200039865'], [{ epci: '200039865' }]],
    [
      'several',
      ['54', '57283', '57463'],
      ['departement-54', 'communes-de-permanence'],
      [{ departement: '54' }, { codes: ['57283', '57463'] }],
    ],
  ])('%s is said as we say it', async (_, zone, ids, communes) => {
    const { draft, zones } = await imported({ zone_eligibilite: zone })
    expect(draft?.zones).toEqual(ids)
    expect(zones.map((each) => each.communes)).toEqual(communes)
  })

  test('of a centre of psychiatry is not a whole département: its sector was lost, and nobody knows it', async () => {
    const { draft, left } = await imported({ zone_eligibilite: ['57'] }, { reseaux_porteurs: ['cmp'] })
    expect(draft).toMatchObject({ kind: 'psychiatrie' })
    expect(draft).not.toHaveProperty('zones')
    expect(left).toContainEqual({ what: 'zone_eligibilite 57', why: 'zone-too-wide', count: 1 })
  })

  test.each([
    ['of elsewhere', { zone_eligibilite: ['93'] }],
    ['unknown, and standing elsewhere', { zone_eligibilite: null, code_insee: '93055' }],
    ['of the whole country, and standing elsewhere', { zone_eligibilite: ['france'], code_insee: '93055' }],
  ])('%s: it is not for the territory', async (_, changes) => {
    const { services, left } = await imported(changes)
    expect(services).toEqual([])
    expect(left).toEqual([{ what: 'data·inclusion', why: 'elsewhere', count: 1 }])
  })
})

describe('its kind', () => {
  test.each([
    [
      'a theme alone, which a family mediation has too',
      { thematiques: ['famille--surmonter-conflits-separation-violence'] },
      { reseaux_porteurs: null },
    ],
    ['a network without the themes of its kind', { thematiques: ['famille--garde-denfants'] }, {}],
    ['a network that two kinds have', {}, { reseaux_porteurs: ['caf'] }],
    ['nothing', { thematiques: null }, { reseaux_porteurs: [] }],
  ])('is not told by %s', async (_, changes, ofStructure) => {
    const { services, left } = await imported(changes, ofStructure)
    expect(services).toEqual([])
    expect(left).toMatchObject([{ why: 'no-kind', count: 1 }])
  })
})

describe('a place where someone sleeps', () => {
  const address = { adresse: '1 rue Cachée', code_insee: '57463', telephone: '03 53 01 00 01' }
  test.each([
    [
      'by its theme',
      { thematiques: ['droits', 'logement-hebergement--rechercher-une-solution-dhebergement-temporaire'] },
      {},
    ],
    ['by its network', {}, { reseaux_porteurs: ['cidff', 'chrs'] }],
    ['by its words', { description: 'Un hébergement pour des femmes.' }, {}],
    ['by its structure', {}, { nom: 'Solidarité Femmes, 12 rue Secrète, 57000 Metz' }],
    ['by what is said of its structure', {}, { description: 'Gère deux logements passerelles.' }],
    ['by its conditions', { conditions_acces: 'Adresse non communiquée' }, {}],
    ['by the address itself', { complement_adresse: 'Pension de famille' }, {}],
    ['by a letter that hides a word', { description: 'Hé\u00adber\u200bge\u0000ment' }, {}],
  ])(
    '%s is not drafted, though the file publishes it: no zone, no organization',
    async (_, changes, ofStructure) => {
      const found = await imported({ ...address, ...changes }, ofStructure)
      expect(found).toMatchObject({
        services: [],
        zones: [],
        left: [{ what: 'fiche 1', why: 'protected' }],
      })
      expect(JSON.stringify(found)).not.toMatch(/cachée|secr[eè]te|solidarit|353010001|permanence|57463/i)
    },
  )

  test('is not every service about a dwelling', async () => {
    const themes = ['droits', 'logement-hebergement--se-maintenir-dans-le-logement']
    expect((await imported({ thematiques: themes })).draft).toMatchObject({ id: 'permanence' })
  })
})

test('what a report calls the things left aside is never a word of the file', async () => {
  const unknown = await imported({ thematiques: ['Foyer 12 rue Secrète'] }, { reseaux_porteurs: [] })
  expect(unknown.left).toEqual([{ what: 'autres thématiques', why: 'no-kind', count: 1 }])
  const wide = await imported({ zone_eligibilite: ['12b', '57463'] }, { reseaux_porteurs: ['cmp'] })
  expect(wide.left).toEqual([{ what: 'zone_eligibilite ?', why: 'zone-too-wide', count: 1 }])
})

describe('however large, it is read in one go or refused', () => {
  test('more services than anyone would read', async () => {
    const many = Array.from({ length: mostPlaces + 1 }, (_, rank) => ({ ...service, id: `essai--${rank}` }))
    const files = { 'structures.json': JSON.stringify([structure]), 'services.json': JSON.stringify(many) }
    const folder = { files, file: 'services.json', communes: ['57463'], kinds }
    const { value, diagnostics } = await importedFrom(folder, readDataInclusion)
    expect(value.services).toEqual([])
    expect(diagnostics).toMatchObject([{ help: { fr: expect.stringContaining('extrait') } }])
  })

  test('a zone of intercommunalities that do not exist', async () => {
    const invented = Array.from({ length: 20_000 }, (_, rank) => String(900_000_000 + rank))
    const { zones } = await imported({ zone_eligibilite: [...invented, '57463'] })
    expect(zones).toMatchObject([{ communes: { codes: ['57463'] } }])
  })

  test('an identifier that begins as ours a hundred thousand times', async () => {
    const { draft } = await imported({ id: `jalon-${'--a'.repeat(100_000)}!` })
    expect(draft).toMatchObject({ id: 'permanence' })
  })
})

test('the names and e-mail addresses of people are not taken, and what has no place is counted', async () => {
  const found = await imported({
    contact_nom_prenom: 'Une Personne',
    courriel: 'une.personne@essai.example',
    publics: ['femmes'],
  })
  expect(JSON.stringify(found)).not.toMatch(/personne/i)
  expect(found.left).toEqual([
    { what: 'contact_nom_prenom', why: 'no-place', count: 1 },
    { what: 'courriel', why: 'no-place', count: 1 },
    { what: 'publics', why: 'no-place', count: 1 },
  ])
})

describe('a file is refused', () => {
  test('of the version before, whose zones stand elsewhere', async () => {
    const { services, diagnostics } = await imported({ zone_diffusion_type: 'departement' })
    expect(services).toEqual([])
    expect(diagnostics).toMatchObject([{ message: { fr: expect.stringContaining('version 0') } }])
  })

  test('when its records are not services', async () => {
    const { diagnostics } = await imported({ structure_id: undefined })
    expect(diagnostics).toMatchObject([{ message: { fr: expect.stringContaining('structure_id') } }])
  })

  test.each([
    ['without its structures', { 'services.json': '[]' }, 'structures.json'],
    ['cut', { 'structures.json': '[]', 'services.json': '[{"id": "a"' }, 'coupé'],
    ['with structures cut', { 'structures.json': '[{"id": "a"}, {', 'services.json': '[]' }, 'coupé'],
    ['as a web page', { 'structures.json': '[]', 'services.json': '<!doctype html>' }, 'page web'],
    ['empty', { 'structures.json': '[]', 'services.json': '' }, 'vide'],
  ])('%s', async (_, files, said) => {
    const { value, diagnostics } = await importedFrom(
      { files, file: 'services.json', communes: ['57463'], kinds },
      readDataInclusion,
    )
    expect(value.services).toEqual([])
    expect(diagnostics).toMatchObject([
      { rule: 'refused-file', message: { fr: expect.stringContaining(said) } },
    ])
  })
})

test.each([
  [null],
  [1],
  ['texte'],
  [[]],
  [{}],
  [{ zone_eligibilite: { a: 1 } }],
  [{ thematiques: [null, 1] }],
  [JSON.parse('{ "__proto__": { "id": "a", "structure_id": "b" }, "constructor": 1 }')],
  [{ ...service, thematiques: ['constructor', '__proto__'], structure_id: '__proto__' }],
])('the record %j crashes nothing', async (record) => {
  const files = { 'structures.json': '[null, 1, []]', 'services.json': JSON.stringify([record]) }
  const folder = { files, file: 'services.json', communes: ['57463'], kinds }
  const { value } = await importedFrom(folder, readDataInclusion)
  expect(value.services).toEqual([])
})
