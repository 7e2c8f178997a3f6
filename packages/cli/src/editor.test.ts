/** What an author sees in a bare VS Code: the language server that its YAML extension runs, on our schemas and files. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaFiles } from './commands/schema.ts'
import { readContentFiles } from './content-files.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const root = join(repository, 'pathways')
const { sources } = readContentFiles(root)
const schemas = schemaFiles(sources)
const settings = JSON.parse(readFileSync(join(repository, '.vscode/settings.json'), 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
let editor: Editor

beforeAll(async () => {
  for (const [name, text] of Object.entries(schemas)) writeFileSync(join(folder, name), text)
  editor = await openEditor(folder)
}, 30_000)

afterAll(() => {
  editor?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every schema has its files in the settings of VS Code, and the other way round', () => {
  const named = Object.keys(settings['yaml.schemas']).map((path) => path.replace('./pathways/.schema/', ''))
  expect(named.sort()).toEqual(Object.keys(schemas).sort())
})

test('the schemas of the repository are those of its content: if not, run « npx jalon schema »', () => {
  const written = Object.keys(schemas).map((name) => [
    name,
    readFileSync(join(root, '.schema', name), 'utf8'),
  ])
  expect(Object.fromEntries(written)).toEqual(schemas)
})

test('every key is explained', () => {
  const unexplained = Object.entries(schemas).flatMap(([name, text]) =>
    keysWithoutWords(JSON.parse(text), name),
  )
  expect([...new Set(unexplained)]).toEqual([])
})

test('real files have nothing to report', async () => {
  const files = sources.filter(({ file }) => file.endsWith('.yaml') && file !== 'network/wording.yaml')
  const found = files.map(async ({ file, text }) => [
    file,
    (await editor.problems(file, text)).map(({ message }) => message),
  ])
  expect(await Promise.all(found)).toEqual(files.map(({ file }) => [file, []]))
}, 60_000)

test.each([
  ['the questions, after ask', 'danger:\n    ask: ‸\n', 'danger', 'Un danger immédiat'],
  ['the kinds, in to', 'x:\n    refer:\n      to: ‸\n', 'police-urgence', 'Appeler les secours'],
  ['the urgencies', 'x:\n    refer:\n      urgency: ‸\n', 'h24', 'Sous 24 heures'],
  ['the pathways to invoke', 'x:\n    invoke: ‸\n', 'triage', 'Premières questions'],
  ['the facts, in a guard', 'x:\n    next:\n      - guard:\n          ‸\n', 'danger', 'Un danger immédiat'],
  [
    'the answers of a question, in next',
    'x:\n    ask: danger\n    next:\n      ‸\n',
    'inconnu',
    'ne sait pas',
  ],
  ['the keys of a state', 'x:\n    ‸\n', 'refer', 'Une orientation'],
  ['a question to fill', 'x:\n    ‸\n', 'question', 'Poser une question'],
  ['a referral to fill', 'x:\n    ‸\n', 'orientation', 'Orienter vers'],
  ['a decision to fill', 'x:\n    ‸\n', 'décision', 'Choisir la suite'],
])('it proposes %s', async (_, states, label, explanation) => {
  const found = (await editor.completions(...typed(states))).find((each) => each.label === label)
  expect(found?.documentation).toContain(explanation)
})

test('it proposes only the answers of the question, in a guard', async () => {
  const found = await editor.completions(...typed('x:\n    next:\n      - guard:\n          danger: ‸\n'))
  expect(found.map(({ label }) => label).filter((label) => !label.startsWith('- '))).toEqual([
    'oui',
    'non',
    'inconnu',
  ])
})

test('it proposes a scenario to fill', async () => {
  const text = 'pathway: triage\nscenarios:\n  - ‸\n'
  const found = await editor.completions('triage/triage.scenarios.yaml', ...cursorIn(text))
  expect(found.map(({ label }) => label)).toContain('scénario')
})

test.each([
  ['a key', 'x:\n    refer: { to: samu, ur‸gency: now }\n', 'Dans quel délai.'],
  ['a value', 'x:\n    refer: { to: sa‸mu, urgency: now }\n', 'Samu'],
  ['a question', 'x:\n    ask: dan‸ger\n', 'Un danger immédiat'],
  ['an answer of a guard', 'x:\n    next:\n      - guard: { danger: o‸ui }\n', 'Oui'],
])('it explains %s in French', async (_, states, explanation) => {
  expect(await editor.hover(...typed(states))).toContain(explanation)
})

test.each([
  ['a misspelt key', 'x: { aks: danger, next: y }\n', 'Clés possibles dans un état : ask, refer'],
  [
    'a missing key',
    'x: { refer: { to: samu, urgency: now, say: Appelez. }, next: y }\n',
    'Il manque « consent » dans une orientation.',
  ],
  [
    'an unknown urgency',
    'x: { refer: { urgency: bientot } }\n',
    'Mots possibles : now, h24, h72, week, later.',
  ],
  [
    'an unknown kind',
    'x: { refer: { to: pompiers } }\n',
    "Ce type de structure n'est pas dans la liste du réseau (network/kinds.yaml).",
  ],
  [
    'an answer of another question',
    'x: { next: [{ guard: { danger: peut-etre }, target: y }] }\n',
    'Réponses possibles à « Un danger immédiat',
  ],
  [
    'a guard on a question that nobody declared',
    'x: { next: [{ guard: { dager: oui }, target: y }] }\n',
    "Une condition s'écrit avec une question du réseau",
  ],
  ['an identifier with an accent', 'été: { ask: danger, next: y }\n', 'Il faut ici un identifiant'],
])('it says in French what is wrong with %s', async (_, states, sentence) => {
  const [file, text] = typed(`${states}‸`)
  const messages = (await editor.problems(file, text)).map(({ message }) => message)
  expect(
    messages.filter((message) => message.includes(sentence)),
    messages.join('\n'),
  ).not.toEqual([])
})

/** The keys, anywhere in a schema, that an editor would propose without a word. */
function keysWithoutWords(schema: unknown, place: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties, additionalProperties } = schema as {
    properties?: Record<string, object>
    additionalProperties?: unknown
  }
  const closed = additionalProperties === false ? Object.entries(properties ?? {}) : []
  const missing = closed.flatMap(([key, each]) => ('markdownDescription' in each ? [] : [`${place}: ${key}`]))
  return [...missing, ...Object.values(schema).flatMap((each) => keysWithoutWords(each, place))]
}

