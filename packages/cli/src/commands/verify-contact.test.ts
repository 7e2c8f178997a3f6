import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jalon, today } from '../testing/jalon.ts'
import { main } from '../main.ts'
import { type SmallDirectory, servicesFile, smallDirectory } from '../testing/small-directory.ts'

let small: SmallDirectory
beforeEach(() => {
  small = smallDirectory()
})
afterEach(() => small.remove())

/** What is typed: the address comes first, then the phone. */
const typed = (...lines: readonly string[]) =>
  jalon(['verify-contact', '--territory', 'val'], {
    ...small,
    input: lines.map((line) => `${line}\n`).join(''),
  })
const [confirmed, changed, silent, gone, skip, stop] = ['1', '2', '3', '4', '5', '6'] as const
/** The first team, then by phone. */
const team = '1'
const byPhone = ''

const addressConfirmed =
  '    address: { value: "1 rue de la Fontaine", commune: "57463", verified: { status: confirmed, on: 2026-11-22, by: pole-annuaire, source: appel à la structure, expires: P6M } }\n'

describe('a walk through the contacts', () => {
  test('shows each with its source and what to say, and writes the answers where they stand', async () => {
    const before = small.services()
    const { code, out, err } = await typed(confirmed, team, byPhone, changed, '03 87 00 00 01', '2')
    const said = out.replaceAll('\u00a0', ' ')
    expect([code, err]).toEqual([0, ''])
    expect(said).toContain("2 contacts à confirmer, les plus anciens d'abord.")
    expect(said).toContain(
      `Contact 1 sur 2\nMaison (Accueil)\n  adresse : 1 rue de la Fontaine\n  lu le 14 août 2019 dans « Préfecture »\n  ${servicesFile}:10\nÀ dire : Bonjour`,
    )
    expect(said).toContain("Fini. 1 confirmé, 1 changé, 0 retiré, 0 sans réponse.\nIl n'en reste aucun.")
    const lines = before.split(/(?<=\n)/)
    lines[9] = addressConfirmed
    lines[8] =
      '    phone: { value: "03 87 00 00 01", verified: { status: confirmed, on: 2026-11-22, by: pole-annuaire, source: courriel de la structure, expires: P6M } }\n'
    expect(small.services()).toBe(lines.join(''))
    expect((await jalon(['review'], small)).out).toContain("Rien à confirmer d'ici là.")
  })

  test('leaves what was not answered as it is, and lists what remains', async () => {
    const before = small.services()
    const { out } = await typed(silent, skip)
    expect(out).toContain('0 confirmé, 0 changé, 0 retiré, 1\u00a0sans réponse.'.replaceAll('0 ', '0\u00a0'))
    expect(out).toContain(
      'Il reste 2\u00a0contacts à confirmer\u00a0:\n  Maison, adresse (ne répond pas)\n  Maison, téléphone\n',
    )
    expect(small.services()).toBe(before)
  })

  test('takes out what is gone, once asked again', async () => {
    const { out } = await typed(gone, '2', gone, '1')
    expect(out).toContain('status: { is: closed')
    expect(small.services()).toContain('address:')
    expect(small.services()).not.toContain('phone:')
  })

  test('asks again for what a rule stops, and for a number that is no choice', async () => {
    const { code, out } = await typed('x', '9', skip, changed, '03 87', team, byPhone, '+33387000002')
    expect(code).toBe(0)
    expect(out).toContain('Tapez un nombre de 1 à 6.')
    expect(out).toContain('ne peut pas être composé')
    expect(small.services()).toContain('phone: { value: "+33387000002", verified: { status: confirmed')
  })

  test('asks where a new address is', async () => {
    await typed(changed, '2 rue du Pont', '57283', team, byPhone, stop)
    expect(small.services()).toContain('address: { value: "2 rue du Pont", commune: "57283", verified:')
  })

  test.each([
    ['at once', []],
    ['while it asks who', [confirmed]],
    ['while it asks how', [confirmed, team]],
    ['while it asks the new value', [changed]],
    ['while it asks whether to take it out', [gone]],
  ])('ends in its own words when the input ends %s', async (_, lines) => {
    const before = small.services()
    const { code, out, err } = await typed(...lines)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Il reste 2\u00a0contacts à confirmer')
    expect(small.services()).toBe(before)
  })

  test('keeps what was answered before it was interrupted', async () => {
    await typed(confirmed, team, byPhone)
    expect(small.services()).toContain(addressConfirmed)
    expect(readdirSync(dirname(join(small.cwd, servicesFile))).sort()).toEqual([
      'services.yaml',
      'territory.yaml',
    ])
  })

  test('writes nothing over what someone else has written meanwhile', async () => {
    const said: string[] = []
    const theirs = `${small.services()}# relu\n`
    async function* input() {
      yield `${confirmed}\n${team}\n`
      small.write(theirs)
      yield `${byPhone}\n`
    }
    const io = {
      cwd: small.cwd,
      today,
      input: input(),
      out: (text: string) => said.push(text),
      err: () => {},
    }
    expect(await main(['verify-contact', '--territory', 'val'], io)).toBe(1)
    expect(said.join('\n')).toContain("a été modifié pendant ce temps par quelqu'un d'autre")
    expect(small.services()).toBe(theirs)
  })

  test('can be for one service, and says when nothing is left', async () => {
    const one = await jalon(['verify-contact', '--territory', 'val', '--service', 'refuge'], small)
    expect([one.code, one.out]).toEqual([0, 'Aucun contact à confirmer.\n'])
  })
})

