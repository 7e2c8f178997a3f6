/** Pathways refer to structures or lines, and what describes them is not there. */
import type { L10n, Located } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { statesOf } from '../unit.ts'
import type { Whole } from './index.ts'

export const directoryMissing = defineRule<Whole>({
  name: 'directory-missing',
  severity: 'error',
  summary: {
    fr: "L'annuaire dont les orientations ont besoin n'est pas là.",
    en: 'The directory that referrals need is not there.',
  },
  why: {
    fr: "Personne ne saurait à qui s'adresser, et rien ne peut être prouvé pour une commune.",
    en: 'Nobody would know whom to turn to, and nothing can be proved for a commune.',
  },
  examples: {
    incorrect: [
      {
        'network/kinds.yaml': '',
        'essai/essai.pathway.yaml': `
          initial: examen
          states:
            examen: { refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: not-required }, next: fin }
            #                      ^^^^^^^ « medecin » ne peut pas être retrouvé : network/kinds.yaml ne déclare aucun type.
            fin: { final: fin }
        `,
      },
      {
        'network/national.yaml': '',
        'essai/essai.pathway.yaml': `
          initial: secours
          states:
            secours: { refer: { to: police-urgence, urgency: now, say: Appelez avec elle., consent: not-required }, next: fin }
            #                       ^^^^^^^^^^^^^^ « police-urgence » est une ligne nationale, et le fichier network/national.yaml n'est pas là.
            fin: { final: fin }
        `,
      },
      {
        'territories/exemple/territory.yaml': '',
        'essai/essai.pathway.yaml': `
          initial: examen
          states:
            examen: { refer: { to: [medecin, rdv-suivi], urgency: h24, say: Dites-lui pourquoi., consent: not-required }, next: fin }
            #                       ^^^^^^^ « medecin » dépend de la commune, et aucun territoire n'est décrit.
            fin: { final: fin }
        `,
      },
    ],
    correct: {
      'network/national.yaml': '',
      'territories/exemple/territory.yaml': '',
      'essai/essai.pathway.yaml': `
        initial: suivi
        states:
          suivi: { refer: { to: rdv-suivi, urgency: week, say: Fixez une date., consent: not-required }, next: fin }
          fin: { final: fin }
      `,
    },
  },
  check({ vocabulary: { kinds, unread }, units, files, isWhole }, report) {
    const referred = units
      .flatMap(statesOf)
      .flatMap(({ action }) => (action.kind === 'refer' ? action.referral.to : []))
    const tell = (to: Located<string> | undefined, message: (kind: string) => L10n) => {
      if (to !== undefined) report({ span: to.span, message: message(to.value), help: messages.addDirectory })
    }
    if (kinds.size === 0) {
      if (!unread.some(({ file }) => file === 'network/kinds.yaml')) tell(referred[0], messages.noKinds)
      return
    }
    if (!isWhole) return
    const first = (nature: string) => referred.find(({ value }) => kinds.get(value)?.kind.nature === nature)
    if (!files.has('network/national.yaml')) tell(first('line'), messages.noNational)
    if (![...files].some((file) => /^territories\/[^/]+\/territory\.yaml$/.test(file)))
      tell(first('structure'), messages.noTerritory)
  },
})
