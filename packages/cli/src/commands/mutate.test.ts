import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mistakeMemory } from '../mutation/mistake-memory.ts'
import { jalon } from '../testing/jalon.ts'
import { essai, smallContent } from '../testing/small-content.ts'

const scenarios = 'essai/essai.scenarios.yaml'
const written = `pathway: essai
scenarios:
  - { name: Elle est en sécurité, commune: any, answers: { danger: non }, expect: { referrals: [suivi], outcome: termine } }
`
const content = smallContent({
  'network/national.yaml': 'dix-sept: { name: Police secours, kind: police, access: { modes: [phone] } }\n',
  'territories/essai/territory.yaml':
    'title: Essai\npublisher: Réseau\nfictional: true\ncommunes: { list: { "99E01": { name: Valbrume, postal: ["99990"] } } }\n',
  [scenarios]: written,
})
const { root } = content

const safe = `pathway: essai
scenarios:
  - { name: Elle est en sécurité, commune: any, answers: { danger: non }, expect: { referrals: [suivi], urgency: { suivi: week } } }
  - { name: Elle est en danger, commune: any, answers: { danger: oui }, expect: { referrals: [police, suivi], urgency: { police: now, suivi: week } } }
  - { name: On ne sait pas, commune: any, answers: { danger: inconnu }, expect: { referrals: [police, suivi], urgency: { police: now } } }
`

const mutate = (name: string, words: readonly string[] = []) =>
  jalon(['mutate', ...words, '--root', name], { cwd: content.folder })

test('a mistake that nobody would see is told in a sentence, with the scenario that would', async () => {
  const { code, out } = await mutate(root('a'))
  expect(out).toContain('CE QUI TOUCHE À LA SÉCURITÉ')
  expect(out).toContain(
    "Si quelqu'un, par erreur, menait « securite » à « suite » au lieu de « secours » quand la réponse est « inconnu », rien ne le signalerait.\n  a/essai/essai.pathway.yaml:9",
  )
  expect(out).toContain("Voici le scénario qui l'empêcherait")
  expect(out).toContain('referrals: [police, suivi]')
  expect(code).toBe(1)
})

test('once its scenarios are pasted, nothing that concerns safety goes unseen', async () => {
  const { out } = await mutate(root('a'), ['--format', 'json'])
  const { suggested } = JSON.parse(out) as { suggested: readonly { yaml: string }[] }
  const text = `${written}${suggested.map(({ yaml }) => yaml).join('')}`
  const again = await mutate(root('pasted', { [scenarios]: text }), ['--format', 'json'])
  const { counts } = JSON.parse(again.out)
  expect(counts.safety).toBe(0)
  expect(counts.verdicts.survivor ?? 0).toBe(0)
  expect(again.code).toBe(0)
})

test('the report for programs has every mistake with its verdict, and their counts', async () => {
  const { code, out } = await mutate(root('safe', { [scenarios]: safe }), ['--format', 'json'])
  const { mutants, counts } = JSON.parse(out)
  expect(code).toBe(0)
  expect(counts.all).toBe(mutants.length)
  expect(mutants[0]).toMatchObject({ operator: 'M01', file: `safe/${essai}`, line: 9, safety: false })
  expect(Object.keys(counts.verdicts)).toEqual(expect.arrayContaining(['stillborn', 'scenario']))
})

test('only what is asked is tried', async () => {
  const { out } = await mutate(root('a'), [
    'essai',
    '--operators',
    'M11',
    '--sample',
    '2',
    '--format',
    'json',
  ])
  const { mutants } = JSON.parse(out) as { mutants: readonly { operator: string }[] }
  expect(mutants.map(({ operator }) => operator)).toEqual(['M11', 'M11'])
})

test.each([
  [['ailleurs'], "Le parcours « ailleurs » n'existe pas."],
  [['--operators', 'M99'], '--operators ne connaît pas « M99 ».'],
  [['--sample', '0'], '--sample demande un nombre entier'],
] as const)('%j is a wrong command line', async (words, said) => {
  const { code, err } = await mutate(root('a'), words)
  expect(err).toContain(said)
  expect(code).toBe(2)
})

test('content with a mistake in it already is mended first', async () => {
  const { code, err } = await mutate(root('broken', { [essai]: ['oui: secours', 'oui: secuors'] }))
  expect(err).toContain('« securite » mène à « secuors »')
  expect(code).toBe(1)
})

test('what was found is kept, and not mixed with what another checker found', () => {
  const kept = join(content.folder, 'kept')
  const memory = mistakeMemory(kept, 'un')
  memory.keep('essai', 'erreur', 'trouvée')
  memory.save(true)
  expect(mistakeMemory(kept, 'un').recall('essai', 'erreur')).toBe('trouvée')
  expect(mistakeMemory(kept, 'deux').recall('essai', 'erreur')).toBeUndefined()
  const later = mistakeMemory(kept, 'un')
  later.keep('autre', 'erreur', '')
  later.save(false)
  expect(mistakeMemory(kept, 'un').recall('essai', 'erreur')).toBe('trouvée')
})
