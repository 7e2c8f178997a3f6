/** The command line: finds the command, runs it, and turns whatever happens into words and an exit code. */
import { toInternalFault } from '@jalon/core'
import type { Lang } from '@jalon/diagnostics'
import { clean } from '@jalon/diagnostics'
import type { Command, ExitCode } from './command.ts'
import { readCall, WrongUsage } from './command.ts'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { explain } from './commands/explain.ts'
import { fmt } from './commands/fmt.ts'
import { lsp } from './commands/lsp.ts'
import { newDraft } from './commands/new.ts'
import { resolve } from './commands/resolve.ts'
import { run } from './commands/run.ts'
import { schema } from './commands/schema.ts'
import { test } from './commands/test.ts'
import type { Io } from './io.ts'
import { processIo } from './io.ts'

const commands: readonly Command[] = [check, run, test, resolve, build, explain, fmt, schema, lsp, newDraft]

/** Runs one command line. It never throws: a fault of ours is said in words too. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  const [name = '', ...rest] = argv
  const lang: Lang = /--lang[= ]en\b/.test(argv.join(' ')) ? 'en' : 'fr'
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    io.out(help(lang))
    return name === '' ? 2 : 0
  }
  const command = commands.find((each) => each.name === name)
  try {
    if (command === undefined) {
      throw new WrongUsage({
        fr: `La commande « ${name} » n'existe pas.`,
        en: `Command "${name}" does not exist.`,
      })
    }
    return await command.run(readCall(command, rest, io))
  } catch (error) {
    if (error instanceof WrongUsage) {
      io.err(
        `${clean(error.words[lang])}\n\n${command === undefined ? help(lang) : `jalon ${command.usage}`}`,
      )
      return 2
    }
    io.err(clean(faultText(error, lang)))
    return 1
  }
}

function help(lang: Lang): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length))
  const lines = commands.map(({ usage, summary }) => `  jalon ${usage.padEnd(width)}  ${summary[lang]}`)
  const shared = {
    fr: 'Partout : --root DOSSIER (pathways), --format text|json, --lang fr|en.',
    en: 'Everywhere: --root FOLDER (pathways), --format text|json, --lang fr|en.',
  }
  return [...lines, '', shared[lang]].join('\n')
}

/** A fault of ours has no place in the author's files: it is told without one. */
function faultText(error: unknown, lang: Lang): string {
  const { rule, message, why, help } = toInternalFault(error)
  const severity = { fr: 'erreur', en: 'error' }[lang]
  return [`${severity}[${rule}] ${message[lang]}`, why[lang], help?.[lang] ?? ''].join('\n  ')
}
