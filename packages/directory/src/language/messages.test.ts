/** Every message of the directory is said of an example: what nobody can make appear, nobody can read through. */
import type { Example } from '@jalon/diagnostics'
import { readExample } from '@jalon/diagnostics'
import type { Recording } from '@jalon/diagnostics/testing'
import { neverSaid, recorded } from '@jalon/diagnostics/testing'
import { expect, test, vi } from 'vitest'
import { exampleFile, toldOf } from '../testing/example-told.ts'
import { directoryRules } from './rules/index.ts'

const { recording } = vi.hoisted(() => ({ recording: new Map() as Recording }))

vi.mock('./messages.ts', async (original) => {
  const { messages } = await original<typeof import('./messages.ts')>()
  return { messages: recorded(messages, recording) }
})

/** Only there so that a test that hangs is stopped. */
const patience = 60_000

/** What an example cannot hold, with what says it instead. */
const elsewhere: Readonly<Record<string, string>> = {
  unknownTerritory: 'for who builds, not for who writes: to-pack.test.ts',
  noDirectory: 'the same',
}

test(
  'each message is said of an incorrect example',
  () => {
    const findings = directoryRules.flatMap(({ examples: { incorrect } }) =>
      [incorrect].flat().flatMap((example) => toldOf(readExample(example as Example, exampleFile).files)),
    )
    expect(neverSaid(recording, findings)).toEqual(Object.keys(elsewhere))
  },
  patience,
)
