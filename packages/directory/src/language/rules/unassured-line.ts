/** A national line that pathways count on, whose number nobody confirmed. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { type DirectorySubject, hasAssignedNumber, type Service } from '../directory.ts'
import { messages } from '../messages.ts'
import { referredKinds } from '../referred-kinds.ts'

/** A line that has another service with a confirmed way to it is reached. One that expired is told by `expired-contact`. */
export const unassuredLine = defineRule<DirectorySubject>({
  name: 'unassured-line',
  severity: 'hint',
  summary: {
    fr: "Une ligne nationale vers laquelle les parcours orientent n'a rien confirmé.",
    en: 'A national line that pathways refer to has confirmed nothing.',
  },
  why: {
    fr: "C'est souvent le dernier recours : la personne qui oriente devra chercher le numéro elle-même.",
    en: 'It is often the last resort: whoever refers will have to look for the number.',
  },
  examples: {
    incorrect: {
      'aide/aide.pathway.yaml': `
        initial: droits
        states:
          droits:
            refer: { to: ligne-cfcv, urgency: week, say: Elle sera informée., consent: not-required, sources: [] }
            next: fin
          fin: { final: fin }
      `,
      'network/kinds.yaml': `
        siao-115: { label: "115", nature: line, purpose: Trouver un abri }
        ligne-cfcv: { label: Écoute, nature: line, purpose: Être écoutée }
      `,
      'network/national.yaml': `
        urgence-115: { name: "115", kind: siao-115 }
        ecoute:
          name: Écoute
          kind: ligne-cfcv
          contact: { phone: { value: "+33800000000", verified: { status: read, source: Une page } } }
          #                          ^^^^^^^^^^^^^^ Les parcours orientent vers « ligne-cfcv », qui n'a confirmé ni numéro ni site : seul son nom s'affiche.
      `,
    },
    correct: {
      'aide/aide.pathway.yaml': `
        initial: abri
        states:
          abri:
            refer: { to: siao-115, urgency: week, say: Elle sera hébergée., consent: not-required, sources: [] }
            next: fin
          fin: { final: fin }
      `,
      'network/kinds.yaml': `
        siao-115: { label: "115", nature: line, purpose: Trouver un abri }
        ligne-cfcv: { label: Écoute, nature: line, purpose: Être écoutée }
      `,
      'network/national.yaml': `
        urgence-115: { name: "115", kind: siao-115, contact: { phone: { value: "115", verified: { status: read, source: Numéro attribué } } } }
        # Aucun parcours n'y mène.
        ecoute: { name: Écoute, kind: ligne-cfcv }
      `,
    },
  },
  check({ directory, kinds, pathways }, report) {
    for (const id of referredKinds(pathways)) {
      if (own(kinds, id)?.nature !== 'line') continue
      const services = directory.national.filter(({ kind, status }) => {
        return kind.value === id && status.is === 'open'
      })
      const [first] = services
      if (first === undefined || services.some(isAssured)) continue
      const { span } = first.contact.phone?.value ?? first.contact.site?.value ?? first.id
      report({ span, message: messages.unassuredLine(id), help: messages.askLine })
    }
  },
})

function isAssured(service: Service): boolean {
  const { phone, site } = service.contact
  return hasAssignedNumber(service) || [phone, site].some((fact) => fact?.verified.status === 'confirmed')
}
