/** The words around a finding, in the two languages. */
import type { Diagnostic, Lang, Severity, Suggestion, Witness } from '../diagnostic.ts'
import { countsOf } from './print-json.ts'
import { visible } from './visible.ts'

interface Words {
  readonly severity: Readonly<Record<Severity, string>>
  readonly why: string
  readonly how: string
  readonly details: string
  readonly correction: string
  readonly situation: string
  readonly safety: Readonly<Record<Suggestion['safety'], string>>
  readonly quote: (text: string) => string
  readonly counts: Readonly<Record<Severity, (n: number) => string>>
  readonly nothing: string
  readonly place: (file: string, line: number, column: number) => string
  readonly seeAlso: string
  readonly between: string
  readonly text: string
  readonly commune: (commune: string, others: number) => string
  readonly outside: (others: number) => string
  readonly roles: Readonly<Record<string, string>>
  readonly way: string
  readonly report: string
  readonly more: (n: number) => string
  readonly seeAll: (n: number) => string
}

/** French and English, French first. */
export const words: Readonly<Record<Lang, Words>> = {
  fr: {
    severity: { error: 'erreur', warning: 'attention', hint: 'conseil' },
    why: 'Pourquoi',
    how: 'Comment',
    details: 'Détails',
    correction: 'Correction possible',
    situation: 'Situation',
    safety: { safe: 'sûre', review: 'à relire' },
    quote: (text) => `«\u00a0${text}\u00a0»`,
    counts: {
      error: (n) => `${n} ${n > 1 ? 'erreurs' : 'erreur'}`,
      warning: (n) => `${n} ${n > 1 ? 'avertissements' : 'avertissement'}`,
      hint: (n) => `${n} ${n > 1 ? 'conseils' : 'conseil'}`,
    },
    nothing: 'Rien à signaler.',
    place: (file, line, column) => `${file}, ligne ${line}, colonne ${column}`,
    seeAlso: 'Voir aussi',
    between: '\u00a0; ',
    text: 'Texte',
    commune: (commune, others) =>
      `commune ${commune}${others > 0 ? ` et ${others} ${others > 1 ? 'autres' : 'autre'}` : ''}`,
    outside: (others) =>
      `hors du territoire${others > 0 ? ` et dans ${others} ${others > 1 ? 'communes' : 'commune'}` : ''}`,
    roles: {
      residence: 'elle habite',
      facts: 'les faits ont eu lieu',
      children: 'les enfants vivent',
      presence: 'elle se trouve',
    },
    way: 'Chemin',
    report: 'Vérification des parcours',
    more: (n) => (n > 1 ? `Les ${n} suivants` : 'Le suivant'),
    seeAll: (n) =>
      `${n > 1 ? `${n} autres ne sont pas montrés` : "1 autre n'est pas montré"} ici. La commande « jalon check » montre tout.`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
    why: 'Why',
    how: 'How',
    details: 'Details',
    correction: 'Possible correction',
    situation: 'Situation',
    safety: { safe: 'safe', review: 'to review' },
    quote: (text) => `"${text}"`,
    counts: {
      error: (n) => `${n} ${n > 1 ? 'errors' : 'error'}`,
      warning: (n) => `${n} ${n > 1 ? 'warnings' : 'warning'}`,
      hint: (n) => `${n} ${n > 1 ? 'hints' : 'hint'}`,
    },
    nothing: 'Nothing to report.',
    place: (file, line, column) => `${file}, line ${line}, column ${column}`,
    seeAlso: 'See also',
    between: '; ',
    text: 'Text',
    commune: (commune, others) => `commune ${commune}${others > 0 ? ` and ${others} more` : ''}`,
    outside: (others) =>
      `outside the territory${others > 0 ? ` and in ${others} ${others > 1 ? 'communes' : 'commune'}` : ''}`,
    roles: {
      residence: 'she lives in',
      facts: 'it happened in',
      children: 'the children live in',
      presence: 'she is in',
    },
    way: 'Way',
    report: 'Check of the pathways',
    more: (n) => (n > 1 ? `The next ${n}` : 'The next one'),
    seeAll: (n) =>
      `${n} more ${n > 1 ? 'are' : 'is'} not shown here. The command "jalon check" shows everything.`,
  },
}

/** A word and its colon, as each language sets it. */
export function label(word: string, lang: Lang): string {
  return lang === 'fr' ? `${word}\u00a0:` : `${word}:`
}

/** What would mend it, and whether someone must read it before. */
export function correction(
  { label: said, safety }: Suggestion,
  lang: Lang,
): readonly [word: string, text: string] {
  const { correction: word, safety: grade } = words[lang]
  return [`${word} (${grade[safety]})`, visible(said[lang])]
}

/** The situation in one line: `plainte : danger = non · violences = physique, sexuelle · commune 99E01 et 3 autres`. */
export function situation(witness: Witness, lang: Lang, between = ' · '): string {
  const { pathway, answers, commune, communes, communesByRole = [] } = witness
  const given = answers.map(
    ([fact, value]) => `${fact} = ${typeof value === 'string' ? value : value.join(', ')}`,
  )
  const others = Math.max(0, communes - 1)
  const { outside, commune: named, roles } = words[lang]
  const where = communesByRole.map(
    ([role, code]) => `${label(roles[role] ?? role, lang)} ${code ?? outside(0)}`,
  )
  if (where.length === 0) where.push(commune === null ? outside(others) : named(commune, others))
  const started = pathway === undefined ? '' : `${label(pathway, lang)} `
  return visible(started + [...given, ...where].join(between))
}

/** The way walked: `contexte → danger → secours`. Of a long one, where it starts and what comes just before the fault. */
export function way({ trace = [] }: Witness): string {
  const shown = trace.length > 8 ? [...trace.slice(0, 2), '…', ...trace.slice(-5)] : trace
  return visible(shown.join(' → '))
}

/** How many of each, in words. */
export function printCount(diagnostics: readonly Diagnostic[], lang: Lang): string {
  const { errors, warnings, hints } = countsOf(diagnostics)
  const { counts, nothing } = words[lang]
  const said = [
    errors > 0 && counts.error(errors),
    warnings > 0 && counts.warning(warnings),
    hints > 0 && counts.hint(hints),
  ]
  return said.filter(Boolean).join(', ') || nothing
}
