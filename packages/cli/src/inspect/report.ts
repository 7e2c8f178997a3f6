/** The report, for a webmaster who may not be a developer: what is wrong, where, why it matters, what to do. */
import {
  countsOf,
  type Diagnostic,
  type L10n,
  type Lang,
  lineOf,
  type Severity,
  toJson,
  visible,
  wrap,
} from '@jalon/diagnostics'
import { type Step, stepsOf } from './page/carried.ts'
import type { Page } from './page/page.ts'

/** What was looked at, and what was found. */
export interface Inspection {
  readonly page: Page
  /** Whether the page came: otherwise nothing of it was looked at. */
  readonly isReceived: boolean
  /** The addresses that led to the page. */
  readonly way: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** What could not be looked at, and why. */
  readonly unseen: readonly L10n[]
}

const width = 88

/** More than this, one cause has most often many effects: the first ones are those to mend. */
const most = 40

/** The report as text. */
export function inspectionText(inspection: Inspection, lang: Lang): string {
  const { page, isReceived, way, diagnostics, unseen } = inspection
  const say = words[lang]
  const carried = stepsIn(page).map((step) => stepWords[step][lang])
  const told = (severity: Severity) => diagnostics.filter((each) => each.severity === severity)
  const groups = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const found = told(severity)
    if (found.length === 0) return []
    const list = found.slice(0, most).map((each, index) => {
      // A reason said once holds for those that follow.
      const isSaid = index > 0 && found[index - 1]?.why.fr === each.why.fr
      return finding(each, { number: index + 1, isSaid, page, lang })
    })
    return [
      '',
      `${say.groups[severity]} (${found.length})`,
      ...list.flatMap((lines) => ['', ...lines]),
      ...(found.length > most ? ['', say.others(found.length - most)] : []),
    ]
  })
  return [
    ...item(say.page, visible(page.source.file)),
    ...(way.length > 1 ? item(say.way, way.map(visible).join(' → ')) : []),
    ...(isReceived ? item(say.carried, carried.join(' ; ') || say.nothing) : []),
    ...item(say.looked, lookedAt(inspection, lang)),
    ...groups,
    ...(unseen.length === 0
      ? []
      : ['', say.unseen, ...unseen.flatMap((each) => wrapped(each[lang], '  - ', '    '))]),
    '',
    ...wrapped(conclusion(diagnostics, lang), '', ''),
  ].join('\n')
}

/** The report for programs. Its shape is in docs/guides/embedding.md. */
export function inspectionJson({ page, way, diagnostics, unseen }: Inspection, lang: Lang): object {
  return {
    page: page.source.file,
    way,
    carried: stepsIn(page),
    asked: [...page.answers].map(([address, answer]) => ({
      address,
      answered: answer.kind === 'received' ? answer.status : answer.because,
    })),
    seen: page.seen?.views ?? [],
    unseen: unseen.map((each) => each[lang]),
    diagnostics: diagnostics.map((each) => toJson(each, lang)),
    counts: countsOf(diagnostics),
  }
}

function stepsIn({ carried, address, seen }: Page): readonly Step[] {
  return stepsOf(carried, address, seen?.views.some(({ isStarted }) => isStarted) === true)
}

interface Telling {
  readonly number: number
  /** Whether the finding before has just given the same reason. */
  readonly isSaid: boolean
  readonly page: Page
  readonly lang: Lang
}

function finding(diagnostic: Diagnostic, { number, isSaid, page, lang }: Telling): readonly string[] {
  const { message, why, help } = diagnostic
  const say = words[lang]
  const start = `${number}. `
  return [
    ...wrapped(visible(message[lang]), start, ' '.repeat(start.length)),
    ...note(say.where, place(diagnostic, page, lang)),
    ...(isSaid ? [] : note(say.why, visible(why[lang]))),
    ...(help === undefined ? [] : note(say.how, visible(help[lang]))),
  ]
}

/** Where it is, as one looks for it: the line and what is written there, a header, or the address. */
function place({ span }: Diagnostic, page: Page, lang: Lang): string {
  const { source, start, end } = span
  const say = words[lang]
  if (source === page.said) {
    const from = source.text.lastIndexOf('\n', start) + 1
    return `${say.header} ${visible(source.text.slice(from, source.text.indexOf(':', from)))}`
  }
  if (source === page.asked) return say.address
  if (start === end) return say.whole
  // The whole tag says more than a value alone.
  const open = source.text[start] === '<' ? start : source.text.lastIndexOf('<', start)
  const close = source.text.indexOf('>', Math.max(start, open))
  const tag = open === -1 ? '' : source.text.slice(open, close === -1 ? end : close + 1)
  return `${say.line} ${lineOf(span)}, ${visible(short(tag))}`
}

