/** Reads the files of a content root. What cannot be read as text is left for the language to say. */
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '@jalon/diagnostics'
import type { RestsOn } from './base/rests-on.ts'
import { WrongUsage } from './command.ts'

/** The files of a content root, and what has their name without being read. */
export interface ContentFiles {
  readonly sources: readonly Source[]
  readonly unread: readonly Unread[]
  /** What the root rests on, where it rests on something: its files are then among these. */
  readonly base?: RestsOn
}

export interface Unread {
  readonly file: string
  readonly from?: 'base'
  readonly because: 'folder' | 'link' | 'special' | 'too-deep' | 'too-large' | 'forbidden'
}

/** More than the language takes: the rest of a larger file is not even read, and the language says that it is too large. */
export const largestText = 2 * 1024 * 1024
/** A table of every commune of France is a tenth of it. */
const largestTable = 16 * 1024 * 1024
const deepestFolder = 6
/** Whether a file, by its name, belongs to a content root. */
export function isContentFile(file: string): boolean {
  return ours.test(file)
}

/** Whether a file is read before another: folder by folder, in the order of names. */
export function inReadingOrder(a: Pick<Source, 'file'>, b: Pick<Source, 'file'>): number {
  const [first, second] = [a.file.split('/'), b.file.split('/')]
  const at = first.findIndex((name, index) => name !== second[index])
  return at === -1 ? 0 : (first[at] ?? '') < (second[at] ?? '') ? -1 : 1
}

const ours = /\.(ya?ml|csv)$/

/** Every file of the folder of a content root, in the order of names, with `/` between folders. Links are not followed. */
export function readContentFiles(root: string): ContentFiles {
  if (lstatSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new WrongUsage({
      fr: `Le dossier « ${root} » n'existe pas. Indiquez celui des parcours avec --root.`,
      en: `Folder "${root}" does not exist. Give the one of the pathways with --root.`,
    })
  }
  const found = under(root, '', 0).map((each) => ('because' in each ? each : readText(root, each.file)))
  return {
    sources: found.flatMap((each) => ('text' in each ? [each] : [])),
    unread: found.flatMap((each) => ('because' in each ? [each] : [])),
  }
}

type Found = { readonly file: string } | Unread

function under(root: string, folder: string, depth: number): readonly Found[] {
  return entriesOf(join(root, folder)).flatMap((entry): readonly Found[] => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    if (entry.isSymbolicLink()) return [{ file, because: 'link' }]
    if (entry.isDirectory()) {
      if (ours.test(entry.name)) return [{ file, because: 'folder' }]
      if (depth >= deepestFolder) return [{ file, because: 'too-deep' }]
      return isReadable(join(root, file)) ? under(root, file, depth + 1) : [{ file, because: 'forbidden' }]
    }
    if (!ours.test(entry.name)) return []
    return [entry.isFile() ? { file } : { file, because: 'special' }]
  })
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function isReadable(folder: string): boolean {
  try {
    readdirSync(folder)
    return true
  } catch {
    return false
  }
}

/** The text of a file; bytes that are not UTF-8 become U+FFFD, which the language reports with its place. */
function readText(root: string, file: string): Source | Unread {
  try {
    const path = join(root, file)
    const { size } = lstatSync(path)
    if (file.endsWith('.csv') && size > largestTable) return { file, because: 'too-large' }
    const bytes = Buffer.alloc(file.endsWith('.csv') ? size : Math.min(size, largestText))
    const opened = openSync(path, 'r')
    try {
      readSync(opened, bytes, 0, bytes.length, 0)
    } finally {
      closeSync(opened)
    }
    return { file, text: new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes) }
  } catch {
    // Whatever the system answers, for an author it comes to this: the file is there and may not be read.
    return { file, because: 'forbidden' }
  }
}
