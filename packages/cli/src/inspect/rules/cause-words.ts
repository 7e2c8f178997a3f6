/** Why an address gave nothing, in words that a webmaster can act on. */
import type { L10n } from '@jalon/diagnostics'
import type { Cause } from '../page/answer.ts'

/** The end of a sentence, for the host asked. */
export const causeWords: Readonly<Record<Cause, (host: string) => L10n>> = {
  'no-host': (host) => ({
    fr: `personne ne connaît « ${host} », ou il n'y a pas de réseau ici`,
    en: `nobody knows "${host}", or there is no network here`,
  }),
  refused: (host) => ({ fr: `« ${host} » n'ouvre pas sa porte`, en: `"${host}" does not open its door` }),
  late: () => ({ fr: 'la réponse ne vient pas à temps', en: 'the answer does not come in time' }),
  'too-large': () => ({ fr: 'la réponse dépasse 8 Mo', en: 'the answer is over 8 MB' }),
  circle: () => ({
    fr: "l'adresse renvoie plus de cinq fois ailleurs, ou vers une adresse illisible",
    en: 'the address leads elsewhere more than five times, or to an address that cannot be read',
  }),
  'certificate-expired': (host) => ({
    fr: `le certificat de « ${host} » n'est pas ou plus valable ce jour`,
    en: `the certificate of "${host}" does not hold today`,
  }),
  'certificate-other-name': (host) => ({
    fr: `le certificat est celui d'un autre site que « ${host} »`,
    en: `the certificate is that of another site than "${host}"`,
  }),
  'certificate-unknown': (host) => ({
    fr: `personne de connu ne garantit le certificat de « ${host} »`,
    en: `nobody known vouches for the certificate of "${host}"`,
  }),
  'secure-link': (host) => ({
    fr: `la liaison protégée avec « ${host} » ne s'établit pas`,
    en: `the secure link with "${host}" cannot be made`,
  }),
  silent: (host) => ({
    fr: `« ${host} » ne répond pas, ou coupe sa réponse`,
    en: `"${host}" does not answer, or cuts its answer`,
  }),
}
