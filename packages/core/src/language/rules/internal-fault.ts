/** The tool stopped by its own fault. */
import type { Diagnostic, Notice } from '@jalon/diagnostics'
import { fileSpan } from '@jalon/diagnostics'
import { messages } from '../messages.ts'

export const internalFault: Notice = {
  name: 'internal-fault',
  severity: 'error',
  summary: { fr: "L'outil s'est arrêté par sa propre faute.", en: 'The tool stopped by its own fault.' },
  why: {
    fr: "Tant que rien n'est vérifié, rien ne doit être publié.",
    en: 'As long as nothing is checked, nothing may be published.',
  },
  withoutExamples: {
    fr: 'Aucun contenu ne peut le montrer : tout ce que les auteurs écrivent reçoit une réponse.',
    en: 'No content can show it: whatever authors write gets an answer.',
  },
}

/** What is told of an exception that nobody expected, with the file that was being read when it is known. */
export function toInternalFault(error: unknown, file?: string): Diagnostic {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    rule: internalFault.name,
    severity: internalFault.severity,
    span: fileSpan({ file: file ?? '', text: '' }),
    message: messages.internalFault(file),
    why: internalFault.why,
    help: messages.reportFault(what),
    related: [],
    suggestions: [],
  }
}
