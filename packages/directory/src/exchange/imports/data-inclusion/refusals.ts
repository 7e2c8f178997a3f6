/** Why a file of data·inclusion is refused, besides what is asked of every file. */
import { say } from '@jalon/core'
import type { RefusalWords } from '../reading/refusals.ts'

const emptyHanded = say(
  'Sans cela, une structure passerait pour une autre, ou pour un service ouvert à toute la France.',
  'Without it, a structure would pass for another, or for a service open to the whole country.',
)

export function noStructures(name: string): RefusalWords {
  return {
    message: say(`« ${name} » n'est pas à côté de ce fichier.`, `"${name}" is not beside this file.`),
    why: emptyHanded,
    help: say(
      `Mettez dans le même dossier les deux fichiers de l'éditeur, services et structures, et nommez le second « ${name} ».`,
      `Put the two files of the publisher, services and structures, in one folder, and name the second "${name}".`,
    ),
  }
}

export const formerEdition: RefusalWords = {
  message: say(
    'Ce fichier est de la version 0 de data·inclusion, retirée en avril 2026.',
    'This file is of version 0 of data·inclusion, withdrawn in April 2026.',
  ),
  why: emptyHanded,
  help: say(
    'Téléchargez les fichiers de la version 1 : leurs zones sont dans « zone_eligibilite ».',
    'Download the files of version 1: their zones are in "zone_eligibilite".',
  ),
}
