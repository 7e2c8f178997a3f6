/** What is said of who is competent where: gaps, overlaps, services described twice, closed or missing. */
import type { L10n } from '@jalon/diagnostics'
import { say } from '@jalon/core'
import { isDay } from '../../contact/expiry.ts'
import { dayInFrench } from '../../contact/french-day.ts'
import type { PackStatus } from '../../pack.ts'
import { communesInWords } from './communes-in-words.ts'

type Communes = ReadonlyMap<string, string>

/** A service that does not open, and since when, as far as it is known. */
export interface NotOpen {
  readonly service: string
  readonly is: Exclude<PackStatus, 'open'>
  readonly since: string | undefined
}

export const competenceMessages = {
  // Divisions
  divisionGap: (institution: string, communes: Communes) => {
    const words = communesInWords(communes)
    return say(
      `Le découpage « ${institution} » laisse de côté ${words.fr}.`,
      `Division "${institution}" leaves out ${words.en}.`,
    )
  },
  fillGap: say(
    'Ajoutez-les à la zone qui les contient ; si personne ne sait laquelle, ajoutez une zone avec « communes: unknown ».',
    'Add them to the zone that holds them; if nobody knows which one, add a zone with "communes: unknown".',
  ),
  divisionOverlap: (kind: string, zones: readonly [string, string], communes: Communes) => {
    const words = communesInWords(communes)
    return say(
      `« ${zones[0]} » et « ${zones[1]} » se recouvrent sur ${words.fr} : qui est compétent pour « ${kind} » ?`,
      `"${zones[0]}" and "${zones[1]}" overlap on ${words.en}: who is competent for "${kind}"?`,
    )
  },
  settleOverlap: say(
    "Retirez-les de l'une des deux zones. Si une commune est partagée par quartiers, dites lesquels avec « districts » ; si les deux services la reçoivent, écrivez « competence: priority » ou « free ».",
    'Remove them from one of the two zones. If a commune is cut by districts, say which with "districts"; if both services receive it, write "competence: priority" or "free".',
  ),
  otherZone: say("L'autre zone.", 'The other zone.'),

  // What a territory lacks
  kindWithoutCandidate: (territory: string, kinds: readonly string[]) => {
    const [count, number] =
      kinds.length === 1 ? ['1 type', '1 kind'] : [`${kinds.length} types`, `${kinds.length} kinds`]
    return say(
      `Territoire « ${territory} » : pour ${count} vers ${kinds.length === 1 ? 'lequel' : 'lesquels'} les parcours orientent, on ne connaît personne qui reçoive ses communes : ${kinds.join(', ')}.`,
      `Territory "${territory}": for ${number} that pathways refer to, nobody is known to receive its communes: ${kinds.join(', ')}.`,
    )
  },
  addCandidates: say(
    "Ajoutez-les à services.yaml quand le réseau les connaît, avec leurs zones. D'ici là, les parcours vont au type suivant.",
    'Add them to services.yaml when the network knows them, with their zones. Until then, pathways go to the next kind.',
  ),
  closedAlone: (notOpen: NotOpen, kind: string, communes: Communes) => {
    const [state, words] = [stateInWords(notOpen), communesInWords(communes)]
    const [have, has] = communes.size > 1 ? ["n'ont", 'have'] : ["n'a", 'has']
    return say(
      `« ${notOpen.service} » ${state.fr} : ${words.fr} ${have} personne d'autre pour « ${kind} ».`,
      `"${notOpen.service}" ${state.en}: ${words.en} ${has} nobody else for "${kind}".`,
    )
  },
  findAnother: say(
    "Demandez qui reçoit ces communes aujourd'hui et ajoutez ce service ; ou corrigez « status » s'il est ouvert.",
    'Ask who receives these communes today and add that service; or correct "status" if it is open.',
  ),
  closedDoor: (service: string, notOpen: NotOpen) => {
    const state = stateInWords(notOpen)
    return say(
      `« ${service} » se joint par « ${notOpen.service} », qui ${state.fr}.`,
      `"${service}" is reached through "${notOpen.service}", which ${state.en}.`,
    )
  },
  findAnotherDoor: say(
    'Nommez dans « through » une porte qui est ouverte.',
    'Name in "through" a door that is open.',
  ),

  // Described twice
  sameService: (service: string, other: string) =>
    say(
      `« ${service} » a le même nom et le même type que « ${other} ».`,
      `"${service}" has the same name and the same kind as "${other}".`,
    ),
  formerName: (service: string, other: string) =>
    say(
      `« ${service} » porte encore l'ancien nom de « ${other} ».`,
      `"${service}" still has the former name of "${other}".`,
    ),
  keepOne: say(
    "Si c'est le même service, gardez-en un seul, avec toutes ses zones. Sinon, donnez à chacun le nom qui le distingue.",
    'If it is the same service, keep one, with all its zones. Otherwise, give each the name that tells it apart.',
  ),
  sharedNumber: (service: string, other: string) =>
    say(
      `« ${service} » a le numéro de « ${other} », qui dépend d'un autre organisme.`,
      `"${service}" has the number of "${other}", which belongs to another organization.`,
    ),
  whoAnswers: say(
    "Demandez qui répond à ce numéro. Si l'un se joint par l'autre, dites-le avec « through » ; s'ils sont de la même maison, donnez-leur le même « organization ».",
    'Ask who answers this number. If one is reached through the other, say so with "through"; if they are of one house, give them the same "organization".',
  ),
  theOther: (service: string) => say(`« ${service} »`, `"${service}"`),

  // The official code
  otherVintage: (territory: string, year: number, installed: number) =>
    say(
      `Les communes de « ${territory} » sont celles de ${year}, et le code officiel installé est celui de ${installed}.`,
      `The communes of "${territory}" are those of ${year}, and the official code that is installed is that of ${installed}.`,
    ),
  rereadCommunes: (installed: number) =>
    say(
      `Relisez les communes et les zones (fusions, nouveaux codes), puis écrivez « cog: ${installed} ».`,
      `Read the communes and the zones again (mergers, new codes), then write "cog: ${installed}".`,
    ),

  undatedSource: (zone: string) =>
    say(`La source de la zone « ${zone} » n'a pas de date.`, `The source of zone "${zone}" has no date.`),
  dateSource: say(
    'Ajoutez le jour où elle a été lue : « read: 2026-11-21 », ou la date de la page : « date: … ».',
    'Add the day on which it was read: "read: 2026-11-21", or the date of the page: "date: …".',
  ),
} as const

function stateInWords({ is, since }: NotOpen): L10n {
  const day = since !== undefined && isDay(since) ? since : undefined
  const [from, fromEn] = day === undefined ? ['', ''] : [` depuis le ${dayInFrench(day)}`, ` since ${day}`]
  switch (is) {
    case 'closed':
      return say(`est fermé${from}`, `is closed${fromEn}`)
    case 'suspended':
      return say(`est suspendu${from}`, `is suspended${fromEn}`)
    case 'announced':
      return day === undefined
        ? say('est annoncé, et pas encore ouvert', 'is announced, and not open yet')
        : say(
            `est annoncé pour le ${dayInFrench(day)}, et pas encore dit ouvert`,
            `is announced for ${day}, and not said to be open yet`,
          )
  }
}
