/** A kind that pathways refer to and that nobody is, in any territory. */
import { own } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Referral } from '../behaviour/referral.ts'
import { placeOfKind, referralsOf } from '../behaviour/referral.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'

/**
 * An error where nothing else is wanted, and the person would find nobody. Where another kind takes over she is served:
 * a warning, so that a network may write a kind that its territories will describe later, with its reason.
 */
export const kindWithoutStructure = defineRule<Behaviour>({
  name: 'kind-without-structure',
  severity: 'error',
  summary: {
    fr: "Un type de structure n'existe dans aucun territoire.",
    en: 'A kind of structure exists in no territory.',
  },
  why: {
    fr: "Ce que promet l'orientation n'existe nulle part.",
    en: 'What the referral promises exists nowhere.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/services.yaml': `
          medecins: { name: Médecins, kind: medecin, zones: [partout] }
        `,
        'essai/essai.pathway.yaml': `
          initial: aide
          states:
            aide:
              refer: { to: association, urgency: week, say: Elle sera accompagnée., consent: not-required, sources: [] }
              #            ^^^^^^^^^^^ Aucune structure de type « association » n'existe dans l'annuaire : « aide » ne servirait à personne.
              next: fin
            fin: { final: fin }
        `,
      },
      {
        'territories/essai/services.yaml': `
          medecins: { name: Médecins, kind: medecin, zones: [partout] }
        `,
        'essai/essai.pathway.yaml': `
          initial: examen
          states:
            examen:
              refer: { to: [medecin-legiste, medecin], urgency: h24, say: Elle sera examinée., consent: not-required, sources: [] }
              #             ^^^^^^^^^^^^^^^ Aucune structure de type « medecin-legiste » n'existe dans l'annuaire : « examen » se rabat toujours sur un autre type.
              next: fin
            fin: { final: fin }
        `,
      },
    ],
    correct: `
      initial: aide
      states:
        aide:
          refer: { to: [association, ligne-ecoute], urgency: week, say: Elle sera accompagnée., consent: not-required, sources: [] }
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { ir, packs } = behaviour
    if (packs.length === 0) return
    const described = new Set(packs.flatMap(({ services }) => services.map(({ kind }) => kind)))
    const isEmpty = (kind: string) => own(ir.kinds, kind)?.nature === 'structure' && !described.has(kind)
    const byKind = new Map<string, Referral[]>()
    for (const referral of referralsOf(behaviour)) {
      if (referral.sight.arriving === nothing) continue
      for (const kind of new Set(referral.referral.to.filter(isEmpty))) {
        byKind.set(kind, [...(byKind.get(kind) ?? []), referral])
      }
    }
    for (const [kind, referrals] of byKind) {
      const alone = referrals.find(({ referral }) => referral.to.every(isEmpty))
      const told = alone ?? referrals[0]
      if (told === undefined) continue
      const others = referrals.filter((other) => other !== told)
      report({
        span: placeOfKind(told, kind),
        message:
          alone === undefined
            ? messages.preferredWithoutStructure(kind, told.state)
            : messages.kindWithoutStructure(kind, told.state),
        severity: alone === undefined ? 'warning' : 'error',
        help: messages.fillDirectory,
        related: others.map((other) => ({
          span: placeOfKind(other, kind),
          value: messages.alsoIn(other.state),
        })),
      })
    }
  },
})
