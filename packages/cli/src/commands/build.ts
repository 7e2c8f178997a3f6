/** `jalon build`: everything a webmaster uploads. The same content on the same day gives the same bytes. */
import { resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { didYouMean } from '@jalon/diagnostics'
import { communeIndex, communeShard } from '@jalon/directory'
import type { Command } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import type { Project } from '../project.ts'
import { makesUnusable, openProject, packOf, packOfCall } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { integrityOf } from '../site/integrity.ts'
import { folderAddress } from '../site/site-files.ts'
import { packText, territoryFiles } from '../site/territory-files.ts'
import { writeFiles } from '../write-files.ts'

export const build: Command = {
  name: 'build',
  usage:
    'build --territory T --out DOSSIER [--address /outils/po/] [--communes 57,54 | --communes france] [--self-contained]',
  summary: {
    fr: "prépare tout ce qu'un webmestre dépose sur son site",
    en: 'prepares everything a webmaster uploads',
  },
  options: {
    territory: 'value',
    out: 'value',
    address: 'value',
    communes: 'value',
    'packs-only': 'flag',
    'self-contained': 'flag',
  },
  words: { least: 0, most: 0 },
  async run(call) {
    const { options, io, lang, format } = call
    const out = resolve(io.cwd, required(call, 'out'))
    const packsOnly = options['packs-only'] === true
    const territory = packsOnly ? undefined : required(call, 'territory')
    const given = options['address']
    const address = folderAddress(typeof given === 'string' ? given : '/outils/po/')
    // Only what is proved leaves: a dead end found after publication is found by someone in the room.
    const project = openProject(call, { prove: true })
    const errors = project.diagnostics.filter(makesUnusable)
    if (errors.length > 0) return reportErrors(call, errors)

    // The widget carries the pathways it was built with: those of a network that rests on them go with its territory.
    const selfContained = options['self-contained'] === true || project.base !== undefined
    const shards = shardFiles(options['communes'])
    const files = {
      ...(packsOnly
        ? packFiles(project, io.today)
        : territoryFiles(packOfCall(project, territory, io.today), {
            selfContained,
            address,
            today: io.today,
          })),
      ...shards,
    }
    const manifest = { files: Object.entries(files).map(([file, content]) => weigh(file, content)) }
    writeFiles(
      out,
      packsOnly
        ? files
        : { ...files, 'manifest.json': `${JSON.stringify({ territory, ...manifest }, null, 2)}\n` },
      resolve(io.cwd, call.root),
    )
    io.out(
      format === 'json'
        ? JSON.stringify(manifest, null, 2)
        : [written[lang](out), ...manifest.files.map(line)].join('\n'),
    )
    return 0
  },
}

const written = {
  fr: (folder: string) => `Écrit dans ${folder} :`,
  en: (folder: string) => `Written in ${folder}:`,
}

/** A pack for each territory, and the national one that the widget carries in itself. */
function packFiles(project: Project, today: string): Readonly<Record<string, string>> {
  const packs = [undefined, ...project.directory.territories.map(({ id }) => id)].map((id) => {
    // The national pack is inside the widget: it is where the pathways are.
    return [`${id ?? 'national'}.json`, packText(packOf(project, id, today).value, id === undefined)] as const
  })
  return Object.fromEntries(packs)
}

/** The communes of whole départements, for a page where people may name a commune of elsewhere. */
function shardFiles(wanted: string | boolean | undefined): Readonly<Record<string, string>> {
  if (typeof wanted !== 'string') return {}
  const known = [...communeIndex().departments()].sort()
  const departments = wanted === 'france' ? known : wanted.split(',').map((each) => each.trim())
  return Object.fromEntries(
    departments.map((department) => {
      const shard = communeShard(department)
      if (shard !== undefined) return [`communes/${department}.json`, `${JSON.stringify(shard)}\n`]
      const near = didYouMean(department, known)
      throw new WrongUsage({
        fr: `--communes ne connaît pas le département « ${department} ». ${near?.fr ?? 'Écrivez par exemple « --communes 57,54 », ou « france ».'}`,
        en: `--communes does not know département "${department}". ${near?.en ?? 'Write for example "--communes 57,54", or "france".'}`,
      })
    }),
  )
}

/** What a file weighs, and the integrity attribute that pins it. */
function weigh(file: string, content: string | Uint8Array) {
  return {
    file,
    bytes: Buffer.byteLength(content),
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
    integrity: integrityOf(content),
  }
}

function line({ file, bytes, brotli }: ReturnType<typeof weigh>): string {
  return `  ${file}  ${(bytes / 1000).toFixed(1)} ko (${(brotli / 1000).toFixed(1)} ko brotli)`
}
