/** Prints a finding as sentences, one a line: a screen reader would spell a drawing out sign by sign. */
import type { Diagnostic, Lang } from '../diagnostic.ts'
import type { Span } from '../source.ts'
import { lineAt, positionAt } from '../source.ts'
import { visible } from './visible.ts'
import { correction, label, situation, way, words } from './words.ts'

/** One finding. Its lines are not broken: a reader pauses at each end of line, and a terminal breaks them itself. */
export function printPlain(diagnostic: Diagnostic, lang: Lang): string {
  const { rule, severity, span, message, why, help, related, suggestions, witness } = diagnostic
  const say = words[lang]
  const said = (word: string, text: string) => `${label(word, lang)} ${visible(text)}`
  return [
    `${label(placeOf(span, lang), lang)} ${say.severity[severity]}, ${visible(message[lang])}`,
    said(say.text, say.quote(lineAt(span.source, positionAt(span.source, span.start).line).trim())),
    ...related.map((each) =>
      said(say.seeAlso, `${label(placeOf(each.span, lang), lang)} ${each.value[lang]}`),
    ),
    ...(witness === undefined ? [] : [said(say.situation, situation(witness, lang, say.between))]),
    ...(witness?.trace === undefined ? [] : [said(say.way, way(witness))]),
    said(say.why, why[lang]),
    ...(help === undefined ? [] : [said(say.how, help[lang])]),
    ...suggestions.map((each) => said(...correction(each, lang))),
    said(say.details, `jalon explain ${rule}`),
  ].join('\n')
}

function placeOf({ source, start }: Span, lang: Lang): string {
  const { line, column } = positionAt(source, start)
  return words[lang].place(visible(source.file), line, column)
}
