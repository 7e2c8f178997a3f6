/** `jalon.yaml`: what a content root rests on, as its author wrote it. */
import type { Diagnostic, Located } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import type { Document, Schema } from '@jalon/core'
import { closed, documentRules, get, shapeOf, shapeRules, text, textOf } from '@jalon/core'

/** At the top of a content root. Without it, the root stands alone. */
export const baseFile = 'jalon.yaml'

/** The base that is asked for. */
export interface AskedBase {
  /** Its folder, from the one of `jalon.yaml`. */
  readonly folder: Located<string>
  /** The version of its package, or the print of its content. */
  readonly version: Located<string>
  /** The folder of the version before, for those who compare both. */
  readonly former?: Located<string>
}

const schema: Schema = closed(
  { fr: 'ce fichier', en: 'this file' },
  {
    base: closed(
      { fr: 'la base', en: 'the base' },
      { folder: text, version: text },
      {
        folder: { example: 'folder: ../node_modules/jalon/pathways' },
        version: {
          example: 'version: "0.1.0"',
          why: {
            fr: 'Sans version, les parcours changeraient sans que le réseau les ait relus.',
            en: 'Without a version, pathways would change before the network has reread them.',
          },
        },
      },
    ),
    former: text,
  },
  { base: { example: 'base: { folder: ../node_modules/jalon/pathways, version: "0.1.0" }' } },
)

/** What is asked; nothing when it is not written whole: `formOf` then says what is missing. */
export function askedIn({ tree }: Document): AskedBase | undefined {
  const base = get(tree, 'base')
  const [folder, version] = ['folder', 'version'].map((key) => textOf(get(base, key)))
  const former = textOf(get(tree, 'former'))
  if (folder === undefined || version === undefined) return undefined
  return { folder, version, ...(former === undefined ? {} : { former }) }
}

/** What is wrong with the file by itself. */
export function formOf(document: Document): readonly Diagnostic[] {
  return [...runRules(documentRules, document), ...runRules(shapeRules, shapeOf(document, schema))]
}
