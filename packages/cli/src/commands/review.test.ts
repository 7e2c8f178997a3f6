import { afterAll, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import { servicesFile, smallDirectory } from '../testing/small-directory.ts'

const small = smallDirectory()
afterAll(small.remove)

test('lists what must be confirmed before the next meeting, oldest first, and blocks nothing', async () => {
  const { code, out, err } = await jalon(['review'], small)
  expect([code, err]).toEqual([0, ''])
  expect(out.replaceAll('\u00a0', ' ')).toBe(`Contacts à confirmer avant le 22 février 2027
2 contacts à confirmer, dans 1 structure. Les plus anciens d'abord.

Réseau du val
  Maison (Accueil)
    [ ] adresse : 1 rue de la Fontaine (lu le 14 août 2019 dans « Préfecture »)
    [ ] téléphone : 03 87 00 00 00 (lu le 1er mai 2026 dans « Site »)
        ${servicesFile}:10, aucun parcours

Pour les confirmer : jalon verify-contact --territory T, ou --national.
`)
})

test('the JSON gives the place of each fact and where it stands', async () => {
  const { out } = await jalon(
    ['review', '--territory', 'val', '--before', '2027-01-01', '--format', 'json'],
    small,
  )
  const { before, owners } = JSON.parse(out)
  expect(before).toBe('2027-01-01')
  expect(owners).toEqual([
    {
      owner: 'Réseau du val',
      services: [
        {
          territory: 'val',
          service: 'maison',
          name: 'Maison',
          kind: 'Accueil',
          facts: [
            {
              fact: 'address',
              value: '1 rue de la Fontaine',
              state: { kind: 'read', on: '2019-08-14', source: 'Préfecture' },
              since: '2019-08-14',
              file: servicesFile,
              line: 10,
              readBy: [],
            },
            expect.objectContaining({ fact: 'phone', line: 9 }),
          ],
        },
      ],
    },
  ])
})

test('the Markdown is a list to tick', async () => {
  const { out } = await jalon(['review', '--format', 'markdown'], small)
  expect(out).toContain('## Réseau du val\n\n### Maison (Accueil)\n\n- [ ] adresse')
})

test.each([
  ['a territory near another', ['review', '--territory', 'vall'], '« val »'],
  ['a day that is none', ['review', '--before', '2027-02-30'], '2027-02-30'],
])('%s is a wrong command line', async (_, argv, words) => {
  const { code, err } = await jalon(argv, small)
  expect(code).toBe(2)
  expect(err).toContain(words)
})

test('a day that has passed is no meeting to come', async () => {
  const { code, err } = await jalon(['review', '--before', '2020-01-01'], small)
  expect([code, err.replaceAll('\n', ' ')]).toEqual([2, expect.stringContaining('attend un jour à venir')])
})
