/** Renames one thing everywhere it is written, or says in words why it cannot. */
import { identifier } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import { lineOf } from '@jalon/diagnostics'
import type { RenameFile, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import { RenameFile as renameFile } from 'vscode-languageserver/node'
import type { Content } from '../content-root.ts'
import type { Entity, Name } from '../names/name.ts'
import { rangeOf } from '../places.ts'
import { messages } from '../words/messages.ts'

/** Why a name stays as it is, said to the one who asked. */
export class RenameRefused extends Error {
  readonly words: L10n
  constructor(words: L10n) {
    super(words.en)
    this.name = 'RenameRefused'
    this.words = words
  }
}

export interface Renaming {
  readonly edit: WorkspaceEdit
  /** What is left to do by hand. */
  readonly remark?: L10n
}

/** Words that YAML or the language would read as something else than a name. */
const reserved = new Set([
  ...(identifier['not'] as { enum: string[] }).enum,
  'true',
  'false',
  'null',
  'yes',
  'no',
  'on',
  'off',
  'y',
  'n',
])

/** The name under the cursor, when it can be renamed. */
export function renamable(content: Content, file: string, offset: number): Name {
  const name = content.symbols.at(file, offset)
  if (name === undefined) throw new RenameRefused(messages.nothingToRename)
  entityToRename(content, name)
  return name
}

/** The edits that give another name to what stands under the cursor. */
export function rename(
  content: Content,
  place: { readonly file: string; readonly offset: number; readonly newName: string },
  { uriOf, canRenameFiles }: { readonly uriOf: (file: string) => string; readonly canRenameFiles: boolean },
): Renaming {
  const { symbols } = content
  const { newName } = place
  const name = renamable(content, place.file, place.offset)
  const entity = entityToRename(content, name)
  if (newName === name.value) return { edit: { changes: {} } }
  refuseBadName(newName)
  refuseTaken(content, { ...entity, value: newName })
  const [unreadable] = content.unreadable
  if (unreadable !== undefined) throw new RenameRefused(messages.readFirst(name.value, unreadable))

  const uses = symbols.uses(entity)
  const shared = uses.find((use) => symbols.meant(use).length > 1)
  if (shared !== undefined) {
    throw new RenameRefused(messages.meansSeveral(name.value, shared.span.source.file, lineOf(shared.span)))
  }
  const changes = editsByFile([...symbols.declarations(entity), ...uses], newName, uriOf)
  const moves = entity.kind === 'pathway' ? filesOf(content, entity.value) : []
  if (moves.length === 0) return { edit: { changes } }
  if (!canRenameFiles) return { edit: { changes }, remark: messages.renameFilesToo(name.value, newName) }
  const documentChanges = [
    ...Object.entries(changes).map(([uri, edits]) => ({ textDocument: { uri, version: null }, edits })),
    ...moves.map(
      (file): RenameFile => renameFile.create(uriOf(file), uriOf(movedName(file, entity.value, newName))),
    ),
  ]
  return { edit: { documentChanges } }
}

function entityToRename({ symbols }: Content, name: Name): Entity {
  const [entity, other] = symbols.meant(name)
  const { file } = name.span.source
  if (name.kind === 'urgency') throw new RenameRefused(messages.wordOfTheLanguage(name.value))
  if (entity === undefined) throw new RenameRefused(messages.nothingToRename)
  if (other !== undefined) throw new RenameRefused(messages.meansSeveral(name.value, file, lineOf(name.span)))
  // The page that shows the tool gives the profession of the person who uses it, by this name.
  if (entity.kind === 'fact' && entity.value === 'profession')
    throw new RenameRefused(messages.knownOutside(name.value))
  if (symbols.declarations(entity).length === 0) {
    const fact = entity.within ?? ''
    const isProvided =
      entity.kind === 'answer' &&
      symbols.declarations({ kind: 'fact', value: fact }).length > 0 &&
      ['oui', 'non', 'inconnu'].includes(entity.value)
    throw new RenameRefused(
      isProvided ? messages.providedAnswer(name.value, fact) : messages.declaredNowhere(name.value),
    )
  }
  return entity
}

function refuseBadName(word: string): void {
  if (!new RegExp(identifier['pattern'] as string).test(word))
    throw new RenameRefused(messages.notAnIdentifier(word))
  if (reserved.has(word)) throw new RenameRefused(messages.reservedWord(word))
}

/** Whether the new name is taken, where the two would be confused. A condition must not hide one of the network. */
function refuseTaken({ symbols }: Content, wanted: Entity): void {
  const [taken] =
    wanted.kind === 'condition'
      ? symbols.all('condition').filter(({ value }) => value === wanted.value)
      : symbols.declarations(wanted)
  const spoken = symbols.uses(wanted).find(({ reach }) => reach === 'under')
  const there = taken ?? spoken
  if (there === undefined) return
  throw new RenameRefused(
    messages.alreadyExists(wanted.kind, wanted.value, there.span.source.file, lineOf(there.span)),
  )
}

function editsByFile(
  names: readonly Name[],
  newText: string,
  uriOf: (file: string) => string,
): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {}
  for (const { span } of names) {
    const uri = uriOf(span.source.file)
    changes[uri] = [...(changes[uri] ?? []), { range: rangeOf(span), newText }]
  }
  return changes
}

/** The files that bear the name of a pathway. */
function filesOf({ sources }: Content, pathway: string): readonly string[] {
  const names = ['pathway', 'scenarios'].map((kind) => `${pathway}.${kind}.yaml`)
  return [...sources.keys()].filter((file) => names.includes(file.split('/').at(-1) ?? ''))
}

/** The new place of such a file: its own name, and that of its folder when they were the same. */
function movedName(file: string, before: string, after: string): string {
  const steps = file.split('/')
  const name = (steps.pop() ?? '').replace(`${before}.`, `${after}.`)
  const folder = steps.at(-1) === before ? [...steps.slice(0, -1), after] : steps
  return [...folder, name].join('/')
}
