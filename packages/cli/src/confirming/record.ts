/** The files of the directory while contacts are being confirmed: each answer is written at once. */
import { resolve } from 'node:path'
import type { L10n, Source } from '@jalon/diagnostics'
import {
  type Confirmation,
  type ConfirmContent,
  confirmFact,
  type Directory,
  type DirectoryPlace,
  readDirectory,
  type Recorded,
  removeFact,
} from '@jalon/directory'
import type { Call } from '../command.ts'
import { readWithBase } from '../base/open-base.ts'
import type { Project } from '../project.ts'
import { writeWhole } from './write-whole.ts'

/** What became of an answer. `value`: another one may do. `file`: nothing more can be written. */
export type Outcome =
  | { readonly written: string }
  | { readonly refused: L10n; readonly because: 'request' | 'value' | 'file' }

export interface Record {
  /** As the files stand after the last answer. */
  readonly directory: Directory
  confirm(confirmation: Confirmation): Outcome
  remove(place: DirectoryPlace): Outcome
}

/** Opens the files of a call. */
export function openRecord({ root, io }: Call, { ir, vocabulary }: Project): Record {
  const folder = resolve(io.cwd, root)
  let { sources } = readWithBase(folder)
  let directory = readDirectory(sources).value

  const content = (): ConfirmContent => {
    return { sources, directory, kinds: ir.kinds, owners: vocabulary.owners, today: io.today }
  }
  const write = (recorded: Recorded): Outcome => {
    if ('refused' in recorded) return recorded
    const { file, text } = recorded
    const before = sources.find((each) => each.file === file)
    if (before === undefined) return { refused: changedMeanwhile(file), because: 'file' }
    const done = writeWhole(folder, file, { read: before.text, text })
    if (done !== 'written')
      return { refused: done === 'stray' ? throughALink(file) : changedMeanwhile(file), because: 'file' }
    sources = sources.map((each): Source => (each === before ? { ...each, text } : each))
    directory = readDirectory(sources).value
    return { written: file }
  }
  return {
    get directory() {
      return directory
    },
    confirm: (confirmation) => write(confirmFact(content(), confirmation)),
    remove: (place) => write(removeFact(content(), place)),
  }
}

function throughALink(file: string): L10n {
  return {
    fr: `« ${file} » est un lien, ou un dossier sur son chemin en est un : écrire changerait un autre fichier. Rien n'est écrit : remplacez le lien par le fichier lui-même.`,
    en: `"${file}" is a link, or a folder on its way is one: writing would change another file. Nothing is written: replace the link by the file itself.`,
  }
}

function changedMeanwhile(file: string): L10n {
  return {
    fr: `« ${file} » a été modifié pendant ce temps par quelqu'un d'autre. Rien n'y est écrit : relancez la commande, elle repartira de ce qu'il contient.`,
    en: `"${file}" was changed meanwhile by someone else. Nothing is written in it: run the command again, it will start from what it holds.`,
  }
}
