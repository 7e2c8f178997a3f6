/** What was found, as the editor underlines it. */
import type { Diagnostic as Found, Lang, Severity } from '@jalon/diagnostics'
import { situation, visible } from '@jalon/diagnostics'
import type { Diagnostic } from 'vscode-languageserver/node'
import { DiagnosticSeverity } from 'vscode-languageserver/node'
import { rangeOf } from '../places.ts'
import { messages } from '../words/messages.ts'

/** A hint is worth reading: editors hide their own lowest grade. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
}

/** One finding: what is wrong, then why it matters and what to do. */
export function toEditorDiagnostic(found: Found, lang: Lang, uriOf: (file: string) => string): Diagnostic {
  const { rule, severity, span, message, related } = found
  return {
    range: rangeOf(span),
    severity: severities[severity],
    code: rule,
    source: 'jalon',
    message: [visible(message[lang]), ...notesOf(found, lang)].join('\n'),
    relatedInformation: related.map((other) => ({
      location: { uri: uriOf(other.span.source.file), range: rangeOf(other.span) },
      message: visible(other.value[lang]),
    })),
  }
}

/** The diagnostics of every file that has some. */
export function byFile(
  found: readonly Found[],
  lang: Lang,
  uriOf: (file: string) => string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>()
  for (const each of found) {
    const { file } = each.span.source
    files.set(file, [...(files.get(file) ?? []), toEditorDiagnostic(each, lang, uriOf)])
  }
  return files
}

function notesOf({ why, help, witness }: Found, lang: Lang): readonly string[] {
  return [
    ...(witness === undefined ? [] : [messages.situation(situation(witness, lang))[lang]]),
    messages.why(visible(why[lang]))[lang],
    ...(help === undefined ? [] : [messages.how(visible(help[lang]))[lang]]),
  ]
}
