/** What a failure of a law prints. */
import { expect, test } from 'vitest'
import { toYaml } from './program-yaml.ts'
import { ask, available, decide, final, invoke, refer, smallProgram } from './small-program.ts'

test('a program is printed as an author would write it', () => {
  const random = smallProgram(
    {
      accueil: {
        question: ask('f-oui', 'tri'),
        tri: decide([[{ kind: 'not', guard: available('k-un') }, 'bilan']], 'examen'),
        examen: refer(['k-un', 'k-deux'], 'bilan'),
        bilan: invoke('bilan', 'fin'),
        fin: final('fin'),
      },
      bilan: { fin: final('fin') },
    },
    [['k-un'], []],
    [
      {
        id: 'suite',
        when: { kind: 'answered', fact: 'f-oui', among: ['oui'] },
        promise: {
          kind: 'always-before',
          first: [{ kind: 'ask', among: ['f-oui'] }],
          next: [{ kind: 'refer', among: 'any' }],
        },
      },
    ],
  )
  expect(toYaml(random)).toBe(
    `
pathway: accueil
initial: question
states:
  question: { ask: f-oui, next: tri }
  tri: { next: [{ guard: { not: { available: k-un } }, target: bilan }, { else: examen }] }
  examen: { refer: { to: [k-un, k-deux], urgency: week }, next: bilan }
  bilan: { invoke: bilan, next: { fin: fin } }
  fin: { final: fin }
---
pathway: bilan
initial: fin
states:
  fin: { final: fin }
---
facts:
  f-oui: { type: yes-no }
  f-doute: { type: yes-no-unknown }
  f-choix: { type: choice }
  f-plusieurs: { type: choices }
  f-delai: { type: elapsed }
kinds:
  k-un: { based-on: any }
  k-deux: { based-on: any }
  k-trois: { based-on: any }
  k-ligne: { based-on: any }
invariants:
  suite: { if: { f-oui: oui }, always-before: { first: { ask: [f-oui] }, then: { refer: any } } }
communes:
  c0: [k-un]
  c1: []
`.trim(),
  )
})
