/** The examples of the rules that need two versions of a file, or what the web answers. */
import type { Example, ExplainedRule } from '@jalon/diagnostics'
import { readExample, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { exampleFile, exampleSources } from '../../testing/example-sources.ts'
import { presentFiles, toldOfLinks, toldOfRevisions } from '../../testing/example-told.ts'
import { reproaches } from '../../testing/reproaches.ts'
import { compile } from '../compile.ts'
import { revisionsOf } from '../revision.ts'
import { linkRules, revisionRules } from './index.ts'

const rules: readonly (readonly [string, ExplainedRule, typeof toldOfLinks])[] = [
  ...revisionRules.map((rule) => [rule.name, rule, toldOfRevisions] as const),
  ...linkRules.map((rule) => [rule.name, rule, toldOfLinks] as const),
]

describe.each(rules)('%s', (name, { examples }, toldOf) => {
  test.each(listOf(examples.incorrect).map((example, index) => [index + 1, example] as const))(
    'incorrect example %i is told as drawn',
    (_, example) => {
      const { files, expected } = readExample(example, exampleFile)
      const told = toldOf(files)
      expect(told.map(toExpectation)).toEqual(expected)
      expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set([name]))
      for (const diagnostic of told) expect(reproaches(diagnostic)).toEqual([])
      expect(blockingIn(files)).toEqual([])
    },
  )

  test('the correct example gives nothing', () => {
    const { files } = readExample(examples.correct, exampleFile)
    expect(toldOf(files)).toEqual([])
    expect(blockingIn(files)).toEqual([])
  })
})

describe('a review date', () => {
  const former = 'reviewed: 2026-05-22\n'
  test.each([
    ['that stays says nothing', former, former, 0],
    ['moved back promises less', former, 'reviewed: 2026-05-02\n', 0],
    ['that was empty moves from nowhere', 'reviewed: ""\n', 'reviewed: 2026-11-20\n', 0],
    ['that is no day is told by its own rule', former, 'reviewed: demain\n', 0],
    ['in a file that cannot be read is not known', former, 'reviewed: "2026-11-20\n', 0],
    ['moved with a list that is no list is told', former, 'reviewed: 2026-11-20\nreread: oui\n', 1],
    ['moved with a part read since is shown', former, `reviewed: 2026-11-20\n${ticked('2026-11-21')}`, 0],
    ['moved with a list of last time is told', former, `reviewed: 2026-11-20\n${ticked('2026-05-22')}`, 1],
  ])('%s', (_, before, after, count) => {
    const [was, is] = [before, after].map((text) => `pathway: essai\n${text}`)
    const told = toldOfRevisions({ [`avant/${exampleFile}`]: was ?? '', [exampleFile]: is ?? '' })
    expect(told).toHaveLength(count)
  })

  test('is followed when the file moves, and compared with nothing when the pathway is new', () => {
    const source = (file: string, id: string) => ({ file, text: `pathway: ${id}\n` })
    const revisions = revisionsOf(
      [source('a/un.pathway.yaml', 'un')],
      [source('b/un.pathway.yaml', 'un'), source('b/deux.pathway.yaml', 'deux')],
    )
    expect(revisions.map(({ after }) => after.id.value)).toEqual(['un'])
  })
})

function ticked(day: string): string {
  return `reread: { sources: ${day}, numeros: ${day}, textes: ${day} }\n`
}

function listOf(examples: Example | readonly Example[]): readonly Example[] {
  return Array.isArray(examples) ? examples : [examples as Example]
}

/** What blocks in the files of today, in themselves: an example shows one fault. */
function blockingIn(files: Readonly<Record<string, string>>): readonly string[] {
  const present = presentFiles(files)
  const { diagnostics } = compile(exampleSources(present), { today: '2026-11-22' })
  return diagnostics.flatMap(({ rule, severity, span }) =>
    severity === 'error' && Object.hasOwn(present, span.source.file) ? [rule] : [],
  )
}
