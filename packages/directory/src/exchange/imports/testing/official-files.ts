/** Files in the official layouts, as bytes: the small ones of `fixtures`, completed to the size of a true edition. */
import { readFileSync } from 'node:fs'
import { compile } from '@jalon/core'
import type { Ir } from '@jalon/core/runtime'
import type { Checked } from '@jalon/diagnostics'
import { communeIndex } from '../../../communes/commune-index.ts'
import type { Territory } from '../../../language/directory.ts'
import { readDirectory } from '../../../language/read-directory.ts'
import type { Imported } from '../../imported.ts'
import { importFormats } from '../import-formats.ts'
import { readImport } from '../read-import.ts'

const fixtures = new URL('../fixtures/', import.meta.url)

/** The text of a small file. */
export function fixture(name: string): string {
  return readFileSync(new URL(name, fixtures), 'utf8')
}

/** The small file of courts, with a line for every other commune of France. */
export function wholeJustice(): string {
  return completed(fixture('justice.csv'), ({ code, name, department }) => {
    const court = `Tribunal judiciaire d'essai ${department}`
    return `${code};${name};CA;00;Cour d'essai;TJ;0000;${court};;;;CPH;0000;Conseil d'essai`
  })
}

/** The small file of units, with a line for every other commune of France. */
export function wholeInterieur(): string {
  return completed(fixture('interieur.csv'), ({ code, name, department, postal }) => {
    return `${code};${name};GN;9${department};Brigade d'essai ${department};${postal[0] ?? ''};${postal.join('-')}`
  })
}

type Commune = NonNullable<ReturnType<ReturnType<typeof communeIndex>['find']>>

function completed(text: string, line: (commune: Commune) => string): string {
  const there = new Set(text.split('\n').map((each) => each.split(';')[0]))
  const codes = [...communeIndex().codes()].filter((code) => !there.has(code))
  const others = codes.flatMap((code) => communeIndex().find(code) ?? []).map(line)
  return `${text}${others.join('\n')}\n`
}

const network = `
police-plainte: { label: Commissariat ou gendarmerie, nature: structure, purpose: Déposer plainte }
cidff: { label: CIDFF, nature: structure, purpose: Connaître ses droits }
avocat: { label: Permanence de droit, nature: structure, purpose: Être conseillée }
pmi: { label: PMI, nature: structure, purpose: Être suivie }
sante-sexuelle: { label: Centre de santé sexuelle, nature: structure, purpose: Être soignée }
hebergement-specialise: { label: Hébergement, nature: structure, purpose: Être hébergée, protected: true }
siao-115: { label: "115", nature: line, purpose: Trouver un abri, always-open: true }
`

const territoryText = `
title: Essai
publisher: Réseau
communes: { codes: ["57031", "57283", "57463", "57474"] }
`

/** The kinds of the tests. */
export const kinds: Ir['kinds'] = compile([{ file: 'network/kinds.yaml', text: network }]).ir.kinds

/** The territory of the tests, with these files beside: Metz, Hagondange, Mondelange and Ars-Laquenexy. */
export function territoryWith(files: Readonly<Record<string, string>> = {}): Territory {
  const sources = sourcesWith(files)
  const [territory] = readDirectory(sources).value.territories
  if (territory === undefined) throw new Error('no territory')
  return territory
}

export function sourcesWith(files: Readonly<Record<string, string>> = {}) {
  const beside = Object.entries(files).map(([name, text]) => ({ file: `territories/essai/${name}`, text }))
  return [
    { file: 'network/kinds.yaml', text: network },
    { file: 'territories/essai/territory.yaml', text: territoryText },
    ...beside,
  ]
}

/** What a file gives to the territory of the tests. */
export async function imported(
  id: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  file = 'officiel-2026-07-01.txt',
): Promise<Checked<Imported>> {
  const format = importFormats.find((each) => each.id === id)
  if (format === undefined) throw new Error(`no format ${id}`)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const given = bytes instanceof Uint8Array ? pieces(bytes) : bytes
  return readImport(format, { file, bytes: given }, { territory: territoryWith(), kinds })
}

/** Bytes as a disk gives them, piece after piece. */
export async function* pieces(bytes: Uint8Array, size = 65_536): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** What a refusal says, and where: « ligne 2, colonne 5 : … ». Nothing when the file is read. */
export async function refusalOf(...args: Parameters<typeof imported>): Promise<string | undefined> {
  const { value, diagnostics } = await imported(...args)
  const [first] = diagnostics
  if (first === undefined) return undefined
  if (value.services.length + value.zones.length + Object.keys(value.tables).length > 0)
    throw new Error('a refused file gives something')
  const lines = first.span.source.text.slice(0, first.span.start).split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1} ${first.message.fr}`
}
