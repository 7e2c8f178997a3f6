/** Everything a webmaster uploads for one territory, by file name: a function of the content, the day and the version. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pack } from '@jalon/directory'
import { WrongUsage } from '../command.ts'
import { cmsArchives } from './cms-archives.ts'
import { framePages, frameRules } from './frame-page.ts'
import { headerFiles } from './headers.ts'
import { integrityFile, integrityOf } from './integrity.ts'
import { extract, type FirstScreen, mentionOf, standAlonePage } from './pages.ts'
import { readMe } from './read-me.ts'

/**
 * The files of the widget, as `npm start` and `npm test` build them. Both languages of the interface go out each time: a
 * page names the one that it wants, and nothing of the other one is downloaded.
 */
const widget = fileURLToPath(new URL('../../../../widget/', import.meta.url))
const widgetFolder = join(widget, 'dist')
const widgetFiles = [
  'parcours-orientation.js',
  'parcours-orientation.mjs',
  'parcours-orientation.en.js',
  'parcours-orientation.en.mjs',
  'parcours-orientation-donnees.js',
  'configurateur.js',
  'configurateur.css',
  'cadre.js',
  'cadre.en.js',
  'cadre-page.js',
] as const
const firstScreenFile = join(widgetFolder, 'first-screen.cjs')

/** For the developers of a site: what the element offers, and its types. */
const forDevelopers = {
  'custom-elements.json': 'custom-elements.json',
  'types/parcours-orientation.d.ts': 'host-types/parcours-orientation.d.ts',
  'types/preact.d.ts': 'host-types/preact.d.ts',
  'types/react.d.ts': 'host-types/react.d.ts',
} as const

export interface SiteOptions {
  /** What the pack is written as: with its pathways, or for the script of the same build. */
  readonly data: string
  /** From `folderAddress`. */
  readonly address: string
  /** The ISO day. */
  readonly today: string
}

/** The files. Refuses, as a wrong command line, a widget that is not built. */
export function siteFiles(
  pack: Pack,
  { data, address, today }: SiteOptions,
): Readonly<Record<string, string | Uint8Array>> {
  if (![...widgetFiles.map((name) => join(widgetFolder, name)), firstScreenFile].every(existsSync)) {
    throw new WrongUsage({
      fr: "Le widget n'est pas encore construit. Lancez « npm start » ou « npm test » une fois, puis recommencez.",
      en: 'The widget is not built yet. Run "npm start" or "npm test" once, then try again.',
    })
  }
  const drawing: FirstScreen = createRequire(import.meta.url)(firstScreenFile)
  const built = filesOf(Object.fromEntries(widgetFiles.map((name) => [name, join('dist', name)])))
  const script = built['parcours-orientation.js'] ?? ''
  const release = { version: drawing.version, content: pack.content, built: today }
  const asked = { address, territory: pack.territory.id, attributes: mentionOf(pack), colours: {} }
  const pinned = { script: integrityOf(script), data: integrityOf(data) }
  const loaded = {
    ...built,
    'territoire.json': data,
    'parcours-orientation.css': drawing.pageRules,
    'cadre.css': frameRules,
  }
  return {
    ...loaded,
    'extrait.html': extract(drawing, pack, address, today),
    ...framePages(drawing, pack, today),
    'autonome.html': standAlonePage(drawing, pack, script, data, today),
    'configurateur.html': drawing.configuratorPage({
      address,
      territories: [{ ...pack.territory, data: 'territoire.json', integrity: pinned.data }],
      entries: drawing.entriesOf(pack.ir),
      script: pinned.script,
    }),
    ...filesOf(forDevelopers),
    'integrites.json': integrityFile(release, loaded),
    ...cmsArchives(loaded, pack, release),
    ...headerFiles(new URL(address, 'https://site.example').pathname),
    'LISEZ-MOI.txt': readMe({
      ...release,
      ...pack.territory,
      address,
      snippets: drawing.snippets(asked, pinned),
    }),
  }
}

/** The text of each file of the widget, under the name that it will have. */
function filesOf(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const read = (path: string) => readFileSync(join(widget, path), 'utf8')
  return Object.fromEntries(Object.entries(names).map(([name, path]) => [name, read(path)]))
}

/** Where the files will be, with a last slash. Refuses, as a wrong command line, what no page can name. */
export function folderAddress(given: string): string {
  const address = given.endsWith('/') ? given : `${given}/`
  if (
    /^(https?:\/\/[^/]+)?\//.test(address) &&
    /^[\w.~:/%-]+$/.test(address) &&
    URL.canParse(address, 'https://site.example')
  )
    return address
  throw new WrongUsage({
    fr: `--address « ${given} » n'est ni un chemin du site ni une adresse. Écrivez par exemple « /outils/po/ », ou « https://outil.exemple.fr/po/ ».`,
    en: `--address "${given}" is neither a path of the site nor an address. Write for example "/outils/po/", or "https://outil.exemple.fr/po/".`,
  })
}
