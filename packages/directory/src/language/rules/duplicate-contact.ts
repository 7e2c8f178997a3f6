/** One number for two organizations. */
import { defineRule } from '@jalon/diagnostics'
import { nationalDigits } from '../../contact/phone-number.ts'
import type { DirectorySubject, Service } from '../directory.ts'
import { messages } from '../messages.ts'

/** The services of one house share its switchboard, and one that is reached through another may have its number. */
export const duplicateContact = defineRule<DirectorySubject>({
  name: 'duplicate-contact',
  severity: 'warning',
  summary: {
    fr: 'Deux organismes différents ont le même numéro.',
    en: 'Two different organizations have the same number.',
  },
  why: {
    fr: "L'un des deux numéros est faux, ou rien ne dit à la personne qui va lui répondre.",
    en: 'One of the two numbers is wrong, or nothing tells her who will answer.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          organization: association-a
          kind: asso-specialisee
          zones: anyone
          contact: { phone: { value: "+33387000000", verified: { status: read, source: Une page } } }
        droits:
          name: Droits des femmes
          organization: association-b
          kind: cidff
          zones: anyone
          contact: { phone: { value: 03 87 00 00 00, verified: { status: read, source: Une autre page } } }
          #                          ^^^^^^^^^^^^^^ « droits » a le numéro de « accueil », qui dépend d'un autre organisme.
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        urgences-mercy:
          name: Urgences
          organization: hopital
          kind: urgences
          zones: anyone
          contact: { phone: { value: "+33387000000", verified: { status: read, source: Une page } } }
        umj-mercy:
          name: Unité médico-judiciaire
          organization: hopital
          kind: umj-requisition
          zones: anyone
          contact: { phone: { value: "+33387000000", verified: { status: read, source: Une page } } }
        permanence:
          name: Permanence à l'hôpital
          organization: association-a
          kind: asso-specialisee
          zones: anyone
          access: { modes: [phone], through: urgences-mercy }
          contact: { phone: { value: "+33387000000", verified: { status: read, source: Une page } } }
        # Personne n'a dit de qui il dépend.
        droits:
          name: Droits des femmes
          kind: cidff
          zones: anyone
          contact: { phone: { value: "+33387000000", verified: { status: read, source: Une page } } }
      `,
    },
  },
  check({ directory }, report) {
    for (const { services } of directory.territories) {
      for (const sharing of byNumber(services).values()) {
        const [first, ...others] = sharing.filter((service) => answersItself(service, sharing))
        for (const { id, contact, organization } of others) {
          if (first?.contact.phone === undefined || contact.phone === undefined) continue
          if (organization === first.organization) continue
          report({
            span: contact.phone.value.span,
            message: messages.sharedNumber(id.value, first.id.value),
            help: messages.whoAnswers,
            related: [{ span: first.contact.phone.value.span, value: messages.theOther(first.id.value) }],
          })
        }
      }
    }
  },
})

function byNumber(services: readonly Service[]): ReadonlyMap<string, readonly Service[]> {
  const sharing = new Map<string, Service[]>()
  for (const service of services) {
    const { phone } = service.contact
    if (phone === undefined) continue
    const number = nationalDigits(phone.value.value)
    sharing.set(number, [...(sharing.get(number) ?? []), service])
  }
  return sharing
}

/** Whether a service says whose it is, and is not reached through another that has the same number. */
function answersItself({ organization, access }: Service, sharing: readonly Service[]): boolean {
  const through = access?.through?.value
  return (
    organization !== undefined &&
    !sharing.some(({ id, kind }) => through === id.value || through === kind.value)
  )
}
