/** `jalon lsp`: the language server that an editor starts and speaks with on its standard input and output. */
import { resolve } from 'node:path'
import type { Command } from '../command.ts'

export const lsp: Command = {
  name: 'lsp',
  usage: 'lsp',
  summary: {
    fr: 'accompagne un éditeur pendant la frappe (LSP)',
    en: 'helps an editor while you type (LSP)',
  },
  // Most editors add `--stdio`, the only way in which this server speaks.
  options: { stdio: 'flag' },
  words: { least: 0, most: 0 },
  async run({ options, lang, io }) {
    const given = options['root']
    const root = typeof given === 'string' ? resolve(io.cwd, given) : undefined
    // Read only here: the other commands start faster without it.
    const { createConnection } = await import('vscode-languageserver/node')
    const { serveEditor } = await import('../language-server/serve-editor.ts')
    await serveEditor(createConnection(process.stdin, process.stdout), { lang, root })
    return 0
  },
}
