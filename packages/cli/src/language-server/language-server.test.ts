/** The language server as an editor meets it: the real command, over its standard input and output. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CodeAction, CompletionItem, Diagnostic, Hover } from 'vscode-languageserver/node'
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

describe('A pathway is broken while typing', { timeout: patience }, () => {
  withEditor()

  test('the misspelt state is underlined, in French, and the quick fix mends it', async () => {
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
  })

  test('quick fixes are only those of the place under the cursor', async () => {
    await editor.open(triage)
    await editor.replace(triage, 'oui: secours,', 'oui: secuors,')
    await editor.diagnostics(triage, has('unknown-state'))
    expect(await editor.ask<CodeAction[]>('textDocument/codeAction', triage, 'initial:')).toEqual([])
  })

  test('a change in a shared file is told in the files that use it, opened or not', async () => {
    await editor.open(facts)
    await editor.replace(facts, '\ngravite:', '\ngravitee:')
    await editor.diagnostics(mineure, has('unknown-fact'))
    await editor.replace(facts, '\ngravitee:', '\ngravite:')
    await editor.diagnostics(mineure, hasNot('unknown-fact'))
  })
})

describe('Words under the cursor', { timeout: patience }, () => {
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
      [/«\sDe quoi parle-t-elle\s\?\s» compte «\sViol, acte sexuel imposé/],
    ],
    ['a target is what its state does', triage, 'oui: secours,', 5, [/Décision/]],
    [
      'a rule is the sentence of its promise',
      invariants,
      'first-is: { refer: police-urgence',
      2,
      [
        /«\sUn danger immédiat\s\?\s» a pour réponse «\sOui\s», la première orientation est «\sPolice secours, gendarmerie\s», maintenant\./,
      ],
    ],
  ] as const)('%s', async (_, file, passage, inside, expected) => {
    await editor.open(file)
    const hover = await editor.ask<Hover>('textDocument/hover', file, passage, {}, inside)
    const { value } = hover.contents as { value: string }
    for (const words of expected) expect(value).toMatch(words)
  })

  test('what is not a name says nothing', async () => {
    await editor.open(triage)
    expect(await editor.ask('textDocument/hover', triage, 'title:')).toBeNull()
  })
})

describe('Half-typed files', { timeout: patience }, () => {
  withEditor()

  test('names are still found around a line that is being typed', async () => {
    await editor.open(triage)
    await editor.replace(triage, '  secours-sur-place:\n', '  nouvel: { ask: \n  secours-sur-place:\n')
    const hover = await editor.ask<Hover>('textDocument/hover', triage, 'to: police-urgence', {}, 5)
    expect(JSON.stringify(hover)).toContain('Police secours')
  })

  test('the states of the pathway are proposed where one is expected', async () => {
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
  })

  test('a hundred random edits do not end the server', async () => {
    await editor.open(triage)
    const original = editor.text(triage)
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
    expect(editor.faults()).toEqual([])
    await editor.fill(triage, original.replace('oui: secours,', 'oui: secuors,'))
    await editor.diagnostics(triage, has('unknown-state'))
  })
})

describe('Another start', { timeout: patience }, () => {
  test('a content root that does not exist leaves a server that answers nothing, and lives', async () => {
    editor = await startEditor({ words: ['--root', 'nulle-part'] })
    try {
      await editor.open(triage)
      expect(await editor.ask('textDocument/hover', triage, 'ask: danger', {}, 6)).toBeNull()
      expect(editor.isAlive()).toBe(true)
    } finally {
      await editor.close()
    }
  })

  test('in English when asked', async () => {
    editor = await startEditor({ words: ['--lang', 'en', '--root', 'pathways'] })
    try {
      await editor.open(triage)
      await editor.replace(triage, 'oui: secours,', 'oui: secuors,')
      const found = await editor.diagnostics(triage, has('unknown-state'))
      expect(found.map(({ message }) => message).join()).toContain('Why: ')
    } finally {
      await editor.close()
    }
  })
})

/** The same numbers at every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
