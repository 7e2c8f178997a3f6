/** The pathway that a call names, and what prevents using it. */
import type { IrPathway } from '@jalon/core'
import { own } from '@jalon/core'
import type { Diagnostic } from '@jalon/diagnostics'
import { didYouMean } from '@jalon/diagnostics'
import { WrongUsage } from './command.ts'
import type { Project } from './project.ts'
import { makesUnusable } from './project.ts'
import { missingFile } from './rules/missing-file.ts'
import { unreadFile } from './rules/unread-file.ts'

/** The errors of the pathway and of everything that it uses: the network, what it invokes, the territory asked. */
export function errorsAboutPathway(
  { vocabulary, diagnostics }: Project,
  name: string,
  territory?: unknown,
): readonly Diagnostic[] {
  const errors = diagnostics.filter((each) => makesUnusable(each) && each.rule !== missingFile.name)
  const pathway = vocabulary.pathways.get(name)
  // Perhaps it is in a file that could not be read at all.
  if (pathway === undefined) return errors.filter(({ rule }) => rule === unreadFile.name)
  const files = new Set<string>()
  const waiting = [pathway]
  for (const { document, states } of waiting) {
    if (files.has(document.source.file)) continue
    files.add(document.source.file)
    for (const { action } of states.values()) {
      const callee = action.kind === 'invoke' ? vocabulary.pathways.get(action.pathway.value) : undefined
      if (callee !== undefined) waiting.push(callee)
    }
  }
  const folders = ['network/', ...(territory === undefined ? [] : [`territories/${territory}/`])]
  return errors.filter(({ span }) => {
    const { file } = span.source
    return folders.some((folder) => file.includes(folder)) || [...files].some((each) => file.endsWith(each))
  })
}

/** The pathway of this name. One that does not exist is a wrong command line. */
export function pathwayOfCall({ ir }: Project, name: string): IrPathway {
  const pathway = own(ir.pathways, name)
  if (pathway !== undefined) return pathway
  const near = didYouMean(name, Object.keys(ir.pathways))
  throw new WrongUsage({
    fr: `Le parcours « ${name} » n'existe pas. ${near?.fr ?? `Parcours : ${Object.keys(ir.pathways).join(', ')}.`}`,
    en: `Pathway "${name}" does not exist. ${near?.en ?? `Pathways: ${Object.keys(ir.pathways).join(', ')}.`}`,
  })
}
