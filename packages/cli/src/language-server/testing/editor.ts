/** An editor in forty lines: starts the real server, opens files, types in them, asks. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Diagnostic, Position, WorkspaceEdit } from 'vscode-languageserver/node'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'

const binary = fileURLToPath(new URL('../../../bin/jalon.mjs', import.meta.url))
const realContent = fileURLToPath(new URL('../../../../../pathways', import.meta.url))

export interface Editor {
  readonly folder: string
  uri(file: string): string
  /** The file at an address. */
  file(uri: string): string
  /** The text as the editor shows it. */
  text(file: string): string
  open(file: string): Promise<void>
  /** Replaces a passage of an open file, as one keystroke; the first one when there are several. */
  replace(file: string, before: string, after: string): Promise<void>
  /** Puts a whole text in an open file. */
  fill(file: string, text: string): Promise<void>
  /** Applies what the server proposes. */
  apply(edit: WorkspaceEdit): Promise<void>
  /** Asks about the place of a passage, `inside` characters after its start. */
  ask<T>(method: string, file: string, passage: string, more?: object, inside?: number): Promise<T>
  /** What is underlined in a file, once `fits` is true of it. */
  diagnostics(file: string, fits: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>
  /** What is underlined in every file by now. */
  allDiagnostics(): readonly Diagnostic[]
  /** The faults of its own that the server logged. */
  faults(): readonly string[]
  isAlive(): boolean
  close(): Promise<void>
}

export interface EditorOptions {
  readonly words?: readonly string[]
  readonly canRenameFiles?: boolean
}

/** Starts an editor on a copy of the real pathways. */
export async function startEditor({
  words = [],
  canRenameFiles = true,
}: EditorOptions = {}): Promise<Editor> {
  const folder = join(mkdtempSync(join(tmpdir(), 'jalon-editor-')), 'pathways')
  cpSync(realContent, folder, { recursive: true })
  const server = spawn(process.execPath, [binary, 'lsp', '--stdio', ...words], {
    cwd: join(folder, '..'),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const texts = new Map<string, string>()
  const underlined = new Map<string, readonly Diagnostic[]>()
  const waiting = new Set<() => void>()
  const faults: string[] = []
  const uri = (file: string) => pathToFileURL(join(folder, file)).href
  let version = 0

  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      underlined.set(uri, diagnostics)
      for (const look of [...waiting]) look()
    },
  )
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    faults.push(message)
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  // A server that stops must fail the test that waits for it, not leave it waiting.
  server.once('exit', () => connection.dispose())
  server.stderr.on('data', (text) => process.stderr.write(text))
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(join(folder, '..')).href,
    capabilities: {
      workspace: {
        workspaceEdit: {
          documentChanges: true,
          ...(canRenameFiles ? { resourceOperations: ['rename'] } : {}),
        },
      },
    },
  })
  await connection.sendNotification('initialized', {})

  const editor: Editor = {
    folder,
    uri,
    file: (at) => decodeURI(at).slice(uri('').length + 1),
    text: (file) => texts.get(file) ?? readFileSync(join(folder, file), 'utf8'),
    async open(file) {
      texts.set(file, readFileSync(join(folder, file), 'utf8'))
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(file), languageId: 'yaml', version: ++version, text: editor.text(file) },
      })
    },
    async replace(file, before, after) {
      const text = editor.text(file)
      const start = text.indexOf(before)
      if (start === -1) throw new Error(`"${before}" is not in ${file}`)
      const range = { start: positionIn(text, start), end: positionIn(text, start + before.length) }
      texts.set(file, text.slice(0, start) + after + text.slice(start + before.length))
      await change(file, [{ range, text: after }])
    },
    async fill(file, text) {
      texts.set(file, text)
      await change(file, [{ text }])
    },
    async apply({ changes = {}, documentChanges = [] }) {
      const edits = documentChanges.flatMap((each) =>
        'edits' in each ? [[each.textDocument.uri, each.edits] as const] : [],
      )
      for (const [at, list] of [...Object.entries(changes), ...edits]) {
        const file = editor.file(at)
        let text = editor.text(file)
        const inOrder = list.map((edit) =>
          'newText' in edit
            ? {
                start: offsetIn(text, edit.range.start),
                end: offsetIn(text, edit.range.end),
                newText: edit.newText,
              }
            : { start: 0, end: 0, newText: '' },
        )
        for (const { start, end, newText } of inOrder.sort((a, b) => b.start - a.start))
          text = text.slice(0, start) + newText + text.slice(end)
        if (!texts.has(file)) await editor.open(file)
        await editor.fill(file, text)
      }
    },
    ask(method, file, passage, more = {}, inside = 0) {
      const start = editor.text(file).indexOf(passage)
      if (start === -1) throw new Error(`"${passage}" is not in ${file}`)
      const position = positionIn(editor.text(file), start + inside)
      return connection.sendRequest(method, {
        textDocument: { uri: uri(file) },
        position,
        range: { start: position, end: position },
        context: {},
        ...more,
      })
    },
    diagnostics(file, fits) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = underlined.get(uri(file))
          if (found === undefined || !fits(found)) return
          clearTimeout(late)
          waiting.delete(look)
          resolve(found)
        }
        const late = setTimeout(
          () =>
            reject(
              new Error(`nothing fitting came for ${file}: ${JSON.stringify(underlined.get(uri(file)))}`),
            ),
          20_000,
        )
        waiting.add(look)
        look()
      })
    },
    allDiagnostics: () => [...underlined.values()].flat(),
    faults: () => faults,
    isAlive: () => isRunning(server),
    async close() {
      if (isRunning(server)) {
        const left = new Promise((resolve) => server.once('exit', resolve))
        await connection.sendRequest('shutdown')
        await connection.sendNotification('exit')
        await left
      }
      rmSync(join(folder, '..'), { recursive: true, force: true })
    },
  }
  const change = (file: string, contentChanges: object[]) => {
    return connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uri(file), version: ++version },
      contentChanges,
    })
  }
  return editor
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

function offsetIn(text: string, { line, character }: Position): number {
  return text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
}
