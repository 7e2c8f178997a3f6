/** Prints what was found for a pull request: a section a file, a sentence before each drawing, the rest folded. */
import type { Diagnostic, Lang, Severity } from '../diagnostic.ts'
import { lineOf } from '../source.ts'
import { painter } from './colour.ts'
import { drawFrames } from './draw-frame.ts'
import { framesOf, type HiddenLines, hiddenLinesOf } from './frame.ts'
import { codeSpan, escapeMarkdown, fenced } from './markdown-text.ts'
import { correction, label, printCount, situation, words } from './words.ts'

/** More than this is folded: the first screen of a comment is the one that gets read. */
const unfolded = 10
/** GitHub refuses a comment of 65,536 characters; some are kept for what others add around. */
const longest = 60_000
const order: readonly Severity[] = ['error', 'warning', 'hint']

/** The whole report, the most serious first within the ten that are not folded. `room`: how long it may be, for who puts it in a larger text. */
export function printMarkdown(diagnostics: readonly Diagnostic[], lang: Lang, room = longest): string {
  const say = words[lang]
  const serious = order.flatMap((severity) => diagnostics.filter((each) => each.severity === severity))
  const written = writeWithin(room, serious, lang)
  const first = written.slice(0, unfolded)
  const folded = written.slice(unfolded)
  const left = serious.length - written.length
  return [
    `## ${say.report}${lang === 'fr' ? '\u00a0' : ''}: ${printCount(diagnostics, lang).replace(/\.$/, '')}`,
    ...sections(first),
    ...(folded.length === 0
      ? []
      : [`<details>\n<summary>${say.more(folded.length)}</summary>`, ...sections(folded), '</details>']),
    ...(left === 0 ? [] : [say.seeAll(left)]),
  ].join('\n\n')
}

interface Written {
  readonly file: string
  readonly line: number
  readonly text: string
}

/** The findings written one after the other, as many as there is room for. */
function writeWithin(room: number, diagnostics: readonly Diagnostic[], lang: Lang): readonly Written[] {
  const written: Written[] = []
  const hidden = hiddenLinesOf(diagnostics)
  let used = 0
  for (const diagnostic of diagnostics) {
    const text = writeOne(diagnostic, lang, hidden)
    const { file } = diagnostic.span.source
    // Each may open a section of its own.
    used += text.length + file.length + 20
    if (used > room) break
    written.push({ file, line: lineOf(diagnostic.span), text })
  }
  return written
}

/** One section a file, in the order in which their most serious finding comes; inside, from the top of the file. */
function sections(written: readonly Written[]): readonly string[] {
  const files = [...new Set(written.map(({ file }) => file))]
  return files.flatMap((file) => {
    const inFile = written.filter((each) => each.file === file).sort((a, b) => a.line - b.line)
    return [`### ${codeSpan(file)}`, ...inFile.map(({ text }) => text)]
  })
}

function writeOne(diagnostic: Diagnostic, lang: Lang, hidden: HiddenLines): string {
  const { rule, severity, span, message, why, help, suggestions, witness } = diagnostic
  const say = words[lang]
  const place = lang === 'fr' ? `ligne ${lineOf(span)}` : `line ${lineOf(span)}`
  const pen = { severity, paint: painter(false), width: 100 }
  const drawing = drawFrames(framesOf(diagnostic, lang, hidden), pen)
  const item = (word: string, text: string) => `- **${label(word, lang)}** ${text}`
  return [
    `**${label(`${say.severity[severity]}, ${place}`, lang)}** ${escapeMarkdown(message[lang])}`,
    fenced(drawing.join('\n'), 'text'),
    [
      ...(witness === undefined ? [] : [item(say.situation, codeSpan(situation(witness, lang)))]),
      item(say.why, escapeMarkdown(why[lang])),
      ...(help === undefined ? [] : [item(say.how, escapeMarkdown(help[lang]))]),
      ...suggestions.map((each) => {
        const [word, text] = correction(each, lang)
        return item(word, escapeMarkdown(text))
      }),
      item(say.details, codeSpan(`jalon explain ${rule}`)),
    ].join('\n'),
  ].join('\n\n')
}
