/** What is said to someone who confirms a contact, when it cannot be recorded. */
import type { L10n } from '@jalon/diagnostics'
import { factNames, type FactName } from './written-facts.ts'

const say = (fr: string, en: string): L10n => ({ fr, en })
const names = (facts: readonly FactName[]) => facts.join(', ')

export const confirmMessages = {
  noServices: (id: string | undefined) =>
    id === undefined
      ? say("Le réseau n'a pas de national.yaml.", 'The network has no national.yaml.')
      : say(`Le territoire « ${id} » n'a pas de services.yaml.`, `Territory "${id}" has no services.yaml.`),
  unknownService: (id: string, near: L10n | undefined) =>
    say(
      `« ${id} » n'est pas une structure de ce fichier. ${near?.fr ?? ''}`.trim(),
      `"${id}" is not a structure of this file. ${near?.en ?? ''}`.trim(),
    ),
  inBase: (name: string) =>
    say(
      `« ${name} » est dans la base, qui ne se modifie pas ici : dites ce que la structure a confirmé à ceux qui l'écrivent, ou reprenez cette entrée dans un fichier du réseau.`,
      `"${name}" is in the base, which is not changed here: tell those who write it what the structure has confirmed, or write this entry in a file of the network.`,
    ),
  protectedPlace: (name: string) =>
    say(
      `« ${name} » est un lieu protégé : aucune coordonnée ne s'y écrit, même confirmée. On y entre par une autre porte.`,
      `"${name}" is a protected place: no contact detail is written there, even confirmed. One enters by another door.`,
    ),
  noSuchFact: (name: string, fact: FactName, there: readonly FactName[]) => {
    const [fr, en] =
      there.length === 0
        ? ["Rien n'y est écrit de son contact.", 'Nothing is written of its contact.']
        : [`On y trouve : ${names(there)}.`, `It has: ${names(there)}.`]
    return say(
      `Dans le fichier, « ${name} » n'a rien pour « ${fact} » (${factNames[fact].fr}). ${fr} Écrivez d'abord ce que vous savez, avec sa source.`,
      `In the file, "${name}" has nothing for "${fact}". ${en} First write what you know, with its source.`,
    )
  },
  noDay: (on: string) =>
    say(
      `« ${on} » n'est pas un jour qui existe. Écrivez-le comme 2026-11-22.`,
      `"${on}" is not a day that exists. Write it like 2026-11-22.`,
    ),
  dayToCome: (on: string) =>
    say(
      `Le jour « ${on} » n'est pas encore passé. On note le jour où la structure a répondu.`,
      `Day "${on}" is still to come. The day to write is the one when the structure answered.`,
    ),
  unreadableExpiry: (expires: string) =>
    say(
      `La durée « ${expires} » ne se lit pas. Écrivez P6M pour six mois, P1Y pour un an, ou un jour comme 2027-05-22.`,
      `Duration "${expires}" cannot be read. Write P6M for six months, P1Y for a year, or a day like 2027-05-22.`,
    ),
  alreadyOver: (until: string) =>
    say(
      `Cette confirmation ne vaudrait déjà plus : elle finirait le ${until}. Rappelez la structure.`,
      `This confirmation would no longer hold: it would end on ${until}. Call the structure again.`,
    ),
  notATeam: (by: string, known: readonly string[], near: L10n | undefined) =>
    say(
      `« ${by} » n'est ni une équipe du réseau ni ce qui publie le territoire. ${near?.fr ?? `On peut écrire : ${known.join(' ; ')}.`} Jamais le nom d'une personne.`,
      `"${by}" is neither a team of the network nor the publisher of the territory. ${near?.en ?? `One may write: ${known.join('; ')}.`} Never the name of a person.`,
    ),
  personInSource: say(
    "Ne nommez personne, et n'écrivez ni numéro ni courriel de quelqu'un : dites seulement « appel », « courriel » ou « site officiel ».",
    'Name nobody, and write no number or e-mail of a person: only say "call", "e-mail" or "official site".',
  ),
  noSource: say(
    'Dites comment la structure a confirmé : appel, courriel, site officiel.',
    'Say how the structure confirmed: call, e-mail, official site.',
  ),
  cannotEdit: (file: string) =>
    say(
      `« ${file} » est écrit d'une façon que l'outil ne sait pas changer sans toucher au reste. Rien n'est écrit : changez ce contact à la main.`,
      `"${file}" is written in a way that the tool cannot change without touching the rest. Nothing is written: change this contact by hand.`,
    ),
} as const
