/**
 * Why a file is refused: what is wrong in it, and what to do. What it would lead to is said with the rule. No word of the
 * file is repeated, whatever it says: only names of columns that we expect, official codes that we looked for, counts.
 */
import type { L10n } from '@jalon/diagnostics'
import { say } from '@jalon/core'
import type { Commune } from '../../../communes/commune-index.ts'

export interface RefusalWords {
  readonly message: L10n
  readonly help: L10n
  readonly why?: L10n
}

const again = say(
  "Téléchargez-le de nouveau depuis la page de l'éditeur, et donnez-le tel quel, sans l'ouvrir dans un tableur.",
  "Download it again from the publisher's page, and give it as it is, without opening it in a spreadsheet.",
)

/** A spreadsheet eats the zero of « 01187 »: the usual cause, and one that nobody sees. */
const byASpreadsheet = say(
  "Un tableur retire les zéros du début quand il enregistre. Reprenez le fichier de l'éditeur, sans l'ouvrir dans un tableur.",
  "A spreadsheet removes leading zeros when it saves. Take the publisher's file, without opening it in a spreadsheet.",
)

const otherEdition = say(
  "Téléchargez-le de nouveau. Si l'éditeur a changé de présentation, l'import est à adapter : dites-le à la coordination.",
  'Download it again. If the publisher changed its layout, the import must be adapted: tell the coordination.',
)

