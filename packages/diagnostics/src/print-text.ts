/** Prints what was found for a terminal: the sentence, the place drawn, why, and what to do. Readable without colour. */
import type { Diagnostic, L10n, Lang, Severity } from './diagnostic.ts'
import type { Span } from './source.ts'
import { lineAt, positionAt } from './source.ts'

const words = {
  fr: {
    severity: { error: 'erreur', warning: 'attention', hint: 'conseil' },
    why: 'Pourquoi',
    how: 'Comment',
    details: 'Détails',
    errors: (n: number) => (n > 1 ? `${n} erreurs` : `${n} erreur`),
    warnings: (n: number) => (n > 1 ? `${n} avertissements` : `${n} avertissement`),
    nothing: 'Rien à signaler.',
  },
  en: {
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
    why: 'Why',
    how: 'How',
    details: 'Details',
    errors: (n: number) => (n > 1 ? `${n} errors` : `${n} error`),
    warnings: (n: number) => (n > 1 ? `${n} warnings` : `${n} warning`),
    nothing: 'Nothing to report.',
  },
} as const satisfies Record<Lang, unknown>

/** Longest stretch of a source line that is drawn; the rest is cut around the place. */
const widest = 100

/** The whole report: each finding, then the count. */
export function printText(diagnostics: readonly Diagnostic[], lang: Lang): string {
  return [...diagnostics.map((diagnostic) => printOne(diagnostic, lang)), printCount(diagnostics, lang)].join('\n\n')
}

/** One finding. */
export function printOne(diagnostic: Diagnostic, lang: Lang): string {
  const { rule, severity, message, why, help, related } = diagnostic
  const say = words[lang]
  return [
    `${say.severity[severity]}[${rule}] ${clean(message[lang])}`,
    ...frame(diagnostic.span),
    ...related.flatMap(({ span, value }) => frame(span, value[lang])),
    `  ${label(say.why, lang)} ${clean(why[lang])}`,
    ...(help === undefined ? [] : [`  ${label(say.how, lang)} ${clean(help[lang])}`]),
    `  ${label(say.details, lang)} jalon explain ${rule}`,
  ].join('\n')
}

/** How many of each, in words. */
export function printCount(diagnostics: readonly Diagnostic[], lang: Lang): string {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length
  const say = words[lang]
  const [errors, warnings] = [count('error'), count('warning')]
  if (errors + warnings === 0) return say.nothing
  return [errors > 0 && say.errors(errors), warnings > 0 && say.warnings(warnings)].filter(Boolean).join(', ')
}

/** What a field is called, with the colon as each language sets it. */
function label(word: string, lang: Lang): string {
  return lang === 'fr' ? `${word} :` : `${word}:`
}

function frame({ source, start, end }: Span, note = ''): readonly string[] {
  const from = positionAt(source, start)
  const to = positionAt(source, end)
  const line = lineAt(source, from.line)
  const width = to.line === from.line ? Math.max(1, to.column - from.column) : Math.max(1, line.length - from.column + 1)
  const cut = Math.max(0, from.column - 1 - widest / 2)
  const shown = clean(line.slice(cut, cut + widest))
  const carets = '^'.repeat(Math.min(width, Math.max(1, widest - (from.column - 1 - cut))))
  const margin = ' '.repeat(String(from.line).length)
  return [
    `${margin} ┌─ ${clean(source.file)}:${from.line}:${from.column}`,
    `${margin} │`,
    `${from.line} │ ${shown}`,
    `${margin} │ ${' '.repeat(from.column - 1 - cut)}${carets}${note === '' ? '' : ` ${note}`}`,
  ]
}

/** Control characters made visible: a broken file must not drive the reader's terminal. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : '·'))
}
