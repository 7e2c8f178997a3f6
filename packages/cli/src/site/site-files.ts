/** Everything a webmaster uploads for one territory, by file name: a function of the content, the day and the version. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pack } from '@jalon/directory'
import { WrongUsage } from '../command.ts'
import { headerFiles } from './headers.ts'
import { integrityFile, integrityOf } from './integrity.ts'
import { extract, type FirstScreen, mentionOf, standAlonePage } from './pages.ts'
import { readMe } from './read-me.ts'

/**
 * The files of the widget, as `npm start` and `npm test` build them. Both languages of the interface go out each time: a
 * page names the one that it wants, and nothing of the other one is downloaded.
 */
const widgetFolder = fileURLToPath(new URL('../../../../widget/dist/', import.meta.url))
const widgetFiles = [
  'parcours-orientation.js',
  'parcours-orientation.mjs',
  'parcours-orientation.en.js',
  'parcours-orientation.en.mjs',
  'parcours-orientation-donnees.js',
  'configurateur.js',
  'configurateur.css',
] as const
const firstScreenFile = join(widgetFolder, 'first-screen.cjs')

export interface SiteOptions {
  /** What the pack is written as: with its pathways, or for the script of the same build. */
  readonly data: string
  /** Where the files will be, as the page writes it. */
  readonly address: string
  /** The ISO day. */
  readonly today: string
}

/** The files. Refuses, as a wrong command line, a widget that is not built or an address that no page can name. */
export function siteFiles(
  pack: Pack,
  { data, address: given, today }: SiteOptions,
): Readonly<Record<string, string>> {
  if (![...widgetFiles.map((name) => join(widgetFolder, name)), firstScreenFile].every(existsSync)) {
    throw new WrongUsage({
      fr: "Le widget n'est pas encore construit. Lancez « npm start » ou « npm test » une fois, puis recommencez.",
      en: 'The widget is not built yet. Run "npm start" or "npm test" once, then try again.',
    })
  }
  const address = folderAddress(given)
  const drawing: FirstScreen = createRequire(import.meta.url)(firstScreenFile)
  const widget = Object.fromEntries(
    widgetFiles.map((name) => [name, readFileSync(join(widgetFolder, name), 'utf8')] as const),
  )
  const script = widget['parcours-orientation.js'] ?? ''
  const release = { version: drawing.version, content: pack.content, built: today }
  const asked = { address, territory: pack.territory.id, attributes: mentionOf(pack), colours: {} }
  const pinned = { script: integrityOf(script), data: integrityOf(data) }
  const loaded = {
    ...widget,
    'territoire.json': data,
    'parcours-orientation.css': drawing.pageRules,
  }
  return {
    ...loaded,
    'extrait.html': extract(drawing, pack, address, today),
    'autonome.html': standAlonePage(drawing, pack, script, data, today),
    'configurateur.html': drawing.configuratorPage({
      address,
      territories: [{ ...pack.territory, data: 'territoire.json', integrity: pinned.data }],
      entries: drawing.entriesOf(pack.ir),
      script: pinned.script,
    }),
    'integrites.json': integrityFile(release, loaded),
    ...headerFiles(new URL(address, 'https://site.example').pathname),
    'LISEZ-MOI.txt': readMe({
      ...release,
      ...pack.territory,
      address,
      snippets: drawing.snippets(asked, pinned),
    }),
  }
}

/** The address with a last slash. */
function folderAddress(given: string): string {
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
