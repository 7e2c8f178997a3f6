/** Speaks with an editor (Language Server Protocol). Each request is answered by a feature; none can end the server. */
import { existsSync } from 'node:fs'
import type { L10n, Lang } from '@jalon/diagnostics'
import type {
  Connection,
  InitializeParams,
  InitializeResult,
  TextDocumentPositionParams,
} from 'vscode-languageserver/node'
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Content } from './content-root.ts'
import { editorContents } from './editor-contents.ts'
import { completionsAt } from './features/completion.ts'
import { definitionsAt, referencesAt } from './features/find-names.ts'
import { hoverAt } from './features/hover.ts'
import { quickFixes } from './features/quick-fixes.ts'
import type { Renaming } from './features/rename.ts'
import { renamable, rename, RenameRefused } from './features/rename.ts'
import { offsetAt, rangeOf } from './places.ts'
import { publisher } from './publisher.ts'
import { messages } from './words/messages.ts'

export interface ServerOptions {
  readonly lang: Lang
  /** The content root, when it is given; otherwise it is found from the files that are opened. */
  readonly root?: string | undefined
}

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  completionProvider: { triggerCharacters: [' ', '{', '[', ','] },
}

/** Answers an editor until it leaves. */
export function serveEditor(connection: Connection, { lang, root: only }: ServerOptions): Promise<void> {
  const documents = new TextDocuments(TextDocument)
  const contents = editorContents(() => documents.all(), only)
  const { soon } = publisher(connection, contents, lang, guarded)
  let client: InitializeParams['capabilities'] = {}
  let folders: readonly string[] = []

  connection.onInitialize((params) => {
    client = params.capabilities
    folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri == null ? [] : [params.rootUri])
    return { capabilities, serverInfo: { name: 'jalon' } }
  })
  connection.onInitialized(() => {
    if (only !== undefined && !existsSync(only)) tell(MessageType.Warning, messages.noRoot(only))
    contents.openIn(folders).forEach(soon)
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const watchers = [{ globPattern: '**/*.{yaml,yml,csv}' }]
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(log)
    }
  })

  const soonFor = (uri: string) => {
    guarded('open', () => {
      const root = contents.rootOf(uri)
      if (root !== undefined) soon(root)
    })
  }
  documents.onDidChangeContent(({ document }) => soonFor(document.uri))
  documents.onDidSave(({ document }) => soonFor(document.uri))
  documents.onDidClose(({ document }) => soonFor(document.uri))
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) soonFor(uri)
  })

  connection.onHover((params) =>
    at('hover', params, ({ content, file, offset }) => hoverAt(content, file, offset)),
  )
  connection.onDefinition((params) => {
    return at('definition', params, ({ content, file, offset, uriOf }) =>
      definitionsAt(content, file, offset, uriOf),
    )
  })
  connection.onReferences((params) => {
    return at('references', params, ({ content, file, offset, uriOf }) => {
      return referencesAt(content, file, offset, {
        withDeclarations: params.context.includeDeclaration,
        uriOf,
      })
    })
  })
  connection.onCompletion((params) =>
    at('completion', params, ({ content, file, offset }) => completionsAt(content, file, offset)),
  )
  connection.onCodeAction((params) => {
    const place = { textDocument: params.textDocument, position: params.range.start }
    return at('codeAction', place, ({ content, file, uriOf }) =>
      quickFixes(content.told(), file, params.range, lang, uriOf),
    )
  })
  connection.onPrepareRename((params) => {
    return at('prepareRename', params, ({ content, file, offset }) => {
      const { span, value } = inWords(() => renamable(content, file, offset))
      return { range: rangeOf(span), placeholder: value }
    })
  })
  connection.onRenameRequest((params) => {
    return at('rename', params, ({ content, file, offset, uriOf }) => {
      const canRenameFiles = client.workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true
      const renaming: Renaming = inWords(() => {
        return rename(content, { file, offset, newName: params.newName }, { uriOf, canRenameFiles })
      })
      if (renaming.remark !== undefined) tell(MessageType.Info, renaming.remark)
      return renaming.edit
    })
  })

  /** As a notification: a question that the editor does not know how to answer would come back as a fault. */
  function tell(type: MessageType, message: L10n): void {
    connection.sendNotification(ShowMessageNotification.type, { type, message: message[lang] }).catch(log)
  }

  function log(error: unknown): void {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  /** Answers about a place of a file. Nothing is answered about files that belong to no content root. */
  function at<T>(
    what: string,
    { textDocument, position }: TextDocumentPositionParams,
    answer: (place: Place) => T,
  ): T | null {
    const answered = guarded(what, () => {
      const root = contents.rootOf(textDocument.uri)
      const file = root && contents.fileOf(root, textDocument.uri)
      if (root === undefined || file === undefined) return undefined
      const content = contents.read(root)
      const source = content.sources.get(file)
      return (
        source && answer({ content, file, offset: offsetAt(source, position), uriOf: contents.uriIn(root) })
      )
    })
    return answered ?? null
  }

  /** Half-typed files are an ordinary day: a fault of ours is logged, and the next request answered. */
  function guarded<T>(what: string, run: () => T): T | undefined {
    try {
      return run()
    } catch (error) {
      if (error instanceof ResponseError) throw error
      connection.console.error(what)
      log(error)
      return undefined
    }
  }

  /** A refusal goes to the author in words; the editor shows it. */
  function inWords<T>(run: () => T): T {
    try {
      return run()
    } catch (error) {
      if (error instanceof RenameRefused)
        throw new ResponseError(LSPErrorCodes.RequestFailed, error.words[lang])
      throw error
    }
  }

  documents.listen(connection)
  connection.listen()
  return new Promise((resolve) => connection.onExit(resolve))
}

interface Place {
  readonly content: Content
  readonly file: string
  readonly offset: number
  readonly uriOf: (file: string) => string
}
