/** Checks a content root a moment after the last keystroke, and sends what changed in what was found. */
import type { Lang } from '@jalon/diagnostics'
import type { Connection, Diagnostic } from 'vscode-languageserver/node'
import type { ContentRoot } from './content-root.ts'
import type { EditorContents } from './editor-contents.ts'
import { byFile } from './features/diagnostics.ts'

/** Long enough not to check each letter of a word, short enough to be there when the author looks up. */
const pause = 200

/** Proving takes longer than reading: it waits until the author stops to look. */
const longPause = 1200

export interface Publisher {
  /** Checks this content root soon. */
  soon(root: ContentRoot): void
}

/** Sends diagnostics. `guarded` runs what may fail, and lets the server live on. */
export function publisher(
  connection: Pick<Connection, 'sendDiagnostics'>,
  contents: EditorContents,
  lang: Lang,
  guarded: <T>(what: string, run: () => T) => T | undefined,
): Publisher {
  const timers = new Map<ContentRoot, readonly NodeJS.Timeout[]>()
  const sent = new Map<string, string>()
  const known = new Map<ContentRoot, ReadonlySet<string>>()

  const publish = (root: ContentRoot, proving: boolean) => {
    const uriOf = contents.uriIn(root)
    const content = contents.read(root)
    const found = byFile(proving ? content.proofs() : content.diagnostics(), lang, uriOf)
    for (const file of new Set([...found.keys(), ...(known.get(root) ?? [])])) {
      send(uriOf(file), [...(found.get(file) ?? [])])
    }
    known.set(root, new Set(found.keys()))
  }
  const send = (uri: string, diagnostics: Diagnostic[]) => {
    const text = JSON.stringify(diagnostics)
    if ((sent.get(uri) ?? '[]') === text) return
    sent.set(uri, text)
    // An editor that leaves while it is being told is not a fault.
    connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined)
  }

  return {
    soon(root) {
      timers.get(root)?.forEach(clearTimeout)
      const after = (delay: number, what: string, proving: boolean) =>
        setTimeout(() => guarded(what, () => publish(root, proving)), delay)
      timers.set(root, [after(pause, 'check', false), after(longPause, 'prove', true)])
    },
  }
}
