/** Where a name is declared, and where it is used. */
import type { Location } from 'vscode-languageserver/node'
import type { Content } from '../content-root.ts'
import type { Entity, Name } from '../names/name.ts'
import { rangeOf } from '../places.ts'

/** Where what stands under the cursor is declared. An answer that comes with a type leads to its question. */
export function definitionsAt(
  { symbols }: Content,
  file: string,
  offset: number,
  uriOf: (file: string) => string,
): Location[] {
  const name = symbols.at(file, offset)
  if (name === undefined) return []
  const declared = symbols.meant(name).flatMap((entity) => {
    const found = symbols.declarations(entity)
    const isProvided = found.length === 0 && entity.kind === 'answer' && entity.within !== undefined
    return isProvided ? symbols.declarations({ kind: 'fact', value: entity.within ?? '' }) : found
  })
  return declared.map((each) => locationOf(each, uriOf))
}

/** Every use of what stands under the cursor, its declarations too when they are asked for. */
export function referencesAt(
  { symbols }: Content,
  file: string,
  offset: number,
  options: { readonly withDeclarations: boolean; readonly uriOf: (file: string) => string },
): Location[] {
  const name = symbols.at(file, offset)
  if (name === undefined) return []
  const found = symbols
    .meant(name)
    .flatMap((entity: Entity) => [
      ...(options.withDeclarations ? symbols.declarations(entity) : []),
      ...symbols.uses(entity),
    ])
  return [...new Set(found)].map((each) => locationOf(each, options.uriOf))
}

function locationOf({ span }: Name, uriOf: (file: string) => string): Location {
  return { uri: uriOf(span.source.file), range: rangeOf(span) }
}
