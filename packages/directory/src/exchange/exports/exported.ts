/** What an export gives: files to hand over, and everything that is not in them. */
import type { L10n } from '@jalon/diagnostics'
import type { Loss } from './losses.ts'

export interface Exported {
  /** Texts by file name, ready to be written. */
  readonly files: Readonly<Record<string, string>>
  /** Files of the format that it has no use for: one that stays from before would go on saying what has expired. */
  readonly unused: readonly string[]
  /** The services that are in them, by identifier. */
  readonly services: readonly string[]
  readonly left: readonly LeftOut[]
  readonly lost: readonly Loss[]
}

/** A service that is not handed over. */
export interface LeftOut {
  /** Absent for a protected place: a list of what is left out travels too. */
  readonly id?: string
  readonly why: LeftOutReason
}

export type LeftOutReason = keyof typeof leftOutWords

const say = (fr: string, en: string): L10n => ({ fr, en })

export const leftOutWords = {
  protected: say(
    "Lieu protégé : jamais exporté, ni nommé ici. Sa porte d'entrée, elle, l'est comme tout service.",
    'Protected place: never exported, nor named here. Its front door is, like any service.',
  ),
  'unknown-kind': say(
    "Son type n'est pas dans kinds.yaml : rien ne dit si le lieu est protégé.",
    'Its kind is not in kinds.yaml: nothing says whether the place is protected.',
  ),
  'unknown-zone': say(
    "On ne sait pas qui il reçoit. Sans zone, d'autres annuaires le montreraient partout.",
    'Nobody knows whom it receives. Without a zone, other directories would show it everywhere.',
  ),
  'nothing-confirmed': say(
    "Rien de ses coordonnées n'est confirmé par la structure : il n'y a ni moyen de joindre, ni date à donner.",
    'None of its contact is confirmed by the structure: there is no way to reach it, and no date to give.',
  ),
  'not-open': say(
    'Fermé, suspendu ou pas encore ouvert : le format ne sait pas le dire.',
    'Closed, suspended or not open yet: the format cannot say so.',
  ),
  'name-too-short': say(
    'Son nom a moins de trois caractères, que le format exige.',
    'Its name has fewer than the three characters that the format needs.',
  ),
} satisfies Record<string, L10n>
