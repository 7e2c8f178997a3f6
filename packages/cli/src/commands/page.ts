/** `jalon page`: the page of a pathway for those who review it, or the pages of all of them, with their list. */
import { resolve } from 'node:path'
import type { Pathway } from '@jalon/core'
import { isScenariosFile, readScenarios } from '@jalon/verifier'
import type { Call, Command } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { errorsAboutPathway, pathwayOfCall } from '../pathway-of-call.ts'
import { graphOf } from '../graph/graph.ts'
import { reachedIn } from '../graph/reached-in.ts'
import { indexPage, pathwayPage } from '../page/pathway-page.ts'
import type { Project } from '../project.ts'
import { makesUnusable, openProject } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { teamsOf } from '../statements/teams.ts'
import { writeFiles } from '../write-files.ts'

export const page: Command<'text'> = {
  name: 'page',
  usage: 'page PARCOURS|--all --out DOSSIER',
  summary: {
    fr: "écrit la page d'un parcours pour qui le relit : phrases, sources, règles, scénarios, dessin",
    en: 'writes the page of a pathway for its reviewers: sentences, sources, rules, scenarios, diagram',
  },
  options: { out: 'value', all: 'flag' },
  formats: ['text'],
  words: { least: 0, most: 1 },
  async run(call) {
    const { io, options, words, root } = call
    const [name] = words
    const out = required(call, 'out')
    if ((options['all'] === true) === (name !== undefined)) throw new WrongUsage(oneOrAll)
    const project = openProject(call)
    const errors =
      name === undefined ? project.diagnostics.filter(makesUnusable) : errorsAboutPathway(project, name)
    if (errors.length > 0) return reportErrors(call, errors)
    const asked = name === undefined ? Object.keys(project.ir.pathways) : [pathwayOfCall(project, name).id]
    const teams = teamsOf(project.sources)
    const written = asked.flatMap((id) => project.vocabulary.pathways.get(id) ?? [])
    const pages = inOrder(written).map((pathway, index) => {
      const owner = pathway.owner?.value ?? ''
      return { file: plainName(pathway, index), pathway, owner: teams.get(owner)?.label ?? owner }
    })
    const files: Record<string, string> = { 'index.html': indexPage(pages) }
    for (const { file, pathway, owner } of pages) files[file] = await pageOf(project, pathway, owner, call)
    writeFiles(resolve(io.cwd, out), files, resolve(io.cwd, root))
    io.err(`Écrit dans ${out} : ${Object.keys(files).join(', ')}.`)
    return 0
  },
}

async function pageOf(
  project: Project,
  pathway: Pathway,
  owner: string,
  { io }: Call<string>,
): Promise<string> {
  const id = pathway.id.value
  const lowered = pathwayOfCall(project, id)
  const scenarios = project.sources
    .filter(isScenariosFile)
    .flatMap((source) => readScenarios(source).value)
    .filter((scenario) => scenario.pathway.value === id)
  const graph = graphOf(project.ir, lowered, reachedIn(project, id, io.today))
  const plainTitle = `Parcours ${pathway.alias?.value ?? ''}`.trim()
  return pathwayPage({ project, pathway, owner, scenarios, graph, plainTitle })
}

/** Entries first, then what these lead to. */
function inOrder(pathways: readonly Pathway[]): readonly Pathway[] {
  return [...pathways].sort((a, b) => Number(b.entry) - Number(a.entry))
}

/** A name that tells nothing to someone who reads it over a shoulder. */
function plainName({ alias }: Pathway, index: number): string {
  return `${alias?.value ?? `partie-${index + 1}`}.html`
}

const oneOrAll = {
  fr: 'Nommez un parcours, ou demandez-les tous avec --all : un des deux.',
  en: 'Name a pathway, or ask for all of them with --all: one of the two.',
}
