/** What a card asks of where, and what becomes of it. */
import type { Pack, PackService } from '@jalon/directory/runtime'
import { resolve } from '@jalon/directory/runtime'
import { expect, test } from 'vitest'
import { smallPack } from '../fixtures/small-pack.ts'
import { placesAsked, withPlace } from './place-view.ts'

const { certificat, 'ligne-3919': line, 'maison-femmes': house } = smallPack.ir.kinds
const today = '2026-06-01'

/** The same territory, whose first commune is cut in two. */
const cut: Pack = {
  ...smallPack,
  communes: smallPack.communes.map((commune) =>
    commune.code === '99001'
      ? { ...commune, districts: { question: 'Quel quartier\u00a0?', answers: { nord: 'Nord', sud: 'Sud' } } }
      : commune,
  ),
  zones: {
    nord: { label: 'Nord', institution: 'hopital', communes: [0], districts: { '99001': ['nord'] } },
    sud: { label: 'Sud', institution: 'hopital', communes: [0], districts: { '99001': ['sud'] } },
  },
  services: smallPack.services.flatMap((service): readonly PackService[] =>
    service.id === 's1' || service.id === 's2'
      ? [{ ...service, reach: { kind: 'zones', zones: [service.id === 's1' ? 'nord' : 'sud'] } }]
      : service.reach.kind === 'national'
        ? [service]
        : [],
  ),
}

const asked = (pack: Pack, where: Parameters<typeof placesAsked>[1], ...kinds: (typeof certificat)[]) =>
  placesAsked(
    pack,
    where,
    kinds.flatMap((kind) => kind ?? []),
    today,
  )

test('une carte qui dépend du lieu des faits le demande, une autre ne demande rien', () => {
  expect(asked(smallPack, '99001', certificat)).toMatchObject([{ kind: 'commune', role: 'facts' }])
  expect(asked(smallPack, '99001', house)).toEqual([])
  expect(asked(smallPack, '99001', line)).toEqual([])
})

test('sans commune dans l’annuaire, rien n’est demandé', () => {
  expect(asked({ ...smallPack, communes: [] }, null, certificat)).toEqual([])
})

test('ce qui manque ici est demandé aussi : ailleurs, cela existe peut-être', () => {
  expect(asked(smallPack, '99003', line, certificat)).toMatchObject([{ kind: 'commune', role: 'facts' }])
})

test('la commune choisie décide, et se retire', () => {
  const [question] = asked(smallPack, '99003', certificat)
  if (question === undefined) throw new Error('Rien n’est demandé.')
  const there = withPlace(smallPack, { residence: '99003' }, question, 0)
  expect(there).toEqual({ residence: '99003', facts: '99001' })
  expect(resolve(smallPack, there, 'certificat', today).result).toBe('found')
  expect(asked(smallPack, there, certificat)).toMatchObject([{ chosen: 0 }])
  expect(withPlace(smallPack, there, question, null)).toEqual({ residence: '99003', facts: null })
  expect(withPlace(smallPack, there, question, undefined)).toEqual({ residence: '99003' })
})

test('un quartier se demande une fois, et ne garde que qui le reçoit', () => {
  const [, question] = asked(cut, '99001', certificat)
  if (question === undefined) throw new Error('Rien n’est demandé.')
  expect(question).toMatchObject({ kind: 'district', question: 'Quel quartier\u00a0?' })
  const there = withPlace(cut, { residence: '99001' }, question, 1)
  expect(there).toEqual({ residence: '99001', districts: { '99001': 'sud' } })
  const resolution = resolve(cut, there, 'certificat', today)
  expect(resolution.result === 'found' && resolution.candidates.map(({ service }) => service.id)).toEqual([
    's2',
  ])
  expect(asked(cut, there, certificat)).toMatchObject([{ kind: 'commune' }, { kind: 'district', chosen: 1 }])
  expect(withPlace(cut, there, question, undefined)).toEqual({ residence: '99001', districts: {} })
})
