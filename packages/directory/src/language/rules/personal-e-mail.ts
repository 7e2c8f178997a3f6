/** An e-mail address that is most often somebody's own. */
import { freeMail } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { DirectorySubject, Service } from '../directory.ts'
import { messages } from '../messages.ts'

export const personalEMail = defineRule<DirectorySubject>({
  name: 'personal-e-mail',
  severity: 'error',
  summary: {
    fr: "L'adresse électronique d'une personne n'est pas dite publique.",
    en: 'The e-mail address of a person is not said to be public.',
  },
  why: {
    fr: "Une adresse personnelle expose qui la porte, et un message y reste sans réponse quand cette personne s'en va.",
    en: 'A personal address exposes whoever has it, and a message there stays unanswered when that person leaves.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            contact:
              email: { value: prenom.nom@association.example, verified: { status: read, source: Une page } }
              #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ L'adresse électronique de « accueil » semble être celle d'une personne.
        `,
      },
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            contact:
              email: { value: accueil.essai@orange.fr, verified: { status: read, source: Une page } }
              #               ^^^^^^^^^^^^^^^^^^^^^^^ L'adresse électronique de « accueil » semble être celle d'une personne.
        `,
      },
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            contact:
              email: { value: accueil.essai@orange.fr, public: true, verified: { status: read } }
              #               ^^^^^^^^^^^^^^^^^^^^^^^ L'adresse électronique de « accueil » est dite publique, et rien ne dit où elle est publiée.
        `,
      },
    ],
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            email: { value: accueil.essai@orange.fr, public: true, verified: { status: read, source: Site de la structure } }
        umj-metz:
          name: Unité médico-judiciaire de Metz
          kind: umj-requisition
          zones: anyone
          contact:
            email: { value: umj.metz@hopital.example, verified: { status: read, source: Une page } }
        social:
          name: Service social
          kind: service-social
          zones: anyone
          contact:
            email: { value: secretariat.direction@ville.example, verified: { status: read, source: Une page } }
        droits:
          name: Droits des femmes
          kind: cidff
          zones: anyone
          contact:
            email: { value: contact@cidff.example, verified: { status: read, source: Une page } }
      `,
    },
  },
  check({ directory }, report) {
    // In a fictional territory an address is nobody's.
    const real = directory.territories.filter(({ fictional }) => !fictional)
    for (const service of [...directory.national, ...real.flatMap(({ services }) => services)]) {
      const { id, email } = service
      if (email === undefined || !looksPersonal(email.value.value, service)) continue
      if (email.isPublic && email.verified.source !== undefined) continue
      report({
        span: email.value.span,
        message: email.isPublic ? messages.eMailWithoutSource(id.value) : messages.personalEMail(id.value),
        help: messages.useServiceAddress,
      })
    }
  },
})

const openToAnyone = new RegExp(`@(?:${freeMail})\\.(?:fr|com|net|org|me|eu|ch)$`, 'iu')

/** A box that anyone can open, or two words that could be a first name and a name. */
function looksPersonal(address: string, service: Service): boolean {
  if (openToAnyone.test(address)) return true
  const [, first, last] = /^(\p{L}+(?:-\p{L}+)?)[._](\p{L}+(?:-\p{L}+)?)\d*@/u.exec(folded(address)) ?? []
  if (first === undefined || last === undefined) return false
  const { id, name, organization = '', role = '' } = service
  const words = new Set(folded([id.value, name, organization, role].join(' ')).match(/\p{L}+/gu))
  return ![first, last].some((word) => offices.has(word) || words.has(word))
}

/** Words of an office: an address made of one of them is a service's. */
const offices: ReadonlySet<string> = new Set(
  `accueil aide administration antenne assistante bureau centre cellule consultation contact coordination direction
  ecoute equipe greffe hebergement hopital info informations justice maternite mairie permanence planning pole
  prefecture rdv reception reseau secretariat service social standard tribunal urgences victimes violences`.split(
    /\s+/,
  ),
)

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
