/** `jalon owners`: who must agree to what a pathway states; written for GitHub, or told of a change. */
import { basename, dirname, relative, resolve } from 'node:path'
import { compile } from '@jalon/core'
import { clean } from '@jalon/diagnostics'
import type { Call, Command } from '../command.ts'
import { ContentBlocked, WrongUsage } from '../command.ts'
import { readRevisionWithBase } from '../base/open-base.ts'
import { baseFaults, isBlocked } from '../base/usable-base.ts'
import type { Project } from '../project.ts'
import { makesUnusable, openProject } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { codeownersOf } from '../statements/codeowners.ts'
import { matterOf } from '../statements/statements.ts'
import { teamsOf } from '../statements/teams.ts'
import type { Agreement, Touched } from '../statements/touched.ts'
import { touchedBetween } from '../statements/touched.ts'
import { writeFiles } from '../write-files.ts'

export const owners: Command = {
  name: 'owners',
  usage: 'owners [--since VERSION] [--out FICHIER]',
  summary: {
    fr: "écrit .github/CODEOWNERS ; avec --since, dit qui doit s'accorder sur ce qu'un changement touche",
    en: 'writes .github/CODEOWNERS; with --since, tells who must agree to what a change touches',
  },
  options: { since: 'value', out: 'value' },
  words: { least: 0, most: 0 },
  async run(call) {
    const { options } = call
    const { since, out } = options
    if (since !== undefined && out !== undefined) throw new WrongUsage(notBoth)
    const project = openProject(call)
    const errors = project.diagnostics.filter(makesUnusable)
    if (errors.length > 0) return reportErrors(call, errors)
    if (typeof since === 'string') tellSince(call, project, since)
    else writeCodeowners(call, project, typeof out === 'string' ? out : '.github/CODEOWNERS')
    return 0
  },
}

function writeCodeowners({ io, root }: Call, { sources, vocabulary }: Project, out: string): void {
  const folder = resolve(io.cwd, root)
  const place = relative(io.cwd, folder).split('\\').join('/')
  // Those of the base are in no file of this repository.
  const own = [...vocabulary.pathways.values()].filter(({ document }) => document.source.from !== 'base')
  const text = codeownersOf(place, own, teamsOf(sources))
  const path = resolve(io.cwd, out)
  writeFiles(dirname(path), { [basename(path)]: text }, folder)
  io.err(`Écrit dans ${out}.`)
}

function tellSince({ io, root, format }: Call, { sources, vocabulary }: Project, since: string): void {
  const former = readRevisionWithBase(resolve(io.cwd, root), since)
  if (isBlocked(former)) throw new ContentBlocked(baseFaults(former))
  const touched = touchedBetween(compile(former.sources).vocabulary, vocabulary, teamsOf(sources))
  if (format === 'json') io.out(JSON.stringify({ since, touched: touched.map(toJson) }, undefined, 2))
  else io.out(clean(textOf(touched, since)))
}

function textOf(touched: readonly Touched[], since: string): string {
  if (touched.length === 0) return `Aucune phrase ne change depuis « ${since} ».`
  const changed = { added: 'ajoutée', changed: 'changée', removed: 'retirée' } as const
  const lines = touched.map(({ change, statement, agree }) => {
    const [first] = statement.lines
    return [
      `${statement.pathway}, ${statement.name}, ${changed[change]} : ${first?.text ?? ''}`,
      ...agree.map((each) => `  ${agreementWords(each)}`),
    ].join('\n')
  })
  return `${touched.length === 1 ? '1 phrase touchée' : `${touched.length} phrases touchées`} depuis « ${since} ».\n\n${lines.join('\n')}`
}

function agreementWords({ matter, teams }: Agreement): string {
  const names = teams.map(({ label }) => label).join(' ou ')
  const who = names === '' ? 'personne n’en répond' : `accord de ${names}`
  return matter === undefined ? `matière non dite : ${who}` : `matière ${matterOf(matter)} : ${who}`
}

function toJson({ change, statement, agree }: Touched) {
  const { pathway, kind, name, lines, sources } = statement
  return {
    pathway,
    kind,
    name,
    change,
    text: lines[0]?.text ?? '',
    sources: sources.map((source) => source.name.value),
    agree: agree.map(({ matter, teams }) => ({ matter: matter ?? null, teams: teams.map(({ id }) => id) })),
  }
}

const notBoth = {
  fr: '--since dit qui doit s’accorder, et n’écrit rien : retirez --out.',
  en: '--since tells who must agree, and writes nothing: remove --out.',
}
