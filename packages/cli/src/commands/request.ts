/** `jalon request`: everything that the reviewer of a request receives, in one folder, the same here as on GitHub. */
import { resolve } from 'node:path'
import type { Lang } from '@jalon/diagnostics'
import { clean, jsonText, printGithub } from '@jalon/diagnostics'
import type { Command } from '../command.ts'
import { required } from '../command.ts'
import { diffPage } from '../diff/page/page.ts'
import { readDescription } from '../diff/read-description.ts'
import { words } from '../diff/words/words.ts'
import { commentOf } from '../request/comment.ts'
import { previewOf } from '../request/preview.ts'
import type { Request } from '../request/read-request.ts'
import { readRequest } from '../request/read-request.ts'
import { summaryOf } from '../request/summary.ts'
import { isTouched } from '../request/touched.ts'
import { requestWords } from '../request/words.ts'
import { writeFiles } from '../write-files.ts'

export const request: Command<'text' | 'json'> = {
  name: 'request',
  usage: 'request BASE [HEAD] --out DOSSIER [--description FICHIER|-] [--preview]',
  summary: {
    fr: "écrit ce qu'une demande change pour ceux qui la relisent : le commentaire, les annotations, les corrections, la page",
    en: 'writes what a request changes for those who review it: the comment, annotations, corrections, the page',
  },
  options: { out: 'value', description: 'value', preview: 'flag' },
  words: { least: 1, most: 2 },
  async run(call) {
    const { io, lang, format, options } = call
    const out = required(call, 'out')
    const read = readRequest(call, await readDescription(call, 'description'))
    const preview = options['preview'] === true ? previewOf(read.after, io.today) : { files: {} }
    const notes = preview.missing === undefined ? [] : [preview.missing[lang]]
    const comment = commentOf(read, lang, notes)
    const files = {
      'commentaire.md': clean(comment),
      annotations: annotationsOf(read, lang),
      'corrections.json': `${jsonText(read.corrections)}\n`,
      ...(read.report === undefined ? {} : { 'page.html': diffPage(read.report, lang) }),
      ...preview.files,
    }
    const summary = summaryOf(read, Object.keys(files), lang)
    writeFiles(
      resolve(io.cwd, out),
      { ...files, 'resume.json': `${jsonText(summary)}\n` },
      resolve(io.cwd, call.root),
    )
    for (const each of [...read.unread, ...(preview.missing === undefined ? [] : [preview.missing])])
      io.err(clean(each[lang]))
    io.out(format === 'json' ? jsonText(summary) : clean(said(summary, out, lang)))
    return read.unread.length > 0 ? 2 : summary.blocks ? 1 : 0
  },
}

/** Beside the lines that the author wrote; what stands elsewhere is counted, and told in the comment. */
function annotationsOf({ touched, found: { shown } }: Request, lang: Lang): string {
  const here = shown.filter(({ span }) => isTouched(touched, span))
  const text = printGithub(here, lang, shown.length - here.length)
  return text === '' ? '' : `${text}\n`
}

function said({ reasons }: ReturnType<typeof summaryOf>, out: string, lang: Lang): string {
  const { nothingBlocks, blocks, writtenIn } = requestWords[lang].printed
  const lines = [
    reasons.length === 0 ? nothingBlocks : blocks,
    ...reasons.map((each) => `  - ${each}`),
    writtenIn(out),
  ]
  return words[lang].spaced(lines.join('\n'))
}
