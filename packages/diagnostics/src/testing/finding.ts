/** Findings for tests, told by the text that they point at. */
import type { Diagnostic, L10n } from '../diagnostic.ts'
import type { Source, Span } from '../source.ts'

/** The place of a piece of text in a source: its first occurrence. */
export function spanOf(source: Source, piece: string): Span {
  const start = source.text.indexOf(piece)
  if (start === -1) throw new Error(`The test has no « ${piece} ».`)
  return { source, start, end: start + piece.length }
}

/** A sentence, in both languages. */
export function said(fr: string, en = `en: ${fr}`): L10n {
  return { fr, en }
}

/** A finding about a misspelt state, except for what is given. */
export function finding(span: Span, other: Partial<Omit<Diagnostic, 'span'>> = {}): Diagnostic {
  return {
    rule: 'unknown-state',
    severity: 'error',
    message: said('« securite » mène à « secuors », qui n’existe pas.', '"securite" leads to "secuors".'),
    why: said('La personne ne pourrait pas continuer.', 'The person could not go on.'),
    related: [],
    suggestions: [],
    ...other,
    span,
  }
}
