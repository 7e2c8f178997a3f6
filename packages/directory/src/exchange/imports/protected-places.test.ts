import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftsOf } from './place-drafts.ts'
import type { Place } from './protected-places.ts'
import { isShelter, withoutProtectedPlaces } from './protected-places.ts'
import { kinds } from './testing/official-files.ts'

const given = { source: { title: 'Essai' }, publisher: 'essai' }

/** A place with everything that says where it is. */
function place(over: Partial<Place> = {}): Place {
  return {
    what: 'ligne 2',
    name: 'Accueil',
    kind: 'avocat',
    phones: ['03 53 01 00 21', '3919'],
    street: '8 ruelle du Mystère',
    postal: '57070',
    town: 'Metz',
    commune: '57463',
    role: 'Au fond de la cour.',
    email: 'ou@essai.example',
    hours: 'Mo 09:00-10:00',
    ...over,
  }
}

describe('a place where someone may be hidden is recognised', () => {
  test.each([
    [{ kind: 'hebergement-specialise' }],
    [{ name: 'CHRS des Essais' }],
    [{ name: "Centre d'hébergement d’urgence" }],
    [{ name: 'CENTRE MATERNEL' }],
    [{ name: 'Centre parental des Essais' }],
    [{ name: 'Accueil mère-enfant' }],
    [{ name: 'Foyer de l’Essai' }],
    [{ name: 'Le Refuge' }],
    [{ name: 'Accueil de jour départemental' }],
    [{ said: ['Mise à l’abri des femmes'] }],
    [{ role: 'Hebergement' }],
    [{ formerly: ['Foyer des Essais'] }],
    [{ name: 'SOS Femmes des Essais' }],
    [{ name: 'PENSION DE FAMILLE ADRESSE CONFIDENTIELLE' }],
    [{ name: 'MAISON RUELLE DES ESSAIS', kind: 'hebergement-specialise' }],
    [{ name: 'C.H.R.S. des Essais' }],
    [{ name: 'Résidence d’accueil' }],
    [{ name: "Résidence d'accueil des Essais" }],
    [{ name: 'Appartements relais' }],
    [{ name: 'Maison relais' }],
    [{ name: 'ＦＯＹＥＲ des Essais' }],
    [{ name: 'L’Escale' }],
    [{ structure: 'Solidarité Femmes des Essais' }],
    [{ organization: 'foyer-des-essais' }],
    [{ street: 'CHRS des Essais, 8 ruelle du Mystère' }],
    [{ access: { modes: [], conditions: 'Lieu tenu secret' } }],
    [{ receives: [{ label: 'Autour du foyer', codes: ['57463'] }] }],
  ])('%o', (over) => {
    expect(isShelter(place(over), kinds)).toBe(true)
  })

  test.each([
    'Mise en sécurité, adresse confidentielle, logement passerelle, nuitées',
    'Mise en sécurité',
    'MISES EN SURETE',
    'Adresse confidentielle',
    'Lieu confidentiel',
    'Confidentialité de l’adresse',
    'Adresse secrète',
    'L’adresse n’est pas communiquée',
    'Adresse non communiquée',
    'adresse jamais diffusée',
    'Lieu protégé',
    'Logement passerelle',
    'Logements temporaires',
    'Logements d’urgence',
    'Des nuitées',
    'Nuits d’hôtel',
    'Places ALT',
    'Allocation de logement : A.L.T.',
    'Pensions de famille',
    'Centre parental',
    'Elle est hébergée ailleurs',
    'Nous hébergeons',
    'H&eacute;bergement',
    'hÃ©bergement',
    'he\u0301bergement',
    'hé\u00adberge\u200bment',
    'Auberge',
    'Accueil mère avec enfant',
    'Éloignement géographique',
    'Emergency shelter',
    'Transitional housing',
    'A safe house',
  ])('said of it: « %s »', (words) => {
    expect(isShelter(place({ said: [words] }), kinds)).toBe(true)
  })

  test('what a centre for rights says that it does makes no shelter of it', () => {
    expect(isShelter(place({ said: ['Informe les femmes victimes de violences.'] }), kinds)).toBe(false)
  })

  test.each([
    'Protection maternelle et infantile',
    'École maternelle',
    'CHU des Essais',
    'Commissariat',
    'Secret professionnel',
    'L’Abergement des Essais',
    'Information sur le logement',
    'Hôpital Femme-Mère-Enfant',
    'Pôle mère-enfant',
    'logement-hebergement--changer-de-logement',
    'Point-justice, hôtel de ville',
    // The identifier of a term, of which four letters fall together into a word.
    '6955134b-cada-53f7-8e8d-976d209f2c4b',
  ])('%s is not', (name) => {
    expect(isShelter(place({ name }), kinds)).toBe(false)
  })
})

