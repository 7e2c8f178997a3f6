/** Names that no schema knows where they are written: the states of this pathway, and the answers of a question. */
import type { Source } from '@jalon/diagnostics'
import type { CompletionItem } from 'vscode-languageserver/node'
import { CompletionItemKind } from 'vscode-languageserver/node'
import type { Content } from '../content-root.ts'

/** What may be written at a place. It looks at the text, since a file being typed is rarely YAML. */
export function completionsAt(content: Content, file: string, offset: number): CompletionItem[] {
  const source = content.sources.get(file)
  if (source === undefined || !/\.(pathway|scenarios)\.yaml$|^network\//.test(file)) return []
  const before = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset)
  if (/(?:^|[\s{,])(?:next|target|initial|else): *[\w-]*$/.test(before)) return states(content, file)

  const exits = exitMapAt(source, offset, before)
  if (exits === 'target') return states(content, file)
  if (exits !== undefined) return names(content, exits)

  const fact =
    /([\w-]+): *(?:\{ *(?:includes|includes-any|excludes|only): *)?(?:\[(?:[^\]]*,)? *)?[\w-]*$/.exec(
      before,
    )?.[1]
  return fact === undefined || !content.vocabulary().facts.has(fact) ? [] : answers(content, fact)
}

/** Inside the map of a `next`: after a colon a target is expected, otherwise the names of the cases. */
function exitMapAt(source: Source, offset: number, before: string): 'target' | Cases | undefined {
  const onLine = /(?:^|[\s{,])next: *\{([^}]*)$/.exec(before)?.[1]
  if (onLine !== undefined) {
    if (/: *[\w-]*$/.test(onLine)) return 'target'
    return casesAt(
      source,
      offset,
      [...onLine.matchAll(/([\w-]+) *:/g)].map(([, name = '']) => name),
    )
  }
  const written = /^( *)(?:[\w-]+: *)?[\w-]*$/.exec(before)?.[1]
  if (written === undefined || written === '') return undefined
  const earlier = source.text
    .slice(0, offset - before.length)
    .split('\n')
    .slice(0, -1)
    .reverse()
  const siblings: string[] = []
  for (const line of earlier) {
    const indent = /^ */.exec(line)?.[0].length ?? 0
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (indent > written.length) return undefined
    if (indent < written.length) {
      if (!/^ *next: *$/.test(line)) return undefined
      return before.includes(':') ? 'target' : casesAt(source, offset, siblings)
    }
    siblings.push(/^ *([\w-]+):/.exec(line)?.[1] ?? '')
  }
  return undefined
}

interface Cases {
  readonly action: 'ask' | 'invoke'
  readonly name: string
  readonly taken: readonly string[]
}

/** What the state around a place asks or invokes: the nearest such key above, or before on the line. */
function casesAt(source: Source, offset: number, taken: readonly string[]): Cases | undefined {
  const above = source.text.slice(Math.max(0, offset - 4000), offset)
  const found = [...above.matchAll(/(?:^|[\s{,])(ask|invoke): *([\w-]+)/g)].at(-1)
  const [, action, name] = found ?? []
  return name === undefined || (action !== 'ask' && action !== 'invoke') ? undefined : { action, name, taken }
}

function names(content: Content, { action, name, taken }: Cases): CompletionItem[] {
  const all = action === 'ask' ? answers(content, name) : outcomes(content, name)
  return all.filter(({ label }) => !taken.includes(label))
}

function states({ symbols }: Content, file: string): CompletionItem[] {
  const declared = symbols.all('state').filter(({ span }) => span.source.file === file)
  return declared.map(({ value }) => ({ label: value, kind: CompletionItemKind.Reference, detail: 'état' }))
}

function answers(content: Content, fact: string): CompletionItem[] {
  const known = content.vocabulary().facts.get(fact)?.answers ?? []
  return known.map(({ id, label }) => ({ label: id, kind: CompletionItemKind.EnumMember, detail: label }))
}

function outcomes({ symbols }: Content, pathway: string): CompletionItem[] {
  const ends = new Set(symbols.all('outcome', pathway).map(({ value }) => value))
  return [...ends].map((end) => ({ label: end, kind: CompletionItemKind.EnumMember, detail: 'fin' }))
}
