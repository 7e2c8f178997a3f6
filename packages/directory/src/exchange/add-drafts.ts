/** Adds drafts to the files of a territory: after what is there, which stays as it is, and only if all can be read back. */
import type { Ir } from '@jalon/core/runtime'
import type { Checked, Diagnostic, Source } from '@jalon/diagnostics'
import { checkDirectory } from '../language/check-directory.ts'
import type { Territory } from '../language/directory.ts'
import { readDirectory } from '../language/read-directory.ts'
import { compareZone } from './compare-zone.ts'
import { servicesToYaml, zonesToYaml } from './drafts-to-yaml.ts'
import type { Imported, LeftAside, ServiceDraft, ZoneDraft } from './imported.ts'
import { plain } from './imports/reading/plain.ts'

/** What joins the files, and what does not. */
export interface Addition {
  readonly services: readonly ServiceDraft[]
  readonly zones: readonly ZoneDraft[]
  readonly tables: Readonly<Record<string, string>>
  /** What the file gave and what is there already, each with its reason. */
  readonly left: readonly LeftAside[]
  /**
   * The text to put at the end of each file, by its path under the content root. A file that is not there begins. In the
   * order to write them: what a file names stands before it, so that the first ones alone read without error.
   */
  readonly endings: Readonly<Record<string, string>>
}

export interface AdditionPlace {
  /** The files of the content root. */
  readonly sources: readonly Source[]
  readonly territory: Territory
  readonly kinds: Ir['kinds']
  /** The comment above what is added: where it comes from, and what to do with it. One line. */
  readonly heading: string
}

/**
 * What an import adds to a territory. The diagnostics are those of the territory once it is added: with an error among
 * them, nothing may be written.
 */
export function addDrafts(imported: Imported, place: AdditionPlace): Checked<Addition> {
  const { sources, territory, kinds, heading } = place
  const left: LeftAside[] = [...imported.left]
  const named = new Set(territory.services.flatMap(({ id, name }) => [id.value, plain(name)]))
  const services = imported.services.filter(({ id, name }) => {
    if (!named.has(id) && !named.has(plain(name))) return true
    left.push({ what: name, why: 'already-there' })
    return false
  })

  const fresh = imported.zones.filter((draft) => {
    const there = territory.zones?.get(draft.id)
    if (there === undefined) return true
    const detail = compareZone(there, draft, imported.tables)
    left.push({ what: draft.id, why: 'already-there', ...(detail === undefined ? {} : { detail }) })
    return false
  })
  const tables = tablesFor(fresh, imported.tables, sources, territory.id)
  const zones = fresh.map((zone) => ({ ...zone, communes: inTable(zone.communes, tables.names) }))

  const path = (name: string) => `territories/${territory.id}/${name}`
  const endings = {
    ...Object.fromEntries(Object.entries(tables.texts).map(([name, text]) => [path(name), text])),
    ...ending(sources, path('zones.yaml'), heading, zonesToYaml(zones)),
    ...ending(sources, path('services.yaml'), heading, servicesToYaml(services)),
  }
  return {
    value: { services, zones, tables: tables.texts, left, endings },
    diagnostics: readBack(sources, endings, territory.id, kinds),
  }
}

interface Tables {
  /** The tables to write, by the name that they take. */
  readonly texts: Readonly<Record<string, string>>
  /** The name that each takes: its own, or another when a different table has it. */
  readonly names: ReadonlyMap<string, string>
}

/** Only the tables that a new zone selects from. A table that is there is never written over. */
function tablesFor(
  zones: readonly ZoneDraft[],
  tables: Imported['tables'],
  sources: readonly Source[],
  territory: string,
): Tables {
  const needed = new Set(zones.flatMap(({ communes }) => ('from' in communes ? [communes.from] : [])))
  const names = new Map<string, string>()
  const texts: Record<string, string> = {}
  for (const [name, text] of Object.entries(tables)) {
    if (!needed.has(name)) continue
    const thereAs = (each: string) =>
      sources.find(({ file }) => file === `territories/${territory}/${each}`)?.text
    let free = name
    for (let next = 2; thereAs(free) !== undefined && thereAs(free) !== text; next++)
      free = name.replace(/(?=\.csv$)/, `-${next}`)
    names.set(name, free)
    if (thereAs(free) === undefined) texts[free] = text
  }
  return { texts, names }
}

function inTable(communes: ZoneDraft['communes'], names: Tables['names']): ZoneDraft['communes'] {
  return 'from' in communes ? { ...communes, from: names.get(communes.from) ?? communes.from } : communes
}

/** The comment and the entries, after a blank line, with the line ends of the file. */
function ending(
  sources: readonly Source[],
  file: string,
  heading: string,
  entries: string,
): Readonly<Record<string, string>> {
  if (entries === '') return {}
  const before = sources.find((source) => source.file === file)?.text ?? ''
  const gap = before.trim() === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const text = `${gap}# ${heading.replace(/\s+/g, ' ')}\n\n${entries}`
  return { [file]: before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text }
}

/** The errors of the territory as it would be. */
function readBack(
  sources: readonly Source[],
  endings: Readonly<Record<string, string>>,
  territory: string,
  kinds: Ir['kinds'],
): readonly Diagnostic[] {
  const added = new Map(Object.entries(endings))
  const after = [
    ...sources.map((source) => ({ ...source, text: source.text + (added.get(source.file) ?? '') })),
    ...[...added]
      .filter(([file]) => !sources.some((source) => source.file === file))
      .map(([file, text]) => ({ file, text })),
  ]
  const { value: directory, diagnostics } = readDirectory(after)
  return [...diagnostics, ...checkDirectory({ directory, kinds })].filter(({ severity, span }) => {
    return severity === 'error' && span.source.file.startsWith(`territories/${territory}/`)
  })
}
