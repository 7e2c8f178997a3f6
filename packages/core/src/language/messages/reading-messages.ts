/** What is said of a file that YAML cannot read, or of what our dialect leaves out of YAML. */
import type { L10n } from '@jalon/diagnostics'
import type { UnreadableCause } from '../document.ts'
import { say } from './say.ts'

const unreadable: Readonly<Record<UnreadableCause, L10n>> = {
  'colon-in-text': say(
    'Le deux-points au milieu de ce texte est pris pour une nouvelle clé.',
    'The colon inside this text is taken for a new key.',
  ),
  'hash-in-text': say(
    'Le signe # au milieu de ce texte en coupe la suite, accolade comprise.',
    'The # sign inside this text cuts what follows, brace included.',
  ),
  'quote-in-text': say(
    'Ce guillemet droit, au milieu du texte, y met fin.',
    'This straight quote, inside the text, ends it.',
  ),
  'reserved-sign': say(
    'Un texte sans guillemets ne peut pas commencer par ce signe.',
    'A text without quotes cannot start with this sign.',
  ),
  'odd-space': say(
    'Après le deux-points, cet espace est insécable ; YAML attend un espace ordinaire.',
    'After the colon this space is a non-breaking one; YAML expects an ordinary space.',
  ),
  'unclosed-quote': say("Un guillemet ouvert ici n'est pas refermé.", 'A quote opened here is not closed.'),
  'unclosed-bracket': say(
    "Cette accolade, ou ce crochet, n'est pas refermé.",
    'This brace, or this bracket, is not closed.',
  ),
  'unopened-bracket': say(
    "Cette accolade, ou ce crochet, ne ferme rien d'ouvert.",
    'This brace, or this bracket, closes nothing that is open.',
  ),
  'missing-comma': say(
    "À cet endroit, il manque une virgule, ou bien une accolade ou un crochet n'est pas refermé.",
    'Here a comma is missing, or a brace or a bracket is not closed.',
  ),
  'missing-colon': say('Il manque un deux-points dans cette ligne.', 'A colon is missing in this line.'),
  indentation: say(
    "Cette ligne n'est pas décalée comme celles qui l'entourent.",
    'This line is not indented like those around it.',
  ),
  tab: say(
    'Cette ligne est décalée avec une tabulation ; YAML ne compte que les espaces.',
    'This line is indented with a tab; YAML only counts spaces.',
  ),
  'not-utf8': say(
    "Un caractère de ce fichier ne peut pas être lu : le fichier n'est pas enregistré en UTF-8.",
    'A character of this file cannot be read: the file is not saved as UTF-8.',
  ),
  'too-large': say(
    'Ce fichier est trop grand pour être relu par une personne : plus de 512 Ko.',
    'This file is too large for a person to review: more than 512 kB.',
  ),
  'too-deep': say(
    'Ce fichier contient trop de niveaux les uns dans les autres.',
    'This file holds too many levels inside one another.',
  ),
  empty: say('Ce fichier est vide.', 'This file is empty.'),
  other: say('Cette ligne ne peut pas être lue.', 'This line cannot be read.'),
}

