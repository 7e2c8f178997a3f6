/**
 * Twelve mistakes put on purpose in the shipped pathways, one at a time: each is told by the rule that is there for it,
 * with a walk that the reference engine follows to the fault.
 */
import { fileURLToPath } from 'node:url'
import type { Run } from '@jalon/core'
import { run } from '@jalon/core'
import type { Diagnostic, Witness } from '@jalon/diagnostics'
import { availability, toPack } from '@jalon/directory'
import { describe, expect, test } from 'vitest'
import { readContentFiles } from './content-files.ts'
import type { Content } from './project.ts'
import { checkContent } from './project.ts'
import { today } from './testing/jalon.ts'

const root = fileURLToPath(new URL('../../../pathways', import.meta.url))
const shipped = readContentFiles(root)

/** A mistake: what is written instead of what, and where. */
interface Slip {
  readonly file: string
  readonly from: string
  readonly to: string
}

interface Seed {
  readonly mistake: string
  readonly slips: readonly Slip[]
  readonly rule: string
  /** What the walk of the witness shows; absent for what is told without one. */
  readonly shows?: (walk: Run, witness: Witness) => unknown
}

const triage = 'triage/triage.pathway.yaml'
const certificat = 'certificat-medical/certificat-medical.pathway.yaml'
const orientation = 'orientation/orientation.pathway.yaml'

const seeds: readonly Seed[] = [
  {
    mistake: 'an answer is removed',
    slips: [
      {
        file: triage,
        from: 'next: { oui: secours, inconnu: danger-incertain, non: sante }',
        to: 'next: { oui: secours, non: sante }',
      },
    ],
    rule: 'answer-without-exit',
  },
  {
    mistake: 'danger is asked last',
    slips: [
      { file: triage, from: 'next: { seule: danger,', to: 'next: { seule: sante,' },
      {
        file: triage,
        from: 'poursuivre: { final: poursuivre }',
        to: 'poursuivre: { ask: danger, next: fin-poursuivre }\n  fin-poursuivre: { final: poursuivre }',
      },
    ],
    rule: 'invariant-broken',
    shows: ({ trace, answers }) => {
      const order = trace.flatMap(({ kind }) => (kind === 'referred' || kind === 'asked' ? [kind] : []))
      return (
        answers['danger'] === undefined || order.indexOf('referred') < Object.keys(answers).indexOf('danger')
      )
    },
  },
  {
    mistake: 'doubt is treated as no',
    slips: [
      { file: triage, from: 'inconnu: danger-incertain, non: sante', to: 'inconnu: sante, non: sante' },
    ],
    rule: 'unknown-treated-as-no',
    shows: ({ trace, answers }) =>
      answers['danger'] === 'inconnu' &&
      trace.some((event) => event.kind === 'entered' && event.at.state === 'sante'),
  },
  {
    mistake: 'consent is skipped',
    slips: [
      {
        file: certificat,
        from: '{ guard: { accord: oui, condition: gravite-presente }, target: association-proche }',
        to: '{ guard: { accord: [oui, non], condition: gravite-presente }, target: association-proche }',
      },
      {
        file: certificat,
        from: '{ guard: { accord: [elle-appelle, non], condition: gravite-presente }, target: information-proche }',
        to: '{ guard: { accord: elle-appelle, condition: gravite-presente }, target: information-proche }',
      },
    ],
    rule: 'consent-not-obtained',
    shows: ({ trace }) => trace.some((event) => event.kind === 'referred' && event.consent === 'missing'),
  },
  {
    mistake: 'an advice is linked back',
    slips: [
      {
        file: triage,
        from: 'avoid: ["La rassurer trop vite"]\n    sources: [grille-danger, dossier]\n    next: sante',
        to: 'avoid: ["La rassurer trop vite"]\n    sources: [grille-danger, dossier]\n    next: danger',
      },
    ],
    rule: 'endless-loop',
    shows: ({ status }) => status === 'looping',
  },
  {
    mistake: 'a condition is dropped',
    slips: [
      {
        file: orientation,
        from: '{ guard: { violences: { includes: autre, excludes: sexuelle } }, target: autres-violences }',
        to: '{ guard: { violences: { includes: autre } }, target: autres-violences }',
      },
    ],
    rule: 'overlapping-branches',
    shows: ({ answers }) => ['autre', 'sexuelle'].every((each) => answers['violences']?.includes(each)),
  },
  {
    mistake: 'a guard looks at a question that is not asked yet',
    slips: [
      {
        file: triage,
        from: '  age: { ask: age, next: gravite }',
        to: '  age:\n    ask: age\n    next:\n      - { guard: { gravite: aucun }, target: poursuivre }\n      - { guard: { gravite: [au-moins-un, cumul-ou-majeur, inconnu] }, target: gravite }',
      },
    ],
    rule: 'answer-before-question',
    shows: ({ status, answers }) => status === 'stuck' && answers['gravite'] === undefined,
  },
  {
    mistake: 'a fallback is removed',
    slips: [{ file: certificat, from: 'to: [psychotrauma, ligne-3919]', to: 'to: psychotrauma' }],
    rule: 'no-structure-here',
    shows: ({ trace }) => trace.some((event) => event.kind === 'referred' && event.to === undefined),
  },
  {
    mistake: 'a structure closes in one commune',
    slips: [
      { file: triage, from: 'to: [urgences, urgences-go, samu]', to: 'to: urgences' },
      {
        file: 'territories/exemple/services.yaml',
        from: 'kind: urgences\n',
        to: 'kind: urgences\n  status: { is: open, except: ["99E06"] }\n',
      },
    ],
    rule: 'no-structure-here',
    shows: ({ trace }, { commune, communes }) =>
      commune === '99E06' &&
      communes === 1 &&
      trace.some((event) => event.kind === 'referred' && event.to === undefined),
  },
  {
    mistake: 'an urgency rises',
    slips: [
      { file: triage, from: 'to: certificat\n      urgency: h24', to: 'to: certificat\n      urgency: week' },
    ],
    rule: 'urgency-rises',
    shows: ({ trace }) => {
      const levels = trace.flatMap((event) => (event.kind === 'referred' ? [event.urgency] : []))
      return levels.indexOf('week') !== -1 && levels.indexOf('week') < levels.length - 1
    },
  },
  {
    mistake: 'an outcome is not wired',
    slips: [
      {
        file: orientation,
        from: 'soins-refuses: nuit-soins, hors-delai: nuit-soins',
        to: 'soins-refuses: nuit-soins',
      },
    ],
    rule: 'outcome-not-wired',
  },
  {
    mistake: 'an invariant is weakened until it watches nothing',
    slips: [
      {
        file: 'network/invariants.yaml',
        from: 'if: { ce-soir: sans-solution }',
        to: 'if: { ce-soir: sans-solution, age: majeure, not: { age: majeure } }',
      },
    ],
    rule: 'vacuous-invariant',
  },
]

