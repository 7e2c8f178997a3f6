/** What the author of a request wrote about it: where changes are declared. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Call } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { linesOf } from '../io.ts'

/** The text that an option names: a file, or `-` for the input; nothing without it. A file that cannot be read is a wrong command line. */
export async function readDescription({ options, io }: Call<string>, option: string): Promise<string> {
  const named = options[option]
  if (typeof named !== 'string') return ''
  if (named === '-') {
    const lines: string[] = []
    for await (const line of linesOf(io.input)) lines.push(line)
    return lines.join('\n')
  }
  try {
    return readFileSync(resolve(io.cwd, named), 'utf8')
  } catch {
    throw new WrongUsage({
      fr: `Le fichier « ${named} » ne peut pas être lu. Donnez la description de la demande, ou - pour l'entrée standard.`,
      en: `File "${named}" cannot be read. Give the description of the request, or - for the standard input.`,
    })
  }
}
