/**
 * Every sentence that the directory says to authors, in both languages: a missing one does not compile. They name the
 * thing, never blame, and speak of the person helped (language.md D.1). Summaries and reasons are with the rules.
 */
import type { L10n } from '@jalon/diagnostics'
import type { Commune } from '../communes/commune-index.ts'
import { territoryFiles } from './directory.ts'
import { districtMessages } from './messages/district-messages.ts'
import { wordsMessages } from './messages/words-messages.ts'
import { competenceMessages } from './messages/competence-messages.ts'
import { confirmationMessages } from './messages/confirmation-messages.ts'

const say = (fr: string, en: string): L10n => ({ fr, en })

export const messages = {
  ...districtMessages,
  ...wordsMessages,
  ...competenceMessages,
  ...confirmationMessages,

  // Territories and their files
  unknownTerritory: (id: string) =>
    say(`Le territoire « ${id} » n'existe pas.`, `There is no territory "${id}".`),
  noDirectory: say(
    "Sans annuaire, personne ne peut être orienté vers une structure d'ici.",
    'Without a directory, nobody can be referred to a structure of the place.',
  ),
  unknownFile: (name: string) =>
    say(
      `« ${name} » ne sera pas lu : aucun fichier de ce nom n'est attendu ici.`,
      `"${name}" will not be read: no file of this name is expected here.`,
    ),
  filesOfATerritory: say(
    `Un territoire tient en ${territoryFiles.join(', ')} et les tableaux CSV que ses zones nomment.`,
    `A territory is made of ${territoryFiles.join(', ')} and the CSV tables that its zones name.`,
  ),
  noCommune: (id: string) =>
    say(`Le territoire « ${id} » n'a aucune commune.`, `Territory "${id}" has no commune.`),
  writeCommunes: say(
    'Écrivez territory.yaml avec « communes: { codes: […] } », « departement » ou « epci ».',
    'Write territory.yaml with "communes: { codes: […] }", "departement" or "epci".',
  ),

  // Communes
  formerCommune: (code: string, { name }: Commune) => {
    return say(
      `« ${code} » n'est plus une commune : elle fait partie de ${name}.`,
      `"${code}" is no longer a commune: it is part of ${name}.`,
    )
  },
  writeSuccessor: ({ code, name }: Commune) => {
    return say(
      `Écrivez « ${code} », le code de ${name}, s'il n'y est pas déjà.`,
      `Write "${code}", the code of ${name}, unless it is already there.`,
    )
  },
  correctName: say('Corrigez ce nom.', 'Correct this name.'),
  replaceWith: (word: string) => say(`Remplacer par « ${word} »`, `Replace with "${word}"`),
  postalCode: (code: string) =>
    say(`« ${code} » est un code postal, pas une commune.`, `"${code}" is a postal code, not a commune.`),
  behindPostalCode: (communes: readonly Commune[]) => {
    return say(
      `Les communes de ce code postal : ${listed(communes)}.`,
      `The communes of this postal code: ${listed(communes)}.`,
    )
  },
  noSuchCommune: (code: string) =>
    say(`« ${code} » n'est le code d'aucune commune.`, `"${code}" is the code of no commune.`),
  nearCommunes: (near: readonly Commune[]) => {
    if (near.length === 0)
      return say('Il faut le code Insee, entre guillemets.', 'The Insee code is expected, between quotes.')
    return say(
      `Il faut le code Insee, entre guillemets. Les plus proches : ${listed(near)}.`,
      `The Insee code is expected, between quotes. The nearest ones: ${listed(near)}.`,
    )
  },
  noSuchDepartment: (code: string) =>
    say(`« ${code} » n'est pas le code d'un département.`, `"${code}" is not the code of a département.`),
  writeDepartment: say(
    'Écrivez son code entre guillemets, comme "57", "2A" ou "971".',
    'Write its code between quotes, like "57", "2A" or "971".',
  ),
  writeSiren: say('Écrivez ses neuf chiffres, entre guillemets.', 'Write its nine digits, between quotes.'),
  noSuchGroup: (siren: string) => {
    return say(
      `« ${siren} » n'est pas le numéro SIREN d'une intercommunalité.`,
      `"${siren}" is not the SIREN number of an intercommunal body.`,
    )
  },
  realCommune: (code: string) => {
    return say(
      `« ${code} » est une vraie commune, et ce territoire est fictif.`,
      `"${code}" is a real commune, and this territory is fictional.`,
    )
  },
  inventAnother: say(
    'Inventez un code qui commence par 99, comme "99E01".',
    'Invent a code that begins with 99, like "99E01".',
  ),
  notInvented: (code: string) => {
    return say(
      `« ${code} » n'est pas une commune de ce territoire fictif.`,
      `"${code}" is not a commune of this fictional territory.`,
    )
  },

  // Zones
  unknownZone: (service: string, zone: string) => {
    return say(
      `« ${service} » couvre la zone « ${zone} », qui n'existe pas.`,
      `"${service}" covers zone "${zone}", which does not exist.`,
    )
  },
  zoneWithoutSource: (zone: string) =>
    say(
      `La zone « ${zone} » ne dit pas d'où elle vient.`,
      `Zone "${zone}" does not say where it comes from.`,
    ),
  addSource: say(
    "Ajoutez « source: { title: …, read: …, status: read } », ou « to-verify » si personne ne l'a encore relue.",
    'Add "source: { title: …, read: …, status: read }", or "to-verify" when nobody has checked it yet.',
  ),
  noSuchTable: (file: string) => {
    return say(
      `Le tableau « ${file} » n'est pas dans le dossier du territoire.`,
      `Table "${file}" is not in the folder of the territory.`,
    )
  },
  addTable: say('Ajoutez-y ce tableau, ou corrigez son nom.', 'Add this table to it, or correct its name.'),
  noSuchColumn: (file: string, column: string) => {
    return say(
      `Le tableau « ${file} » n'a pas de colonne « ${column} ».`,
      `Table "${file}" has no column "${column}".`,
    )
  },
  addColumn: say(
    'Ajoutez cette colonne, avec le code Insee de chaque commune.',
    'Add this column, with the Insee code of each commune.',
  ),
  noSuchRow: (file: string, column: string, value: string) => {
    return say(
      `Aucune ligne de « ${file} » n'a « ${value} » dans « ${column} ».`,
      `No row of "${file}" has "${value}" in "${column}".`,
    )
  },
  relaxConditions: say(
    'Retirez une condition, ou complétez le tableau.',
    'Remove a condition, or complete the table.',
  ),
  noRow: (file: string) =>
    say(
      `Aucune ligne de « ${file} » ne remplit ces conditions.`,
      `No row of "${file}" meets these conditions.`,
    ),

  // Services and their doors
  unknownKind: (service: string, kind: string) => {
    return say(
      `« ${service} » est du type « ${kind} », qui n'existe pas.`,
      `"${service}" is of kind "${kind}", which does not exist.`,
    )
  },
  duplicateService: (id: string) =>
    say(
      `« ${id} » est aussi le nom d'un service national.`,
      `"${id}" is also the name of a national service.`,
    ),
  renameService: say('Donnez-lui un autre nom.', 'Give it another name.'),
  lineWithoutService: (line: string) => {
    return say(
      `La ligne « ${line} » n'a aucun service ouvert dans national.yaml.`,
      `Line "${line}" has no open service in national.yaml.`,
    )
  },
  addLine: (line: string) => {
    return say(
      `Ajoutez-y un service avec « kind: ${line} » et « zones: anyone ».`,
      `Add a service to it with "kind: ${line}" and "zones: anyone".`,
    )
  },
  unknownFrontDoor: (service: string, door: string) => {
    return say(
      `« ${service} » se joint par « ${door} », qui n'est ni un service ni un type.`,
      `"${service}" is reached through "${door}", which is neither a service nor a kind.`,
    )
  },
  noFrontDoor: (service: string) => {
    return say(
      `« ${service} » est un lieu protégé, et rien n'y mène.`,
      `"${service}" is a protected place, and nothing leads to it.`,
    )
  },
  nameFrontDoor: say(
    'Nommez dans « access » le service ou le type qui met en relation : « through: siao-115 », une association…',
    'Name in "access" the service or the kind that puts through: "through: siao-115", an association…',
  ),
  protectedFrontDoor: (service: string, door: string) => {
    return say(
      `La porte de « ${service} », « ${door} », est elle-même un lieu protégé.`,
      `The door of "${service}", "${door}", is itself a protected place.`,
    )
  },
  addressOnProtectedPlace: (service: string) => {
    return say(
      `« ${service} » est un lieu protégé : aucune coordonnée ne s'y écrit.`,
      `"${service}" is a protected place: no contact detail is written there.`,
    )
  },
  removeAddress: say(
    "Retirez-la, et de l'historique du dépôt si elle y a été envoyée. On y entre par la porte nommée dans « through ».",
    'Remove it, and from the history of the repository if it was pushed. One enters by the door named in "through".',
  ),

  // Contacts
  phoneWithoutSource: (service: string) => {
    return say(
      `Le numéro de « ${service} » ne dit pas d'où il vient.`,
      `The number of "${service}" does not say where it comes from.`,
    )
  },
  addPhoneSource: say(
    'Ajoutez « verified: { status: read, on: …, source: … } ». Sans source, retirez le numéro.',
    'Add "verified: { status: read, on: …, source: … }". Without a source, remove the number.',
  ),
  notDiallable: (service: string, number: string) => {
    return say(
      `Le numéro de « ${service} », « ${number} », ne peut pas être composé.`,
      `The number of "${service}", "${number}", cannot be dialled.`,
    )
  },
  writeNumber: say(
    'Écrivez-le comme « +33387000000 », ou le numéro court tel quel.',
    'Write it like "+33387000000", or the short number as it is.',
  ),
  personalNumber: (service: string) => {
    return say(
      `Le numéro de « ${service} » est celui d'un téléphone mobile.`,
      `The number of "${service}" is that of a mobile phone.`,
    )
  },
  isItPublic: say(
    'Si la structure le publie elle-même, ajoutez « public: true » et la source. Sinon, retirez-le.',
    'If the structure itself publishes it, add "public: true" and the source. Otherwise remove it.',
  ),
  unfinishedConfirmation: (service: string, lack: L10n) => {
    return say(
      `La confirmation de « ${service} » ne dit pas ${lack.fr}.`,
      `The confirmation of "${service}" does not say ${lack.en}.`,
    )
  },
  lacks: {
    author: say('par qui elle est faite', 'who made it'),
    day: say('de quel jour elle date', 'which day it dates from'),
    pastDay: say('de quel jour déjà passé elle date', 'which past day it dates from'),
    end: say("lisiblement jusqu'à quand elle vaut", 'legibly until when it holds'),
  },
  exampleOfConfirmation: say(
    'Par exemple « { status: confirmed, on: 2026-10-02, by: nom-du-réseau, source: appel à la structure, expires: P6M } ».',
    'For instance "{ status: confirmed, on: 2026-10-02, by: network-name, source: call to the structure, expires: P6M }".',
  ),
  fictionalNumber: (service: string) => {
    return say(
      `Le numéro de « ${service} » est de ceux réservés à la fiction.`,
      `The number of "${service}" is one of those kept for fiction.`,
    )
  },
  takeRealNumber: say(
    'Retirez-le, ou mettez le vrai numéro avec sa source.',
    'Remove it, or write the real number with its source.',
  ),
  realNumber: (service: string) => {
    return say(
      `Le numéro de « ${service} » pourrait être celui de quelqu'un, et ce territoire est fictif.`,
      `The number of "${service}" could be somebody's, and this territory is fictional.`,
    )
  },
  takeFictionalNumber: say(
    'Prenez un numéro qui commence par 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 ou 06 39 98.',
    'Take a number that begins with 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49 or 06 39 98.',
  ),
  unreadableHours: (service: string) => {
    return say(
      `Les horaires de « ${service} » ne se lisent pas.`,
      `The hours of "${service}" cannot be read.`,
    )
  },
  writeHours: say(
    'Écrivez-les comme « Mo-Fr 09:00-17:00; PH off », ou ajoutez à côté « text: … » en toutes lettres.',
    'Write them like "Mo-Fr 09:00-17:00; PH off", or add "text: …" beside, in full words.',
  ),
} as const

function listed(communes: readonly Commune[]): string {
  return communes.map(({ code, name }) => `${code} (${name})`).join(', ')
}
