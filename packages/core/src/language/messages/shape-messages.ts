/** What is said of a file whose keys and values are not those that its place expects. */
import type { L10n } from '@jalon/diagnostics'
import { say } from './say.ts'

export const shapeMessages = {
  unknownKey: (key: string, place: L10n | undefined) => {
    return say(
      `La clé « ${key} » n'existe pas dans ${place?.fr ?? 'ce fichier'}.`,
      `Key "${key}" does not exist in ${place?.en ?? 'this file'}.`,
    )
  },
  commaCutsText: (key: string, text: string) => {
    return say(
      `La virgule coupe le texte de « ${key} » : « ${text} » est pris pour une clé.`,
      `The comma cuts the text of "${key}": "${text}" is taken for a key.`,
    )
  },
  quoteWhole: say(
    'Dans une ligne entre accolades, mettez entre guillemets un texte qui contient une virgule.',
    'In a line between braces, put a text that holds a comma between quotes.',
  ),
  knownKeys: (keys: readonly string[]) =>
    say(`Clés possibles ici : ${keys.join(', ')}.`, `Keys possible here: ${keys.join(', ')}.`),

  missingKey: (key: string, place: L10n | undefined) => {
    return say(
      `Il manque « ${key} » dans ${place?.fr ?? 'ce fichier'}.`,
      `"${key}" is missing in ${place?.en ?? 'this file'}.`,
    )
  },
  addKey: (example: string) => say(`Ajoutez par exemple « ${example} ».`, `Add for example "${example}".`),

  wrongKind: (subject: L10n, expected: L10n, received: L10n) => {
    return say(
      `${subject.fr} attend ${expected.fr}, et ${received.fr}.`,
      `${subject.en} expects ${expected.en} and ${received.en}.`,
    )
  },
  empty: (subject: L10n) => say(`${subject.fr} est vide.`, `${subject.en} is empty.`),
  key: (key: string) => say(`« ${key} »`, `"${key}"`),
  item: (key: string) => say(`Un élément de « ${key} »`, `An item of "${key}"`),
  wholeFile: say('Ce fichier', 'This file'),
  something: say('autre chose', 'something else'),
  received: {
    text: (value: string) =>
      say(`reçoit le texte « ${shortened(value)} »`, `gets the text "${shortened(value)}"`),
    emptyText: say('reçoit un texte vide', 'gets an empty text'),
    number: (value: number) => say(`reçoit le nombre ${value}`, `gets the number ${value}`),
    flag: (value: boolean) =>
      say(`reçoit le mot ${value} sans guillemets`, `gets the word ${value} without quotes`),
    nothing: say('ne reçoit rien', 'gets nothing'),
    list: say('reçoit une liste', 'gets a list'),
    dict: say('reçoit des clés et des valeurs', 'gets keys and values'),
  },
  quoteIt: (value: string) =>
    say(`Mettez la valeur entre guillemets : "${value}".`, `Put the value between quotes: "${value}".`),
  quoteColon: say(
    "Si c'est un texte, son deux-points le fait lire autrement : mettez-le entre guillemets.",
    'If it is a text, its colon makes it read otherwise: put it between quotes.',
  ),
  writeList: (value: string) =>
    say(`Mettez-le entre crochets : [${value}].`, `Put it between brackets: [${value}].`),
  fillIn: say('Complétez la valeur, ou retirez la clé.', 'Fill in the value, or remove the key.'),
  writeExpected: (expected: L10n) => say(`Écrivez ${expected.fr}.`, `Write ${expected.en}.`),

  unknownUrgency: (word: string) =>
    say(`« ${word} » n'est pas un niveau d'urgence.`, `"${word}" is not a level of urgency.`),
  urgencyLevels: say(
    'Choisissez now (maintenant), h24 (sous 24 h), h72 (sous 72 h), week (dans la semaine) ou later (ensuite).',
    'Choose now, h24 (within 24 hours), h72 (within 72 hours), week (within seven days) or later.',
  ),

  badIdentifier: (word: string) =>
    say(`« ${word} » ne peut pas servir d'identifiant.`, `"${word}" cannot be an identifier.`),
  reservedWord: (word: string) => {
    return say(
      `« ${word} » ne peut pas servir d'identifiant : ce mot a déjà un sens dans les conditions.`,
      `"${word}" cannot be an identifier: this word already has a meaning in conditions.`,
    )
  },
  writeIdentifier: (proposal: string) => {
    return say(
      `Écrivez « ${proposal} » : d'abord une lettre, puis des lettres minuscules sans accent, des chiffres ou des tirets.`,
      `Write "${proposal}": a letter first, then lowercase letters without accents, digits or hyphens.`,
    )
  },
  chooseIdentifier: say(
    "Choisissez un autre mot : d'abord une lettre, puis des lettres minuscules sans accent, des chiffres ou des tirets.",
    'Choose another word: a letter first, then lowercase letters without accents, digits or hyphens.',
  ),
} as const

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value
}