let tried = 0

/** The real first pathway with other states; ‸ is where the cursor stands. */
function typed(states: string): [file: string, text: string, offset: number] {
  const text = sources.find(({ file }) => file === 'triage/triage.pathway.yaml')?.text ?? ''
  // A file of its own each time: what the server still says of an earlier one is not taken for an answer.
  return [
    `essai-${++tried}/triage.pathway.yaml`,
    ...cursorIn(`${text.slice(0, text.indexOf('states:'))}states:\n  ${states}`),
  ]
}

function cursorIn(text: string): [text: string, offset: number] {
  return [text.replace('‸', ''), text.indexOf('‸')]
}

type Editor = Awaited<ReturnType<typeof openEditor>>
type Proposal = { readonly label: string; readonly documentation: string }
type Problems = readonly { readonly message: string }[]

// biome-ignore lint/suspicious/noExplicitAny: the protocol has a hundred shapes; the assertions say what they expect.
type Content = any
type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: Content
  readonly result?: Content
}

/** Starts the language server with the settings of this repository, its schemas taken from a folder. */
async function openEditor(schemaFolder: string) {
  const bin = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server')
  const server = spawn(process.execPath, [bin, '--stdio'], { stdio: 'pipe' })
  const answers = new Map<number, (message: Message) => void>()
  const published = new Map<string, (problems: Problems) => void>()
  let last = 0
  let configured = () => {}
  const isConfigured = new Promise<void>((resolve) => {
    configured = resolve
  })

  receive(server, (message) => {
    if (message.method === 'workspace/configuration') {
      send(server, {
        id: message.id,
        result: message.params.items.map(({ section }: { section: string }) =>
          sectionOf(section, schemaFolder),
        ),
      })
      configured()
    } else if (message.method === 'textDocument/publishDiagnostics') {
      published.get(message.params.uri)?.(message.params.diagnostics)
    } else if (message.method !== undefined && message.id !== undefined) {
      send(server, { id: message.id, result: null })
    } else if (message.id !== undefined) {
      answers.get(message.id)?.(message)
    }
  })

  const ask = (method: string, params: unknown) => {
    const id = ++last
    send(server, { id, method, params })
    return new Promise<Content>((resolve) => answers.set(id, ({ result }) => resolve(result)))
  }
  const open = (file: string, text: string) => {
    const uri = pathToFileURL(join(root, file)).href
    const problems = new Promise<Problems>((resolve) => published.set(uri, resolve))
    send(server, {
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    })
    return { uri, problems }
  }
  const at = (file: string, text: string, offset: number) => {
    const before = text.slice(0, offset).split('\n')
    return {
      textDocument: { uri: open(file, text).uri },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    }
  }
  await ask('initialize', {
    locale: 'fr',
    workspaceFolders: [{ uri: pathToFileURL(repository).href, name: 'jalon' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  })
  send(server, { method: 'initialized', params: {} })
  send(server, { method: 'workspace/didChangeConfiguration', params: { settings: {} } })
  await isConfigured

  return {
    problems: (file: string, text: string) => open(file, text).problems,
    async completions(file: string, text: string, offset: number): Promise<readonly Proposal[]> {
      const { items } = await ask('textDocument/completion', at(file, text, offset))
      return items.map(({ label, documentation: words = '' }: Content) => ({
        label,
        documentation: words.value ?? words,
      }))
    },
    async hover(file: string, text: string, offset: number): Promise<string> {
      return (await ask('textDocument/hover', at(file, text, offset)))?.contents?.value ?? ''
    },
    close: () => server.kill(),
  }
}

/** What the YAML extension passes on from the settings of VS Code. */
function sectionOf(section: string, schemaFolder: string): unknown {
  if (section !== 'yaml') return {}
  const own = Object.entries(settings).flatMap(([key, value]) => {
    const [prefix, first = '', second] = key.split('.')
    return prefix === 'yaml' ? [[first, second === undefined ? value : { [second]: value }] as const] : []
  })
  const associations = Object.entries(settings['yaml.schemas'] as Record<string, string>)
  const here = associations.map(([path, files]) => [
    pathToFileURL(join(schemaFolder, basename(path))).href,
    files,
  ])
  return { ...Object.fromEntries(own), schemas: Object.fromEntries(here) }
}

function send(server: ChildProcessWithoutNullStreams, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

function receive(server: ChildProcessWithoutNullStreams, take: (message: Message) => void): void {
  let rest = Buffer.alloc(0)
  server.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const end = rest.indexOf('\r\n\r\n')
      const [, length = ''] =
        /Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(0, end)).toString()) ?? []
      if (end === -1 || rest.length < end + 4 + Number(length)) return
      take(JSON.parse(rest.subarray(end + 4, end + 4 + Number(length)).toString()) as Message)
      rest = rest.subarray(end + 4 + Number(length))
    }
  })
}
