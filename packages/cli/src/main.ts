/** The command line: finds the command, runs it, and turns whatever happens into words and an exit code. */
import { toInternalFault } from '@jalon/core'
import type { Lang } from '@jalon/diagnostics'
import { clean } from '@jalon/diagnostics'
import type { Call, Command, ExitCode } from './command.ts'
import { ContentBlocked, readCall, WrongUsage } from './command.ts'
import type { Io } from './io.ts'
import { processIo } from './io.ts'
import { reportErrors } from './report-errors.ts'

/** Each command is loaded when it is called: a check has no use for a language server. */
const commands: Readonly<Record<string, () => Promise<Command<string>>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  diff: async () => (await import('./commands/diff.ts')).diff,
  request: async () => (await import('./commands/request.ts')).request,
  changelog: async () => (await import('./commands/changelog.ts')).changelog,
  run: async () => (await import('./commands/run.ts')).run,
  test: async () => (await import('./commands/test.ts')).test,
  resolve: async () => (await import('./commands/resolve.ts')).resolve,
  mutate: async () => (await import('./commands/mutate.ts')).mutateContent,
  coverage: async () => (await import('./commands/coverage.ts')).coverage,
  graph: async () => (await import('./commands/graph.ts')).graph,
  sheet: async () => (await import('./commands/sheet.ts')).sheet,
  page: async () => (await import('./commands/page.ts')).page,
  owners: async () => (await import('./commands/owners.ts')).owners,
  review: async () => (await import('./commands/review.ts')).review,
  'verify-contact': async () => (await import('./commands/verify-contact.ts')).verifyContact,
  export: async () => (await import('./commands/export.ts')).exportTerritory,
  build: async () => (await import('./commands/build.ts')).build,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  import: async () => (await import('./commands/import.ts')).importFile,
  explain: async () => (await import('./commands/explain.ts')).explain,
  fmt: async () => (await import('./commands/fmt.ts')).fmt,
  schema: async () => (await import('./commands/schema.ts')).schema,
  lsp: async () => (await import('./commands/lsp.ts')).lsp,
  new: async () => (await import('./commands/new.ts')).newDraft,
}

/** Runs one command line. It never throws: a fault of ours is said in words too. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  const [name = '', ...rest] = argv
  const lang: Lang = /--lang[= ]en\b/.test(argv.join(' ')) ? 'en' : 'fr'
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    io.out(await help(lang))
    return name === '' ? 2 : 0
  }
  let command: Command<string> | undefined
  let call: Call<string> | undefined
  try {
    command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined
    if (command === undefined) {
      throw new WrongUsage({
        fr: `La commande « ${name} » n'existe pas.`,
        en: `Command "${name}" does not exist.`,
      })
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(usageOf(command, lang))
      return 0
    }
    call = readCall(command, rest, io)
    return await command.run(call)
  } catch (error) {
    if (error instanceof ContentBlocked && call !== undefined) return reportErrors(call, error.diagnostics)
    if (error instanceof WrongUsage) {
      io.err(
        `${clean(error.words[lang])}\n\n${command === undefined ? await help(lang) : `jalon ${command.usage}`}`,
      )
      return 2
    }
    io.err(clean(faultText(error, lang)))
    return 1
  }
}

async function help(lang: Lang): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const lines = all.map((command) => usageOf(command, lang))
  const shared = {
    fr: 'Partout : --root DOSSIER (pathways), --format text|json, --lang fr|en.',
    en: 'Everywhere: --root FOLDER (pathways), --format text|json, --lang fr|en.',
  }
  return [...lines, '', shared[lang]].join('\n')
}

function usageOf({ usage, summary }: Command<string>, lang: Lang): string {
  return `  jalon ${usage}\n      ${summary[lang]}`
}

/** A fault of ours has no place in the author's files: it is told without one. */
function faultText(error: unknown, lang: Lang): string {
  const { rule, message, why, help } = toInternalFault(error)
  const severity = { fr: 'erreur', en: 'error' }[lang]
  return [`${severity}[${rule}] ${message[lang]}`, why[lang], help?.[lang] ?? ''].join('\n  ')
}
