import { describe, expect, test } from 'vitest'
import { directoryOf } from '../testing/directory-of-files.ts'
import { coverageOf } from './coverage.ts'
import { tellsContact } from '../contact/tells-contact.ts'
import { whatToAsk } from './what-to-ask.ts'
import { asked } from './said.ts'

const today = '2026-11-22'

const around = {
  'network/kinds.yaml': `
examen: { label: Examen, nature: structure, purpose: Être examinée }
accueil: { label: Accueil, nature: structure, purpose: Être accueillie }
abri: { label: Abri, nature: structure, purpose: Être hébergée, protected: true }
`,
  'territories/val/territory.yaml': `
title: Val
publisher: Réseau
communes: { codes: ["57463", "57283", "57474"] }
`,
  'territories/val/zones.yaml': `
metz: { label: commune de Metz, institution: commune, communes: { codes: ["57463"] }, source: { title: Tableau } }
secteur: { label: secteur, institution: departement, communes: unknown, source: { title: Tableau } }
`,
}

/** What is asked of each service of a territory of three communes: its name, how many cases, and the sentences. */
function questionsAbout(services: string) {
  const read = directoryOf({ ...around, 'territories/val/services.yaml': services })
  const pack = read.pack('val', today)
  return whatToAsk(read.territory('val'), pack, coverageOf(pack, today)).map(
    ({ name, unlocks, questions, note }) => {
      const sentences = questions.map((question) => asked(question, 'fr').replaceAll('\u00a0', ' '))
      return { name, unlocks, sentences, ...(note === undefined ? {} : { note }) }
    },
  )
}

test('a service of which nothing is known is asked everything, and says how much it would change', () => {
  expect(questionsAbout('a: { name: A, kind: examen }\n')).toEqual([
    {
      name: 'A',
      unlocks: 3,
      sentences: [
        'Quelles communes y sont reçues ?',
        'Quel numéro donner à un professionnel, et à quelles heures ?',
        'Comment y accède-t-on : sans rendez-vous, sur rendez-vous, par téléphone ?',
      ],
    },
  ])
})

describe('a contact is asked again with what is known of it', () => {
  const phone = (verified: string) =>
    questionsAbout(
      `a: { name: A, kind: examen, zones: anyone, access: { modes: [phone] }, contact: { phone: { value: "+33387000000", verified: ${verified} } } }\n`,
    ).flatMap(({ sentences }) => sentences)

  test.each([
    [
      '{ status: read, on: 2019-08-14, source: Préfecture }',
      ['Téléphone : est-ce toujours juste ? (lu le 14 août 2019 dans « Préfecture »)'],
    ],
    ['{ status: read }', ['Téléphone : est-ce toujours juste ? (lu, sans source ni date)']],
    ['{ status: unverified }', ['Téléphone : est-ce toujours juste ? (su, mais lu nulle part)']],
    [
      '{ status: confirmed, on: 2025-10-01, by: reseau, expires: P6M }',
      [
        'Téléphone : est-ce toujours juste ? (confirmé le 1er octobre 2025, plus montré depuis le 1er avril 2026)',
      ],
    ],
    [
      '{ status: confirmed, by: reseau }',
      ['Téléphone : est-ce toujours juste ? (dit confirmé, sans date qui se lise)'],
    ],
    ['{ status: confirmed, on: 2026-10-01, by: reseau, expires: P6M }', []],
  ])('%s', (verified, sentences) => {
    expect(phone(verified)).toEqual(sentences)
  })
})

test('facts that stand in the same place make one question', () => {
  const [first] = questionsAbout(`
a:
  name: A
  kind: examen
  zones: anyone
  access: { modes: [phone] }
  contact:
    phone: { value: "+33387000000", verified: { status: read, source: Site } }
    address: { value: 1 rue de la Fontaine, verified: { status: read, source: Site } }
`)
  expect(first?.sentences).toEqual(['Téléphone, adresse : est-ce toujours juste ? (lu dans « Site »)'])
})

