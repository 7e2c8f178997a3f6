/** `jalon sheet`: a pathway on one or two A4 pages for a territory, or the booklet of all of them. */
import type { IrPathway } from '@jalon/core'
import type { Diagnostic } from '@jalon/diagnostics'
import type { Call, Command } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { errorsAbout } from '../errors-about.ts'
import { errorsAboutPathway, pathwayOfCall } from '../pathway-of-call.ts'
import type { Project } from '../project.ts'
import { makesUnusable, openProject, packOfCall, withWrittenNames } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { printPdf } from '../sheet/print-pdf.ts'
import { sheetPage } from '../sheet/sheet-page.ts'
import { teamsOf } from '../statements/teams.ts'
import { writeReport } from '../write-report.ts'

const formats = ['html', 'pdf'] as const
type SheetFormat = (typeof formats)[number]

export const sheet: Command<SheetFormat> = {
  name: 'sheet',
  usage: 'sheet PARCOURS|--all --territory T [--format html|pdf] [--out FICHIER]',
  summary: {
    fr: "écrit la fiche d'un parcours à imprimer, ou le livret de tous les parcours",
    en: 'writes the sheet of a pathway to print, or the booklet of all pathways',
  },
  options: { territory: 'value', out: 'value', all: 'flag' },
  formats,
  words: { least: 0, most: 1 },
  async run(call) {
    const { io, options } = call
    const name = nameOf(call)
    const territory = required(call, 'territory')
    const format = formatOf(call)
    // As for a page: what is printed is proved. Branches of a step then exclude one another, in whatever order they are read.
    const project = openProject(call, { prove: true, memory: io.memory })
    const pack = packOfCall(project, territory, io.today)
    const errors = errorsOf(project, name, territory)
    if (errors.length > 0) return reportErrors(call, errors)
    const pathways = name === undefined ? inOrder(project) : [pathwayOfCall(project, name)]
    const page = sheetPage(
      {
        ir: project.ir,
        pack: withWrittenNames(pack, project),
        today: io.today,
        owners: new Map([...teamsOf(project.sources)].map(([id, { label }]) => [id, label])),
        together: pathways.map(({ id }) => id),
      },
      pathways,
    )
    const out = typeof options['out'] === 'string' ? options['out'] : undefined
    if (format === 'pdf') writeReport(call, out ?? plainName(pathways), await printPdf(page))
    else if (out === undefined) io.out(page.trimEnd())
    else writeReport(call, out, page)
    return 0
  },
}

/** The pathway that is named; nothing for all of them. One or the other has to be asked for. */
function nameOf({ words, options }: Call<string>): string | undefined {
  const [name] = words
  const isAll = options['all'] === true
  if (isAll !== (name !== undefined)) return name
  throw new WrongUsage({
    fr: isAll
      ? 'Nommez un parcours, ou demandez-les tous avec --all : pas les deux.'
      : 'Nommez un parcours, ou demandez-les tous avec --all.',
    en: isAll
      ? 'Name a pathway, or ask for all of them with --all: not both.'
      : 'Name a pathway, or ask for all of them with --all.',
  })
}

/** The form asked for, or the one that the name of the file tells; HTML when nothing does. */
function formatOf({ options, format }: Call<string>): SheetFormat {
  const end = typeof options['out'] === 'string' ? /\.(html|pdf)$/i.exec(options['out'])?.[1] : undefined
  const named = formats.find((each) => each === end?.toLowerCase())
  const asked = options['format'] === undefined ? undefined : formats.find((each) => each === format)
  if (asked !== undefined && named !== undefined && asked !== named) {
    throw new WrongUsage({
      fr: `« ${options['out']} » serait écrit au format ${asked}. Écrivez --format ${named}, ou changez la fin du nom.`,
      en: `"${options['out']}" would be written in the ${asked} format. Write --format ${named}, or change the end of the name.`,
    })
  }
  return asked ?? named ?? 'html'
}

function errorsOf(project: Project, name: string | undefined, territory: string): readonly Diagnostic[] {
  if (name === undefined) return project.diagnostics.filter(makesUnusable)
  return [...new Set([...errorsAboutPathway(project, name, territory), ...errorsAbout(project, territory)])]
}

/** What a professional may start first, then what these lead to. */
function inOrder({ ir }: Project): readonly IrPathway[] {
  return Object.values(ir.pathways).sort((a, b) => Number(b.entry) - Number(a.entry))
}

/** A name that tells nothing to someone who reads it over a shoulder. */
function plainName([first, ...more]: readonly IrPathway[]): string {
  return more.length > 0 ? 'livret.pdf' : `fiche-${first?.alias ?? 'parcours'}.pdf`
}
