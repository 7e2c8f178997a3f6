/** What is said of the sentences themselves. */
import type { L10n } from '@jalon/diagnostics'
import { say } from './say.ts'

export const proseMessages = {
  longSentence: (words: number) =>
    say(
      `Cette phrase compte ${words} mots, pour 20 au plus.`,
      `This sentence has ${words} words, for 20 at most.`,
    ),
  cutSentence: say(
    "Coupez en phrases courtes, l'action d'abord.",
    'Cut it into short sentences, the action first.',
  ),

  unexplained: (short: string) => say(`« ${short} » n'est pas expliqué.`, `"${short}" is not explained.`),
  writeLong: (short: string, long: string) =>
    say(`La première fois, écrivez « ${long} (${short}) ».`, `The first time, write "${long} (${short})".`),
  explainShort: (short: string) =>
    say(
      `Écrivez-le en entier, ou suivi de son sens : « … (${short}) ».`,
      `Write it in full, or followed by its meaning: "… (${short})".`,
    ),

  wordToAvoid: (word: string) =>
    say(
      `« ${word} » peut être reçu comme un reproche, ou tromper.`,
      `"${word}" may be felt as blame, or mislead.`,
    ),
  betterWord: (better: string) =>
    say(`Le réseau propose « ${better} ».`, `The network suggests "${better}".`),

  contactInText: (contact: string) =>
    say(`« ${contact} » est écrit dans le texte.`, `"${contact}" is written in the text.`),
  moveContact: say(
    "Mettez-le dans l'annuaire, et orientez vers son type de structure.",
    'Put it in the directory, and refer to its kind of structure.',
  ),

  personalData: (nature: L10n) =>
    say(`Ce passage semble contenir ${nature.fr}.`, `This passage seems to hold ${nature.en}.`),
  natures: {
    name: say("le nom d'une personne", 'the name of a person'),
    email: say("l'adresse électronique d'une personne", 'the e-mail address of a person'),
    mobile: say('un numéro de portable', 'a mobile number'),
    birth: say('une date de naissance', 'a date of birth'),
    'social-security': say('un numéro de sécurité sociale', 'a social security number'),
  },
  removeData: say(
    "Retirez ce passage avant d'envoyer. S'il est déjà publié, prévenez la coordination du réseau.",
    'Remove this passage before sending. If it is already published, tell the coordination of the network.',
  ),

  typography: (details: readonly L10n[]) =>
    say(
      `Typographie : ${details.map(({ fr }) => fr).join(', ')}.`,
      `Typography: ${details.map(({ en }) => en).join(', ')}.`,
    ),
  typographies: {
    before: (sign: string) =>
      say(`espace insécable avant « ${sign} »`, `non-breaking space before "${sign}"`),
    after: say('espace insécable après «', 'non-breaking space after «'),
    ellipsis: say('« … » en un seul signe', '"…" as one sign'),
    guillemets: say('guillemets français « »', 'French quotation marks « »'),
  },
} as const
