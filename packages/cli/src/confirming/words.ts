/** What is said to a coordinator who confirms contacts. */
import type { Lang } from '@jalon/diagnostics'

/** The answers about a contact, in the order they are offered. */
export const answers = ['confirmed', 'changed', 'silent', 'gone', 'skip', 'stop'] as const
export type Answer = (typeof answers)[number]

/** How the structure answered, in the order it is offered. */
export const means = ['call', 'mail', 'site'] as const
export type Means = (typeof means)[number]

export interface Words {
  readonly start: (count: number) => string
  readonly nothing: string
  readonly who: string
  readonly which: (most: number) => string
  readonly number: (index: number, count: number) => string
  readonly toSay: string
  readonly answers: Readonly<Record<Answer, string>>
  readonly how: (usual: number) => string
  readonly means: Readonly<Record<Means, string>>
  readonly sources: Readonly<Record<Means, string>>
  readonly newValue: string
  readonly newCommune: (code: string) => string
  readonly newText: string
  readonly removeIt: string
  readonly whole: string
  readonly yes: string
  readonly no: string
  readonly confirmed: (until: string) => string
  readonly removed: string
  readonly kept: string
  /** `until`: the day until which it is shown, when it still is. */
  readonly silent: (until: string | undefined) => string
  readonly choose: (most: number) => string
  readonly ended: string
  readonly totals: (count: Readonly<Record<'confirmed' | 'changed' | 'gone' | 'silent', number>>) => string
  readonly left: (count: number) => string
  readonly complete: string
}

const several = (count: number, one: string, more: string) => `${count}\u00a0${count < 2 ? one : more}`

const fr: Words = {
  start: (count) =>
    `${several(count, 'contact', 'contacts')} à confirmer, les plus anciens d'abord. Chaque réponse est écrite aussitôt.`,
  nothing: 'Aucun contact à confirmer.',
  who: "Qui confirme\u00a0? Une équipe ou le réseau, jamais le nom d'une personne.",
  which: (most) => `Votre choix (1 à ${most})\u00a0:`,
  number: (index, count) => `Contact ${index} sur ${count}`,
  toSay: 'À dire',
  answers: {
    confirmed: 'confirmé',
    changed: 'changé',
    silent: 'ne répond pas',
    gone: "n'existe plus",
    skip: 'passer',
    stop: 'arrêter',
  },
  how: (usual) => `Comment la structure a-t-elle répondu\u00a0? (Entrée\u00a0: ${usual})`,
  means: { call: 'téléphone', mail: 'courriel', site: 'site officiel' },
  sources: {
    call: 'appel à la structure',
    mail: 'courriel de la structure',
    site: 'site officiel de la structure',
  },
  newValue: 'Nouvelle valeur, sans guillemets (Entrée seule\u00a0: ne rien changer)\u00a0:',
  newCommune: (code) => `Code Insee de sa commune (Entrée\u00a0: ${code})\u00a0:`,
  newText: 'Ces horaires ne se lisent pas tout seuls. Écrivez-les en toutes lettres\u00a0:',
  removeIt: 'Retirer cette coordonnée du fichier\u00a0?',
  whole:
    "Si c'est toute la structure qui a fermé, écrivez dans sa fiche «\u00a0status: { is: closed, since: AAAA-MM-JJ }\u00a0»\u00a0: elle ne sera plus proposée.",
  yes: 'oui',
  no: 'non',
  confirmed: (until) => `Écrit. Le contact sera montré jusqu'au ${until}.`,
  removed: 'Écrit. La coordonnée est retirée.',
  kept: 'Rien de changé.',
  silent: (until) =>
    until === undefined
      ? "Rien n'est écrit\u00a0: sans réponse de la structure, le contact reste caché."
      : `Rien n'est écrit\u00a0: le contact reste montré jusqu'au ${until}. S'il ne mène plus à personne, choisissez «\u00a0n'existe plus\u00a0».`,
  choose: (most) => `Tapez un nombre de 1 à ${most}.`,
  ended: 'Fini.',
  totals: ({ confirmed, changed, gone, silent }) =>
    `${several(confirmed, 'confirmé', 'confirmés')}, ${several(changed, 'changé', 'changés')}, ${several(gone, 'retiré', 'retirés')}, ${several(silent, 'sans réponse', 'sans réponse')}.`,
  left: (count) => `Il reste ${several(count, 'contact', 'contacts')} à confirmer\u00a0:`,
  complete: "Il n'en reste aucun.",
}

const en: Words = {
  start: (count) =>
    `${several(count, 'contact', 'contacts')} to confirm, the oldest first. Each answer is written at once.`,
  nothing: 'No contact to confirm.',
  who: 'Who confirms? A team or the network, never the name of a person.',
  which: (most) => `Your choice (1 to ${most}):`,
  number: (index, count) => `Contact ${index} of ${count}`,
  toSay: 'To say',
  answers: {
    confirmed: 'confirmed',
    changed: 'changed',
    silent: 'does not answer',
    gone: 'is gone',
    skip: 'skip',
    stop: 'stop',
  },
  how: (usual) => `How did the structure answer? (Enter: ${usual})`,
  means: { call: 'phone', mail: 'e-mail', site: 'official site' },
  sources: {
    call: 'appel à la structure',
    mail: 'courriel de la structure',
    site: 'site officiel de la structure',
  },
  newValue: 'New value (Enter alone: change nothing):',
  newCommune: (code) => `INSEE code of its commune (Enter: ${code}):`,
  newText: 'These hours cannot be read by themselves. Write them in full words, in French:',
  removeIt: 'Remove this detail from the file?',
  whole:
    'If the whole structure has closed, write in its entry "status: { is: closed, since: YYYY-MM-DD }": it will no longer be proposed.',
  yes: 'yes',
  no: 'no',
  confirmed: (until) => `Written. The contact will be shown until ${until}.`,
  removed: 'Written. The detail is removed.',
  kept: 'Nothing changed.',
  silent: (until) =>
    until === undefined
      ? 'Nothing is written: without an answer of the structure, the contact stays hidden.'
      : `Nothing is written: the contact is still shown until ${until}. If it leads to nobody any more, choose "is gone".`,
  choose: (most) => `Type a number from 1 to ${most}.`,
  ended: 'Done.',
  totals: ({ confirmed, changed, gone, silent }) =>
    `${confirmed} confirmed, ${changed} changed, ${gone} removed, ${silent} without an answer.`,
  left: (count) => `${several(count, 'contact', 'contacts')} left to confirm:`,
  complete: 'None is left.',
}

export const words: Readonly<Record<Lang, Words>> = { fr, en }
