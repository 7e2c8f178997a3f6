import type { Source } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { toPack } from '../build/to-pack.ts'
import { readDirectory } from '../language/read-directory.ts'
import { directoryOf } from '../testing/directory-of-files.ts'
import { type Confirmation, confirmFact, type Recorded, removeFact } from './confirm-fact.ts'

const today = '2026-11-22'
const file = 'territories/val/services.yaml'

const files = {
  'network/kinds.yaml': `
accueil: { label: Accueil, nature: structure, purpose: Être accueillie }
abri: { label: Abri, nature: structure, purpose: Être hébergée, protected: true }
`,
  'territories/val/territory.yaml': `
title: Val
publisher: Réseau du val
communes: { codes: ["57463"] }
`,
  [file]: `
maison:
  name: Maison
  kind: accueil
  zones: anyone
  contact:
    phone: { value: "+33387000000", verified: { status: read, source: Site } }
    address: { value: 1 rue de la Fontaine, commune: "57463", verified: { status: read, source: Site } }
  hours: { value: "Mo-Fr 09:00-17:00", text: De 9 h à 17 h, verified: { status: read, source: Site } }
refuge:
  name: Refuge
  kind: abri
  zones: anyone
  access: { modes: [phone], through: maison }
`,
}

const read = directoryOf(files)
const content = { ...read, kinds: read.ir.kinds, owners: ['pole-annuaire'], today }

const usual: Confirmation = {
  territory: 'val',
  service: 'maison',
  fact: 'phone',
  on: today,
  by: 'pole-annuaire',
  source: 'appel à la structure',
  expires: 'P6M',
}

function recorded(confirmation: Partial<Confirmation>): Recorded {
  return confirmFact(content, { ...usual, ...confirmation })
}

function refusal(confirmation: Partial<Confirmation>): string | undefined {
  const result = recorded(confirmation)
  return 'refused' in result ? result.refused.fr : undefined
}

/** The pack once the file is written. */
function packAfter(result: Recorded) {
  const text = 'text' in result ? result.text : ''
  const sources = read.sources.map((each): Source => (each.file === file ? { file, text } : each))
  return toPack(readDirectory(sources).value, read.ir, 'val', today).value
}

test('a confirmed fact is shown from then on, and nothing else is', () => {
  const pack = packAfter(recorded({}))
  expect(pack?.services[0]).toMatchObject({
    phone: { value: '+33387000000', on: today, expires: '2027-05-22' },
    toConfirm: true,
  })
  expect(pack?.services[0]).not.toHaveProperty('address')
})

test('the publisher may confirm as well as a team', () => {
  expect(recorded({ by: 'Réseau du val' })).toHaveProperty('text')
})

describe('a new value', () => {
  test('is written with its confirmation', () => {
    expect(packAfter(recorded({ value: '03 87 00 00 01' }))?.services[0]?.phone?.value).toBe('0387000001')
  })

  test('of hours takes what was shown away, and shows what is read of it', () => {
    const pack = packAfter(recorded({ fact: 'hours', value: 'Mo-Fr 10:00-16:00' }))
    expect(pack?.services[0]?.hours?.text).toBe('du lundi au vendredi\u00a0: 10\u00a0h-16\u00a0h')
  })

  test('of hours that nobody can read is shown as it is said', () => {
    const result = recorded({ fact: 'hours', value: 'week 1-53/2 Mo 09:00-12:00', text: 'Un lundi sur deux' })
    expect(packAfter(result)?.services[0]?.hours?.text).toBe('Un lundi sur deux')
  })

  test.each([
    ['that cannot be dialled', { value: '03 87' }, 'ne peut pas être composé'],
    ["that is somebody's own", { value: '06 12 34 56 78' }, "celui d'un téléphone mobile"],
    ['kept for fiction', { value: '01 99 00 01 01' }, 'réservés à la fiction'],
    ['that is empty', { value: '' }, 'et reçoit un texte vide'],
    ['of hours that cannot be said', { fact: 'hours' as const, value: 'Lu-Ve 9h' }, 'ne se lisent pas'],
  ])('%s is stopped by the rule that stops it in a file', (_, change, words) => {
    expect(recorded(change)).toMatchObject({ because: 'value' })
    expect(refusal(change)).toContain(words)
  })
})

describe('refused, with words', () => {
  test.each([
    ['a service that is near another', { service: 'maisn' }, 'Vouliez-vous dire « maison »'],
    ['a territory that is not there', { territory: 'nulle-part' }, '« nulle-part »'],
    ['a fact that is not written', { fact: 'site' as const }, 'On y trouve : phone, address, hours.'],
    ['the address of a protected place', { service: 'refuge', fact: 'address' as const }, 'lieu protégé'],
    ['a day that is none', { on: '2026-02-30' }, "n'est pas un jour qui existe"],
    ['a day to come', { on: '2026-11-23' }, "n'est pas encore passé"],
    ['a duration that cannot be read', { expires: 'six mois' }, 'ne se lit pas'],
    ['a confirmation already over', { on: '2026-01-01', expires: 'P1M' }, 'ne vaudrait déjà plus'],
    ['a team near another', { by: 'pole-anuaire' }, 'Vouliez-vous dire « pole-annuaire »'],
    ['a person', { by: 'Camille Durand' }, "Jamais le nom d'une personne"],
    ['no means', { source: ' ' }, 'comment la structure a confirmé'],
  ])('%s', (_, change, words) => {
    expect(recorded(change)).toMatchObject({ because: 'request' })
    expect(refusal(change)).toContain(words)
  })
})

test('a fact that is gone is no longer in the file', () => {
  const result = removeFact(content, { territory: 'val', service: 'maison', fact: 'phone' })
  expect('text' in result && result.text).not.toContain('+33387000000')
  expect('text' in result && result.text).toContain('1 rue de la Fontaine')
})

test('an invented territory is confirmed on its own day', () => {
  const fictional = directoryOf({
    ...files,
    'territories/val/territory.yaml':
      'title: Val\npublisher: Réseau du val\nfictional: true\nas-of: 2026-10-01\ncommunes: { list: { "99E01": { name: A } } }\n',
    [file]: files[file].replace('+33387000000', '+33199000101'),
  })
  const at = { ...fictional, kinds: fictional.ir.kinds, owners: ['pole-annuaire'], today }
  expect(confirmFact(at, { ...usual, on: '2026-10-01' })).toHaveProperty('text')
  expect(confirmFact(at, { ...usual, on: '2026-10-02' })).toHaveProperty('refused')
})
