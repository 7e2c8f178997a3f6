/** The corrections offered for what is wrong under the cursor. */
import type { Diagnostic as Found, Lang, Suggestion } from '@jalon/diagnostics'
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver/node'
import { CodeActionKind } from 'vscode-languageserver/node'
import { rangeOf } from '../places.ts'
import { messages } from '../words/messages.ts'
import { toEditorDiagnostic } from './diagnostics.ts'

/** The suggestions of what was found where the cursor is, those that change no behaviour first. */
export function quickFixes(
  found: readonly Found[],
  file: string,
  range: Range,
  lang: Lang,
  uriOf: (file: string) => string,
): CodeAction[] {
  const here = found.filter(({ span }) => span.source.file === file && touches(rangeOf(span), range))
  const offered = here.flatMap((each) => each.suggestions.map((suggestion) => ({ each, suggestion })))
  return [...offered.filter(isSafe), ...offered.filter((offer) => !isSafe(offer))].map(
    ({ each, suggestion }) => ({
      title: messages.graded(suggestion)[lang],
      kind: CodeActionKind.QuickFix,
      diagnostics: [toEditorDiagnostic(each, lang, uriOf)],
      isPreferred: suggestion.safety === 'safe' && each.suggestions.length === 1,
      edit: { changes: editsByFile(suggestion, uriOf) },
    }),
  )
}

function isSafe({ suggestion }: { readonly suggestion: Suggestion }): boolean {
  return suggestion.safety === 'safe'
}

function editsByFile({ edits }: Suggestion, uriOf: (file: string) => string): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {}
  for (const { span, text } of edits) {
    const uri = uriOf(span.source.file)
    changes[uri] = [...(changes[uri] ?? []), { range: rangeOf(span), newText: text }]
  }
  return changes
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
