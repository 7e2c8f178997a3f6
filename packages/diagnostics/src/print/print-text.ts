/** Prints what was found for a terminal: the sentence, the place drawn, why, and what to do. Readable without colour. */
import type { Diagnostic, Lang } from '../diagnostic.ts'
import { framesOf, type HiddenLines, hiddenLinesOf } from './frame.ts'
import type { Paint } from './colour.ts'
import { painter } from './colour.ts'
import { drawFrames } from './draw-frame.ts'
import { displayWidth } from './display-width.ts'
import { printPlain } from './print-plain.ts'
import { visible } from './visible.ts'
import { correction, label, printCount, situation, way, words } from './words.ts'
import { wrap } from './wrap.ts'

export interface TextOptions {
  /** ANSI colours. Never without being asked: a pipe or a file would keep them as signs. */
  readonly colour?: boolean | undefined
  /** Sentences instead of drawings, for a screen reader. */
  readonly plain?: boolean | undefined
  /** Columns of the terminal. */
  readonly width?: number | undefined
}

/** What most terminals, and most of those who enlarge their letters, can hold. */
const usualWidth = 80

/** The whole report: each finding, then the count. */
export function printText(diagnostics: readonly Diagnostic[], lang: Lang, options: TextOptions = {}): string {
  const hidden = hiddenLinesOf(diagnostics)
  const found = diagnostics.map((diagnostic) => printOne(diagnostic, lang, options, hidden))
  return [...found, printCount(diagnostics, lang)].join('\n\n')
}

/** One finding. */
export function printOne(
  diagnostic: Diagnostic,
  lang: Lang,
  options: TextOptions = {},
  hidden?: HiddenLines,
): string {
  if (options.plain === true) return printPlain(diagnostic, lang)
  const width = Math.max(40, options.width ?? usualWidth)
  const paint = painter(options.colour ?? false)
  const { severity } = diagnostic
  const frames = drawFrames(framesOf(diagnostic, lang, hidden), { severity, paint, width })
  const notes = notesOf(diagnostic, lang).flatMap(([word, text]) => note(word, text, lang, width, paint))
  return [...heading(diagnostic, lang, width, paint), ...frames, ...notes].join('\n')
}

function heading(
  { rule, severity, message }: Diagnostic,
  lang: Lang,
  width: number,
  paint: Paint,
): readonly string[] {
  const tag = `${words[lang].severity[severity]}[${visible(rule)}]`
  const [first = '', ...rest] = wrap(`${tag} ${visible(message[lang])}`, width)
  const colouredTag = first.startsWith(tag) ? paint(severity, tag) : ''
  return [
    colouredTag + paint('strong', first.slice(colouredTag === '' ? 0 : tag.length)),
    ...rest.map((each) => paint('strong', each)),
  ]
}

/** What is said under the drawing, each with the word that announces it. */
function notesOf(
  { rule, why, help, suggestions, witness }: Diagnostic,
  lang: Lang,
): readonly (readonly [string, string])[] {
  const say = words[lang]
  return [
    ...(witness === undefined ? [] : [[say.situation, situation(witness, lang)] as const]),
    ...(witness?.trace === undefined ? [] : [[say.way, way(witness)] as const]),
    [say.why, visible(why[lang])],
    ...(help === undefined ? [] : [[say.how, visible(help[lang])] as const]),
    ...suggestions.map((suggestion) => correction(suggestion, lang)),
    [say.details, `jalon explain ${visible(rule)}`],
  ]
}

/** `  Pourquoi : …`, the following lines a little to the right. */
function note(word: string, text: string, lang: Lang, width: number, paint: Paint): readonly string[] {
  const announced = label(word, lang)
  const [first = '', ...rest] = wrap(text, width - 4, width - 3 - displayWidth(announced))
  return [`  ${paint('strong', announced)} ${first}`.trimEnd(), ...rest.map((line) => `    ${line}`)]
}
