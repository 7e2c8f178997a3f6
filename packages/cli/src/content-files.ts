/** Reads the files of a content root. What cannot be read as text is left for the language to say. */
import { lstatSync, openSync, readdirSync, readSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '@jalon/diagnostics'
import { WrongUsage } from './command.ts'

/** More than any file of ours may hold: the rest of a larger one is not even read. */
const largestRead = 2 * 1024 * 1024
const deepestFolder = 6
const ours = /\.(ya?ml|csv)$/

/** Every file of a content root, in the order of names, with `/` between folders. Links are not followed. */
export function readContentFiles(root: string): readonly Source[] {
  if (lstatSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new WrongUsage({
      fr: `Le dossier « ${root} » n'existe pas. Indiquez celui des parcours avec --root.`,
      en: `Folder "${root}" does not exist. Give the one of the pathways with --root.`,
    })
  }
  return filesUnder(root, '', 0).map((file) => ({ file, text: readText(join(root, file)) }))
}

function filesUnder(root: string, folder: string, depth: number): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      const skipped = entry.name.startsWith('.') || entry.name === 'node_modules' || depth >= deepestFolder
      return skipped ? [] : filesUnder(root, path, depth + 1)
    }
    return entry.isFile() && ours.test(entry.name) ? [path] : []
  })
}

/** The text of a file; bytes that are not UTF-8 become U+FFFD, which the language reports with its place. */
function readText(path: string): string {
  const bytes = Buffer.alloc(Math.min(lstatSync(path).size, largestRead))
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(file)
  }
  return new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)
}
