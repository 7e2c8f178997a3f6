/** Why an HSDS package is refused, besides what is asked of every file. */
import { say } from '@jalon/core'
import type { RefusalWords } from '../reading/refusals.ts'

const halfRead = say(
  'Un annuaire lu à moitié se voit mal : un service sans sa table de zones passerait pour un service sans zone.',
  'A directory that is half read cannot be seen: a service without its table of areas would pass for one without area.',
)

export const noPackage: RefusalWords = {
  message: say(
    "Ce fichier ne nomme aucune table : ce n'est pas le « datapackage.json » d'un annuaire HSDS.",
    'This file names no table: it is not the "datapackage.json" of an HSDS directory.',
  ),
  why: halfRead,
  help: say(
    'Donnez le « datapackage.json » du dossier, sorti de son archive, avec ses tables à côté.',
    'Give the "datapackage.json" of the folder, taken out of its archive, with its tables beside.',
  ),
}

export function missingTable(path: string): RefusalWords {
  return {
    message: say(
      `La table « ${path} » n'est pas à côté de ce fichier.`,
      `Table "${path}" is not beside this file.`,
    ),
    why: halfRead,
    help: say(
      'Mettez dans le même dossier toutes les tables que le paquet nomme.',
      'Put in the same folder all the tables that the package names.',
    ),
  }
}

export function tooMuch(most: number): RefusalWords {
  const megabytes = Math.round(most / (1024 * 1024))
  return {
    message: say(
      `Les tables de ce paquet dépassent ${megabytes} Mo ensemble : c'est bien plus que l'annuaire d'un territoire.`,
      `The tables of this package are over ${megabytes} MB together: far more than the directory of a territory.`,
    ),
    why: halfRead,
    help: say(
      'Demandez un extrait : les services du territoire, ou de son département.',
      'Ask for an extract: the services of the territory, or of its département.',
    ),
  }
}

export function rowOfOtherWidth(row: number, path: string): RefusalWords {
  return {
    message: say(
      `Dans « ${path} », la ligne de données ${row} n'a pas autant de valeurs que l'en-tête.`,
      `In "${path}", data line ${row} has not as many values as the header.`,
    ),
    why: halfRead,
    help: say(
      'Téléchargez de nouveau le paquet, et donnez ses tables telles quelles, sans les ouvrir dans un tableur.',
      'Download the package again, and give its tables as they are, without opening them in a spreadsheet.',
    ),
  }
}
