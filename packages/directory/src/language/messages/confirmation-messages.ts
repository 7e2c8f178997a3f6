/** What is said of what a structure confirmed, or did not: until when, by which line, at which hours, whose address. */
import { say } from '@jalon/core'
import { dayInFrench } from '../../contact/french-day.ts'
import type { ContactFact } from '../../current-facts.ts'
import { listed } from './communes-in-words.ts'

const factNames: Record<ContactFact, { readonly fr: string; readonly en: string }> = {
  phone: say('le numéro', 'the number'),
  address: say("l'adresse", 'the address'),
  site: say('le site', 'the site'),
  hours: say('les horaires', 'the hours'),
}

export const confirmationMessages = {
  expiredContact: (service: string, facts: readonly ContactFact[], since: string) => {
    const [fr, en] = [facts.map((fact) => factNames[fact].fr), facts.map((fact) => factNames[fact].en)]
    return say(
      `Depuis le ${dayInFrench(since)}, l'annuaire n'affiche plus ${listed(fr, 'ni')} de « ${service} ».`,
      `Since ${since}, the directory no longer shows ${listed(en, 'or')} of "${service}".`,
    )
  },
  expiringContact: (service: string, facts: readonly ContactFact[], from: string, days: number) => {
    const [fr, en] = [facts.map((fact) => factNames[fact].fr), facts.map((fact) => factNames[fact].en)]
    const [within, inDays] = days === 1 ? ['demain', 'tomorrow'] : [`dans ${days} jours`, `in ${days} days`]
    return say(
      `À partir du ${dayInFrench(from)}, ${within}, l'annuaire n'affichera plus ${listed(fr, 'ni')} de « ${service} ».`,
      `From ${from}, ${inDays}, the directory will no longer show ${listed(en, 'or')} of "${service}".`,
    )
  },
  confirmAgain: say(
    'Rappelez la structure et notez sa réponse avec « jalon verify-contact », ou changez « on » et « by » à la main.',
    'Call the structure again and note its answer with "jalon verify-contact", or change "on" and "by" by hand.',
  ),
  unassuredLine: (line: string) =>
    say(
      `Les parcours orientent vers « ${line} », qui n'a confirmé ni numéro ni site : seul son nom s'affiche.`,
      `Pathways refer to "${line}", which has confirmed neither number nor site: only its name is shown.`,
    ),
  askLine: say(
    'Demandez à la ligne de le confirmer, et notez sa réponse avec « jalon verify-contact ».',
    'Ask the line to confirm it, and note its answer with "jalon verify-contact".',
  ),
  closesSometimes: (service: string, kind: string) =>
    say(
      `« ${service} » ferme à certaines heures, et son type, « ${kind} », est dit joignable jour et nuit.`,
      `"${service}" closes at some hours, and its kind, "${kind}", is said to be reached day and night.`,
    ),
  hoursOrKind: say(
    'Corrigez les horaires, donnez un autre type au service, ou retirez « always-open » du type dans kinds.yaml.',
    'Correct the hours, give the service another kind, or remove "always-open" from the kind in kinds.yaml.',
  ),
  personalEMail: (service: string) =>
    say(
      `L'adresse électronique de « ${service} » semble être celle d'une personne.`,
      `The e-mail address of "${service}" looks like that of a person.`,
    ),
  eMailWithoutSource: (service: string) =>
    say(
      `L'adresse électronique de « ${service} » est dite publique, et rien ne dit où elle est publiée.`,
      `The e-mail address of "${service}" is said to be public, and nothing says where it is published.`,
    ),
  useServiceAddress: say(
    'Si la structure la publie elle-même, ajoutez « public: true » et la source. Sinon, mettez celle du service, ou retirez-la.',
    'If the structure itself publishes it, add "public: true" and the source. Otherwise write that of the service, or remove it.',
  ),
} as const
