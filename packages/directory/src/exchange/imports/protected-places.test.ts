import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftsOf } from './place-drafts.ts'
import type { Place } from './protected-places.ts'
import { isShelter, withoutProtectedPlaces } from './protected-places.ts'
import { kinds } from './testing/official-files.ts'

const source = { title: 'Essai' }

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
    [{ description: 'Mise à l’abri des femmes' }],
    [{ role: 'Hebergement' }],
    [{ formerly: ['Foyer des Essais'] }],
    [{ name: 'SOS Femmes des Essais' }],
  ])('%o', (over) => {
    expect(isShelter(place(over), kinds)).toBe(true)
  })

  test('what a centre for rights says that it does makes no shelter of it', () => {
    expect(isShelter(place({ description: 'Informe les femmes victimes de violences.' }), kinds)).toBe(false)
  })

  test.each(['Protection maternelle et infantile', 'École maternelle', 'CHU des Essais', 'Commissariat'])(
    '%s is not',
    (name) => {
      expect(isShelter(place({ name }), kinds)).toBe(false)
    },
  )
})

test('it keeps its name and what leads to it, and loses what says where it is', () => {
  const { places, left } = withoutProtectedPlaces(
    [place({ name: 'Le Refuge', site: 'https://essai.example' })],
    kinds,
  )
  expect(places).toEqual([
    {
      what: 'ligne 2',
      name: 'Le Refuge',
      kind: 'avocat',
      phones: ['3919'],
      site: 'https://essai.example',
      hours: 'Mo 09:00-10:00',
    },
  ])
  expect(left).toEqual([{ what: 'ligne 2', why: 'protected', count: 7 }])
})

test.each(['Foyer 8 ruelle du Mystère', 'Foyer de la rue des Essais', 'Foyer du Mystère', 'Foyer 57070'])(
  'its name, « %s », leads to it: nothing of it is kept',
  (name) => {
    const { places, left } = withoutProtectedPlaces([place({ name, street: '8 ruelle du Mystère' })], kinds)
    expect([places, left]).toEqual([[], [{ what: 'ligne 2', why: 'protected' }]])
  },
)

test('it is reached through the 115, and is left aside where nothing leads to it', () => {
  const shelter = place({ kind: 'hebergement-specialise', name: 'Les Essais' })
  expect(draftsOf([shelter], kinds, source).services[0]?.access).toEqual({ modes: [], through: 'siao-115' })
  const { 'siao-115': _, ...without } = kinds
  expect(draftsOf([shelter], without, source)).toMatchObject({ services: [] })
})

test('whatever a file says of a shelter, no draft has its street, its postal code or its line', () => {
  const secret = fc.stringMatching(/^[a-z]{8,12}$/).map((word) => `zq${word}`)
  fc.assert(
    fc.property(secret, fc.boolean(), fc.boolean(), (word, byKind, inName) => {
      const hidden = place({
        kind: byKind ? 'hebergement-specialise' : 'avocat',
        name: `${byKind ? 'Maison' : 'Foyer'} ${inName ? word : 'des Essais'}`,
        street: `1 rue ${word}`,
        description: word,
        role: word,
        email: `${word}@essai.example`,
        formerly: [word],
        access: { modes: [], conditions: word },
        town: word,
      })
      expect(JSON.stringify(draftsOf([hidden], kinds, source))).not.toContain(word)
    }),
  )
})

test('other places keep everything, less the numbers that nobody may publish or dial', () => {
  const phones = ['poste 12', '06 39 98 00 01', '+33 (0)3 53 01 00 22']
  const { services, left } = draftsOf([place({ phones })], kinds, source)
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
    source,
  )
  expect(services.map(({ id }) => id)).toEqual(['accueil', 'accueil-2'])
  expect(left).toContainEqual({ what: 'ligne 9', why: 'no-kind' })
})
