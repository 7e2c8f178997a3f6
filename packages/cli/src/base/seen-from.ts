/** Findings with the paths that someone in a folder writes. Those in the base say that nothing is written there. */
import type { Diagnostic, L10n, Source, Span } from '@jalon/diagnostics'

/** The path of a file as it is known under the content root, or under what it rests on. */
export type PathOf = (source: Source) => string

/** A source under the path that is shown. */
export function shownSource(pathOf: PathOf): (source: Source) => Source {
  const shown = (source: Source): Source => ({
    ...source,
    file: pathOf(source),
    ...(source.base === undefined ? {} : { base: shown(source.base) }),
  })
  return shown
}

/** A finding under the paths that are shown. What would mend it in the base is left to those who write it. */
export function seenFrom(pathOf: PathOf, diagnostic: Diagnostic): Diagnostic {
  const shown = shownSource(pathOf)
  const seen = (span: Span): Span => ({ ...span, source: shown(span.source) })
  const help = isInBase(diagnostic.span) ? readOnly(diagnostic.help) : diagnostic.help
  return {
    ...diagnostic,
    span: seen(diagnostic.span),
    ...(help === undefined ? {} : { help }),
    related: diagnostic.related.map(({ span, value }) => ({ span: seen(span), value })),
    ...(diagnostic.hidden === undefined ? {} : { hidden: diagnostic.hidden.map(seen) }),
    suggestions: diagnostic.suggestions
      .filter(({ edits }) => !edits.some(({ span }) => isInBase(span)))
      .map((suggestion) => ({
        ...suggestion,
        edits: suggestion.edits.map((edit) => ({ ...edit, span: seen(edit.span) })),
      })),
  }
}

function isInBase({ source }: Span): boolean {
  return source.from === 'base'
}

function readOnly(help: L10n | undefined): L10n {
  const fr =
    'Ce fichier est celui de la base, qui ne se modifie pas ici : mettez-vous en accord avec lui, remplacez-le, ou signalez-le à ceux qui l’écrivent.'
  const en =
    'This file is the one of the base, which is not changed here: agree with it, replace it, or tell those who write it.'
  return help === undefined ? { fr, en } : { fr: `${help.fr} ${fr}`, en: `${help.en} ${en}` }
}