test('without a mistake, none of these rules blocks nor warns', () => {
  const { diagnostics } = checked([])
  const told = diagnostics.filter(
    ({ rule, severity }) => severity !== 'hint' && seeds.some((seed) => seed.rule === rule),
  )
  expect(told.map(({ rule, message }) => `${rule}: ${message.fr}`)).toEqual([])
})

describe.each(seeds.map((seed) => [seed.mistake, seed] as const))('%s', (_, { slips, rule, shows }) => {
  const content = checked(slips)
  const found = content.diagnostics.find((each) => each.rule === rule)

  test(`is told by ${rule}`, () => {
    expect(found && place(found)).toBeDefined()
    expect(slips.map(({ file }) => file)).toContain(relatedFile(found, slips))
  })

  // What is told of the files alone comes without a walk.
  if (shows === undefined) return
  test('comes with a walk that leads to the fault', () => {
    const { witness } = found ?? {}
    expect(witness?.answers.length).toBeGreaterThan(0)
    const walked = witness && replay(content, witness)
    expect(walked && shows(walked, witness)).toBe(true)
  })
})

/** The content with some mistakes; each must change something, or the pathways have moved on and the seed is stale. */
function checked(slips: readonly Slip[]): Content {
  for (const { file, from } of slips) {
    expect(shipped.sources.find((source) => source.file === file)?.text, `${file}: ${from}`).toContain(from)
  }
  const sources = shipped.sources.map((source) => {
    const here = slips.filter(({ file }) => file === source.file)
    return { ...source, text: here.reduce((text, { from, to }) => text.replace(from, to), source.text) }
  })
  return checkContent({ ...shipped, sources }, today, { prove: true })
}

function place({ span, message }: Diagnostic): string {
  return `${span.source.file}: ${message.fr}`
}

/** A fault shows where it was made, or where it leads: an invariant is broken in the pathway that it is about. */
function relatedFile(found: Diagnostic | undefined, slips: readonly Slip[]): string | undefined {
  const told = found?.span.source.file
  return slips.some(({ file }) => file === told) ? told : slips[0]?.file
}

/** What the reference engine makes of a witness. */
function replay({ directory, ir }: Content, { pathway = '', commune, answers }: Witness): Run {
  const packs = directory.territories.flatMap(({ id }) => toPack(directory, ir, id, today).value ?? [])
  const pack = packs.find(({ communes }) => communes.some(({ code }) => code === commune)) ?? packs[0]
  if (pack === undefined) throw new Error('no territory')
  return run(ir, pathway, availability(pack, commune), Object.fromEntries(answers))
}
