/**
 * What holds whatever a file contains: nothing throws, every finding is in its file, the same text says the same thing,
 * and correcting what is certain comes to an end. SEED=… plays a run again, NUM=… asks for more cases than the usual.
 */
import type { Diagnostic, Example, Source } from '@jalon/diagnostics'
import { readExample } from '@jalon/diagnostics'
import { anyText, changedText, faultsOf, mended } from '@jalon/diagnostics/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleFile, exampleSources } from '../testing/example-sources.ts'
import { realSources } from '../testing/real-sources.ts'
import { compile } from './compile.ts'
import { languageRules } from './rules/index.ts'
import { schemaOf } from './schema/schema-of.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const usual = 16_060
const asked = Number(process.env['NUM'] ?? usual)
const cases = (share: number) => Math.ceil((share * asked) / usual)
console.log(`any text: ${asked} cases (SEED=${seed} to replay)`)

/** Only there so that a test that hangs is stopped. */
const patience = 600_000
/** A correction may uncover another fault: each comes from a change, and there are few of them in a text. */
const mostRounds = 12

/** Files that are checked together; `written` is the one being written. */
interface Folder {
  readonly sources: readonly Source[]
  readonly written: Source
}

const examples: readonly Folder[] = languageRules.flatMap(({ examples: { incorrect, correct } }) =>
  [incorrect, correct].flat().flatMap((example) => foldersOf(example as Example)),
)
const real: readonly Folder[] = realSources()
  .map((written, _, sources) => ({ sources, written }))
  .filter(({ written }) => schemaOf(written.file) !== undefined)

test.each([
  ['an example of a rule', 5_000, examples, changedText(examples.map(({ written }) => written.text))],
  ['anything at all', 11_000, examples, anyText()],
  ['a real file', 60, real, changedText(real.map(({ written }) => written.text))],
] as const)(
  `texts made from %s are told about`,
  (_, share, folders, texts) => {
    const written = fc.record({ folder: fc.constantFrom(...folders), text: texts })
    fc.assert(
      fc.property(written, ({ folder, text }) => expectTold(folder, text)),
      { numRuns: cases(share), seed },
    )
  },
  patience,
)

/** Everything that is true of what is said of a text, written in one of the files of a folder. */
function expectTold(folder: Folder, text: string): void {
  const told = (source: Source) => {
    const sources = folder.sources.map((each) => (each === folder.written ? source : each))
    return { sources, diagnostics: compile(sources, { today: '2026-11-22', whole: true }).diagnostics }
  }
  const source = { ...folder.written, text }
  const { sources, diagnostics } = told(source)
  expect(faultsOf(diagnostics, sources)).toEqual([])
  expect(told({ ...source }).diagnostics.map(inShort)).toEqual(diagnostics.map(inShort))
  const check = (each: Source) => (each === source ? diagnostics : told(each).diagnostics)
  expect(mended(source, check, mostRounds).rounds).toBeLessThan(mostRounds)
}

/** A finding without the texts of whole files, to be compared. */
function inShort({ span, related, suggestions, ...said }: Diagnostic): unknown {
  const place = ({ source: { file }, start, end }: Diagnostic['span']) => `${file} ${start}-${end}`
  return {
    ...said,
    place: place(span),
    related: related.map((each) => [place(each.span), each.value]),
    suggestions: suggestions.map(({ label, safety, edits }) => [
      label,
      safety,
      edits.map((edit) => [place(edit.span), edit.text]),
    ]),
  }
}

function foldersOf(example: Example): readonly Folder[] {
  const { files } = readExample(example, exampleFile)
  const sources = exampleSources(files)
  return sources.filter(({ file }) => Object.hasOwn(files, file)).map((written) => ({ sources, written }))
}
