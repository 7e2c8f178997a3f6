/** A service of a territory named like a national one. */
import { defineRule } from '@jalon/diagnostics'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const duplicateService = defineRule<DirectorySubject>({
  name: 'duplicate-service',
  severity: 'error',
  summary: {
    fr: "Un service porte le nom d'un service national.",
    en: 'A service has the name of a national one.',
  },
  why: {
    fr: 'Un service joint « par » ce nom pourrait mener à la mauvaise porte.',
    en: 'A service reached "through" this name could lead to the wrong door.',
  },
  examples: {
    incorrect: {
      'network/national.yaml': `
        urgence-115: { name: "115", kind: siao-115 }
        victimes: { name: 116 006, kind: ligne-116006 }
      `,
      'territories/essai/services.yaml': `
          victimes: { name: Aide aux victimes, kind: asso-specialisee, zones: anyone }
        # ^^^^^^^^ « victimes » est aussi le nom d'un service national.
      `,
    },
    correct: {
      'network/national.yaml': `
        urgence-115: { name: "115", kind: siao-115 }
        victimes: { name: 116 006, kind: ligne-116006 }
      `,
      'territories/essai/services.yaml': `
        victimes-metz: { name: Aide aux victimes, kind: asso-specialisee, zones: anyone }
      `,
    },
  },
  check({ directory }, report) {
    const national = new Set(directory.national.map(({ id }) => id.value))
    for (const { id } of directory.territories.flatMap(({ services }) => services)) {
      if (national.has(id.value))
        report({ span: id.span, message: messages.duplicateService(id.value), help: messages.renameService })
    }
  },
})
