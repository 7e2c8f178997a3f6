/** What is true of every finding, whatever the text. */
import { applySafe } from '../apply-suggestions.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { printOne } from '../print/print-text.ts'
import type { Source, Span } from '../source.ts'

/** What is wrong with some findings: nothing, or sentences for the one who reads a failing test. */
export function faultsOf(diagnostics: readonly Diagnostic[], sources: readonly Source[]): readonly string[] {
  const texts = new Map(sources.map(({ file, text }) => [file, text]))
  const [first] = diagnostics
  if (first !== undefined && !printOne(first, 'fr').includes(first.rule))
    return [`${first.rule}: not printed`]
  return diagnostics.flatMap((each) => {
    const { rule, message, why, help } = each
    const sentences = [message, why, ...(help === undefined ? [] : [help])]
    return [
      ...placesOf(each)
        .filter((span) => !isInside(span, texts))
        .map((span) => `${rule}: ${told(span)} is outside`),
      ...sentences
        .filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')
        .map(() => `${rule}: an empty sentence`),
    ]
  })
}

/** Every place that a finding names: its own, those beside it, those that its suggestions would change. */
function placesOf({ span, related, suggestions }: Diagnostic): readonly Span[] {
  const edited = suggestions.flatMap(({ edits }) => edits.map((edit) => edit.span))
  return [span, ...related.map((each) => each.span), ...edited]
}

/** A place is in its file; one of a file that is not there is at its start. */
function isInside({ source, start, end }: Span, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get(source.file) ?? ''
  return source.text === text && start >= 0 && start <= end && end <= text.length
}

function told({ source, start, end }: Span): string {
  return `${source.file} ${start}-${end}`
}

/** A text with its safe corrections applied, and applied again to what they uncover, until nothing changes. */
export function mended(
  source: Source,
  check: (source: Source) => readonly Diagnostic[],
  mostRounds: number,
): { readonly text: string; readonly rounds: number } {
  let now = source
  for (let rounds = 0; rounds < mostRounds; rounds++) {
    const { text } = applySafe(
      now,
      check(now).filter(({ span }) => span.source.file === now.file),
    )
    if (text === now.text) return { text, rounds }
    now = { ...now, text }
  }
  return { text: now.text, rounds: mostRounds }
}
