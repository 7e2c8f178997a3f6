/** The language server as an editor meets it: the real command, over its standard input and output. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver/node'
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
const hasNot = (rule: string) => (found: readonly Diagnostic[]) => !has(rule)(found)

describe('A pathway is broken while typing', () => {
  withEditor()

  test(
    'the misspelt state is underlined, in French, and the quick fix mends it',
    async () => {
      await editor.open(triage)
      await editor.replace(triage, 'oui: secours,', 'oui: secuors,')
      const [found] = (await editor.diagnostics(triage, has('unknown-state'))).filter(
        ({ code }) => code === 'unknown-state',
      )
      expect(found).toMatchObject({
        severity: 1,
        source: 'jalon',
        message: expect.stringContaining("« secuors », qui n'existe pas"),
      })
      expect(found?.message).toContain('Pourquoi : ')
      expect(found?.codeDescription).toBeUndefined()

      const fixes = await editor.ask<CodeAction[]>('textDocument/codeAction', triage, 'secuors')
      expect(fixes.map(({ title }) => title)).toEqual([
        expect.stringMatching(/« secours ».* \((sûre|à relire)\)$/),
      ])
      await editor.apply(fixes[0]?.edit ?? {})
      expect(editor.text(triage)).toContain('oui: secours,')
      await editor.diagnostics(triage, hasNot('unknown-state'))
    },
    patience,
  )

  test(
    'quick fixes are only those of the place under the cursor',
    async () => {
      await editor.open(triage)
      await editor.replace(triage, 'oui: secours,', 'oui: secuors,')
      await editor.diagnostics(triage, has('unknown-state'))
      expect(await editor.ask<CodeAction[]>('textDocument/codeAction', triage, 'initial:')).toEqual([])
    },
    patience,
  )

  test(
    'a change in a shared file is told in the files that use it, opened or not',
    async () => {
      await editor.open(facts)
      await editor.replace(facts, '\ngravite:', '\ngravitee:')
      await editor.diagnostics(mineure, has('unknown-fact'))
      await editor.replace(facts, '\ngravitee:', '\ngravite:')
      await editor.diagnostics(mineure, hasNot('unknown-fact'))
    },
    patience,
  )
})

describe('Words under the cursor', () => {
  withEditor()

  test.each([
    ['a fact is its question and its answers', triage, 'ask: danger', 5, [/\*\*.+\s\?\*\*/, /`inconnu`/]],
    [
      'an urgency is its definition',
      triage,
      'urgency: now',
      9,
      [/\*\*Maintenant\*\* : avant que la personne ne quitte la pièce/],
    ],
    [
      'a kind is its label and its purpose',
      triage,
      'to: police-urgence',
      4,
      [/Police secours/, /Appeler les secours maintenant/],
    ],
    ['an answer is its label', triage, 'guard: { contexte: seule', 19, [/Oui, elle est seule avec moi/]],
    ['a provided answer too', triage, '{ oui: secours', 2, [/\*\*Oui\*\*/]],
    [
      'a source is its title and whether it was read',
      triage,
      'sources: [cp-223-6',
      10,
      [/Code pénal, article 223-6/, /Lue/],
    ],
    [
      'an invoked pathway is its title and its ends',
      mineure,
      'invoke: plan-securite',
      9,
      [/Fins : « fait »/],
    ],
    [
      'an outcome tells whose it is',
      mineure,
      '{ soins-acceptes:',
      3,
      [/Fin du parcours « violences-sexuelles-recentes »/],
    ],
    [
      'a condition is what it requires',
      mineure,
      'condition: violence-sexuelle',
      12,
      [/Violences comprend « sexuelle »/i],
    ],
    ['a target is what its state does', triage, 'oui: secours,', 5, [/Décision/]],
    [
      'a rule is the sentence of its promise',
      invariants,
      'first-is: { refer: police-urgence',
      2,
      [/Si danger est « oui », la première orientation est « Police secours, gendarmerie » \(maintenant\)\./],
    ],
  ] as const)(
    '%s',
    async (_, file, passage, inside, expected) => {
      await editor.open(file)
      const hover = await editor.ask<Hover>('textDocument/hover', file, passage, {}, inside)
      const { value } = hover.contents as { value: string }
      for (const words of expected) expect(value).toMatch(words)
    },
    patience,
  )

  test(
    'what is not a name says nothing',
    async () => {
      await editor.open(triage)
      expect(await editor.ask('textDocument/hover', triage, 'title:')).toBeNull()
    },
    patience,
  )
})

