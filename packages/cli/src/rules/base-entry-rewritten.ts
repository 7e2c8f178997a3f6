/** A network writes again what its base says for everyone: a rule, a question, a condition, a kind. */
import type { L10n } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { isReplaceable, sharedEntries } from '@jalon/core'
import type { ContentFiles } from '../content-files.ts'

export const baseEntryRewritten = defineRule<ContentFiles>({
  name: 'base-entry-rewritten',
  severity: 'error',
  summary: {
    fr: 'Une règle, une question, une condition ou un type de la base est écrit une seconde fois.',
    en: 'A rule, a question, a condition or a kind of the base is written a second time.',
  },
  why: {
    fr: "Ce que la base promet à la personne pourrait s'affaiblir sans que personne ne le voie.",
    en: 'What the base promises to the person could become weaker without anyone noticing.',
  },
  examples: {
    incorrect: [
      {
        'jalon.yaml': 'base: { folder: ../base, version: "0.1.0" }',
        'network/invariants.yaml': `
          invariants:
            - id: danger-secours-d-abord
            #     ^^^^^^^^^^^^^^^^^^^^^^ La règle « danger-secours-d-abord » est celle de la base, qui reste entière.
              why: En danger, les secours, ou le 3919.
              if: { danger: oui }
              first-is: { refer: [police-urgence, ligne-3919] }
        `,
        '../base/package.json': '{ "version": "0.1.0" }',
        '../base/network/invariants.yaml': `
          invariants:
            - id: danger-secours-d-abord
              why: En danger, rien ne passe avant les secours.
              if: { danger: oui }
              first-is: { refer: police-urgence }
        `,
      },
      {
        'jalon.yaml': 'base: { folder: ../base, version: "0.1.0" }',
        'network/conditions.yaml': `
          en-danger: { danger: oui }
        # ^^^^^^^^^ La condition « en-danger » est celle de la base, qui reste entière.
        `,
        '../base/package.json': '{ "version": "0.1.0" }',
        '../base/network/conditions.yaml': `
          en-danger: { danger: [oui, inconnu] }
        `,
      },
      {
        'jalon.yaml': 'base: { folder: ../base, version: "0.1.0" }',
        'network/kinds.yaml': `
          police-urgence: { label: Commissariat, nature: structure, purpose: Passer au commissariat }
        # ^^^^^^^^^^^^^^ Le type « police-urgence » est celui de la base, qui reste entier.
        `,
        '../base/package.json': '{ "version": "0.1.0" }',
        '../base/network/kinds.yaml': `
          police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours, always-open: true }
        `,
      },
    ],
    correct: {
      'jalon.yaml': 'base: { folder: ../base, version: "0.1.0" }',
      'network/invariants.yaml': `
        invariants:
          - id: suivi-toujours
            why: Personne ne part sans une date.
            every-path-includes: { refer: rdv-suivi }
      `,
      '../base/package.json': '{ "version": "0.1.0" }',
      '../base/network/invariants.yaml': `
        invariants:
          - id: danger-secours-d-abord
            why: En danger, rien ne passe avant les secours.
            if: { danger: oui }
            first-is: { refer: police-urgence }
      `,
    },
  },
  check({ sources }, report) {
    for (const source of sources) {
      if (isReplaceable(source.file)) continue
      for (const { name, inBase } of sharedEntries(source)) {
        report({
          span: name.span,
          message: messageOf(source.file, name.value),
          help,
          related: [{ span: inBase.span, value: { fr: 'dans la base', en: 'in the base' } }],
        })
      }
    }
  },
})

const help: L10n = {
  fr: "Donnez un autre nom à la vôtre : elle s'ajoutera. Pour changer celle de la base, proposez-le à ceux qui l'écrivent.",
  en: 'Give yours another name: it will be added. To change the one of the base, propose it to those who write it.',
}

function messageOf(file: string, name: string): L10n {
  const [fr, en, whole] = sorts[file] ?? ["L'entrée", 'Entry', 'celle de la base, qui reste entière']
  return {
    fr: `${fr} « ${name} » est ${whole}.`,
    en: `${en} "${name}" is the one of the base, which stays whole.`,
  }
}

const sorts: Readonly<Record<string, readonly [fr: string, en: string, whole: string]>> = {
  'network/invariants.yaml': ['La règle', 'Rule', 'celle de la base, qui reste entière'],
  'network/conditions.yaml': ['La condition', 'Condition', 'celle de la base, qui reste entière'],
  'network/facts.yaml': ['La question', 'Question', 'celle de la base, qui reste entière'],
  'network/kinds.yaml': ['Le type', 'Kind', 'celui de la base, qui reste entier'],
}
