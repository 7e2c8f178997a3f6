/** `jalon check`: everything that is wrong, where, why it matters and what to do. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic, Source } from '@jalon/diagnostics'
import {
  applySafe,
  countsOf,
  formats,
  hasErrors,
  jsonText,
  print,
  runRules,
  toJson,
} from '@jalon/diagnostics'
import type { AskedCheck } from '../asked/asked-check.ts'
import { askedChecks } from '../asked/asked-checks.ts'
import { baseJson, baseText } from '../base/base-report.ts'
import type { Call, Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import type { Project } from '../project.ts'
import { readProject } from '../project.ts'
import { provedJson, provedText } from '../proved-report.ts'
import { everyRule } from '../rules/every-rule.ts'
import { editorRules } from '../rules/index.ts'
import { textReport } from '../text-report.ts'

export const check: Command = {
  name: 'check',
  usage: 'check [fichier…] [--fix] [--plain] [--since VERSION] [--links]',
  summary: {
    fr: 'dit ce qui ne va pas ; --fix corrige ce qui est sûr, --since compare à une version de git, --links interroge les pages citées',
    en: 'says what is wrong; --fix mends what is certain, --since compares with a version of git, --links asks for the pages cited',
  },
  options: { fix: 'flag', plain: 'flag', since: 'value', links: 'flag' },
  formats,
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(call) {
    const files = call.words.map((word) => word.replace(/^\.\//, ''))
    const proving = { prove: true, withExamples: call.format === 'json', memory: call.io.memory }
    const fixes = call.options['fix'] === true
    const project = readProject(call, proving)
    refuseStrangers(project, files, call)
    const mended = fixes ? mend(project, files, call) : 0
    const checked = fixes ? readProject(call, proving) : project
    const asked = await askedChecks(checked, files, call)
    const found = about(files, [
      ...checked.diagnostics,
      ...asked.flatMap(({ diagnostics }) => diagnostics),
      ...hintsOf(checked, call),
    ])
    if (mended > 0 && call.format === 'text') call.io.out(`${mendedFiles[call.lang](mended)}\n`)
    call.io.out(report(found, asked, checked, call))
    tellRemarks(asked, call)
    return hasErrors(found) ? 1 : 0
  },
}

function refuseStrangers({ sources }: Project, files: readonly string[], { root }: Call): void {
  const known = new Set(sources.map(({ file }) => file))
  const stranger = files.find((file) => !known.has(file))
  if (stranger === undefined) return
  throw new WrongUsage({
    fr: `« ${stranger} » n'est pas un fichier de « ${root} ».`,
    en: `"${stranger}" is not a file of "${root}".`,
  })
}

/** What only editors and reports for machines show. */
function hintsOf({ sources }: Project, { format }: Call): readonly Diagnostic[] {
  const own = sources.filter(({ from }) => from !== 'base')
  return format === 'text' ? [] : runRules(editorRules, { sources: own, unread: [] })
}

function about(files: readonly string[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return files.length === 0 ? diagnostics : diagnostics.filter(({ span }) => files.includes(span.source.file))
}

function report(
  found: readonly Diagnostic[],
  asked: readonly AskedCheck[],
  project: Project,
  { format, lang, io, options }: Call,
): string {
  const { proved } = project
  const plain = options['plain'] === true
  switch (format) {
    case 'json':
      return jsonText({
        diagnostics: found.map((each) => toJson(each, lang)),
        proved: proved === undefined ? {} : provedJson(proved, lang),
        counts: countsOf(found),
        ...baseJson(project),
        ...Object.assign({}, ...asked.map(({ json }) => json)),
      })
    case 'text':
      return [
        textReport(found, { lang, plain, colour: io.colour ?? false }),
        proved === undefined || hasErrors(found) ? '' : provedText(proved, lang),
        baseText(project, lang),
      ]
        .filter((part) => part !== '')
        .join('\n\n')
    default:
      return print(found, format, { lang, rules: everyRule })
  }
}

/** For people only: beside the report where it is one, on the other output where a program reads the report. */
function tellRemarks(asked: readonly AskedCheck[], { format, lang, io }: Call): void {
  const say = format === 'text' ? io.out : io.err
  if (format !== 'json') for (const { remark } of asked) say(remark[lang])
}

/**
 * Writes the files whose certain repairs change something, and gives how many. A repair can uncover another mistake,
 * and never makes one: what remains is told after.
 */
function mend({ sources, diagnostics }: Project, files: readonly string[], { io }: Call): number {
  // U+FFFD stands for bytes that could not be read: writing the file back would lose them for good.
  const wanted = ({ file, text }: Source) =>
    (files.length === 0 || files.includes(file)) && !text.includes('\uFFFD')
  const changed = sources.filter(wanted).flatMap((source) => {
    const { text } = applySafe(
      source,
      diagnostics.filter(({ span }) => span.source.file === source.file),
    )
    return text === source.text ? [] : [{ file: source.file, text }]
  })
  for (const { file, text } of changed) writeFileSync(resolve(io.cwd, file), text)
  return changed.length
}

const mendedFiles = {
  fr: (files: number) => (files > 1 ? `${files} fichiers corrigés.` : 'Un fichier corrigé.'),
  en: (files: number) => (files > 1 ? `${files} files mended.` : 'One file mended.'),
}
