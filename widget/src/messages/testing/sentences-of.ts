/** Everything that a catalogue can say, with where it stands, for the tests of each language. */
import type { Messages } from '../messages.ts'

/** Every sentence and its path, those with a number or a name in them included. Addresses are not sentences. */
export function sentencesOf(messages: Messages): readonly (readonly [string, string])[] {
  return sentences(messages, '').filter(([at]) => !at.endsWith('.href'))
}

function sentences(of: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof of === 'string') return [[at, of]]
  if (typeof of === 'function') return [[at, String(of(2, 2))]]
  return Object.entries(of ?? {}).flatMap(([key, value]) =>
    sentences(value, at === '' ? key : `${at}.${key}`),
  )
}
