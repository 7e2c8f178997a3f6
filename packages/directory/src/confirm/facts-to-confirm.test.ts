import { expect, test } from 'vitest'
import { directoryOf, directoryOfRepository } from '../testing/directory-of-files.ts'
import { factsToConfirm } from './facts-to-confirm.ts'
import { reviewMarkdown, reviewText } from './print-review.ts'
import { reviewOf } from './review.ts'
import { whatToSay } from './what-to-say.ts'

const period = { today: '2026-11-22', before: '2027-02-22' }

const files = {
  'network/kinds.yaml': `
accueil: { label: Accueil, nature: structure, purpose: Être accueillie }
abri: { label: Abri, nature: structure, purpose: Être hébergée, protected: true }
siao-115: { label: "115", nature: line, purpose: Trouver un abri }
`,
  'network/national.yaml': `
siao-115:
  name: "115"
  kind: siao-115
  contact: { phone: { value: "115", verified: { status: read, source: Plan } } }
  hours: { value: "24/7", verified: { status: read, source: Une page } }
`,
  'network/owners.yaml': 'pole-annuaire: { label: Annuaire, matters: [directory] }\n',
  'essai/essai.pathway.yaml': `
pathway: essai
title: Essai
owner: pole-annuaire
reviewed: 2026-11-22
review-by: 2027-05-22
status: draft
sources: { dossier: { title: Dossier, status: to-verify } }
initial: accueil
states:
  accueil: { refer: { to: accueil, urgency: week, say: Allez-y., consent: not-required, sources: [dossier] }, next: fin }
  fin: { final: fin }
`,
  'territories/val/territory.yaml': `
title: Val
publisher: Réseau du val (relecture attendue)
communes: { codes: ["57463"] }
`,
  'territories/val/services.yaml': `
maison:
  name: Maison
  kind: accueil
  contact:
    phone: { value: "+33387000000", verified: { status: read, on: 2026-05-01, source: Site } }
    address: { value: 1 rue de la Fontaine, verified: { status: read, on: 2019-08-14, source: Préfecture } }
    email: { value: accueil@exemple.fr, verified: { status: unverified } }
  hours: { value: "Mo-Fr 09:00-17:00", verified: { status: confirmed, on: 2026-08-01, by: pole-annuaire, expires: P6M } }
  site: { value: "https://exemple.fr", verified: { status: confirmed, on: 2026-11-01, by: pole-annuaire, expires: P6M } }
ancienne:
  name: Ancienne
  kind: accueil
  contact: { phone: { value: "+33387000001", verified: { status: confirmed, on: 2025-01-01, by: pole-annuaire, expires: P6M } } }
partie:
  name: Partie
  kind: accueil
  status: { is: closed }
  contact: { phone: { value: "+33387000002", verified: { status: read, source: Site } } }
refuge:
  name: Refuge
  kind: abri
  contact: { address: { value: 2 rue Cachée, verified: { status: read, source: Site } } }
`,
}

const read = directoryOf(files)
const facts = factsToConfirm(read.directory, read.ir, period)

test('what is not confirmed, or soon no longer, oldest first; nothing of a closed service nor of a hidden place', () => {
  expect(facts.map(({ service, fact, state, since }) => [service.name, fact, state.kind, since])).toEqual([
    ['115', 'hours', 'read', undefined],
    ['Maison', 'email', 'unverified', undefined],
    ['Maison', 'address', 'read', '2019-08-14'],
    ['Ancienne', 'phone', 'expired', '2025-01-01'],
    ['Maison', 'phone', 'read', '2026-05-01'],
    ['Maison', 'hours', 'confirmed', '2026-08-01'],
  ])
})

test('each says who vouches for it, where it is written and what would show it', () => {
  const [national, email, , old] = facts
  expect([national?.owner, email?.owner, old?.owner]).toEqual([
    '',
    'Réseau du val (relecture attendue)',
    'pole-annuaire',
  ])
  expect([national?.territory, email?.territory]).toEqual([undefined, 'val'])
  expect(email?.written.span.source.file).toBe('territories/val/services.yaml')
  expect([national?.readBy, email?.readBy]).toEqual([[], ['essai']])
})

test('a confirmation that ends on the day of the meeting is for the next one', () => {
  const names = (before: string) =>
    factsToConfirm(read.directory, read.ir, { ...period, before })
      .filter(({ state }) => state.kind === 'confirmed')
      .map(({ fact }) => fact)
  expect(names('2027-02-01')).toEqual([])
  expect(names('2027-02-02')).toEqual(['hours'])
})

test('an invented territory grows no older', () => {
  const repository = directoryOfRepository()
  const { directory, ir } = repository
  const invented = { ...directory, national: [], territories: [repository.territory('exemple')] }
  const now = factsToConfirm(invented, ir, period)
  expect(now.length).toBeGreaterThan(0)
  expect(factsToConfirm(invented, ir, { today: '2040-01-01', before: '2040-04-01' })).toEqual(now)
})

test('the review puts facts under their owner, then their structure', () => {
  const review = reviewOf(facts)
  expect(review.map(({ owner, services }) => [owner, services.map(({ name }) => name)])).toEqual([
    ['', ['115']],
    ['Réseau du val (relecture attendue)', ['Maison']],
    ['pole-annuaire', ['Ancienne', 'Maison']],
  ])
})

test('the review is said in words, on a terminal and as a list to tick', () => {
  const shownFile = (file: string) => `pathways/${file}`
  const review = reviewOf(facts)
  const text = reviewText(review, { before: period.before, lang: 'fr', shownFile }).replaceAll('\u00a0', ' ')
  expect(text).toMatch(
    /^Contacts à confirmer avant le 22 février 2027\n6 contacts à confirmer, dans 3 structures/,
  )
  expect(text).toContain('    [ ] adresse : 1 rue de la Fontaine (lu le 14 août 2019 dans « Préfecture »)\n')
  expect(text).toContain('pathways/territories/val/services.yaml:8, parcours : essai')
  expect(text.split('\n').filter((line) => [...line].length > 100)).toEqual([])
  const markdown = reviewMarkdown(review, { before: period.before, lang: 'en', shownFile })
  expect(markdown).toContain(
    '## National services\n\n### 115 (115)\n\n- [ ] hours: 24 h sur 24'.replaceAll('24 h', '24\u00a0h'),
  )
  expect(`${text}${markdown}`).not.toContain('Cachée')
  expect(reviewText([], { before: period.before, lang: 'fr', shownFile })).toContain(
    "Rien à confirmer d'ici là.",
  )
})

test('what to say names the directory and what is noted, and nothing of the person', () => {
  const phone = facts.find(({ fact, service }) => fact === 'phone' && service.name === 'Maison')
  expect(phone && whatToSay(phone, read.territory('val')).fr.replaceAll('\u00a0', ' ')).toBe(
    'Bonjour, je vous appelle pour un annuaire professionnel « Réseau du val ». Nous avons noté le numéro 03 87 00 00 00. Est-ce exact, et pouvons-nous donner cette information aux professionnels pendant six mois ?',
  )
})