test('what is not open yet, or no longer for all, is asked too; what has closed is left alone', () => {
  const asks = questionsAbout(`
a: { name: A, kind: examen, zones: anyone, access: { modes: [phone] }, status: { is: announced, since: 2027-02-01 } }
b: { name: B, kind: examen, zones: [metz], access: { modes: [phone] }, status: { is: suspended, since: 2026-09-01 } }
c: { name: C, kind: accueil, zones: anyone, access: { modes: [phone] }, status: { is: open, except: ["57283", "57474"] } }
d: { name: D, kind: examen, zones: anyone, status: { is: closed } }
`)
  expect(asks.map(({ name, unlocks, sentences }) => [name, unlocks, sentences[0]])).toEqual([
    ['A', 3, 'Est-ce ouvert ? (annoncé pour le 1er février 2027)'],
    ['C', 3, 'Ces communes en sont-elles toujours exclues ? (Hagondange et Mondelange)'],
    ['B', 1, 'Est-ce de nouveau ouvert ? (suspendu depuis le 1er septembre 2026)'],
  ])
})

test('the contact of a door opens the needs behind it', () => {
  const asks = questionsAbout(`
a: { name: A, kind: examen, zones: [secteur], access: { modes: [], through: porte } }
porte: { name: Porte, kind: accueil, zones: anyone, access: { modes: [walk-in] } }
`)
  expect(asks.map(({ name, unlocks }) => [name, unlocks])).toEqual([
    ['Porte', 6],
    ['A', 3],
  ])
})

test('an address of a protected place is never asked for, and its remark is not shown', () => {
  const asks = questionsAbout(`
a: { name: A, kind: abri, zones: anyone, access: { modes: [phone], through: porte }, note: Au bout du quai. }
b: { name: B, kind: abri, zones: [secteur], access: { modes: [phone], through: porte }, note: Au bout du quai. }
porte:
  name: Porte
  kind: accueil
  zones: anyone
  access: { modes: [walk-in] }
  contact: { phone: { value: "+33387000000", verified: { status: confirmed, on: 2026-10-02, by: reseau } } }
`)
  expect(asks).toEqual([{ name: 'B', unlocks: 0, sentences: ['Quelles communes y sont reçues ?'] }])
})

test('what helps nobody more comes last', () => {
  const asks = questionsAbout(`
a:
  name: A
  kind: examen
  zones: anyone
  contact: { phone: { value: "+33387000000", verified: { status: confirmed, on: 2026-10-02, by: reseau } } }
b: { name: B, kind: accueil, zones: anyone }
`)
  expect(asks.map(({ name, unlocks }) => [name, unlocks])).toEqual([
    ['B', 3],
    ['A', 0],
  ])
})

test.each([
  ['Ouvert en septembre 2017, page lue le 2019-08-14.', false],
  ['Sigle local CDIP ; le 119 et le 116 006 répondent en attendant.', false],
  ['Rappeler au 03 87 00 00 00.', true],
  ['Écrire à accueil@exemple.fr.', true],
  ['Entrée au 12 bis rue de la Fontaine.', true],
  ['Au 12 ruelle des Lilas.', true],
  ['12 bd Foch', true],
  ['03/87/00/00/00', true],
  ['03  87  00  00  00', true],
  ['Voir https://exemple.fr', true],
  ['À 57000 Metz', true],
  ['Code de commune 57463, lu le 2019-08-14.', false],
])('« %s » holds a contact: %s', (note, expected) => {
  expect(tellsContact(note)).toBe(expected)
  const [first] = questionsAbout(`a: { name: A, kind: examen, note: "${note}" }\n`)
  expect(first?.note).toBe(expected ? undefined : note)
})

test('a structure that the network only names is asked about last, in its own words', () => {
  const read = directoryOf({
    ...around,
    'territories/val/territory.yaml': `${around['territories/val/territory.yaml']}
named:
  arcades: { name: Les Arcades, why: Pas encore identifiées., ask: Pour qui ? }
  suivi: { name: Suivi de l'auteur, why: Jamais une orientation. }
`,
    'territories/val/services.yaml': 'a: { name: A, kind: examen }\n',
  })
  const pack = read.pack('val', today)
  const asks = whatToAsk(read.territory('val'), pack, coverageOf(pack, today))
  expect(
    asks.map(({ name, note, questions }) => [name, note, questions.map((one) => asked(one, 'fr'))]),
  ).toEqual([
    ['A', undefined, expect.any(Array)],
    ['Les Arcades', 'Pas encore identifiées.', ['Pour qui ?']],
  ])
})
