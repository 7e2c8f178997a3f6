/** What a command is, and how its words are read. */
import { parseArgs } from 'node:util'
import type { Diagnostic, Format, L10n, Lang } from '@jalon/diagnostics'
import type { Io } from './io.ts'

/** 0: nothing blocks. 1: something does. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2

/** A command, and the formats it prints in. */
export interface Command<F extends string = Format> {
  readonly name: string
  /** How to write it, after `jalon`. */
  readonly usage: string
  readonly summary: L10n
  /** Its own options; those of every command are added. `flag`: without a value. */
  readonly options: Readonly<Record<string, 'value' | 'flag'>>
  /** The formats it prints in; text and JSON when it does not say. */
  readonly formats?: readonly F[]
  /** How many words it takes besides its options. */
  readonly words: { readonly least: number; readonly most: number }
  run(call: Call<F>): Promise<ExitCode>
}

/** One use of a command. */
export interface Call<F extends string = Format> {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly root: string
  readonly format: F
  readonly lang: Lang
  readonly io: Io
}

/** What is wrong with a command line, said to the one who typed it. It ends the command with 2. */
export class WrongUsage extends Error {
  readonly words: L10n
  constructor(words: L10n) {
    super(words.en)
    this.name = 'WrongUsage'
    this.words = words
  }
}

/** What is wrong with the content, where a command can do nothing without it. It ends the command with 1. */
export class ContentBlocked extends Error {
  readonly diagnostics: readonly Diagnostic[]
  constructor(diagnostics: readonly Diagnostic[]) {
    super('the content cannot be used')
    this.name = 'ContentBlocked'
    this.diagnostics = diagnostics
  }
}

/** Reads the words that follow the name of a command. */
export function readCall(command: Command<string>, argv: readonly string[], io: Io): Call<string> {
  const shared: Command['options'] = { root: 'value', format: 'value', lang: 'value', today: 'value' }
  const options = Object.fromEntries(
    Object.entries({ ...shared, ...command.options }).map(([name, kind]) => {
      return [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]
    }),
  )
  const { values, positionals } = tryParse(argv, options)
  const { least, most } = command.words
  if (positionals.length < least || positionals.length > most) {
    throw new WrongUsage({
      fr: `Il faut l'écrire ainsi : jalon ${command.usage}`,
      en: `Write it this way: jalon ${command.usage}`,
    })
  }
  const today = oneOf(values, 'today', (day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'AAAA-MM-JJ') ?? io.today
  return {
    words: positionals,
    options: values,
    root: typeof values['root'] === 'string' ? values['root'] : 'pathways',
    format: wordOf(values, 'format', command.formats ?? ['text', 'json']) ?? 'text',
    lang: wordOf(values, 'lang', ['fr', 'en'] as const) ?? 'fr',
    io: { ...io, today },
  }
}

/** The value of an option that a command cannot do without. */
export function required(call: Call<string>, name: string): string {
  const value = call.options[name]
  if (typeof value === 'string' && value !== '') return value
  throw new WrongUsage({ fr: `Il manque l'option --${name}.`, en: `Option --${name} is missing.` })
}

function tryParse(argv: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node says which option it does not know, in English only; the option itself is what matters.
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    throw new WrongUsage({
      fr: `L'option « ${option} » n'existe pas pour cette commande, ou il lui manque une valeur.`,
      en: `Option "${option}" does not exist for this command, or lacks its value.`,
    })
  }
}

function wordOf<Word extends string>(
  values: Call['options'],
  name: string,
  words: readonly Word[],
): Word | undefined {
  const word = oneOf(values, name, (given) => words.some((known) => known === given), words.join(', '))
  return words.find((known) => known === word)
}

function oneOf(
  values: Call['options'],
  name: string,
  fits: (word: string) => boolean,
  known: string,
): string | undefined {
  const value = values[name]
  if (typeof value !== 'string' || fits(value)) return typeof value === 'string' ? value : undefined
  throw new WrongUsage({
    fr: `--${name} ne connaît pas « ${value} ». Valeurs possibles : ${known}.`,
    en: `--${name} does not know "${value}". Possible values: ${known}.`,
  })
}
