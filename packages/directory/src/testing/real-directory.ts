/** The directory of this repository, for the tests that hold its territories to what the network knows of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '@jalon/core'
import type { Source } from '@jalon/diagnostics'
import { toPack } from '../build/to-pack.ts'
import { readDirectory } from '../language/read-directory.ts'
import type { Pack } from '../pack.ts'
import { resolve } from '../resolve.ts'
import type { Where } from '../where.ts'

/** A day on which the tests stand: none depends on today. */
export const today = '2026-11-22'

const root = new URL('../../../../pathways/', import.meta.url)

/** The files of the network and of the territories. */
export const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(network|territories)\/.*\.(yaml|csv)$/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))

export const { ir } = compile(sources.filter(({ file }) => file === 'network/kinds.yaml'))
export const { value: directory, diagnostics } = readDirectory(sources)

/** The pack of a territory. */
export function realPack(territory: string): Pack {
  const { value } = toPack(directory, ir, territory, today)
  if (value === undefined) throw new Error(`no territory ${territory}`)
  return value
}

/** Who is found, in order, or the result. */
export function found(pack: Pack, where: Where, kind: string): readonly string[] | string {
  const resolution = resolve(pack, where, kind, today)
  return resolution.result === 'found'
    ? resolution.candidates.map(({ service }) => service.id)
    : resolution.result
}
