/** A line that pathways count on and that no national service answers. */
import { defineRule } from '@jalon/diagnostics'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const lineWithoutService = defineRule<DirectorySubject>({
  name: 'line-without-service',
  severity: 'error',
  summary: {
    fr: "Une ligne nationale n'a aucun service qui y réponde.",
    en: 'A national line has no service that answers it.',
  },
  why: {
    fr: "Une ligne existe partout, c'est le dernier recours : sans service, elle mènerait dans le vide.",
    en: 'A line exists everywhere, it is the last resort: without a service, it would lead nowhere.',
  },
  examples: {
    incorrect: {
      'network/national.yaml': `
          service-116006: { name: 116 006, kind: ligne-116006 }
        # ^^^^^^^^^^^^^^ La ligne « siao-115 » n'a aucun service ouvert dans national.yaml.
      `,
    },
    correct: {
      'network/national.yaml': `
        service-116006: { name: 116 006, kind: ligne-116006 }
        service-115: { name: "115", kind: siao-115 }
      `,
    },
  },
  check({ directory, kinds }, report) {
    const [first] = directory.national
    if (first === undefined) return
    const open = directory.national.filter(({ status }) => status.is === 'open')
    const answered = new Set(open.map(({ kind }) => kind.value))
    for (const { id, nature } of Object.values(kinds)) {
      if (nature !== 'line' || answered.has(id)) continue
      // Nothing is written where the service should be: the first one shows the file.
      report({ span: first.id.span, message: messages.lineWithoutService(id), help: messages.addLine(id) })
    }
  },
})
