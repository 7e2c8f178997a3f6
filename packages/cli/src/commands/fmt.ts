/** `jalon fmt`: gives content files the shared layout, so that a review shows what changed and nothing else. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Source } from '@jalon/diagnostics'
import { clean, jsonText } from '@jalon/diagnostics'
import { format, sameContent } from '@jalon/core'
import type { Call, Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { readContentFiles } from '../content-files.ts'

/** What became, or would become, of a file. */
type Outcome = 'same' | 'changed' | 'unreadable'

const words = {
  fr: {
    changed: (file: string) => `mis en forme : ${file}`,
    would: (file: string) => `à mettre en forme : ${file}`,
    unreadable: (file: string) => `laissé tel quel, car il ne peut pas être relu à l'identique : ${file}`,
    none: 'Tous les fichiers sont déjà mis en forme.',
  },
  en: {
    changed: (file: string) => `laid out: ${file}`,
    would: (file: string) => `to lay out: ${file}`,
    unreadable: (file: string) => `left as it is, for it cannot be read back the same: ${file}`,
    none: 'Every file is already laid out.',
  },
}

export const fmt: Command = {
  name: 'fmt',
  usage: 'fmt [fichier…] [--check]',
  summary: {
    fr: 'met en forme les fichiers ; --check dit seulement lesquels',
    en: 'lays files out; --check only says which',
  },
  options: { check: 'flag' },
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(call) {
    const isCheck = call.options['check'] === true
    const files = filesOf(call).map((source) => {
      const path = resolve(call.io.cwd, call.root, source.file)
      const { outcome, text } = layOut({ ...source, text: readFileSync(path, 'utf8') })
      if (outcome === 'changed' && !isCheck) writeFileSync(path, text)
      return { file: clean(join(call.root, source.file).split('\\').join('/')), outcome }
    })
    const changed = files.filter(({ outcome }) => outcome === 'changed').map(({ file }) => file)
    const unreadable = files.filter(({ outcome }) => outcome === 'unreadable').map(({ file }) => file)
    if (call.format === 'json') {
      call.io.out(jsonText({ changed, unreadable, written: !isCheck }))
    } else {
      const say = words[call.lang]
      const lines = [...changed.map(isCheck ? say.would : say.changed), ...unreadable.map(say.unreadable)]
      call.io.out(lines.length === 0 ? say.none : lines.join('\n'))
    }
    return isCheck && changed.length > 0 ? 1 : 0
  },
}

/** The text of a file laid out, unless something of it would be lost: then a file is worth more than its layout. */
function layOut(source: Source): { readonly outcome: Outcome; readonly text: string } {
  const text = format(source)
  if (sameContent(source, { ...source, text }))
    return { outcome: text === source.text ? 'same' : 'changed', text }
  return { outcome: 'unreadable', text: source.text }
}

/** The files that a call names, or all of the content root. They may be named from here or from the root. */
function filesOf({ words: named, root, io }: Call): readonly Source[] {
  const files = readContentFiles(resolve(io.cwd, root)).sources.filter(({ file }) => /\.ya?ml$/.test(file))
  if (named.length === 0) return files
  return named.map((word) => {
    const path = resolve(io.cwd, word)
    const found = files.find(({ file }) => resolve(io.cwd, root, file) === path)
    if (found !== undefined) return found
    throw new WrongUsage({
      fr: `« ${word} » n'est pas un fichier YAML de « ${root} ».`,
      en: `"${word}" is not a YAML file of "${root}".`,
    })
  })
}