describe('Finding and renaming', () => {
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
  ] as const)(
    'the definition of %s',
    async (_, file, passage, inside, target, name) => {
      await editor.open(file)
      const found = await editor.ask<Location[]>('textDocument/definition', file, passage, {}, inside)
      expect(new Set(found.map(({ uri }) => uri))).toEqual(new Set([editor.uri(target)]))
      const lines = editor.text(target).split('\n')
      for (const { range } of found) {
        expect(lines[range.start.line]?.slice(range.start.character, range.end.character)).toBe(name)
      }
    },
    patience,
  )

  test(
    'a pathway is renamed with its files',
    async () => {
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
    },
    patience,
  )

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
  ] as const)(
    '%s is refused, in words',
    async (_, passage, newName, words) => {
      await editor.open(mineure)
      const inside = passage.startsWith('{') ? 3 : 6
      await expect(editor.ask('textDocument/rename', mineure, passage, { newName }, inside)).rejects.toThrow(
        words,
      )
    },
    patience,
  )

  test(
    'nothing is renamed while a file cannot be read',
    async () => {
      await editor.open(mineure)
      await editor.open(triage)
      await editor.replace(triage, 'states:', 'states: {')
      await expect(
        editor.ask('textDocument/rename', mineure, 'ask: gravite', { newName: 'signes' }, 6),
      ).rejects.toThrow(`« ${triage} » ne peut pas être lu`)
    },
    patience,
  )
})

describe('Renaming across files', () => {
  withEditor()

  test(
    'a fact is renamed in every file, and nothing is wrong afterwards',
    async () => {
      await editor.open(mineure)
      const edit = await editor.ask<WorkspaceEdit>(
        'textDocument/rename',
        mineure,
        'ask: gravite',
        { newName: 'signes-de-gravite' },
        6,
      )
      expect(Object.keys(edit.changes ?? {})).toEqual(
        expect.arrayContaining(
          [facts, mineure, triage, 'network/conditions.yaml', invariants].map(editor.uri),
        ),
      )
      await editor.apply(edit)
      expect(editor.text(facts)).toMatch(/^signes-de-gravite:/m)
      // A mistake made after the renaming: once it is told, everything before it has been checked.
      await editor.replace(triage, 'oui: secours,', 'oui: secuors,')
      await editor.diagnostics(triage, has('unknown-state'))
      expect(editor.allDiagnostics().filter(({ code }) => code === 'unknown-fact')).toEqual([])
    },
    patience,
  )
})

describe('Half-typed files', () => {
  withEditor()

  test(
    'names are still found around a line that is being typed',
    async () => {
      await editor.open(triage)
      await editor.replace(triage, '  secours-sur-place:\n', '  nouvel: { ask: \n  secours-sur-place:\n')
      const hover = await editor.ask<Hover>('textDocument/hover', triage, 'to: police-urgence', {}, 5)
      expect(JSON.stringify(hover)).toContain('Police secours')
    },
    patience,
  )

  test(
    'the states of the pathway are proposed where one is expected',
    async () => {
      await editor.open(triage)
      await editor.replace(
        triage,
        '  secours-sur-place:\n',
        '  nouvel: { ask: danger, next: { oui: \n  secours-sur-place:\n',
      )
      const items = await editor.ask<CompletionItem[]>(
        'textDocument/completion',
        triage,
        'next: { oui: \n',
        {},
        13,
      )
      expect(items.map(({ label }) => label)).toEqual(
        expect.arrayContaining(['secours', 'secours-sur-place', 'temps-seul']),
      )
    },
    patience,
  )

  test(
    'a hundred random edits do not end the server',
    async () => {
      const original = (await editor.open(triage), editor.text(triage))
      const random = generator(20261122)
      const scraps = [
        '{',
        '}',
        '[',
        '\n',
        '\t',
        '"',
        ': ',
        '- ',
        '&a ',
        '*a',
        '<<: ',
        '!!js ',
        '\u0000',
        '\ud800',
        '# ',
        'next:',
        '  ',
        '%YAML',
        '---\n',
        '? ',
      ]
      for (let round = 0; round < 100; round++) {
        const text = editor.text(triage)
        const at = Math.floor(random() * text.length)
        const gone = random() < 0.5 ? Math.floor(random() * 40) : 0
        const scrap = scraps[Math.floor(random() * scraps.length)] ?? ''
        await editor.fill(
          triage,
          round % 20 === 19 ? original : text.slice(0, at) + scrap + text.slice(at + gone),
        )
        if (round % 5 === 0) {
          const passage = editor.text(triage).slice(at, at + 4) || 'a'
          if (!editor.text(triage).includes(passage)) continue
          await Promise.all([
            editor.ask('textDocument/hover', triage, passage),
            editor.ask('textDocument/completion', triage, passage),
            editor.ask('textDocument/references', triage, passage, { context: { includeDeclaration: true } }),
            editor.ask('textDocument/rename', triage, passage, { newName: 'autre' }).catch(() => null),
          ])
        }
      }
      expect(editor.isAlive()).toBe(true)
      await editor.fill(triage, original.replace('oui: secours,', 'oui: secuors,'))
      await editor.diagnostics(triage, has('unknown-state'))
    },
    patience,
  )
})

/** The same numbers at every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
