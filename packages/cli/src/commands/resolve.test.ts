import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'

const cwd = fileURLToPath(new URL('../../../../', import.meta.url))

async function resolved(words: Readonly<Record<string, string>>): Promise<unknown> {
  const options = Object.entries({ territory: 'metz', ...words }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ])
  const { code, out, err } = await jalon(['resolve', ...options, '--format', 'json'], { cwd })
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const unit = (commune: string) => resolved({ commune, kind: 'umj-requisition' })
const valbrume = { territory: 'exemple', commune: 'Valbrume' }

test.each([
  ['57283', 'umj-metz', 'Metz'],
  ['57474', 'umj-thionville', 'Thionville'],
  ['Hagondange', 'umj-metz', 'Metz'],
  ['mondelange', 'umj-thionville', 'Thionville'],
  ['57950', 'umj-metz', 'Metz'],
])('%s belongs to %s, and the reason names the court', async (commune, id, court) => {
  expect(await unit(commune)).toMatchObject({
    result: 'found',
    services: [{ id, name: expect.any(String), reason: expect.stringContaining(court) }],
  })
})

test('says in words why nobody is found', async () => {
  expect(await unit('75056')).toEqual({ result: 'unknown', services: [], reason: expect.any(String) })
})

test('finds national lines and actions everywhere', async () => {
  const everywhere = (kind: string) => resolved({ commune: '75056', kind })
  expect(await everywhere('ligne-3919')).toMatchObject({
    result: 'found',
    services: [{ id: expect.any(String) }],
  })
  expect(await everywhere('rdv-suivi')).toEqual({ result: 'found', services: [] })
})

test('goes by the commune of the facts where it decides', async () => {
  expect(await resolved({ commune: 'Metz', facts: 'Mondelange', kind: 'umj-requisition' })).toMatchObject({
    services: [{ id: 'umj-thionville' }],
  })
  expect(await resolved({ commune: 'Metz', facts: 'Mondelange', kind: 'jaf-op' })).toMatchObject({
    services: [{ id: 'tj-metz' }],
  })
})

test('asks the district of a commune that is cut, and goes by it', async () => {
  expect(await resolved({ ...valbrume, kind: 'psychotrauma' })).toMatchObject({
    services: [{ id: expect.any(String) }, { id: expect.any(String) }, { id: expect.any(String) }],
    ask: { commune: '99E01', question: 'Dans quel quartier de Valbrume habite-t-elle ?' },
  })
  const here = await resolved({ ...valbrume, kind: 'psychotrauma', district: 'gare' })
  expect(here).not.toHaveProperty('ask')
  expect(here).toMatchObject({ services: [{ reason: expect.stringContaining('Quartier de la gare') }, {}] })
})

test.each([
  ['2026-12-24T18:00', 'Mo-Sa', { state: 'closed', next: { day: '2026-12-26', time: '08:00' } }],
  ['2026-12-26T10:00', 'Mo-Sa', { state: 'open', next: { day: '2026-12-26', time: '12:00' } }],
])('says whether it is open on %s', async (at, hours, opening) => {
  expect(
    await resolved({ territory: 'exemple', commune: 'Claireval', kind: 'police-plainte', at }),
  ).toMatchObject({ services: [{ contact: { hours: expect.stringContaining(hours) }, opening }] })
})

test('says in French what a person would read', async () => {
  const words = ['resolve', '--territory', 'exemple', '--commune', '99e04', '--kind', 'police-plainte']
  const { out } = await jalon([...words, '--at', '2026-12-24T18:00'], { cwd })
  expect(out.replace(/[\u00a0\u202f]/g, ' ').split('\n')).toEqual([
    'Brigade de gendarmerie de Claireval',
    '  communauté de brigades de Claireval : commune de Claireval',
    '  02 61 91 01 02',
    '  4 route des Tilleuls',
    '  Du lundi au samedi, de 8 h à 12 h et de 14 h à 18 h',
    '  fermé, ouvre samedi à 8 h',
    '',
  ])
})

describe('refuses to guess', () => {
  test.each([
    [
      'which of several communes',
      { commune: '57300' },
      /« 57300 » peut désigner 4 communes.*57474 \(Mondelange\)/,
    ],
    ['a misspelt name', { commune: 'Metzz' }, /Vouliez-vous dire « Metz »/],
    [
      'a name that no commune has',
      { commune: 'xyzzy' },
      /Écrivez son nom, son code Insee ou son code postal/,
    ],
    ['a district where there is none', { commune: 'Metz', district: 'gare' }, /retirez --district/],
    [
      'a district of no list',
      { ...valbrume, district: 'nord' },
      /« nord » n'est pas connu. Quartiers : centre, gare, rive-gauche/,
    ],
    ['a moment', { commune: 'Metz', at: 'demain' }, /« 2026-12-26T10:00 », pas « demain »/],
    ['a day that is none', { commune: 'Metz', at: '2026-13-45T10:00' }, /attend un jour et une heure/],
  ])('%s', async (_, words, message) => {
    const options = Object.entries({ territory: 'metz', kind: 'psychotrauma', ...words }).flatMap(
      ([name, value]) => [`--${name}`, value],
    )
    const { code, err } = await jalon(['resolve', ...options], { cwd })
    expect(code).toBe(2)
    expect(err.replaceAll('\n', ' ')).toMatch(message)
  })
})
