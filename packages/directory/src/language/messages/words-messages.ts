/** What is said of contact details that stand among words. */
import type { L10n } from '@jalon/diagnostics'

const say = (fr: string, en: string): L10n => ({ fr, en })

export const wordsMessages = {
  contactInWords: (key: string) =>
    say(`« ${key} » contient une coordonnée.`, `"${key}" holds a contact detail.`),
  moveToContact: say(
    'Écrivez-la sous « contact », avec sa preuve, et retirez-la du texte.',
    'Write it under "contact", with its proof, and remove it from the text.',
  ),
  placeInWords: (key: string) =>
    say(`« ${key} » dit où se trouve un lieu protégé.`, `"${key}" tells where a protected place is.`),
  nameNeutrally: say(
    "Dites-le sans lieu, et retirez ce texte de l'historique du dépôt s'il y a été envoyé.",
    'Say it without the place, and remove this text from the history of the repository if it was pushed.',
  ),
  tellingDiscreetName: (name: string) =>
    say(`« ${name} » dit pourquoi on appelle.`, `"${name}" says why somebody calls.`),
  nameOrdinarily: say(
    'Écrivez un nom ordinaire (« Rendez-vous », « Point conseil »). Si la structure répond sous ce nom au téléphone, écrivez plutôt « sensitive-number: true ».',
    'Write an ordinary name ("Rendez-vous", "Point conseil"). If the structure answers the phone by this name, write "sensitive-number: true" instead.',
  ),
} as const
