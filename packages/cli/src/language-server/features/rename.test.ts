import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { TextEdit } from 'vscode-languageserver/node'
import type { Content } from '../content-root.ts'
import { openContentRoot } from '../content-root.ts'
import type { Name } from '../names/name.ts'
import { offsetAt } from '../places.ts'
import { contentOf, smallNetwork } from '../testing/content-of.ts'
import { RenameRefused, rename } from './rename.ts'

const uriOf = (file: string) => file

/** The texts after renaming the declaration of a name; undefined when it is refused. */
function renamed(content: Content, { span }: Name, newName: string): ReadonlyMap<string, string> | undefined {
  try {
    const place = { file: span.source.file, offset: span.start, newName }
    const { changes = {} } = rename(content, place, { uriOf, canRenameFiles: false }).edit
    return new Map(Object.entries(changes).map(([file, edits]) => [file, apply(content, file, edits)]))
  } catch (error) {
    if (error instanceof RenameRefused) return undefined
    throw error
  }
}

function apply(content: Content, file: string, edits: readonly TextEdit[]): string {
  const source = content.sources.get(file) ?? { file, text: '' }
  const inOrder = edits.map(({ range, newText }) => ({
    start: offsetAt(source, range.start),
    end: offsetAt(source, range.end),
    newText,
  }))
  return inOrder
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), source.text)
}

test('when one real name in fifteen is changed, nothing new is wrong', { timeout: 60_000 }, () => {
  const root = openContentRoot(fileURLToPath(new URL('../../../../../pathways', import.meta.url)))
  const before = root.read(new Map())
  const kinds = ['fact', 'kind', 'condition', 'outcome', 'answer', 'state', 'source', 'owner'] as const
  const chosen = kinds.flatMap((kind) => before.symbols.all(kind)).filter((_, index) => index % 15 === 0)
  const buffers = new Map<string, string>()
  let count = 0
  for (const { kind, value, within } of chosen) {
    const content = root.read(buffers)
    const [declared] = content.symbols.declarations({ kind, value, within })
    const texts = declared && renamed(content, declared, `${value}-renomme`)
    for (const [file, text] of texts ?? []) buffers.set(file, text)
    if (texts !== undefined) count++
  }
  expect(count).toBeGreaterThan(chosen.length / 2)
  const rules = (content: Content) =>
    content
      .diagnostics()
      .map(({ rule, span }) => `${rule} ${span.source.file}`)
      .sort()
  expect(rules(root.read(buffers))).toEqual(rules(before))
})

test.each([
  [
    'an outcome that a rule of the network gives to several pathways',
    'outcome',
    'fin',
    'un',
    'est écrit dans plusieurs parcours, et network/invariants.yaml, ligne 6, parle de tous',
  ],
  [
    'the profession, which pages give by its name',
    'fact',
    'profession',
    undefined,
    'est connu sous ce nom hors des parcours',
  ],
] as const)('%s keeps its name', (_, kind, value, within, words) => {
  const content = contentOf(smallNetwork)
  const [declared] = content.symbols.declarations({ kind, value, within })
  const place = {
    file: declared?.span.source.file ?? '',
    offset: declared?.span.start ?? 0,
    newName: 'autre',
  }
  const refused = (): string => {
    try {
      rename(content, place, { uriOf, canRenameFiles: false })
      return ''
    } catch (error) {
      return error instanceof RenameRefused ? error.words.fr : String(error)
    }
  }
  expect(refused()).toContain(words)
})

test('a condition does not take the name of one of the network, which it would hide', () => {
  const content = contentOf(smallNetwork)
  const [declared] = content.symbols.declarations({ kind: 'condition', value: 'locale', within: 'deux' })
  expect(declared && renamed(content, declared, 'grave')).toBeUndefined()
  expect(declared && renamed(content, declared, 'autre')?.get('deux/deux.pathway.yaml')).toContain(
    'condition: [grave, autre]',
  )
})
