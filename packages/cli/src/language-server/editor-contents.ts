/** The content roots that the open files belong to, each seen with the texts being written in the editor. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Content, ContentRoot } from './content-root.ts'
import { openContentRoot } from './content-root.ts'
import { fileUnder, pathOf, rootAbove, uriOf } from './places.ts'

/** A text that the editor holds. */
export interface OpenText {
  readonly uri: string
  getText(): string
}

export interface EditorContents {
  /** The root of a file; found by looking above it, unless one was given. */
  rootOf(uri: string): ContentRoot | undefined
  /** Opens the roots in the folders of the workspace. */
  openIn(folders: readonly string[]): readonly ContentRoot[]
  roots(): readonly ContentRoot[]
  read(root: ContentRoot): Content
  /** The place of a file in its content. */
  fileOf(root: ContentRoot, uri: string): string | undefined
  /** The address of a file, as the editor writes it when it has it open. */
  uriIn(root: ContentRoot): (file: string) => string
}

const ours = /\.(ya?ml|csv)$/

/** The contents of an editor. With `only`, that content root and no other. */
export function editorContents(opened: () => readonly OpenText[], only?: string): EditorContents {
  const roots = new Map<string, ContentRoot>()
  const open = (folder: string): ContentRoot => {
    const root = roots.get(folder) ?? openContentRoot(folder)
    roots.set(folder, root)
    return root
  }
  const fileOf = (root: ContentRoot, uri: string) => {
    const path = pathOf(uri)
    const file = path === undefined ? undefined : fileUnder(root.folder, path)
    return file !== undefined && ours.test(file) ? file : undefined
  }
  const placed = (root: ContentRoot) =>
    opened().flatMap((text) => {
      const file = fileOf(root, text.uri)
      return file === undefined ? [] : [[file, text] as const]
    })

  return {
    fileOf,
    roots: () => [...roots.values()],
    rootOf(uri) {
      const path = pathOf(uri)
      if (path === undefined || !ours.test(path)) return undefined
      const folder = only ?? rootAbove(path)
      return folder !== undefined && fileUnder(folder, path) !== undefined && existsSync(folder)
        ? open(folder)
        : undefined
    },
    openIn(folders) {
      const paths = folders.flatMap((uri) => pathOf(uri) ?? [])
      const candidates = only === undefined ? paths.flatMap((path) => [path, join(path, 'pathways')]) : [only]
      return candidates.filter((folder) => existsSync(join(folder, 'network'))).map(open)
    },
    read: (root) => root.read(new Map(placed(root).map(([file, text]) => [file, text.getText()]))),
    uriIn(root) {
      const uris = new Map(placed(root).map(([file, { uri }]) => [file, uri]))
      return (file) => uris.get(file) ?? uriOf(root.folder, file)
    },
  }
}
