/** Watches a catalogue of messages, to know which of them are really said. */
import type { Diagnostic, L10n } from '../diagnostic.ts'

/** The sentences that each message gave, by its name: `unreadable.tab`, `unknownState`. */
export type Recording = Map<string, Set<string>>

/** The same catalogue, that writes down what its messages give. Those without a blank to fill are all there at once. */
export function recorded<T extends object>(catalogue: T, recording: Recording, path = ''): T {
  const entries = Object.entries(catalogue).map(([name, message]) => {
    const at = `${path}${name}`
    if (typeof message === 'function') {
      recording.set(at, new Set())
      return [name, (...given: unknown[]) => written(message(...given) as L10n, at, recording)]
    }
    if (isSentence(message)) return [name, written(message, at, recording)]
    return [name, recorded(message as object, recording, `${at}.`)]
  })
  return Object.fromEntries(entries) as T
}

/** The messages that none of these findings holds, whole or as a part of a sentence. */
export function neverSaid(recording: Recording, findings: readonly Diagnostic[]): readonly string[] {
  const said = findings.flatMap(sentencesOf).join('\n')
  return [...recording].flatMap(([at, sentences]) =>
    [...sentences].some((sentence) => said.includes(sentence)) ? [] : [at],
  )
}

function written(message: L10n, at: string, recording: Recording): L10n {
  recording.set(at, (recording.get(at) ?? new Set()).add(message.fr))
  return message
}

function isSentence(message: unknown): message is L10n {
  return typeof message === 'object' && message !== null && 'fr' in message && typeof message.fr === 'string'
}

function sentencesOf({ message, why, help, related, suggestions }: Diagnostic): readonly string[] {
  const all = [
    message,
    why,
    help,
    ...related.map(({ value }) => value),
    ...suggestions.map(({ label }) => label),
  ]
  return all.flatMap((each) => (each === undefined ? [] : [each.fr]))
}
