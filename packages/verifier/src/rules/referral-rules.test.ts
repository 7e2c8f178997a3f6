/** Referrals: what the examples of the rules cannot draw: repairs, several files at once, a directory that is not there. */
import type { Diagnostic, Edit } from '@jalon/diagnostics'
import { expect, test } from 'vitest'
import { toldOf } from '../testing/example-told.ts'

const file = 'essai/essai.pathway.yaml'

function tell(rule: string, files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return toldOf(files).filter((each) => each.rule === rule)
}

function mended(text: string, edits: readonly Edit[] = []): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text }) => all.slice(0, span.start) + text + all.slice(span.end), text)
}

test.each([
  ['alone', 'to: association', 'to: [association, ligne-ecoute]'],
  ['in a list on one line', 'to: [ association ]', 'to: [ association, ligne-ecoute ]'],
  [
    'in a list on several lines',
    'to:\n        - medecin-legiste\n        - association',
    'to:\n        - medecin-legiste\n        - association\n        - ligne-ecoute',
  ],
])('a line is added to a kind written %s', (_, to, repaired) => {
  const text = `
initial: aide
states:
  aide:
    refer:
      ${to}
      urgency: week
      say: Elle sera reçue.
      consent: not-required
    next: suite
  suite: { refer: { to: [medecin, ligne-ecoute], urgency: week, say: Elle sera suivie., consent: not-required }, next: fin }
  fin: { final: fin }
`
  const [found] = tell('no-structure-here', { [file]: text })
  const [suggestion] = found?.suggestions ?? []
  expect(suggestion?.safety).toBe('review')
  const repair = mended(text, suggestion?.edits)
  expect(repair).toBe(text.replace(to, repaired))
  expect(tell('no-structure-here', { [file]: repair })).toEqual([])
})

test('a line that is closed at night is not proposed where help is needed now', () => {
  const text = `
initial: aide
states:
  aide: { refer: { to: association, urgency: now, say: Elle sera reçue., consent: not-required }, next: suite }
  suite: { refer: { to: [medecin, ligne-ecoute], urgency: week, say: Elle sera suivie., consent: not-required }, next: fin }
  fin: { final: fin }
`
  expect(tell('no-structure-here', { [file]: text }).map(({ suggestions }) => suggestions)).toEqual([[]])
})

test('what is missing in communes is not told again of elsewhere, seen from who invokes it', () => {
  const files = {
    [file]: `
initial: tri
states:
  tri:
    next:
      - { guard: { not: { available: medecin } }, target: examen }
      - { guard: { available: medecin-legiste }, target: examen }
      - { else: fin }
  examen: { invoke: soins, next: { fait: fin } }
  fin: { final: fin }
`,
    'soins/soins.pathway.yaml': `
entry: false
initial: examen
states:
  examen: { refer: { to: medecin-legiste, urgency: h24, say: Elle sera examinée., consent: not-required }, next: fait }
  fait: { final: fait }
`,
  }
  expect(tell('no-structure-here', files)).toHaveLength(1)
  expect(tell('nothing-outside-territory', files)).toEqual([])
})

test('nothing is said of communes while a territory cannot be read', () => {
  const files = {
    [file]: `
initial: examen
states:
  examen: { refer: { to: [medecin-legiste, association], urgency: h24, say: L'association la recevra., consent: not-required }, next: fin }
  fin: { final: fin }
`,
    'territories/essai/services.yaml': 'umj: { name: Unité, kind: medecin-legiste, zones: [valbrume\n',
  }
  const rules = new Set(toldOf(files).map(({ rule }) => rule))
  for (const rule of [
    'no-structure-here',
    'nothing-outside-territory',
    'kind-without-structure',
    'wording-misfits-fallback',
    'resolved-by-fallback',
    'fallback-never-used',
    'unusable-structure',
  ]) {
    expect(rules).not.toContain(rule)
  }
})

test('the rise between two parts is told once, whoever invokes them', () => {
  const part = (kind: string, urgency: string) => `
entry: false
initial: etape
states:
  etape: { refer: { to: ${kind}, urgency: ${urgency}, say: Dites-le., consent: not-required }, next: fait }
  fait: { final: fait }
`
  const entry = `
initial: un
states:
  un: { invoke: suivi, next: { fait: deux } }
  deux: { invoke: secours, next: { fait: fin } }
  fin: { final: fin }
`
  const found = tell('urgency-rises', {
    [file]: entry,
    'autre/autre.pathway.yaml': entry,
    'suivi/suivi.pathway.yaml': part('rdv-suivi', 'week'),
    'secours/secours.pathway.yaml': part('police-urgence', 'now'),
  })
  expect(found.map(({ span }) => span.source.file)).toEqual(['secours/secours.pathway.yaml'])
  expect(found[0]?.related.map(({ span }) => span.source.file)).toEqual(['suivi/suivi.pathway.yaml'])
})

test.each([
  ['the first kind alone', 'Faites-la examiner à la maternité.', ['maternité']],
  ['both, by a word that their names share', 'Faites-la examiner à la maternité ou aux urgences.', []],
])('a text that names %s is told accordingly', (_, say, told) => {
  const kinds = `
urgences-go: { label: Urgences et maternité, nature: structure, purpose: Faire examiner }
urgences: { label: Service d'urgences, nature: structure, purpose: Faire examiner }
`
  const services = `
maternite: { name: Maternité, kind: urgences-go, zones: [valbrume], access: { modes: [walk-in] } }
hopital: { name: Hôpital, kind: urgences, zones: [partout], access: { modes: [walk-in] } }
`
  const text = `
initial: examen
states:
  examen: { refer: { to: [urgences-go, urgences], urgency: h24, say: "${say}", consent: not-required }, next: fin }
  fin: { final: fin }
`
  const files = { [file]: text, 'network/kinds.yaml': kinds, 'territories/essai/services.yaml': services }
  const found = tell('wording-misfits-fallback', files)
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(told)
})