export const refusals = {
  // The file as a whole
  empty: (): RefusalWords => ({ message: say('Le fichier est vide.', 'The file is empty.'), help: again }),
  otherThing: (what: L10n): RefusalWords => ({
    message: say(`Le fichier est ${what.fr}.`, `The file is ${what.en}.`),
    help: say(
      "Donnez le fichier que l'éditeur publie : sorti de son archive, ni converti ni enregistré par un tableur.",
      'Give the file that the publisher releases: taken out of its archive, neither converted nor saved by a spreadsheet.',
    ),
  }),
  tooLarge: (most: number): RefusalWords => ({
    message: say(
      `Le fichier dépasse ${megabytes(most)} Mo : aucune édition connue n'approche cette taille.`,
      `The file is over ${megabytes(most)} MB: no known edition comes near this size.`,
    ),
    help: again,
  }),
  lineTooLong: (most: number): RefusalWords => ({
    message: say(
      `Cette ligne dépasse ${megabytes(most)} Mo : ce n'est pas une ligne de ce fichier.`,
      `This line is over ${megabytes(most)} MB: it is not a line of this file.`,
    ),
    help: again,
  }),
  cut: (line: number): RefusalWords => ({
    message: say(
      `Le fichier s'arrête au milieu de la ligne ${line}, ou n'a pas de fin de ligne à la fin : il a sans doute été coupé.`,
      `The file stops in the middle of line ${line}, or has no line end at its end: it was most probably cut.`,
    ),
    why: say(
      'Ce qui manque ne se voit pas : une commune absente passerait pour une commune que personne ne reçoit.',
      'What is missing cannot be seen: an absent commune would look like one that nobody receives.',
    ),
    help: again,
  }),
  unreadableLetters: {
    message: say(
      'Les lettres de cette ligne ne se lisent ni en UTF-8 ni en Windows-1252.',
      'The letters of this line read neither as UTF-8 nor as Windows-1252.',
    ),
    why: say(
      'Un nom mal lu ne se retrouve pas : la structure passerait pour une autre.',
      'A name read wrong is not found again: the structure would pass for another.',
    ),
    help: again,
  } satisfies RefusalWords,

  lineEnds: {
    message: say(
      "Les lignes de ce fichier ne finissent pas comme celles de l'éditeur : tout y tient en une seule.",
      "The lines of this file do not end as the publisher's do: everything is in one.",
    ),
    help: again,
  } satisfies RefusalWords,
  tooMany: (most: number): RefusalWords => ({
    message: say(
      `Plus de ${figure(most)} structures de ce fichier seraient pour le territoire : personne ne relirait tant de brouillons.`,
      `More than ${figure(most)} structures of this file would be for the territory: nobody would read that many drafts.`,
    ),
    why: say(
      'Un brouillon que personne ne relit passerait pour une structure connue.',
      'A draft that nobody reads would pass for a structure that is known.',
    ),
    help: say(
      'Prenez un extrait : les communes du territoire, ou une seule sorte de structures, et recommencez pour chacun.',
      'Take an extract: the communes of the territory, or one sort of structures, and start again for each.',
    ),
  }),

  // Columns
  separator: (seen: string, expected: string): RefusalWords => ({
    message: say(
      `Les colonnes sont séparées par ${separatorName(seen).fr} ; l'éditeur les sépare par ${separatorName(expected).fr}.`,
      `Columns are separated by ${separatorName(seen).en}; the publisher separates them by ${separatorName(expected).en}.`,
    ),
    help: again,
  }),
  noHeader: (wanted: readonly string[]): RefusalWords => ({
    message: say(
      `La première ligne ne nomme aucune des colonnes attendues : ${wanted.join(', ')}.`,
      `The first line names none of the columns expected: ${wanted.join(', ')}.`,
    ),
    help: otherEdition,
  }),
  missingColumns: (missing: readonly string[]): RefusalWords => ({
    message: say(
      `Il manque ${missing.length === 1 ? 'une colonne' : 'des colonnes'} : ${missing.join(', ')}.`,
      `${missing.length === 1 ? 'A column is' : 'Columns are'} missing: ${missing.join(', ')}.`,
    ),
    help: otherEdition,
  }),
  twiceAColumn: (name: string | undefined): RefusalWords => ({
    message:
      name === undefined
        ? say(
            'Deux colonnes ont le même titre, ici pour la seconde fois.',
            'Two columns have one title, here for the second time.',
          )
        : say(`La colonne « ${name} » est là deux fois.`, `Column "${name}" is there twice.`),
    help: otherEdition,
  }),
  width: (found: number, expected: number): RefusalWords => ({
    message: say(
      `Cette ligne a ${found} ${found === 1 ? 'valeur' : 'valeurs'}, et l'en-tête ${expected} colonnes.`,
      `This line has ${found} ${found === 1 ? 'value' : 'values'}, and the header ${expected} columns.`,
    ),
    help: again,
  }),
  quotes: {
    message: say(
      "Un guillemet s'ouvre ici et ne se referme pas avant la fin de la valeur.",
      'A quote opens here and does not close before the end of the value.',
    ),
    help: again,
  } satisfies RefusalWords,
  oddValue: (column: string, expected: L10n): RefusalWords => ({
    message: say(
      `Cette valeur n'est pas ${expected.fr} : la colonne « ${column} » est décalée.`,
      `This value is not ${expected.en}: column "${column}" is shifted.`,
    ),
    help: again,
  }),
  lostZero: {
    message: say(
      'Ce numéro a perdu son zéro du début : il lui manque un chiffre.',
      'This number has lost its leading zero: a digit is missing.',
    ),
    help: byASpreadsheet,
  } satisfies RefusalWords,

  // Communes
  twice: (what: L10n, first: number): RefusalWords => ({
    message: say(
      `${what.fr} est déjà à la ligne ${first} : le fichier ne devrait le dire qu'une fois.`,
      `${what.en} is already on line ${first}: the file should say it only once.`,
    ),
    help: again,
  }),
  shiftedNames: (count: number): RefusalWords => ({
    message: say(
      `Les codes et les noms ne vont plus ensemble sur ${figure(count)} lignes, dont celle-ci est la première.`,
      `Codes and names no longer go together on ${figure(count)} lines, of which this is the first.`,
    ),
    help: again,
  }),
  unknownCodes: (count: number): RefusalWords => ({
    message: say(
      `Le code de cette ligne n'est celui d'aucune commune, comme ceux de ${figure(count)} autres.`,
      `The code of this line is that of no commune, like those of ${figure(count)} others.`,
    ),
    help: again,
  }),
  tooFew: (found: number, least: number): RefusalWords => ({
    message: say(
      `Le fichier ne nomme que ${figure(found)} communes ; une édition complète en nomme plus de ${figure(least)}.`,
      `The file names only ${figure(found)} communes; a complete edition names more than ${figure(least)}.`,
    ),
    help: again,
  }),
  absentDepartments: (codes: readonly string[]): RefusalWords => ({
    message: say(
      `Rien pour ${codes.length === 1 ? 'le département' : 'les départements'} ${firstOf(codes).fr}.`,
      `Nothing for ${codes.length === 1 ? 'département' : 'départements'} ${firstOf(codes).en}.`,
    ),
    help: again,
  }),
  knownPair: (commune: string, court: string): RefusalWords => ({
    message: say(
      `${commune} relève de ${court}, et le fichier dit autre chose : les colonnes ont glissé d'une commune à l'autre.`,
      `${commune} belongs to ${court}, and the file says something else: columns slid from one commune to another.`,
    ),
    help: again,
  }),
  noKnownPair: (commune: Commune): RefusalWords => ({
    message: say(
      `Le fichier n'a aucune ligne pour ${commune.name} (${commune.code}), qui sert à le vérifier.`,
      `The file has no line for ${commune.name} (${commune.code}), which serves to check it.`,
    ),
    help: again,
  }),

  // Records
  notJson: (record: number): RefusalWords => ({
    message: say(
      `Le texte cesse d'être lisible ici, dans la fiche ${record}.`,
      `The text stops being readable here, in record ${record}.`,
    ),
    help: again,
  }),
  cutRecords: (record: number): RefusalWords => ({
    message: say(
      `Le fichier s'arrête au milieu, après ${figure(record)} fiches entières : il a été coupé.`,
      `The file stops in the middle, after ${figure(record)} whole records: it was cut.`,
    ),
    help: again,
  }),
  recordTooLong: (record: number, most: number): RefusalWords => ({
    message: say(
      `La fiche ${record} dépasse ${megabytes(most)} Mo : ce n'est pas une fiche de ce fichier.`,
      `Record ${record} is over ${megabytes(most)} MB: it is not a record of this file.`,
    ),
    help: again,
  }),
  notRecords: (wanted: string): RefusalWords => ({
    message: say(
      `Aucune fiche n'a « ${wanted} » : ce n'est pas le fichier que cet import attend.`,
      `No record has "${wanted}": this is not the file that this import expects.`,
    ),
    help: otherEdition,
  }),
} as const

/** The first ones, and how many more. */
function firstOf(codes: readonly string[]): L10n {
  const shown = codes.slice(0, 8).join(', ')
  const more = codes.length - 8
  return more > 0 ? say(`${shown} et ${more} autres`, `${shown} and ${more} more`) : say(shown, shown)
}

function megabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024))
}

function figure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}

function separatorName(separator: string): L10n {
  switch (separator) {
    case ',':
      return say('des virgules', 'commas')
    case ';':
      return say('des points-virgules', 'semicolons')
    case '\t':
      return say('des tabulations', 'tabs')
    default:
      return say(`« ${separator} »`, `"${separator}"`)
  }
}
