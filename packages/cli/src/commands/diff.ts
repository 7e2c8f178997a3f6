/** `jalon diff`: which situations lead elsewhere from one version to another, and whether those who decide were told. */
import { clean, jsonText } from '@jalon/diagnostics'
import type { Call, Command } from '../command.ts'
import { compareVersions } from '../diff/compare-versions.ts'
import { declaredIn } from '../diff/declared.ts'
import { diffPage } from '../diff/page/page.ts'
import { diffMarkdown } from '../diff/print-markdown.ts'
import { diffText } from '../diff/print-text.ts'
import { readDescription } from '../diff/read-description.ts'
import type { Report } from '../diff/report.ts'
import { reportOf } from '../diff/report.ts'
import { sectionsOf } from '../diff/sections.ts'
import { diffJson } from '../diff/to-json.ts'
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
    const declared = declaredIn(await readDescription(call, 'declared'))
    const report = reportOf(await compareVersions(call, base, head), declared)
    const text = printed(report, call)
    const { out } = call.options
    if (typeof out === 'string') writeReport(call, out, text)
    else call.io.out(text.trimEnd())
    return report.blocks ? 1 : 0
  },
}

function printed(report: Report, { format, lang }: Call<Format>): string {
  switch (format) {
    case 'json':
      return jsonText(diffJson(report, lang))
    case 'markdown':
      return clean(diffMarkdown(sectionsOf(report, lang)))
    case 'html':
      return diffPage(report, lang)
    case 'text':
      return clean(diffText(sectionsOf(report, lang)))
  }
}
