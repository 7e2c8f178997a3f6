/** `jalon changelog`: what changed between two versions, in sentences that a network can publish. */
import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { newsFile } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import { clean, jsonText } from '@jalon/diagnostics'
import { newsToAdd } from '../changelog/add-news.ts'
import type { Changelog } from '../changelog/news-of.ts'
import { changelogOf } from '../changelog/news-of.ts'
import { changelogJson, changelogMarkdown, changelogText } from '../changelog/print.ts'
import type { Call, Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { readContentFiles } from '../content-files.ts'
import { compareVersions } from '../diff/compare-versions.ts'
import { reportOf } from '../diff/report.ts'
import { appendTogether, StrayFile } from '../write-together.ts'

const formats = ['text', 'json', 'markdown'] as const
type Format = (typeof formats)[number]

export const changelog: Command<Format> = {
  name: 'changelog',
  usage: 'changelog BASE [HEAD] [--write] [--today AAAA-MM-JJ]',
  summary: {
    fr: 'dit aux professionnels ce qui a changé entre deux versions ; --write le garde, à relire',
    en: 'tells professionals, in French always, what changed between two versions; --write keeps it, to be read again',
  },
  options: { write: 'flag' },
  formats,
  words: { least: 1, most: 2 },
  async run(call) {
    const [base = '', head] = call.words
    const { io } = call
    const told = changelogOf(reportOf(await compareVersions(call, base, head), []))
    io.out(printed(told, call).trimEnd())
    // Half of a change would pass for the whole.
    if (told.obstacles.length > 0) return 1
    if (call.options['write'] === true) write(call, told)
    return 0
  },
}

function printed(told: Changelog, { format, lang, io }: Call<Format>): string {
  switch (format) {
    case 'json':
      return jsonText(changelogJson(told, io.today))
    case 'markdown':
      return clean(changelogMarkdown(told, io.today))
    case 'text':
      return clean(changelogText(told, io.today, lang))
  }
}

/** Adds to the file of the content root what it does not say yet, and tells it. */
function write({ io, root, lang }: Call<Format>, { items }: Changelog): void {
  const file = `${root}/${newsFile}`
  const folder = resolve(io.cwd, root)
  const source = readContentFiles(folder).sources.find((each) => each.file === newsFile)
  const isHidden = source === undefined && isThere(resolve(folder, newsFile))
  const added = isHidden ? undefined : newsToAdd(items, source, io.today)
  if (added === undefined) throw cannotWrite(file, unreadable)
  try {
    if (added.text !== '') appendTogether(folder, new Map([[newsFile, added.text]]))
  } catch (error) {
    if (error instanceof StrayFile) throw cannotWrite(file, elsewhere)
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?'
    throw cannotWrite(file, { fr: `le système répond ${code}`, en: `the system answers ${code}` })
  }
  io.err(written[lang](file, added.added.length, added.known.length))
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

const written = {
  fr: (file: string, added: number, known: number) =>
    `${file} : ${added} ${added > 1 ? 'nouveautés ajoutées' : 'nouveauté ajoutée'}, à relire ; ${known} déjà là, sans changement.`,
  en: (file: string, added: number, known: number) =>
    `${file}: ${added} added, to be read again; ${known} already there, unchanged.`,
}

const unreadable = {
  fr: "il n'a pas la forme attendue, et l'on perdrait ce qu'il dit. Corrigez-le d'abord avec jalon check",
  en: 'it does not have the expected form, and what it says would be lost. Mend it first with jalon check',
}

const elsewhere = {
  fr: "c'est un lien, ou un dossier sur son chemin en est un, et il mène ailleurs",
  en: 'it is a link, or a folder on its way is one, and it leads elsewhere',
}

function cannotWrite(file: string, why: L10n): WrongUsage {
  return new WrongUsage({
    fr: `Rien n'est écrit dans « ${file} » : ${why.fr}. Aucun fichier n'a changé.`,
    en: `Nothing is written in "${file}": ${why.en}. No file has changed.`,
  })
}
