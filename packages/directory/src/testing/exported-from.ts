/** What an export gives of the files of a content root. */
import { readFileSync } from 'node:fs'
import { compile } from '@jalon/core'
import type { Source } from '@jalon/diagnostics'
import type { Exported } from '../exchange/exports/exported.ts'
import type { ExportSubject } from '../exchange/exports/outgoing.ts'
import { readDirectory } from '../language/read-directory.ts'
import type { Files } from './arbitrary-territory.ts'

/** What an export reads of some files, the day that tests are on. */
export function exportSubject(files: Files, territoryId = 'ici', today = '2026-11-22'): ExportSubject {
  const sources: readonly Source[] = Object.entries(files).map(([file, text]) => ({ file, text }))
  const directory = readDirectory(sources).value
  const territory = directory.territories.find(({ id }) => id === territoryId)
  if (territory === undefined) throw new Error(`no territory ${territoryId}`)
  return { directory, kinds: compile(sources).vocabulary.kinds, territory, today }
}

/** The files of the repository that a territory rests on. */
export function realFiles(territory: string): Files {
  const names = ['territory.yaml', 'zones.yaml', 'services.yaml', 'ressorts.csv', 'arrondissements.csv']
  const files = [
    'network/kinds.yaml',
    'network/national.yaml',
    ...names.map((name) => `territories/${territory}/${name}`),
  ]
  return Object.fromEntries(
    files.flatMap((file) => {
      const text = readIfThere(new URL(`../../../../pathways/${file}`, import.meta.url))
      return text === undefined ? [] : [[file, text]]
    }),
  )
}

function readIfThere(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8')
  } catch {
    return undefined
  }
}

/** The records of a JSON file of an export. */
export function recordsOf(exported: Exported, file: string): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(exported.files[file] ?? '[]')
}
