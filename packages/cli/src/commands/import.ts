/** `jalon import`: drafts for a territory from a file that someone else publishes. Without `--write` nothing is touched. */
import { createReadStream, lstatSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Addition, Imported, ImportFormat, Territory } from '@jalon/directory'
import { addDrafts, dayInName, importFormats, isDay, readImport, taxonomiesOf } from '@jalon/directory'
import type { Diagnostic, L10n } from '@jalon/diagnostics'
import { clean, didYouMean, jsonText, toJson } from '@jalon/diagnostics'
import type { Call, Command, ExitCode } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { formatsText, importText, type ImportReport } from '../import-report.ts'
import { reportErrors } from '../report-errors.ts'
import type { ContentRoot } from '../templates/content-root.ts'
import { openRoot } from '../templates/content-root.ts'
import { appendTogether, StrayFile } from '../write-together.ts'

export const importFile: Command = {
  name: 'import',
  usage: 'import [format fichier --territory T] [--write]',
  summary: {
    fr: "tire des brouillons d'un fichier officiel ; sans format, dit lesquels",
    en: 'makes drafts of an official file; without a format, says which',
  },
  options: { territory: 'value', date: 'value', write: 'flag' },
  words: { least: 0, most: 2 },
  async run(call) {
    const { words, lang, io } = call
    const [id, file] = words
    if (id === undefined) {
      const formats = importFormats.map(({ id, title, publisher, url, gives }) => {
        return { id, title: title[lang], publisher, url, gives: gives[lang] }
      })
      io.out(call.format === 'json' ? jsonText(formats) : formatsText(lang))
      return 0
    }
    const format = formatOf(id)
    if (file === undefined) {
      throw new WrongUsage({
        fr: `Il manque le fichier à lire, après « ${id} ».`,
        en: `The file to read is missing, after "${id}".`,
      })
    }
    const root = openRoot(call)
    const territory = territoryOf(root, required(call, 'territory'))
    const date = dayOf(call, format, file)
    const { kinds } = root.ir
    const taxonomies = taxonomiesOf(root.vocabulary.kinds)
    const { value: imported, diagnostics: refusals } = await readImport(
      format,
      { file, bytes: bytesOf(call, file), date, beside: (name) => bytesBeside(call, file, name) },
      { territory, kinds, taxonomies },
    )
    if (refusals.length > 0) return refuse(call, refusals)

    const heading = headingOf(format, file, imported, io.today)
    const added = addDrafts(imported, { sources: root.files.sources, territory, kinds, heading })
    const obstacles = added.diagnostics.map((each) => seenFrom(root, each))
    const given = typeof call.options['date'] === 'string' ? ` --date ${date}` : ''
    const command = `jalon import ${id} ${file} --territory ${territory.id}${given} --write`
    const report = {
      command,
      format,
      file,
      territory: territory.id,
      imported,
      addition: added.value,
      obstacles,
    }
    if (call.options['write'] !== true) {
      print(call, { ...report, written: undefined })
      return 0
    }
    if (obstacles.length > 0) return refuse(call, obstacles)
    print(call, { ...report, written: write(call, root, added.value) })
    return 0
  },
}

/** Says why, and that nothing has changed: whoever asked to write must not wonder. */
function refuse(call: Call, diagnostics: readonly Diagnostic[]): ExitCode {
  reportErrors(call, diagnostics)
  if (call.format === 'text') call.io.err(unchanged[call.lang])
  return 1
}

const unchanged = {
  fr: "\nRien n'est écrit : aucun fichier du territoire n'a changé.",
  en: '\nNothing is written: no file of the territory has changed.',
}

function formatOf(id: string): ImportFormat {
  const format = importFormats.find((each) => each.id === id)
  if (format !== undefined) return format
  const known = importFormats.map((each) => each.id)
  const near = didYouMean(id, known)
  throw new WrongUsage({
    fr: `Aucun import ne s'appelle « ${id} ». ${near?.fr ?? `Choix : ${known.join(', ')}.`}`,
    en: `No import is called "${id}". ${near?.en ?? `Choices: ${known.join(', ')}.`}`,
  })
}

function territoryOf({ directory }: ContentRoot, id: string): Territory {
  const territory = directory.territories.find((each) => each.id === id)
  if (territory === undefined) {
    const near = didYouMean(
      id,
      directory.territories.map((each) => each.id),
    )
    throw new WrongUsage({
      fr: `Le territoire « ${id} » n'existe pas. ${near?.fr ?? ''}`.trim(),
      en: `Territory "${id}" does not exist. ${near?.en ?? ''}`.trim(),
    })
  }
  if (territory.span.source.from === 'base') {
    throw new WrongUsage({
      fr: `Le territoire « ${id} » est dans la base, qui ne se modifie pas ici.`,
      en: `Territory "${id}" is in the base, which is not changed here.`,
    })
  }
  if (!territory.fictional) return territory
  throw new WrongUsage({
    fr: `« ${id} » est un territoire fictif : rien de réel n'y entre.`,
    en: `"${id}" is a fictional territory: nothing real enters it.`,
  })
}

