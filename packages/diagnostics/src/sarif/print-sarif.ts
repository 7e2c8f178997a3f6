/** Prints what was found as SARIF 2.1.0, for code hosts and editors. */
import type { Diagnostic, Edit, Lang, Suggestion } from '../diagnostic.ts'
import { fingerprintsOf } from '../fingerprint.ts'
import { jsonText } from '../print/json-text.ts'
import { visible } from '../print/visible.ts'
import { correction, label, situation, words } from '../print/words.ts'
import type { ExplainedRule } from '../rule.ts'
import type { Span } from '../source.ts'
import { positionAt } from '../source.ts'
import type { SarifFix, SarifLocation, SarifLog, SarifRegion, SarifResult } from './sarif.ts'
import { levels, rulesOf, toSarifRule, toTranslation } from './sarif-rules.ts'

export interface SarifOptions {
  readonly lang: Lang
  readonly rules?: readonly ExplainedRule[] | undefined
  /** The version of the tool, when it is known. */
  readonly version?: string | undefined
}

/** A longer place is shown by its lines alone: a finding about a whole file would carry it along. */
const longestSnippet = 1_000

/** The whole report as SARIF text. */
export function printSarif(diagnostics: readonly Diagnostic[], options: SarifOptions): string {
  return jsonText(toSarif(diagnostics, options))
}

/** The whole report as a SARIF log. */
export function toSarif(
  diagnostics: readonly Diagnostic[],
  { lang, rules = [], version }: SarifOptions,
): SarifLog {
  const described = rulesOf(rules, diagnostics)
  const indexes = new Map(described.map(({ name }, index) => [name, index]))
  const fingerprints = fingerprintsOf(diagnostics)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Jalon',
            language: lang,
            ...(version === undefined ? {} : { semanticVersion: version }),
            rules: described.map((rule) => toSarifRule(rule, lang)),
          },
        },
        language: lang,
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic, index) => {
          return toResult(diagnostic, indexes.get(diagnostic.rule) ?? -1, fingerprints[index] ?? '', lang)
        }),
        translations: [toTranslation(described, lang === 'fr' ? 'en' : 'fr')],
      },
    ],
  }
}

function toResult(diagnostic: Diagnostic, ruleIndex: number, fingerprint: string, lang: Lang): SarifResult {
  const { rule, severity, span, message, related, suggestions, witness } = diagnostic
  const places = related.map(({ span: place, value }) => ({
    ...locationOf(place),
    message: { text: visible(value[lang]) },
  }))
  const relatedLocations = distinct(places).map((place, index) => ({ id: index + 1, ...place }))
  const fixes = distinct(suggestions.filter(({ edits }) => edits.length > 0).map((each) => toFix(each, lang)))
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: textOf(diagnostic, lang) },
    locations: [locationOf(span, true)],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    // The first is the one that GitHub reads; the second says whose it is and how it was made.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'jalonRuleFileText/v1': fingerprint },
    ...(fixes.length === 0 ? {} : { fixes }),
    properties: { message, ...(witness === undefined ? {} : { witness }) },
  }
}

/** What is wrong, why, and how to mend it: readers of SARIF show one text. */
function textOf({ message, why, help, witness }: Diagnostic, lang: Lang): string {
  const say = words[lang]
  return (
    [
      visible(message[lang]),
      ...(witness === undefined ? [] : [`${label(say.situation, lang)} ${situation(witness, lang)}`]),
      `${label(say.why, lang)} ${visible(why[lang])}`,
      ...(help === undefined ? [] : [`${label(say.how, lang)} ${visible(help[lang])}`]),
    ]
      .join('\n')
      // SARIF would read « [words](place) » as a link.
      .replace(/\[(?=[^[\]]*\]\()/g, '\\[')
  )
}

function toFix(suggestion: Suggestion, lang: Lang): SarifFix {
  const files = [...new Set(suggestion.edits.map(({ span }) => span.source.file))]
  const [word, text] = correction(suggestion, lang)
  return {
    description: { text: `${label(word, lang)} ${text}` },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: suggestion.edits.filter(({ span }) => span.source.file === file).map(toReplacement),
    })),
    properties: { safety: suggestion.safety },
  }
}

function toReplacement({ span, text }: Edit): SarifFix['artifactChanges'][number]['replacements'][number] {
  return { deletedRegion: regionOf(span), insertedContent: { text } }
}

function locationOf(span: Span, withText = false): SarifLocation {
  const snippet = span.source.text.slice(span.start, Math.min(span.end, span.start + longestSnippet + 1))
  const region = regionOf(span)
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(span.source.file) },
      region:
        withText && snippet !== '' && snippet.length <= longestSnippet
          ? { ...region, snippet: { text: snippet } }
          : region,
    },
  }
}

function regionOf({ source, start, end }: Span): SarifRegion {
  const from = positionAt(source, start)
  const to = positionAt(source, Math.max(start, end))
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

/** A path as a reference: what a file name may hold and an address may not is encoded. */
function uriOf(file: string): string {
  const parts = file
    .replace(/\\/g, '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
  return parts.map((part) => encodeURIComponent(part)).join('/')
}

/** SARIF wants lists without repetition. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
