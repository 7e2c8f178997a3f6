/**
 * What holds whatever a file of the directory or of the scenarios contains, read with all the others: nothing throws,
 * every finding is in its file, the same text says the same thing, and correcting what is certain comes to an end.
 * SEED=… plays a run again, NUM=… asks for more cases than the usual.
 */
import type { Diagnostic, Source } from '@jalon/diagnostics'
import { toJson } from '@jalon/diagnostics'
import { anyText, changedText, faultsOf, mended } from '@jalon/diagnostics/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContentFiles } from './content-files.ts'
import { checkContent } from './project.ts'
import { brokenRoot } from './testing/broken-root.ts'
import { today } from './testing/jalon.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const usual = 1_300
const asked = Number(process.env['NUM'] ?? usual)
const cases = (share: number) => Math.ceil((share * asked) / usual)
console.log(`any content: ${asked} cases (SEED=${seed} to replay)`)

/** Only there so that a test that hangs is stopped. */
const patience = 600_000
/** A correction may uncover another fault: each comes from a change, and there are few of them in a text. */
const mostRounds = 12

const files = filesWithoutFault()
const elsewhere = files.filter(({ file }) => /^territories\/|national|kinds|\.scenarios\./.test(file))

test.each([
  ['a file of the small root', 300, changedText(elsewhere.map(({ text }) => text))],
  ['anything at all', 1_000, anyText()],
] as const)(
  `texts made from %s are told about`,
  (_, share, texts) => {
    fc.assert(fc.property(fc.record({ written: fc.constantFrom(...elsewhere), text: texts }), expectTold), {
      numRuns: cases(share),
      seed,
    })
  },
  patience,
)

/** Everything that is true of what is said of a text, written in one of the files. */
function expectTold({ written, text }: { readonly written: Source; readonly text: string }): void {
  const told = (source: Source) => {
    const sources = files.map((each) => (each === written ? source : each))
    return { sources, diagnostics: checkContent({ sources, unread: [] }, today).diagnostics }
  }
  const source = { ...written, text }
  const { sources, diagnostics } = told(source)
  expect(faultsOf(diagnostics, sources)).toEqual([])
  expect(told({ ...source }).diagnostics.map(inFrench)).toEqual(diagnostics.map(inFrench))
  const check = (each: Source) => (each === source ? diagnostics : told(each).diagnostics)
  expect(mended(source, check, mostRounds).rounds).toBeLessThan(mostRounds)
}

function inFrench(diagnostic: Diagnostic): unknown {
  return toJson(diagnostic, 'fr')
}

function filesWithoutFault(): readonly Source[] {
  const { root, remove } = brokenRoot({ lay: () => {} })
  try {
    return readContentFiles(root).sources
  } finally {
    remove()
  }
}
