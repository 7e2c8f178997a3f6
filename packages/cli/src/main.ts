/** The command line: finds the command, runs it, and turns whatever happens into words and an exit code. */
import type { L10n, Lang } from '@jalon/diagnostics'
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
    io.err(clean(internalFault(error)[lang]))
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

function internalFault(error: unknown): L10n {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    fr: `erreur[internal-fault] L'outil s'est arrêté à cause d'un défaut qui vient de lui, pas de vous.\n  Rien n'a été vérifié ni écrit après ce point. Signalez ce texte : ${what}`,
    en: `error[internal-fault] The tool stopped because of a defect of its own, not yours.\n  Nothing was checked or written after this point. Please report this text: ${what}`,
  }
}
