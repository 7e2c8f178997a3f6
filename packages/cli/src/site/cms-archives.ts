/**
 * The archives that a webmaster gives to WordPress, SPIP or Drupal: what `widget/integrations` holds for each, with the
 * tool and the territory of this build. The same content gives the same bytes, on any machine.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { own } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Release } from './integrity.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const sources = join(repository, 'widget/integrations')

/** Where each archive goes in what is uploaded, and the folder that it unpacks to. */
const archives = [
  ['wordpress', 'parcours-orientation'],
  ['spip', 'parcours_orientation'],
  ['drupal', 'parcours_orientation'],
] as const

/** What the tool needs beside it, among the files of the site. */
const carried = ['parcours-orientation.js', 'parcours-orientation-donnees.js', 'territoire.json'] as const

/**
 * The archives, by file name.
 *
 * @param site The files of the site, the tool and the territory among them.
 * @param release The version of the tool and the day: a site compares them number by number, and sees which is newer.
 */
export function cmsArchives(
  site: Readonly<Record<string, string>>,
  pack: Pack,
  { version: tool, built }: Pick<Release, 'version' | 'built'>,
): Readonly<Record<string, Uint8Array>> {
  const version = `${tool}.${built.replaceAll('-', '')}`
  const shared = {
    ...filesOf(join(sources, 'common'), 'common/'),
    'common/archive.json': `${JSON.stringify(offeredBy(pack), null, 2)}\n`,
    LICENSE: readFileSync(join(repository, 'LICENSE'), 'utf8'),
    ...Object.fromEntries(carried.map((name) => [name, own(site, name) ?? ''])),
  }
  return Object.fromEntries(
    archives.map(([system, folder]) => {
      const files = { ...filesOf(join(sources, system, folder), ''), ...shared }
      return [`${system}/${folder}.zip`, zipped(folder, files, version)]
    }),
  )
}

/** What may be asked of this archive, for the forms of a site and for what checks them. */
function offeredBy({ ir, territory, communes }: Pack) {
  const entries = Object.values(ir.pathways).flatMap(({ entry, alias, title }) =>
    entry && alias !== undefined ? [[alias, title]] : [],
  )
  return {
    territoire: { [territory.id]: territory.title },
    entree: Object.fromEntries(entries),
    profession: Object.fromEntries(
      (own(ir.facts, 'profession')?.answers ?? []).map(({ id, label }) => [id, label]),
    ),
    commune: Object.fromEntries(communes.map(({ code, name }) => [code, name])),
  }
}

function filesOf(folder: string, prefix: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [prefix + relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]
    }),
  )
}

function zipped(folder: string, files: Readonly<Record<string, string>>, version: string): Uint8Array {
  const entries: Zippable = {}
  for (const name of Object.keys(files).sort())
    entries[`${folder}/${name}`] = strToU8(files[name]?.replaceAll('@VERSION@', version) ?? '')
  // The earliest day that an archive can say, wherever it is made: its bytes are not those of a day nor of a place.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) })
}
