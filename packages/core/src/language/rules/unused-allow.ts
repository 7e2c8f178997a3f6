/** A silence that hides nothing. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear, safely } from '../repairs.ts'
import type { Allowed } from './index.ts'
import { otherErrors, otherRules, safetyRules } from './other-rules.ts'

export const unusedAllow = defineRule<Allowed>({
  name: 'unused-allow',
  severity: 'warning',
  summary: {
    fr: "Une règle est mise de côté là où elle n'a rien à dire.",
    en: 'A rule set aside would say nothing here.',
  },
  why: {
    fr: 'Le jour où la règle aurait quelque chose à dire, elle se tairait.',
    en: 'The day the rule would have something to say, it would keep silent.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil: { advise: Restez avec elle., allow: { hard-to-read: "Texte de loi." }, next: fin }
          #                                              ^^^^^^^^^^^^ « allow: hard-to-read » ne cache rien ici.
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          fin: { final: fin }
        allow: { hard-to-raed: "Texte de loi." }
        #        ^^^^^^^^^^^^ « hard-to-raed » n'est le nom d'aucune règle.
      `,
      `
        initial: fin
        states:
          fin: { final: fin, allow: { unknown-state: "Il viendra." } }
          #                           ^^^^^^^^^^^^^ La règle « unknown-state » bloque la publication : elle ne peut pas être mise de côté.
      `,
      `
        initial: fin
        states:
          fin: { final: fin, allow: { unlinked-state: "Il viendra." } }
          #                           ^^^^^^^^^^^^^^ La règle « unlinked-state » bloque la publication : elle ne peut pas être mise de côté.
      `,
      `
        initial: tri
        states:
          tri:
            next:
              - { guard: { danger: oui }, target: fin, allow: { wording-to-avoid: "Cité." } }
              #                                                 ^^^^^^^^^^^^^^^^ « allow: wording-to-avoid » ne cache rien ici.
              - { else: fin }
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: "Voyez la juge des familles.", allow: { unexplained-abbreviation: "Connu de tous." }, next: fin }
        #                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ « allow: unexplained-abbreviation » ne cache rien ici.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      states:
        conseil: { advise: Le JAF peut la protéger., allow: { unexplained-abbreviation: "Étape réservée aux juristes." }, next: fin }
        fin: { final: fin, allow: { unreachable-outcome: "Servira au prochain territoire." } }
    `,
  },
  check({ allowances, used, rules, faulty }, report) {
    for (const allowance of allowances) {
      const { rule, reason, removal } = allowance
      if (reason === '' || used.has(allowance) || safetyRules.has(rule.value)) continue
      // Where something is wrong, some rules were not asked yet.
      if (faulty.has(rule.span.source.file)) continue
      const known = otherErrors.has(rule.value) ? 'blocks' : rules.get(rule.value)
      const isElsewhere = otherRules.has(rule.value)
      if (known === undefined && !isElsewhere) {
        const names = [...rules.keys(), ...otherRules]
        report({
          span: rule.span,
          message: messages.allowUnknown(rule.value),
          help: didYouMean(rule.value, names) ?? messages.removeAllow,
          suggestions: orNear(rule, names),
        })
      } else if (known === 'blocks') {
        report({
          span: rule.span,
          message: messages.allowError(rule.value),
          help: messages.correctInstead,
          suggestions: safely(messages.removeIt, removal),
        })
      } else if (known === 'asked') {
        report({
          span: rule.span,
          message: messages.unusedAllow(rule.value),
          help: messages.removeAllow,
          suggestions: safely(messages.removeIt, removal),
        })
      }
    }
  },
})
