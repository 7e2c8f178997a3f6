/** A service that does not open, where nobody else does. */
import { defineRule } from '@jalon/diagnostics'
import { statusOn } from '../../build/pack-service.ts'
import { coverageOfServices, type CoverageOfServices } from '../coverage-of-services.ts'
import type { DirectorySubject, Service } from '../directory.ts'
import { messages } from '../messages.ts'
import type { NotOpen } from '../messages/competence-messages.ts'

/**
 * Said of the communes that a service that is closed, suspended or announced leaves with nobody of its kind, and of what
 * is reached through it. A hint in a fictional territory, which shows such a service on purpose.
 */
export const closedServiceProposed = defineRule<DirectorySubject>({
  name: 'closed-service-proposed',
  severity: 'warning',
  summary: {
    fr: "Un service qui n'est pas ouvert est le seul de son type, ou la porte d'un autre.",
    en: 'A service that is not open is the only one of its kind, or the door of another.',
  },
  why: {
    fr: "Le parcours n'y mènera personne, et la carte ne dira pas qui a pris le relais.",
    en: 'The pathway leads nobody there, and the card does not say who took over.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/services.yaml': `
            umj-metz: { name: Unité de Metz, kind: umj-requisition, zones: [ressort-metz], status: { is: closed, since: 2026-09-01 } }
          # ^^^^^^^^ « umj-metz » est fermé depuis le 1er septembre 2026 : 1 commune (Metz) n'a personne d'autre pour « umj-requisition ».
        `,
      },
      {
        'territories/essai/services.yaml': `
            iscg-metz: { name: Intervention sociale, kind: iscg, zones: anyone, status: { is: announced, since: 2027-03-01 } }
          # ^^^^^^^^^ « iscg-metz » est annoncé pour le 1er mars 2027, et pas encore dit ouvert : 1 commune (Metz) n'a personne d'autre pour « iscg ».
        `,
      },
      {
        'territories/essai/services.yaml': `
          accueil: { name: Accueil, kind: asso-specialisee, zones: anyone, status: { is: suspended, since: 2026-10-15 } }
          permanence: { name: Permanence, kind: asso-specialisee, zones: anyone }
          abri:
            name: Hébergement
            kind: hebergement-specialise
            zones: anyone
            access: { modes: [phone], through: accueil }
            #                                  ^^^^^^^ « abri » se joint par « accueil », qui est suspendu depuis le 15 octobre 2026.
        `,
      },
    ],
    correct: {
      'territories/essai/services.yaml': `
        umj-metz: { name: Unité de Metz, kind: umj-requisition, zones: [ressort-metz], status: { is: closed, since: 2026-09-01 } }
        umj-nouvelle: { name: Nouvelle unité, kind: umj-requisition, zones: [ressort-metz] }
        # Personne ne sait pour quelles communes elle recevait.
        iscg-metz: { name: Intervention sociale, kind: iscg, status: { is: suspended } }
        # Celle-ci reçoit peut-être Metz.
        centre-est: { name: Centre Est, kind: psychotrauma, zones: anyone, status: { is: closed } }
        centre-ouest: { name: Centre Ouest, kind: psychotrauma }
        # La suspension n'a pas commencé.
        droits: { name: Droits des femmes, kind: cidff, zones: anyone, status: { is: suspended, since: 2027-01-01 } }
      `,
    },
  },
  check({ directory, today }, report) {
    if (today === undefined) return
    for (const territory of directory.territories) {
      const { services, fictional, asOf } = territory
      const day = asOf ?? today
      const severity = fictional ? 'hint' : undefined
      const open = services.filter(({ status }) => statusOn(status, day) === 'open')
      const coverage = coverageOfServices(territory)
      for (const service of coverage === undefined ? [] : services) {
        const notOpen = notOpenOn(service, day)
        const communes = coverage && notOpen && left(service, open, coverage)
        if (notOpen === undefined || communes === undefined || communes.size === 0) continue
        const message = messages.closedAlone(notOpen, service.kind.value, communes)
        report({ span: service.id.span, message, severity, help: messages.findAnother })
      }
      for (const { id, access } of open) {
        const through = access?.through
        const door = through && closedDoor(through.value, [...services, ...directory.national], day)
        if (door === undefined) continue
        const message = messages.closedDoor(id.value, door)
        report({ span: through?.span ?? id.span, message, severity, help: messages.findAnotherDoor })
      }
    }
  },
})

/** The communes that a service would receive, and that no open service of its kind receives nor may receive. */
function left(service: Service, open: readonly Service[], { receivedBy }: CoverageOfServices) {
  const others = open.filter(({ kind }) => kind.value === service.kind.value).map(receivedBy)
  if (others.some(({ isSure }) => !isSure)) return undefined
  const received = new Set(others.flatMap(({ communes }) => [...communes.keys()]))
  return new Map([...receivedBy(service).communes].filter(([code]) => !received.has(code)))
}

/** The door that a name leads to, when every service that it names is not open. */
function closedDoor(name: string, services: readonly Service[], day: string): NotOpen | undefined {
  const doors = services.filter(({ id, kind }) => id.value === name || kind.value === name)
  const notOpen = doors.map((door) => notOpenOn(door, day))
  return notOpen.includes(undefined) ? undefined : notOpen[0]
}

function notOpenOn({ id, status }: Service, day: string): NotOpen | undefined {
  const is = statusOn(status, day)
  if (is === 'open') return undefined
  return { service: id.value, is, since: status.is === 'open' ? status.until : status.since }
}
