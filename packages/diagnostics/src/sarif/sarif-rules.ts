/** The rules as SARIF describes them: what each finds, why it matters, and an example that it stops. */
import type { Diagnostic, L10n, Lang, Severity } from '../diagnostic.ts'
import { readExample } from '../example.ts'
import { escapeMarkdown, fenced } from '../print/markdown-text.ts'
import { visible } from '../print/visible.ts'
import { label, words } from '../print/words.ts'
import type { Example, ExplainedRule } from '../rule.ts'
import type { SarifLevel, SarifRule, SarifTranslation } from './sarif.ts'

/** How SARIF says our severities. */
export const levels: Readonly<Record<Severity, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
}

const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'recommendation',
}
const titles = {
  fr: { incorrect: 'À corriger', correct: 'Correct' },
  en: { incorrect: 'To correct', correct: 'Correct' },
} as const

/** The rules given, then those that were not but found something: a result always has its rule. */
export function rulesOf(
  given: readonly ExplainedRule[],
  diagnostics: readonly Diagnostic[],
): readonly ExplainedRule[] {
  const rules = new Map(given.map((rule) => [rule.name, rule]))
  for (const { rule, severity, why } of diagnostics) {
    if (rules.has(rule)) continue
    rules.set(rule, {
      name: rule,
      severity,
      summary: { fr: rule, en: rule },
      why,
      examples: { incorrect: '', correct: '' },
    })
  }
  return [...rules.values()]
}

/** A rule in the language asked. Its page has both: code hosts show one page to everyone. */
export function toSarifRule(rule: ExplainedRule, lang: Lang): SarifRule {
  return {
    ...described(rule, lang),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { 'problem.severity': problems[rule.severity], tags: ['jalon'] },
  }
}

/** The rules in the other language, for readers that choose one. */
export function toTranslation(rules: readonly ExplainedRule[], lang: Lang): SarifTranslation {
  return {
    name: 'Jalon',
    language: lang,
    contents: ['localizedData'],
    isComprehensive: true,
    translationMetadata: { name: lang === 'fr' ? 'Français' : 'English' },
    associatedComponent: { name: 'Jalon' },
    rules: rules.map((rule) => described(rule, lang)),
  }
}

function described(rule: ExplainedRule, lang: Lang): SarifTranslation['rules'][number] {
  const { name, summary, why } = rule
  const other = lang === 'fr' ? 'en' : 'fr'
  const both = [page(rule, lang), page({ ...rule, examples: { incorrect: '', correct: '' } }, other)].join(
    '\n\n---\n\n',
  )
  return {
    id: name,
    shortDescription: { text: visible(summary[lang]) },
    fullDescription: { text: visible(why[lang]) },
    help: { text: plainPage(rule, lang), markdown: both },
  }
}

function plainPage({ summary, why }: { readonly summary: L10n; readonly why: L10n }, lang: Lang): string {
  return `${visible(summary[lang])}\n\n${label(words[lang].why, lang)} ${visible(why[lang])}`
}

function page({ summary, why, examples }: ExplainedRule, lang: Lang): string {
  const { incorrect, correct } = examples
  const [first = ''] = Array.isArray(incorrect) ? (incorrect as readonly Example[]) : [incorrect as Example]
  const example = (title: string, text: Example) => {
    const code = Object.entries(readExample(text, '').files)
    const parts = code.map(([file, content]) => `${file === '' ? '' : `# ${file}\n`}${content.trimEnd()}`)
    const whole = parts.join('\n\n')
    return whole.trim() === '' ? [] : [`${label(title, lang)}`, fenced(whole, 'yaml')]
  }
  return [
    escapeMarkdown(summary[lang]),
    `**${label(words[lang].why, lang)}** ${escapeMarkdown(why[lang])}`,
    ...example(titles[lang].incorrect, first),
    ...example(titles[lang].correct, correct),
  ].join('\n\n')
}
