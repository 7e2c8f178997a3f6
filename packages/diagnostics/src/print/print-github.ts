/** Prints what was found as workflow commands: GitHub shows each beside the line, in the changes of a pull request. */
import type { Diagnostic, Lang, Severity } from '../diagnostic.ts'
import { positionAt } from '../source.ts'
import { visible } from './visible.ts'
import { correction, label, words } from './words.ts'

/** GitHub drops, without a word, what comes after ten of a kind in one step. */
const most = 10

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' }

/** The first ten of each severity, and when there are more, a notice that counts the others; `elsewhere` are counted with them. */
export function printGithub(diagnostics: readonly Diagnostic[], lang: Lang, elsewhere = 0): string {
  const of = (severity: Severity) => diagnostics.filter((each) => each.severity === severity)
  const [errors, warnings, hints] = [of('error'), of('warning'), of('hint')]
  const hasMore = elsewhere > 0 || [errors, warnings, hints].some(({ length }) => length > most)
  // The count is itself a notice, and must not be the eleventh.
  const shown = [
    ...errors.slice(0, most),
    ...warnings.slice(0, most),
    ...hints.slice(0, hasMore ? most - 1 : most),
  ]
  const others = diagnostics.length - shown.length + elsewhere
  const count = others === 0 ? [] : [`::notice title=Jalon::${escapeData(words[lang].seeAll(others))}`]
  return [...count, ...shown.map((diagnostic) => annotation(diagnostic, lang))].join('\n')
}

function annotation(diagnostic: Diagnostic, lang: Lang): string {
  const { rule, severity, span } = diagnostic
  const from = positionAt(span.source, span.start)
  const to = positionAt(span.source, span.end)
  // GitHub refuses columns on a place of several lines.
  const columns: [string, number][] =
    from.line === to.line
      ? [
          ['col', from.column],
          ['endColumn', to.column],
        ]
      : []
  const properties: [string, string | number][] = [
    ['file', span.source.file],
    ['line', from.line],
    ['endLine', to.line],
    ...columns,
    ['title', `Jalon ${rule}`],
  ]
  const written = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::${commands[severity]} ${written}::${escapeData(textOf(diagnostic, lang))}`
}

function textOf({ message, why, help, suggestions }: Diagnostic, lang: Lang): string {
  const say = words[lang]
  const said = (word: string, text: string) => `${label(word, lang)} ${visible(text)}`
  return [
    visible(message[lang]),
    said(say.why, why[lang]),
    ...(help === undefined ? [] : [said(say.how, help[lang])]),
    ...suggestions.map((suggestion) => said(...correction(suggestion, lang))),
  ].join('\n')
}

/** As the runner reads the message of a command. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** As the runner reads a property of a command. */
function escapeProperty(text: string): string {
  return escapeData(visible(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