/** The day of the file: the one given, or the one of its name. Some licences ask for it wherever the file is used. */
function dayOf({ options }: Call, { needsDate, publisher }: ImportFormat, file: string): string | undefined {
  const given = options['date']
  const date = typeof given === 'string' ? given : dayInName(file)
  if (date === undefined && needsDate !== true) return undefined
  if (date !== undefined && isDay(date)) return date
  if (date !== undefined) {
    throw new WrongUsage({
      fr: `--date ne connaît pas « ${date} ». Écrivez le jour du fichier ainsi : 2026-07-01.`,
      en: `--date does not know "${date}". Write the day of the file this way: 2026-07-01.`,
    })
  }
  throw new WrongUsage({
    fr: `La licence de ${publisher} demande de citer le jour du fichier, et son nom ne le dit pas. Ajoutez --date AAAA-MM-JJ.`,
    en: `The licence of ${publisher} asks to cite the day of the file, and its name does not say it. Add --date YYYY-MM-DD.`,
  })
}

/** The bytes of a file, piece after piece. What cannot be read is a wrong command line. */
async function* bytesOf({ io }: Call, file: string): AsyncIterable<Uint8Array> {
  const path = resolve(io.cwd, file)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw cannotRead(file, { fr: "n'existe pas", en: 'does not exist' })
  if (found.isDirectory()) {
    throw cannotRead(file, {
      fr: 'est un dossier : donnez le fichier lui-même',
      en: 'is a folder: give the file itself',
    })
  }
  if (!found.isFile()) {
    throw cannotRead(file, { fr: "n'est pas un fichier ordinaire", en: 'is not an ordinary file' })
  }
  try {
    for await (const piece of createReadStream(path)) yield piece
  } catch {
    throw cannotRead(file, { fr: 'ne se laisse pas lire', en: 'cannot be read' })
  }
}

/** The bytes of a file of the same folder, for a format made of several; nothing when it is not there. */
function bytesBeside(call: Call, file: string, name: string): AsyncIterable<Uint8Array> | undefined {
  const beside = join(dirname(file), name)
  const isThere = statSync(resolve(call.io.cwd, beside), { throwIfNoEntry: false }) !== undefined
  return isThere ? bytesOf(call, beside) : undefined
}

function cannotRead(file: string, why: L10n): WrongUsage {
  return new WrongUsage({ fr: `« ${file} » ${why.fr}.`, en: `"${file}" ${why.en}.` })
}

/** The comment above what is added: in a year, it is all that tells where these lines come from. */
function headingOf({ publisher }: ImportFormat, file: string, imported: Imported, today: string): string {
  const date = [...imported.services, ...imported.zones][0]?.source.date
  const edition = date === undefined ? '' : `, fichier du ${date}`
  return clean(
    `Importé le ${today} de ${basename(file)} (${publisher}${edition}). À vérifier : rien ici n'est confirmé.`,
  )
}

/** Puts the drafts in the files, all or none, and gives back which were touched. */
function write({ io }: Call, { files, path }: ContentRoot, { endings }: Addition): readonly string[] {
  const touched = Object.keys(endings)
  const hidden = touched.find((file) => {
    const isRead = files.sources.some((source) => source.file === file)
    return !isRead && lstatSync(resolve(io.cwd, path(file)), { throwIfNoEntry: false }) !== undefined
  })
  if (hidden !== undefined) {
    throw cannotWrite(path(hidden), {
      fr: "il est là et n'a pas pu être lu",
      en: 'it is there and could not be read',
    })
  }
  try {
    appendTogether(resolve(io.cwd, path('')), new Map(Object.entries(endings)))
  } catch (error) {
    if (error instanceof StrayFile) {
      throw cannotWrite(path(error.file), {
        fr: "c'est un lien, ou un dossier sur son chemin en est un, et il mène ailleurs",
        en: 'it is a link, or a folder on its way is one, and it leads elsewhere',
      })
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?'
    throw cannotWrite(touched.map(path).join(', '), {
      fr: `le système répond ${code}`,
      en: `the system answers ${code}`,
    })
  }
  return touched.map(path)
}

function cannotWrite(file: string, why: L10n): WrongUsage {
  return new WrongUsage({
    fr: `Rien n'est écrit dans « ${file} » : ${why.fr}. Aucun fichier n'a changé.`,
    en: `Nothing is written in "${file}": ${why.en}. No file has changed.`,
  })
}

/** A finding of the territory as it would be, under the path that someone in this folder writes. */
function seenFrom({ path }: ContentRoot, diagnostic: Diagnostic): Diagnostic {
  const { span } = diagnostic
  return {
    ...diagnostic,
    span: { ...span, source: { ...span.source, file: path(span.source.file) } },
    suggestions: [],
  }
}

function print(call: Call, report: ImportReport): void {
  const { addition, imported, written, format, file, territory, obstacles } = report
  const { services, zones, tables, left } = addition
  if (call.format === 'text') {
    call.io.out(clean(importText(report, call.lang)))
    return
  }
  const notes = (imported.notes ?? []).map((note) => note[call.lang])
  const diagnostics = obstacles.map((each) => toJson(each, call.lang))
  const about = { format: format.id, file, territory, written: written ?? [] }
  call.io.out(jsonText({ ...about, services, zones, tables, left, notes, diagnostics }))
}
