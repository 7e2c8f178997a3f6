/** A small content root around the examples of the rules of behaviour, and what is told of them in it. */
import { compile } from '@jalon/core'
import { withHeader } from '@jalon/core/testing'
import type { Diagnostic } from '@jalon/diagnostics'
import { hasErrors, runRules } from '@jalon/diagnostics'
import { readDirectory, toPack } from '@jalon/directory'
import type { Tried } from '../mutation/mutate.ts'
import { mutate } from '../mutation/mutate.ts'
import { changeRules, mutationRules, scenarioRules } from '../rules/index.ts'
import { isFloorsFile, readFloors } from '../scenarios/floors.ts'
import { isScenariosFile, readScenarios } from '../scenarios/scenario.ts'
import { testScenarios } from '../scenarios/test-scenarios.ts'
import type { VerifyOptions } from '../verify.ts'
import { verify } from '../verify.ts'

/** The file that an example is, when it is a single text. */
export const exampleFile = 'essai/essai.pathway.yaml'

/** The day of every example. */
const today = '2026-11-22'

/**
 * What surrounds every example, unless it says otherwise: three communes of an invented territory. Everyone has a
 * doctor; Valbrume alone has a forensic unit; Sourcelle has no association.
 */
const around: Readonly<Record<string, string>> = {
  'network/facts.yaml': `
danger: { ask: "Un danger immédiat\u00a0?", type: yes-no-unknown }
accord: { ask: "Est-elle d'accord\u00a0?", type: yes-no }
plainte: { ask: "Où en est la plainte\u00a0?", type: choice, answers: { deposee: Déposée, envisagee: Envisagée, refusee: Non souhaitée } }
violences: { ask: "De quoi parle-t-elle\u00a0?", type: choices, answers: { physiques: Coups, sexuelles: Acte sexuel imposé, psychologiques: Menaces } }
`,
  'network/kinds.yaml': `
police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours, always-open: true }
ligne-ecoute: { label: Ligne d'écoute, nature: line, purpose: Être écoutée }
rdv-suivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous, always-open: true }
medecin: { label: Médecin, nature: structure, purpose: Faire constater les blessures }
medecin-legiste: { label: Unité médico-judiciaire, nature: structure, purpose: Être examinée, based-on: facts }
association: { label: Association, nature: structure, purpose: Être accompagnée }
`,
  'network/owners.yaml': 'pole-sante: { label: Pôle santé, matters: [medical] }\n',
  'territories/essai/territory.yaml': `
title: Essai
publisher: Réseau d'essai
fictional: true
communes:
  list:
    "99E01": { name: Valbrume, postal: ["99990"] }
    "99E02": { name: Claireval, postal: ["99992"] }
    "99E03": { name: Sourcelle, postal: ["99995"] }
`,
  'territories/essai/zones.yaml': `
partout: { label: tout le territoire, institution: departement, communes: { codes: ["99E01", "99E02", "99E03"] }, source: { title: Essai, read: 2026-11-21 } }
valbrume: { label: Valbrume, institution: tribunal-judiciaire, communes: { codes: ["99E01"] }, source: { title: Essai, read: 2026-11-21 } }
bourgs: { label: les bourgs, institution: departement, communes: { codes: ["99E01", "99E02"] }, source: { title: Essai, read: 2026-11-21 } }
`,
  'territories/essai/services.yaml': `
medecins: { name: Médecins, kind: medecin, zones: [partout], access: { modes: [walk-in] } }
umj: { name: Unité de Valbrume, kind: medecin-legiste, zones: [valbrume], access: { modes: [on-requisition] } }
association: { name: Association des bourgs, kind: association, zones: [bourgs], access: { modes: [phone] } }
`,
}

/**
 * What compiling, then verifying, the files of an example tells in those files. A file given as an empty text is taken
 * away. A pathway takes the header that all have, at its end, so that places stay those of the text.
 */
export function toldOf(
  files: Readonly<Record<string, string>>,
  options: VerifyOptions = {},
): readonly Diagnostic[] {
  const sources = Object.entries({ ...around, ...files })
    .filter(([, text]) => text.trim() !== '')
    .map(([file, text]) => ({ file, text: file.endsWith('.pathway.yaml') ? withHeader(file, text) : text }))
  const { ir, vocabulary, diagnostics } = compile(sources, { today })
  const directory = readDirectory(sources)
  const packs = hasErrors(directory.diagnostics)
    ? undefined
    : directory.value.territories.flatMap(({ id }) => toPack(directory.value, ir, id, today).value ?? [])
  const subject = { ir, vocabulary, packs, directory: directory.value }
  const found = [...diagnostics, ...verify(subject, options).diagnostics]
  return found.filter(({ span }) => Object.hasOwn(files, span.source.file))
}

/** What comparing the files of an example with those under `avant/` tells; a file that is not there twice is the same. */
export function toldOfChange(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const former = 'avant/'
  const now = Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith(former)))
  const was = Object.fromEntries(
    Object.entries(files).flatMap(([file, text]) =>
      file.startsWith(former) ? [[file.slice(former.length), text]] : [],
    ),
  )
  const versionOf = (texts: Readonly<Record<string, string>>) => {
    const sources = Object.entries({ ...around, ...texts }).map(([file, text]) => ({
      file,
      text: file.endsWith('.pathway.yaml') ? withHeader(file, text) : text,
    }))
    return compile(sources, { today })
  }
  return runRules(changeRules, { before: versionOf({ ...now, ...was }), after: versionOf(now) })
}

/** The floors of every example that does not set its own: one rule is shown at a time. */
const noFloor = { 'network/coverage.yaml': 'referrals: 0\noutcomes: 0\nurgent-answers: 0\n' }

/** What testing the scenarios of an example tells. */
export function toldOfScenarios(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const sources = Object.entries({ ...around, ...noFloor, ...files }).map(([file, text]) => ({
    file,
    text: file.endsWith('.pathway.yaml') ? withHeader(file, text) : text,
  }))
  const { ir, vocabulary } = compile(sources, { today })
  const directory = readDirectory(sources).value
  const packs = directory.territories.flatMap(({ id }) => {
    const pack = toPack(directory, ir, id, today).value
    return pack === undefined ? [] : [{ ...pack, ir }]
  })
  const scenarios = sources.filter(isScenariosFile).flatMap((source) => readScenarios(source).value)
  const floors = readFloors(sources.find(isFloorsFile)).value
  return runRules(scenarioRules, testScenarios({ ir, vocabulary, packs, scenarios, floors, today }))
}

/** What trying mistakes on the files of an example tells. */
export function toldOfMistakes(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return runRules(mutationRules, mutate(exampleContent(files)).mutants)
}

/** The files of an example as content on which mistakes are tried. */
export function exampleContent(
  files: Readonly<Record<string, string>>,
): Tried & { readonly diagnostics: readonly Diagnostic[] } {
  const sources = Object.entries({ ...around, ...files }).map(([file, text]) => ({
    file,
    text: file.endsWith('.pathway.yaml') ? withHeader(file, text) : text,
  }))
  const { ir, vocabulary, diagnostics } = compile(sources, { today })
  const directory = readDirectory(sources).value
  const packs = directory.territories.flatMap(({ id }) => {
    const { value } = toPack(directory, ir, id, today)
    return value === undefined ? [] : [{ ...value, ir }]
  })
  const scenarios = sources.filter(isScenariosFile).flatMap((source) => readScenarios(source).value)
  return { ir, vocabulary, packs, directory, scenarios, today, diagnostics }
}
