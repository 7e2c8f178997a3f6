/** A rule of the network that promises nothing, or two things. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { invariantTemplates } from '../schema/invariant-schema.ts'
import type { Subject } from '../vocabulary.ts'

export const badInvariant = defineRule<Subject>({
  name: 'bad-invariant',
  severity: 'error',
  summary: {
    fr: 'Une règle du réseau ne promet rien, ou promet deux choses.',
    en: 'A rule of the network promises nothing, or two things.',
  },
  why: {
    fr: 'On croirait la personne protégée, sans que rien ne soit vérifié.',
    en: 'The person would seem protected, while nothing is checked.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        states:
          fin: { final: fin }
        invariants:
          - id: secours-d-abord
          #     ^^^^^^^^^^^^^^^ La règle « secours-d-abord » ne dit pas ce qu'elle promet.
            why: En danger, les secours d'abord.
            if: { danger: oui }
      `,
      {
        'network/invariants.yaml': `
          invariants:
            - id: toujours-une-fin
              every-path-includes: { final: a-l-abri }
              unreachable: { final: refuse }
            # ^^^^^^^^^^^ La règle « toujours-une-fin » promet deux choses : « every-path-includes » et « unreachable ».
        `,
      },
      `
        initial: fin
        states:
          fin: { final: fin }
        invariants:
          - id: jamais-les-deux
            first-is: { refer: police-urgence }
            every-path-includes: { final: fin }
        #   ^^^^^^^^^^^^^^^^^^^ La règle « jamais-les-deux » promet deux choses : « first-is » et « every-path-includes ».
            unreachable: { final: refuse }
      `,
    ],
    correct: `
      initial: fin
      states:
        fin: { final: fin }
      invariants:
        - id: toujours-une-fin
          why: Personne ne reste sans suite.
          every-path-includes: { final: fin }
    `,
  },
  check({ unit }, report) {
    for (const { id, templates, strange } of unit.invariants) {
      const [first, second] = templates
      if (first === undefined) {
        if (strange.length > 0) continue
        report({
          span: id.span,
          message: messages.noInvariantForm(id.value),
          help: messages.chooseForm(invariantTemplates),
        })
      } else if (second !== undefined) {
        report({
          span: second.span,
          message: messages.twoInvariantForms(id.value, first.value, second.value),
          help: messages.twoInvariants,
          related: [{ span: first.span, value: messages.otherAction }],
        })
      }
    }
  },
})
