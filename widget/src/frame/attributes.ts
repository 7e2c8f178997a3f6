/** The shape of what a page may ask of the tool in a frame: everything is looked at in the frame, whoever asks. */
import { type FrameAttribute, type FrameAttributes, frameAttributes } from './names.ts'

/** An id of the network: a territory, an entry, a profession. */
const id = ['[a-z0-9][a-z0-9-]{0,63}', 'des lettres minuscules, des chiffres et des tirets'] as const

/** The whole value of each, as a pattern, then in words where the pattern does not read as a list. */
const patterns: Readonly<Record<FrameAttribute, readonly [pattern: string, words?: string]>> = {
  territoire: id,
  entree: id,
  profession: id,
  commune: ['[0-9AB]{5}|99E\\d\\d', 'un code INSEE, comme 57463'],
  'niveau-titre': ['1|2|3|4|5'],
  theme: ['clair|sombre|auto'],
  densite: ['normale|compacte'],
  'masquage-auto': ['\\d{1,5}', 'un nombre entier de secondes'],
  raccourci: ['maj3|aucun'],
  couleur: ['#[0-9a-fA-F]{6}', 'une couleur comme #0B5563'],
  // Nothing that hides, turns the text around, or goes to another line.
  mention: ['[^\\p{C}\\p{Zl}\\p{Zp}]{1,200}', 'un texte de 200 signes au plus'],
}

/** Tells the webmaster that a value is not understood, and what is. */
export type Warn = (name: FrameAttribute, value: string, accepted: string) => void

/** Keeps what has its shape, trimmed; what has not is left out, and told. */
export function readAttributes(
  read: (name: FrameAttribute) => string | null | undefined,
  warn: Warn,
): FrameAttributes {
  const found: Partial<Record<FrameAttribute, string>> = {}
  for (const name of frameAttributes) {
    const value = read(name)?.trim()
    if (!value) continue
    const [pattern, words] = patterns[name]
    if (new RegExp(`^(?:${pattern})$`, 'u').test(value)) found[name] = value
    else warn(name, value, words ?? pattern.replaceAll('|', ', '))
  }
  return found
}