test('nothing of it is kept, and the report names it by its line', () => {
  const shelter = place({ name: 'Le Refuge', site: 'https://essai.example', phones: ['09 53 01 00 21'] })
  const { places, left } = withoutProtectedPlaces([shelter, place({ what: 'ligne 3' })], kinds)
  expect(places).toEqual([place({ what: 'ligne 3' })])
  expect(left).toEqual([{ what: 'ligne 2', why: 'protected' }])
})

test('nothing of it is in the draft of another, whose communes are the same', () => {
  const receives = [{ label: 'Autour de la cour', codes: ['57463'] }]
  const shelter = place({ name: 'Foyer de la Cour', organization: 'foyer-de-la-cour', receives })
  const other = place({ what: 'ligne 3', receives: [{ codes: ['57463'] }], role: 'Écoute' })
  const drafts = draftsOf([shelter, other], kinds, given)
  expect(drafts.zones).toMatchObject([
    { id: 'communes-de-accueil', label: 'communes de Accueil', institution: 'essai' },
  ])
  expect(JSON.stringify(drafts)).not.toMatch(/cour|foyer/i)
})

test('whatever a file says of a shelter, no draft has its street, its postal code or its line', () => {
  const secret = fc.stringMatching(/^[a-z]{8,12}$/).map((word) => `zq${word}`)
  fc.assert(
    fc.property(secret, fc.boolean(), fc.boolean(), (word, byKind, inName) => {
      const hidden = place({
        kind: byKind ? 'hebergement-specialise' : 'avocat',
        name: `${byKind ? 'Maison' : 'Foyer'} ${inName ? word : 'des Essais'}`,
        street: `1 rue ${word}`,
        said: [word],
        organization: word,
        structure: word,
        site: `https://${word}.example`,
        receives: [{ label: word, codes: ['57463'] }],
        role: word,
        email: `${word}@essai.example`,
        formerly: [word],
        access: { modes: [], conditions: word },
        town: word,
      })
      expect(JSON.stringify(draftsOf([hidden], kinds, given))).not.toContain(word)
    }),
  )
})

test('other places keep everything, less the numbers that nobody may publish or dial', () => {
  const phones = ['poste 12', '06 39 98 00 01', '+33 (0)3 53 01 00 22']
  const { services, left } = draftsOf([place({ phones })], kinds, given)
  expect(services[0]).toMatchObject({
    id: 'accueil',
    phone: '+33353010022',
    address: { value: '8 ruelle du Mystère, 57070 Metz', commune: '57463' },
  })
  expect(left).toEqual([{ what: 'ligne 2', why: 'no-place', count: 2 }])
})

test('a kind that the network has not is left aside, and two of one name are told apart', () => {
  const { services, left } = draftsOf(
    [place(), place(), place({ what: 'ligne 9', kind: 'cmp' })],
    kinds,
    given,
  )
  expect(services.map(({ id }) => id)).toEqual(['accueil', 'accueil-2'])
  expect(left).toContainEqual({ what: 'ligne 9', why: 'no-kind' })
})