function short(tag: string): string {
  const flat = tag.replace(/\s+/g, ' ')
  return flat.length > 110 ? `${flat.slice(0, 100)}…` : flat
}

function lookedAt({ page, isReceived }: Inspection, lang: Lang): string {
  const say = words[lang]
  if (!isReceived) return say.none
  const views = page.seen?.views ?? []
  return [
    say.text,
    ...(page.answers.size > 0 ? [say.files(page.answers.size)] : []),
    ...(views.length > 0 ? [say.shown(views.map((view) => view.width))] : []),
  ].join(', ')
}

function conclusion(diagnostics: readonly Diagnostic[], lang: Lang): string {
  const { errors, warnings } = countsOf(diagnostics)
  const say = words[lang]
  if (errors > 0) return say.blocked(errors)
  return warnings > 0 ? say.better(warnings) : say.fine
}

function item(word: string, text: string): readonly string[] {
  return wrapped(text, word.padEnd(11), ' '.repeat(11))
}

function note(word: string, text: string): readonly string[] {
  return wrapped(text, `   ${word.padEnd(12)}`, ' '.repeat(15))
}

function wrapped(text: string, first: string, others: string): readonly string[] {
  return wrap(text, width - others.length, width - first.length).map(
    (line, index) => `${index === 0 ? first : others}${line}`,
  )
}

const stepWords: Readonly<Record<Step, L10n>> = {
  A: {
    fr: "l'élément et son script, sur ce site (texte A)",
    en: 'the element and its script, on this site (text A)',
  },
  B: {
    fr: "l'élément, son script sur un autre site (texte B)",
    en: 'the element, its script on another site (text B)',
  },
  C: { fr: 'un cadre posé par cadre.js (texte C)', en: 'a frame put there by cadre.js (text C)' },
  D: { fr: 'un cadre seul (texte D)', en: 'a bare frame (text D)' },
  E: { fr: 'un lien vers la page autonome (texte E)', en: 'a link to the stand-alone page (text E)' },
  plugin: { fr: "l'extension de WordPress", en: 'the plugin of WordPress' },
  element: { fr: "l'élément, sans son script", en: 'the element, without its script' },
  alone: { fr: 'la page autonome, tout dans un fichier', en: 'the stand-alone page, all in one file' },
}

const words = {
  fr: {
    page: 'Page :',
    way: 'Chemin :',
    carried: 'Outil :',
    nothing: 'absent',
    looked: 'Regardé :',
    none: 'rien',
    text: 'le texte de la page',
    files: (n: number) => (n > 1 ? `${n} fichiers de l'outil` : "un fichier de l'outil"),
    shown: (widths: readonly number[]) => `l'affichage sur ${widths.join(' et ')} pixels de large`,
    groups: { error: "À CORRIGER AVANT D'OUVRIR LA PAGE", warning: 'À AMÉLIORER', hint: 'CONSEILS' },
    where: 'Où :',
    why: 'Pourquoi :',
    how: 'Que faire :',
    line: 'ligne',
    header: "l'en-tête",
    address: "l'adresse de la page",
    whole: 'toute la page',
    others: (n: number) => `… et ${n} de plus. Corrigez d'abord ceux-ci.`,
    unseen: 'PAS REGARDÉ',
    blocked: (n: number) =>
      n > 1
        ? `${n} points sont à corriger avant d'ouvrir cette page.`
        : "Un point est à corriger avant d'ouvrir cette page.",
    better: (n: number) =>
      n > 1 ? `Rien ne bloque. ${n} points sont à améliorer.` : 'Rien ne bloque. Un point est à améliorer.',
    fine: 'Rien à corriger dans ce qui a été regardé.',
  },
  en: {
    page: 'Page:',
    way: 'Way:',
    carried: 'Tool:',
    nothing: 'not there',
    looked: 'Looked at:',
    none: 'nothing',
    text: 'the text of the page',
    files: (n: number) => (n > 1 ? `${n} files of the tool` : 'one file of the tool'),
    shown: (widths: readonly number[]) => `what is shown ${widths.join(' and ')} pixels wide`,
    groups: { error: 'TO MEND BEFORE THE PAGE OPENS', warning: 'TO IMPROVE', hint: 'HINTS' },
    where: 'Where:',
    why: 'Why:',
    how: 'What to do:',
    line: 'line',
    header: 'header',
    address: 'the address of the page',
    whole: 'the whole page',
    others: (n: number) => `… and ${n} more. Mend these first.`,
    unseen: 'NOT LOOKED AT',
    blocked: (n: number) =>
      n > 1
        ? `${n} things are to be mended before this page opens.`
        : 'One thing is to be mended before this page opens.',
    better: (n: number) =>
      n > 1 ? `Nothing blocks. ${n} things can be improved.` : 'Nothing blocks. One thing can be improved.',
    fine: 'Nothing to mend in what was looked at.',
  },
} as const
