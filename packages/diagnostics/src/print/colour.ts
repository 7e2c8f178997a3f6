/** Colours for terminals, only when asked: everything is said in words and signs first. */
import type { Severity } from '../diagnostic.ts'

export type Tone = Severity | 'strong' | 'quiet' | 'other'

/** Gives a text a tone, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string

/** Bold red, bold yellow, bold cyan, bold, dim, blue: of the sixteen colours that readers choose for themselves. */
const codes: Readonly<Record<Tone, string>> = {
  error: '1;31',
  warning: '1;33',
  hint: '1;36',
  strong: '1',
  quiet: '2',
  other: '34',
}

/** A painter that uses ANSI colours, or one that does nothing. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text
  return (tone, text) => (text === '' ? '' : `\u001b[${codes[tone]}m${text}\u001b[0m`)
}
