import { describe, expect, test } from 'vitest'
import { contentOf, smallNetwork } from '../testing/content-of.ts'
import type { Entity, Name } from './name.ts'

const { symbols, sources } = contentOf(smallNetwork)

const placeOf = ({ span }: Name) =>
  `${span.source.file}:${span.source.text.slice(0, span.start).split('\n').length}`

/** The name written at a passage of a file, `inside` characters after its start. */
function nameAt(file: string, passage: string, inside = 0): Name | undefined {
  const start = sources.get(file)?.text.indexOf(passage) ?? -1
  expect(start, `${passage} in ${file}`).not.toBe(-1)
  return symbols.at(file, start + inside)
}

describe('A name stands for', () => {
  test.each<[string, string, string, number, readonly Entity[]]>([
    [
      'a state of its pathway',
      'un/un.pathway.yaml',
      'non: suite',
      5,
      [{ kind: 'state', value: 'suite', within: 'un' }],
    ],
    [
      'a state between quotes',
      'un/un.pathway.yaml',
      '"secours"',
      1,
      [{ kind: 'state', value: 'secours', within: 'un' }],
    ],
    [
      'an answer of the question asked',
      'un/un.pathway.yaml',
      'non: suite',
      0,
      [{ kind: 'answer', value: 'non', within: 'danger' }],
    ],
    [
      'an outcome of the pathway invoked',
      'un/un.pathway.yaml',
      '{ fin: fin',
      2,
      [{ kind: 'outcome', value: 'fin', within: 'deux' }],
    ],
    [
      'a state after an outcome',
      'un/un.pathway.yaml',
      '{ fin: fin',
      7,
      [{ kind: 'state', value: 'fin', within: 'un' }],
    ],
    [
      'an answer of a several-answers question',
      'network/conditions.yaml',
      'sexuelle',
      0,
      [{ kind: 'answer', value: 'sexuelle', within: 'violences' }],
    ],
    [
      'a condition of the pathway',
      'deux/deux.pathway.yaml',
      ', locale',
      2,
      [{ kind: 'condition', value: 'locale', within: 'deux' }],
    ],
    [
      'a condition of the network',
      'deux/deux.pathway.yaml',
      '[grave',
      1,
      [{ kind: 'condition', value: 'grave', within: undefined }],
    ],
    [
      'a profession',
      'network/kinds.yaml',
      '[medecin',
      1,
      [{ kind: 'answer', value: 'medecin', within: 'profession' }],
    ],
    [
      'a state of an invoked pathway',
      'un/un.scenarios.yaml',
      'conseil',
      0,
      [{ kind: 'state', value: 'conseil', within: 'deux' }],
    ],
    [
      'an outcome of the scenarios’ pathway',
      'un/un.scenarios.yaml',
      'outcome: fin',
      9,
      [{ kind: 'outcome', value: 'fin', within: 'un' }],
    ],
    [
      'every outcome of that name, in a rule of the network',
      'network/invariants.yaml',
      'final: fin',
      7,
      [
        { kind: 'outcome', value: 'fin', within: 'deux' },
        { kind: 'outcome', value: 'fin', within: 'un' },
      ],
    ],
  ])('%s', (_, file, passage, inside, entities) => {
    const name = nameAt(file, passage, inside)
    expect(name && symbols.meant(name).map(({ kind, value, within }) => ({ kind, value, within }))).toEqual(
      entities,
    )
  })
})

test('the uses of a fact are found in every file that speaks of it', () => {
  expect(symbols.declarations({ kind: 'fact', value: 'danger' }).map(placeOf)).toEqual([
    'network/facts.yaml:1',
  ])
  expect(symbols.uses({ kind: 'fact', value: 'danger' }).map(placeOf)).toEqual([
    'deux/deux.pathway.yaml:5',
    'network/conditions.yaml:1',
    'network/invariants.yaml:3',
    'un/un.pathway.yaml:6',
    'un/un.scenarios.yaml:3',
  ])
})

test('while a line is being typed, the names around it stay, at their new places', () => {
  const file = 'un/un.pathway.yaml'
  const text = smallNetwork[file].replace('  secours:', '  nouveau: { ask: "\n  secours:')
  const typed = contentOf(smallNetwork, { [file]: text })
  expect(typed.unreadable).toEqual([file])
  const found = typed.symbols.at(file, text.indexOf('police'))
  expect(found).toMatchObject({ kind: 'kind', value: 'police' })
  expect(found && text.slice(found.span.start, found.span.end)).toBe('police')
  expect(typed.vocabulary().pathways.get('un')?.states.has('secours')).toBe(true)
})
