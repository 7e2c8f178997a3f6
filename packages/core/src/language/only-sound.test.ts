/** What is wrong takes with it what rests on it, and nothing else. */
import { expect, test } from 'vitest'
import { exampleSources } from '../testing/example-sources.ts'
import { compile } from './compile.ts'

const fin = 'fin: { final: fin }'
const faulty = `facts: { heure: { ask: Quand ?, type: yes-no } }\nstates: { debut: { ask: heure, next: nulle-part }, ${fin} }`

test.each([
  ['asks a question of a pathway that is wrong', `debut: { ask: heure, next: fin }`, ''],
  ['looks at one', `debut: { next: [{ guard: { not: { heure: oui } }, target: fin }, { else: fin }] }`, ''],
  [
    'looks at one through named conditions',
    `debut: { next: [{ guard: { condition: tard }, target: fin }, { else: fin }] }`,
    'conditions: { tard: { condition: nuit }, nuit: { any: [{ heure: oui }] } }',
  ],
  ['invokes that pathway', `debut: { invoke: faux, next: { fin: fin } }`, ''],
])('a pathway that %s does not run', (_, debut, conditions) => {
  const { ir } = compile(
    exampleSources({
      'faux/faux.pathway.yaml': `initial: debut\n${faulty}\n`,
      'essai/essai.pathway.yaml': `initial: debut\n${conditions}\nstates: { ${debut}, ${fin} }\n`,
    }),
  )
  expect(Object.keys(ir.pathways)).toEqual(['reperage', 'abri'])
  expect(Object.keys(ir.facts)).toEqual(['danger', 'accord', 'faits'])
})

test.each([
  ['a review that is past', { today: '2028-01-01' }, 'review-overdue'],
  ['a directory that is not there', { whole: true }, 'directory-missing'],
] as const)('%s holds back a publication, not the program', (_, options, rule) => {
  const refer = 'refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: not-required }'
  const { ir, diagnostics } = compile(
    exampleSources({
      'territories/exemple/territory.yaml': '',
      'essai/essai.pathway.yaml': `initial: debut\nstates: { debut: { ${refer}, next: fin }, ${fin} }\n`,
    }),
    options,
  )
  expect(diagnostics.map((each) => each.rule)).toContain(rule)
  expect(Object.keys(ir.pathways)).toEqual(['reperage', 'abri', 'essai'])
})

test('a promise whose conditions go round in a circle is not kept, and the circle is told', () => {
  const { ir, diagnostics } = compile(
    exampleSources({
      'network/conditions.yaml': 'tard: { condition: nuit }\nnuit: { condition: tard }\n',
      'network/invariants.yaml':
        'invariants:\n  - { id: secours, if: { condition: tard }, first-is: { refer: police-urgence } }\n',
    }),
  )
  expect(diagnostics.map((each) => each.rule)).toContain('circular-condition')
  expect(ir.invariants).toEqual([])
})
