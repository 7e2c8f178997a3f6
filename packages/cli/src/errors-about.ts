/** What prevents saying anything of a territory. */
import type { Diagnostic } from '@jalon/diagnostics'
import type { Project } from './project.ts'
import { makesUnusable } from './project.ts'
import { missingFile } from './rules/missing-file.ts'

/**
 * The errors of the files that the directory of a territory rests on: its own, the kinds and the national services.
 * Without a territory, those of the last two.
 */
export function errorsAbout({ diagnostics }: Project, territory: string | undefined): readonly Diagnostic[] {
  return diagnostics.filter((each) => {
    return makesUnusable(each) && each.rule !== missingFile.name && concerns(territory, each.span.source.file)
  })
}

function concerns(territory: string | undefined, file: string): boolean {
  const path = `/${file}`
  return (
    (territory !== undefined && path.includes(`/territories/${territory}/`)) ||
    /\/network\/(national|kinds)\.yaml$/.test(path)
  )
}
