/** What the rules on days, zones and doubles must not say, or must say otherwise: what an example cannot show. */
import { expect, test } from 'vitest'
import { compile } from '@jalon/core'
import { toldOf } from '../../testing/example-told.ts'
import { checkDirectory } from '../check-directory.ts'
import { readDirectory } from '../read-directory.ts'

const expired = `
accueil:
  name: Accueil
  kind: asso-specialisee
  zones: anyone
  status: { is: open }
  contact:
    phone: { value: "+33199000101", verified: { status: confirmed, on: 2025-01-15, by: reseau, source: Appel } }
fermee: { name: Unité, kind: umj-requisition, zones: anyone, status: { is: closed, since: 2026-01-01 } }
`
const kinds = `
asso-specialisee: { label: Association, nature: structure, purpose: Être accompagnée }
umj-requisition: { label: Unité, nature: structure, purpose: Être examinée }
`
const fictional = (asOf: string) => ({
  'network/kinds.yaml': kinds,
  'territories/essai/territory.yaml': `
title: Essai
publisher: Réseau
fictional: true
as-of: ${asOf}
communes: { list: { "99E01": { name: Valbrume } } }
`,
  'territories/essai/zones.yaml': '',
  'territories/essai/services.yaml': expired,
})

const told = (files: Readonly<Record<string, string>>) =>
  toldOf(files).map(({ rule, severity }) => `${severity} ${rule}`)

test('without a day, nothing is said of what a day decides', () => {
  const sources = Object.entries(fictional('2026-11-22')).map(([file, text]) => ({ file, text }))
  const { value: directory } = readDirectory(sources)
  expect(checkDirectory({ directory, kinds: compile(sources).ir.kinds })).toEqual([])
})

test('a fictional territory is read on its own day, and shows what expires or closes on purpose', () => {
  expect(told(fictional('2026-11-22'))).toEqual(['hint closed-service-proposed', 'hint expired-contact'])
  expect(told(fictional('2025-07-01'))).toEqual(['hint expiring-contact'])
  expect(told(fictional('2025-02-01'))).toEqual([])
})

test('zones that cannot be read leave no gap and close nothing', () => {
  const files = {
    'territories/essai/zones.yaml': 'ressort-metz: [',
    'territories/essai/services.yaml': `
umj-metz: { name: Unité, kind: umj-requisition, zones: [ressort-metz], competence: exclusive, status: { is: closed } }
`,
  }
  expect(told(files)).toEqual(['error unreadable-yaml'])
})

test.each([
  ['one is reached through the other', 'access: { modes: [phone], through: accueil }', []],
  ['they are of one house', 'organization: association-a', []],
  ['nothing says so', 'organization: association-b', ['warning duplicate-contact']],
])('one number for two services: %s', (_, line, expected) => {
  const phone = 'contact: { phone: { value: "+33387000000", verified: { status: read, source: Une page } } }'
  const files = {
    'territories/essai/services.yaml': `
accueil: { name: Accueil, organization: association-a, kind: asso-specialisee, zones: anyone, ${phone} }
droits: { name: Droits, kind: cidff, zones: anyone, ${phone}, ${line} }
`,
  }
  expect(told(files)).toEqual(expected)
})

test.each([
  ['a first name and a name', 'camille.martin@ville.example', true],
  ['the same with a number', 'camille.martin2@ville.example', true],
  ['a compound first name', 'anne-claire.martin@ville.example', true],
  ['a box that anyone can open', 'maison@proton.me', true],
  ['the name of the service', 'droits.metz@ville.example', false],
  ['an office', 'accueil.nord@ville.example', false],
  ['one word', 'contact@ville.example', false],
  ['a word and a sign', 'maison-des-femmes@ville.example', false],
])('an address, %s: %s is personal: %s', (_, address, isPersonal) => {
  const files = {
    'territories/essai/services.yaml': `
droits: { name: Droits des femmes, kind: cidff, zones: anyone, contact: { email: { value: ${address}, verified: { status: read, source: Une page } } } }
`,
  }
  expect(told(files)).toEqual(isPersonal ? ['error personal-e-mail'] : [])
})

test('half a territory that nobody divided is no gap', () => {
  const files = {
    'territories/essai/territory.yaml': `
title: Essai
publisher: Réseau
communes: { codes: ["57463", "57283", "57474", "57433"] }
`,
    'territories/essai/services.yaml': `
umj-metz: { name: Unité, kind: umj-requisition, zones: [ressort-metz], competence: exclusive }
`,
  }
  expect(told(files)).toEqual([])
})

test('a commune that another service of the kind receives is no gap', () => {
  const files = {
    'territories/essai/territory.yaml': `
title: Essai
publisher: Réseau
communes: { codes: ["57463", "57474"] }
`,
    'territories/essai/services.yaml': `
umj-metz: { name: Unité de Metz, kind: umj-requisition, zones: [ressort-metz], competence: exclusive }
ailleurs: { name: Unité d'ailleurs, kind: umj-requisition, zones: anyone, competence: free }
`,
  }
  expect(told(files)).toEqual([])
})
