/** Every message of the catalogue is said of an example: what nobody can make appear, nobody can read through. */
import type { Diagnostic, Example, ExplainedRule } from '@jalon/diagnostics'
import { readExample } from '@jalon/diagnostics'
import type { Recording } from '@jalon/diagnostics/testing'
import { neverSaid, recorded } from '@jalon/diagnostics/testing'
import { expect, test, vi } from 'vitest'
import { exampleFile, exampleSources } from '../testing/example-sources.ts'
import { toldOfLinks, toldOfRevisions } from '../testing/example-told.ts'
import { compile } from './compile.ts'
import { languageRules, linkRules, revisionRules } from './rules/index.ts'

const { recording } = vi.hoisted(() => ({ recording: new Map() as Recording }))

vi.mock('./messages.ts', async (original) => {
  const { messages } = await original<typeof import('./messages.ts')>()
  return { messages: recorded(messages, recording) }
})

/** Only there so that a test that hangs is stopped. */
const patience = 60_000

/** What an example cannot hold, with the test that says it instead. */
const elsewhere: Readonly<Record<string, string>> = {
  'unreadable.too-large': 'half a megabyte: parse.test.ts',
  'unreadableHelp.too-large': 'the same',
  severalDocuments: 'carets cannot be drawn under the start of a line: traps.test.ts',
  oneDocument: 'the same',
  something: 'for a value whose schema would not say what it expects: each of ours does',
  internalFault: 'a fault of ours: rules.test.ts',
  reportFault: 'the same',
}

type Files = Readonly<Record<string, string>>

/** Each family of rules, with how its examples are read. */
const families: readonly (readonly [readonly ExplainedRule[], (files: Files) => readonly Diagnostic[]])[] = [
  [
    languageRules,
    (files) => compile(exampleSources(files), { today: '2026-11-22', whole: true }).diagnostics,
  ],
  [revisionRules, toldOfRevisions],
  [linkRules, toldOfLinks],
]

test(
  'each message is said of an incorrect example',
  () => {
    const findings = families.flatMap(([rules, told]) =>
      rules.flatMap(({ examples: { incorrect } }) =>
        [incorrect].flat().flatMap((example) => told(readExample(example as Example, exampleFile).files)),
      ),
    )
    expect(neverSaid(recording, findings)).toEqual(Object.keys(elsewhere))
  },
  patience,
)