describe('in one line', () => {
  const line = (...more: readonly string[]) => {
    const by = ['--by', 'pole-annuaire', '--source', 'appel à la structure']
    return jalon(['verify-contact', '--territory', 'val', '--confirm', ...by, ...more], small)
  }

  test('a contact is confirmed without a question', async () => {
    const { code, out, err } = await line('--service', 'maison', '--fact', 'address')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('territories/val/services.yaml')
    expect(small.services()).toContain(addressConfirmed)
  })

  test('a new value, a day and a duration may be given, and the answer be for programs', async () => {
    const { out } = await line(
      ...['--service', 'maison', '--fact', 'phone', '--value', '+33387000003'],
      ...['--on', '2026-11-01', '--expires', 'P1Y', '--format', 'json'],
    )
    expect(JSON.parse(out)).toEqual({
      written: { file: 'territories/val/services.yaml', service: 'maison', fact: 'phone' },
    })
    expect(small.services()).toContain(
      'phone: { value: "+33387000003", verified: { status: confirmed, on: 2026-11-01, by: pole-annuaire, source: appel à la structure, expires: P1Y } }',
    )
  })

  test.each([
    ['a service near another', ['--service', 'maisn', '--fact', 'phone'], '« maison »'],
    ['a fact of no name', ['--service', 'maison', '--fact', 'tel'], 'phone, address, site, hours, email'],
    ['the address of a hidden place', ['--service', 'refuge', '--fact', 'address'], 'lieu protégé'],
    ['a day to come', ['--service', 'maison', '--fact', 'phone', '--on', '2026-11-23'], '2026-11-23'],
    ['a duration in words', ['--service', 'maison', '--fact', 'phone', '--expires', 'six mois'], 'six mois'],
    ['a number of a person', ['--service', 'maison', '--fact', 'phone', '--value', '0612345678'], 'mobile'],
    ['no service', ['--fact', 'phone'], '--service'],
  ])('%s is a wrong command line, and nothing is written', async (_, more, words) => {
    const before = small.services()
    const { code, out, err } = await line(...more)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(small.services()).toBe(before)
  })
})

test.each([
  ['no territory', [], '--territory'],
  ['an unknown service', ['--territory', 'val', '--service', 'maisn'], '« maison »'],
  ['who, without confirming', ['--territory', 'val', '--by', 'pole-annuaire'], '--confirm'],
  ['a program that would be asked questions', ['--territory', 'val', '--format', 'json'], '--confirm'],
])('%s is a wrong command line', async (_, more, words) => {
  const { code, err } = await jalon(['verify-contact', ...more], small)
  expect(code).toBe(2)
  expect(err).toContain(words)
})

test('nothing is confirmed in a file with errors', async () => {
  small.write(small.services().replace('kind: accueil', 'kind: acueil'))
  const before = small.services()
  const { code, err } = await typed(confirmed, team, byPhone)
  expect(code).toBe(1)
  expect(err).toContain('acueil')
  expect(small.services()).toBe(before)
})

test('the mark at the start of a file stays', async () => {
  writeFileSync(join(small.cwd, servicesFile), `\uFEFF${small.services()}`)
  await typed(confirmed, team, byPhone)
  expect(small.services().startsWith('\uFEFF# Les structures')).toBe(true)
  expect(small.services()).toContain(addressConfirmed)
  expect(existsSync(join(small.cwd, servicesFile))).toBe(true)
})

test('a national line is confirmed as well, by a team', async () => {
  const national = join(small.cwd, 'pathways/network/national.yaml')
  writeFileSync(
    national,
    'ecoute:\n  name: Écoute\n  kind: siao-115\n  contact: { phone: { value: "3018", verified: { status: read, source: Une page } } }\n',
  )
  const input = [confirmed, team, byPhone].map((line) => `${line}\n`).join('')
  const { code, out } = await jalon(['verify-contact', '--national'], { ...small, input })
  expect(code).toBe(0)
  expect(out).toContain(
    'Bonjour, je vous appelle pour un annuaire professionnel. Nous avons noté le numéro 30 18.',
  )
  expect(readFileSync(national, 'utf8')).toContain(
    'verified: { status: confirmed, on: 2026-11-22, by: pole-annuaire',
  )
})
