import { expect, test } from 'vitest'
import { contentOf } from './content.mjs'
import { isMet, medianOf, tableOf, targetLine } from './table.mjs'

test('a median leaves out what a busy moment did', () => {
  expect(
    medianOf([{ time: 3 }, { time: 900 }, { time: 1 }, { time: 2 }, { time: 4 }], ({ time }) => time),
  ).toBe(3)
})

test('a table stays in line whatever its figures', () => {
  const rows = [
    { name: 'one', cells: ['1', '22'] },
    { name: 'the other', cells: ['333'] },
  ]
  expect(tableOf(['page', 'a', 'b'], rows)).toBe(
    ['page         a   b', 'one          1  22', 'the other  333    '].join('\n'),
  )
})

test.each([
  [1.25, true, 'met    time: 1.25 × (125 ms, 100 ms), at most 1.25 ×'],
  [1.2, false, 'MISSED time: 1.25 × (125 ms, 100 ms), at most 1.2 ×'],
])('a target of %s gives both figures and what it asks', (most, met, line) => {
  const target = { what: 'time', ours: 125, other: 100, most, unit: 'ms' }
  expect(isMet(target)).toBe(met)
  expect(targetLine(target)).toBe(line)
})

test('the compared pages ask what the general start and its parts ask, once each', () => {
  const fact = (/** @type {string} */ ask, type = 'choice') => ({ ask, type, answers: [{ label: 'Oui' }] })
  const ir = {
    pathways: {
      a: {
        id: 'a',
        alias: 'accueil',
        states: {
          one: { kind: 'ask', fact: 'x' },
          two: { kind: 'invoke', pathway: 'b' },
          three: { kind: 'ask', fact: 'x' },
        },
      },
      b: {
        id: 'b',
        states: {
          one: { kind: 'ask', fact: 'y' },
          two: { kind: 'refer', referral: { to: ['k'], say: 'Dites.' } },
          three: { kind: 'invoke', pathway: 'a' },
        },
      },
      c: { id: 'c', alias: 'droits', states: { one: { kind: 'ask', fact: 'z' } } },
    },
    facts: { x: fact('X ?'), y: fact('Y ?', 'choices'), z: fact('Z ?'), profession: fact('?') },
    kinds: { k: { label: 'Accueil' } },
  }
  const content = contentOf(ir, { communes: [{ name: 'Ville' }], services: [] })
  expect(content.questions.map(({ ask, several }) => [ask, several])).toEqual([
    ['X ?', false],
    ['Y ?', true],
  ])
  expect(content.plan).toEqual([{ name: 'Accueil', phone: '', text: 'Dites.' }])
  expect(content.communes).toEqual(['Ville', 'Autre commune ou ne sait pas'])
})
