/** `jalon schema`: what editors need to complete, explain and check content files, with the names of this repository. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Source } from '@jalon/diagnostics'
import type { EditorFile } from '@jalon/core'
import { compile, editorSchemas, parseWhole } from '@jalon/core'
import { nationalSchema, servicesSchema, territorySchema, zonesSchema } from '@jalon/directory'
import { scenariosSchema } from '@jalon/verifier'
import { openFiles } from '../base/usable-base.ts'
import type { Command } from '../command.ts'

const suffix = '.schema.json'

const otherFiles: readonly EditorFile[] = [
  { name: 'scenarios', title: 'Scénarios', schema: scenariosSchema },
  { name: 'national', title: 'Services nationaux', schema: nationalSchema },
  {
    name: 'territory',
    title: 'Territoire',
    schema: {
      if: { properties: { fictional: { const: true } }, required: ['fictional'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: territorySchema(true),
      else: territorySchema(false),
    },
  },
  { name: 'zones', title: 'Zones', schema: zonesSchema },
  { name: 'services', title: 'Services', schema: servicesSchema },
]

const words = {
  fr: {
    written: (count: number, folder: string) => `${count} schémas écrits dans ${folder}.`,
    stale: (names: readonly string[]) => `À mettre à jour avec « jalon schema » : ${names.join(', ')}.`,
    fresh: 'Les schémas sont à jour.',
  },
  en: {
    written: (count: number, folder: string) => `${count} schemas written to ${folder}.`,
    stale: (names: readonly string[]) => `To update with "jalon schema": ${names.join(', ')}.`,
    fresh: 'The schemas are up to date.',
  },
}

export const schema: Command = {
  name: 'schema',
  usage: 'schema [--out DOSSIER] [--check]',
  summary: {
    fr: "écrit ce qu'il faut aux éditeurs pour compléter et expliquer",
    en: 'writes what editors need to complete and explain',
  },
  options: { out: 'value', check: 'flag' },
  words: { least: 0, most: 0 },
  async run(call) {
    const { root, options, format, lang, io } = call
    const shown = typeof options['out'] === 'string' ? options['out'] : `${root}/.schema`
    const folder = resolve(io.cwd, shown)
    const files = schemaFiles(openFiles(call).sources)
    const stale = staleFiles(files, folder)
    const isCheck = options['check'] === true
    if (!isCheck) write(files, folder)
    if (format === 'json')
      io.out(JSON.stringify({ folder: shown, files: Object.keys(files), stale, written: !isCheck }, null, 2))
    else if (!isCheck) io.out(words[lang].written(Object.keys(files).length, shown))
    else io.out(stale.length === 0 ? words[lang].fresh : words[lang].stale(stale))
    return isCheck && stale.length > 0 ? 1 : 0
  },
}

/** The text of every schema, by file name. The same content gives the same bytes. */
export function schemaFiles(sources: readonly Source[]): Readonly<Record<string, string>> {
  const owners = sources.find(({ file }) => file === 'network/owners.yaml')
  const schemas = editorSchemas(compile(sources).vocabulary, owners && parseWhole(owners), otherFiles)
  return Object.fromEntries(
    Object.entries(schemas).map(([name, each]) => [name, `${JSON.stringify(each, null, 1)}\n`]),
  )
}

/** The schemas of a folder that are missing, different, or there for nothing. */
function staleFiles(files: Readonly<Record<string, string>>, folder: string): readonly string[] {
  const there = schemasIn(folder)
  const changed = Object.entries(files).filter(
    ([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  )
  return [...changed.map(([name]) => name), ...there.filter((name) => files[name] === undefined)]
}

function write(files: Readonly<Record<string, string>>, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of schemasIn(folder)) if (files[name] === undefined) rmSync(join(folder, name))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

function schemasIn(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(suffix))
        .sort()
    : []
}