const unreadableHelp: Readonly<Record<UnreadableCause, L10n>> = {
  'colon-in-text': say(
    'Mettez le texte entre guillemets droits : "…".',
    'Put the text between straight quotes: "…".',
  ),
  'hash-in-text': say(
    'Mettez le texte entre guillemets droits : "…".',
    'Put the text between straight quotes: "…".',
  ),
  'quote-in-text': say(
    'Dans le texte, écrivez « … », ou \\" à la place de chaque guillemet droit.',
    'Inside the text write « … », or \\" for each straight quote.',
  ),
  'reserved-sign': say(
    'Mettez le texte entre guillemets droits : "…".',
    'Put the text between straight quotes: "…".',
  ),
  'odd-space': say('Remplacez-le par un espace ordinaire.', 'Replace it with an ordinary space.'),
  'unclosed-quote': say('Ajoutez le guillemet à la fin du texte.', 'Add the quote at the end of the text.'),
  'unclosed-bracket': say(
    'Fermez-le à la fin : chaque { a son } et chaque [ son ].',
    'Close it at the end: each { has its } and each [ its ].',
  ),
  'unopened-bracket': say(
    'Retirez-le, ou ouvrez-le plus haut : chaque } a son { et chaque ] son [.',
    'Remove it, or open it above: each } has its { and each ] its [.',
  ),
  'missing-comma': say(
    'Séparez les valeurs par des virgules, et vérifiez que chaque { a son } et chaque [ son ].',
    'Separate the values with commas, and check that each { has its } and each [ its ].',
  ),
  'missing-colon': say(
    "Écrivez « clé: valeur ». Si c'est la suite d'un texte, mettez tout ce texte entre guillemets.",
    'Write "key: value". If it continues a text, put the whole text between quotes.',
  ),
  indentation: say(
    'Alignez-la avec les lignes du même niveau : deux espaces par niveau.',
    'Align it with the lines of its level: two spaces a level.',
  ),
  tab: say('Remplacez la tabulation par deux espaces.', 'Replace the tab with two spaces.'),
  'not-utf8': say(
    "Enregistrez le fichier à nouveau, avec l'encodage UTF-8.",
    'Save the file again, with the UTF-8 encoding.',
  ),
  'too-large': say(
    'Séparez-le en plusieurs parcours reliés par invoke.',
    'Split it into several pathways linked by invoke.',
  ),
  'too-deep': say(
    'Écrivez les états les uns sous les autres, sans les emboîter.',
    'Write states one below the other, without nesting them.',
  ),
  empty: say(
    'Écrivez-y le contenu attendu, ou retirez le fichier.',
    'Write the expected content in it, or remove the file.',
  ),
  other: say(
    'Comparez-la avec un état voisin : « clé: valeur », un espace après le deux-points.',
    'Compare it with a neighbouring state: "key: value", a space after the colon.',
  ),
}

export const readingMessages = {
  unreadable,
  unreadableHelp,

  duplicateKey: (key: string, first: number, second: number) => {
    if (first === second) {
      return say(
        `« ${key} » est écrit deux fois à la ligne ${first}.`,
        `"${key}" is written twice on line ${first}.`,
      )
    }
    return say(
      `« ${key} » est écrit deux fois (lignes ${first} et ${second}).`,
      `"${key}" is written twice (lines ${first} and ${second}).`,
    )
  },
  firstTime: say('Écrit ici la première fois.', 'Written here the first time.'),
  keepOneKey: say('Gardez-en un seul, ou renommez le second.', 'Keep one, or rename the second.'),

  unsupported: (sign: string) => {
    return say(
      `« ${sign} » est un signe de YAML que les parcours n'utilisent pas.`,
      `"${sign}" is a sign of YAML that pathways do not use.`,
    )
  },
  writeInFull: say(
    "Retirez ce signe et écrivez le contenu en toutes lettres. Si c'est le début d'un texte, mettez ce texte entre guillemets.",
    'Remove this sign and write the content out in full. If a text starts with it, put that text between quotes.',
  ),
  severalDocuments: say(
    '« --- » commence un deuxième document dans ce fichier.',
    '"---" starts a second document in this file.',
  ),
  oneDocument: say(
    'Gardez un seul contenu par fichier, et retirez cette ligne.',
    'Keep one content per file, and remove this line.',
  ),

  olderForm: (from: string, to: string) =>
    say(`« ${from} » s'écrit maintenant « ${to} ».`, `"${from}" is now written "${to}".`),
  uselessForm: (from: string) => say(`« ${from} » ne sert plus.`, `"${from}" is no longer of use.`),
  renameKey: (to: string) => say(`Écrivez « ${to} ».`, `Write "${to}".`),
  everywhereByNature: say(
    'Retirez-le : une ligne ou une action existe partout, par sa nature.',
    'Remove it: a line or an action exists everywhere, by its nature.',
  ),
} as const
