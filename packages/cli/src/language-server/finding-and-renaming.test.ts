/** Definitions, references and renamings, as an editor asks for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic, Location, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Editor } from './testing/editor.ts'
import { startEditor } from './testing/editor.ts'

const patience = 60_000
const triage = 'triage/triage.pathway.yaml'
const mineure = 'personne-mineure/personne-mineure.pathway.yaml'
const facts = 'network/facts.yaml'
const invariants = 'network/invariants.yaml'

let editor: Editor

/** One editor for the tests of a group; opening a file again brings its first text back. */
function withEditor(): void {
  beforeAll(async () => {
    editor = await startEditor()
  }, patience)
  afterAll(() => editor.close(), patience)
}

const has = (rule: string) => (found: readonly Diagnostic[]) => found.some(({ code }) => code === rule)

describe('Finding and renaming', { timeout: patience }, () => {
  withEditor()

  test.each([
    ['a fact', triage, 'ask: danger', 5, facts, 'danger'],
    ['a kind', triage, 'to: police-urgence', 4, 'network/kinds.yaml', 'police-urgence'],
    [
      'a pathway',
      mineure,
      'invoke: plan-securite',
      8,
      'plan-securite/plan-securite.pathway.yaml',
      'plan-securite',
    ],
    [
      'a condition of the network',
      mineure,
      'condition: violence-sexuelle',
      11,
      'network/conditions.yaml',
      'violence-sexuelle',
    ],
    [
      'an outcome of another pathway',
      mineure,
      '{ soins-acceptes',
      2,
      'violences-sexuelles-recentes/violences-sexuelles-recentes.pathway.yaml',
      'soins-acceptes',
    ],
    ['a state', triage, 'oui: secours,', 5, triage, 'secours'],
    ['a provided answer leads to its question', triage, '{ oui: secours', 2, facts, 'danger'],
  ] as const)('the definition of %s', async (_, file, passage, inside, target, name) => {
    await editor.open(file)
    const found = await editor.ask<Location[]>('textDocument/definition', file, passage, {}, inside)
    expect(new Set(found.map(({ uri }) => uri))).toEqual(new Set([editor.uri(target)]))
    const lines = editor.text(target).split('\n')
    for (const { range } of found) {
      expect(lines[range.start.line]?.slice(range.start.character, range.end.character)).toBe(name)
    }
  })

  test('a pathway is renamed with its files', async () => {
    await editor.open(mineure)
    const edit = await editor.ask<WorkspaceEdit>(
      'textDocument/rename',
      mineure,
      'invoke: plan-securite',
      { newName: 'plan' },
      10,
    )
    const moves = (edit.documentChanges ?? []).flatMap((each) =>
      'kind' in each && each.kind === 'rename' ? [each] : [],
    )
    expect(moves.map(({ oldUri, newUri }) => [oldUri, newUri])).toEqual(
      ['pathway', 'scenarios'].map((kind) => [
        editor.uri(`plan-securite/plan-securite.${kind}.yaml`),
        editor.uri(`plan/plan.${kind}.yaml`),
      ]),
    )
  })

  test.each([
    [
      'a name that is not an identifier',
      'ask: gravite',
      'Gravité 2',
      "« Gravité 2 » n'est pas un identifiant",
    ],
    [
      'a name that is taken',
      'ask: gravite',
      'danger',
      'Il y a déjà un fait « danger » (network/facts.yaml, ligne',
    ],
    ['a word of the language', 'ask: gravite', 'any', '« any » a déjà un sens'],
    ['a word of YAML', 'ask: gravite', 'yes', '« yes » a déjà un sens'],
    [
      'an answer that comes with a type',
      '{ non: protection',
      'nope',
      '« non » vient avec le type de « danger »',
    ],
  ] as const)('%s is refused, in words', async (_, passage, newName, words) => {
    await editor.open(mineure)
    const inside = passage.startsWith('{') ? 3 : 6
    await expect(editor.ask('textDocument/rename', mineure, passage, { newName }, inside)).rejects.toThrow(
      words,
    )
  })

  test('nothing is renamed while a file cannot be read', async () => {
    await editor.open(mineure)
    await editor.open(triage)
    await editor.replace(triage, 'states:', 'states: {')
    await expect(
      editor.ask('textDocument/rename', mineure, 'ask: gravite', { newName: 'signes' }, 6),
    ).rejects.toThrow(`« ${triage} » ne peut pas être lu`)
  })
})

describe('Renaming across files', { timeout: patience }, () => {
  withEditor()

  test('a fact is renamed in every file, and nothing is wrong afterwards', async () => {
    await editor.open(mineure)
    const edit = await editor.ask<WorkspaceEdit>(
      'textDocument/rename',
      mineure,
      'ask: gravite',
      { newName: 'signes-de-gravite' },
      6,
    )
    expect(Object.keys(edit.changes ?? {})).toEqual(
      expect.arrayContaining([facts, mineure, triage, 'network/conditions.yaml', invariants].map(editor.uri)),
    )
    await editor.apply(edit)
    expect(editor.text(facts)).toMatch(/^signes-de-gravite:/m)
    // A mistake made after the renaming: once it is told, everything before it has been checked.
    await editor.replace(triage, 'oui: secours,', 'oui: secuors,')
    await editor.diagnostics(triage, has('unknown-state'))
    expect(editor.allDiagnostics().filter(({ code }) => code === 'unknown-fact')).toEqual([])
  })
})
