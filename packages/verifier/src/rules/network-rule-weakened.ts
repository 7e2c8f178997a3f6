/** A rule of the network that protects less than in the version before. */
import type { Ir, Vocabulary } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import { defineRule, fileSpan } from '@jalon/diagnostics'
import type { Both } from '../change/version.ts'
import { weakenedRules } from '../change/weakened-rules.ts'
import { messages } from '../messages.ts'

/** What is looked at of a version: its rules, and where they are written. */
export interface RuledVersion {
  readonly ir: Ir
  readonly vocabulary: Vocabulary
}

export const networkRuleWeakened = defineRule<Both<RuledVersion>>({
  name: 'network-rule-weakened',
  severity: 'error',
  summary: {
    fr: 'Une règle du réseau protège moins que dans la version précédente.',
    en: 'A rule of the network protects less than in the version before.',
  },
  why: {
    fr: 'Les parcours de demain seraient moins tenus que ceux d’aujourd’hui.',
    en: 'The pathways of tomorrow would be held less than those of today.',
  },
  examples: {
    incorrect: [
      {
        'avant/network/invariants.yaml': `
          invariants:
            - { id: secours-d-abord, why: En danger., if: { danger: [oui, inconnu] }, first-is: { refer: police-urgence } }
        `,
        'network/invariants.yaml': `
          invariants:
            - { id: secours-d-abord, why: En danger., if: { danger: oui }, first-is: { refer: police-urgence } }
          #         ^^^^^^^^^^^^^^^ La règle « secours-d-abord » concerne moins de situations qu'avant.
        `,
        'essai/essai.pathway.yaml': `
          initial: secours
          states:
            secours: { refer: { to: police-urgence, urgency: now, say: Appelez., consent: not-required }, next: fin }
            fin: { final: fin }
        `,
      },
      {
        'avant/network/invariants.yaml': `
          invariants:
            - { id: suite, why: On se revoit., every-path-includes: { refer: rdv-suivi, urgency: h72 } }
        `,
        'network/invariants.yaml': `
          invariants:
            - { id: suite, why: On se revoit., every-path-includes: { refer: rdv-suivi } }
          #         ^^^^^ La règle « suite » demande moins qu'avant.
        `,
        'essai/essai.pathway.yaml': `
          initial: rdv
          states:
            rdv: { refer: { to: rdv-suivi, urgency: h72, say: Fixez un jour., consent: not-required }, next: fin }
            fin: { final: fin }
        `,
      },
      {
        'avant/network/invariants.yaml': `
          invariants:
            - { id: secours, why: En danger., if: { danger: oui }, first-is: { refer: police-urgence } }
            - { id: suite, why: On se revoit., every-path-includes: { refer: rdv-suivi } }
        `,
        'network/invariants.yaml': `
          invariants:
            - { id: suite, why: On se revoit., every-path-includes: { refer: rdv-suivi } }
          #         ^^^^^ La règle « secours » n'existe plus.
        `,
        'essai/essai.pathway.yaml': `
          initial: rdv
          states:
            rdv: { refer: { to: rdv-suivi, urgency: h72, say: Fixez un jour., consent: not-required }, next: fin }
            fin: { final: fin }
        `,
      },
    ],
    correct: {
      'avant/network/invariants.yaml': `
        invariants:
          - { id: secours-d-abord, why: En danger., if: { danger: oui }, first-is: { refer: police-urgence } }
      `,
      'network/invariants.yaml': `
        invariants:
          - { id: secours-toujours-d-abord, why: En danger., if: { danger: [oui, inconnu] }, first-is: { refer: police-urgence, urgency: now } }
      `,
      'essai/essai.pathway.yaml': `
        initial: secours
        states:
          secours: { refer: { to: police-urgence, urgency: now, say: Appelez., consent: not-required }, next: fin }
          fin: { final: fin }
      `,
    },
  },
  check({ before, after }, report) {
    for (const { id, how } of weakenedRules({ before: before.ir, after: after.ir })) {
      const span = placeOf(id, after.vocabulary)
      if (span === undefined) continue
      report({ span, message: messages.ruleWeakened(id, how), help: messages.declareOrRestore })
    }
  },
})

/** Where a rule is written; one that is not there any more, beside the first that is left. */
function placeOf(id: string, { promises, pathways }: Vocabulary): Span | undefined {
  const units = [...(promises === undefined ? [] : [promises]), ...pathways.values()]
  const written = units.flatMap(({ invariants }) => invariants)
  const found = written.find((each) => each.id.value === id) ?? written[0]
  const [first] = units
  return found?.id.span ?? (first === undefined ? undefined : fileSpan(first.document.source))
}
