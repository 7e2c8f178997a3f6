/** A door that is no service and no kind. */
import { defineRule } from '@jalon/diagnostics'
import type { DirectorySubject, Service } from '../directory.ts'
import { messages } from '../messages.ts'
import { nearWord } from '../near-word.ts'

export const unknownFrontDoor = defineRule<DirectorySubject>({
  name: 'unknown-front-door',
  severity: 'error',
  summary: {
    fr: "Un service se joint par un autre, qui n'existe pas.",
    en: 'A service is reached through another, which does not exist.',
  },
  why: {
    fr: 'La personne qui oriente ne saurait pas qui appeler.',
    en: 'Whoever refers would not know whom to call.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        iscg-metz:
          name: Intervention sociale
          kind: asso-specialisee
          zones: anyone
          access: { modes: [], through: hotel-polcie }
          #                             ^^^^^^^^^^^^ « iscg-metz » se joint par « hotel-polcie », qui n'est ni un service ni un type.
        hotel-police:
          name: Hôtel de police
          kind: asso-specialisee
          zones: anyone
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        iscg-metz:
          name: Intervention sociale
          kind: asso-specialisee
          zones: anyone
          access: { modes: [], through: hotel-police }
        hotel-police:
          name: Hôtel de police
          kind: asso-specialisee
          zones: anyone
          access: { modes: [], through: umj-requisition }
      `,
    },
  },
  check({ directory, kinds }, report) {
    if (Object.keys(kinds).length === 0) return
    const everywhere = [...Object.keys(kinds), ...directory.national.map(({ id }) => id.value)]
    const look = (services: readonly Service[]) => {
      const doors = new Set([...everywhere, ...services.map(({ id }) => id.value)])
      for (const { id, access } of services) {
        const through = access?.through
        if (through === undefined || doors.has(through.value)) continue
        const message = messages.unknownFrontDoor(id.value, through.value)
        report({ span: through.span, message, ...nearWord(through, doors) })
      }
    }
    look(directory.national)
    for (const { services } of directory.territories) look(services)
  },
})
