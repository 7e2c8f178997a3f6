/** `jalon diff`: which situations lead elsewhere from one version to another, and whether those who decide were told. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { clean, jsonText } from '@jalon/diagnostics'
import type { Call, Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { declaredIn } from '../diff/declared.ts'
import { diffPage } from '../diff/page/page.ts'
import { diffMarkdown } from '../diff/print-markdown.ts'
import { diffText } from '../diff/print-text.ts'
import { readVersion } from '../diff/read-version.ts'
import type { Report } from '../diff/report.ts'
import { reportOf } from '../diff/report.ts'
import { sectionsOf } from '../diff/sections.ts'
import { diffJson } from '../diff/to-json.ts'
import { linesOf } from '../io.ts'
import { writeReport } from '../write-report.ts'

const formats = ['text', 'json', 'markdown', 'html'] as const
type Format = (typeof formats)[number]

export const diff: Command<Format> = {
  name: 'diff',
  usage: 'diff BASE [HEAD] [--declared FICHIER|-] [--out FICHIER]',
  summary: {
    fr: 'dit quelles situations mènent ailleurs, entre deux versions de git ou deux dossiers',
    en: 'says which situations lead elsewhere, between two versions of git or two folders',
  },
  options: { declared: 'value', out: 'value' },
  formats,
  words: { least: 1, most: 2 },
  async run(call) {
    const [base = '', head] = call.words
    const declared = declaredIn(await description(call))
    const before = readVersion(call, base)
    const after = readVersion(call, head, call.io.memory)
    const report = reportOf(before, after, declared, call.io.today)
    const text = printed(report, call.format)
    const { out } = call.options
    if (typeof out === 'string') writeReport(call, out, text)
    else call.io.out(text.trimEnd())
    return report.blocks ? 1 : 0
  },
}

/** The description of a request, from a file or from the input; nothing declared without it. */
async function description({ options, io }: Call<Format>): Promise<string> {
  const { declared } = options
  if (typeof declared !== 'string') return ''
  if (declared === '-') {
    const lines: string[] = []
    for await (const line of linesOf(io.input)) lines.push(line)
    return lines.join('\n')
  }
  try {
    return readFileSync(resolve(io.cwd, declared), 'utf8')
  } catch {
    throw new WrongUsage({
      fr: `Le fichier « ${declared} » ne peut pas être lu. Donnez la description de la demande, ou - pour l'entrée standard.`,
      en: `File "${declared}" cannot be read. Give the description of the request, or - for the standard input.`,
    })
  }
}

function printed(report: Report, format: Format): string {
  switch (format) {
    case 'json':
      return jsonText(diffJson(report))
    case 'markdown':
      return clean(diffMarkdown(sectionsOf(report)))
    case 'html':
      return diffPage(report)
    case 'text':
      return clean(diffText(sectionsOf(report)))
  }
}
