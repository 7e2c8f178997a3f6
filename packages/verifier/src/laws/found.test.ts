/** What the laws have found, each as the smallest program that showed it. */
import { monitorOf } from '@jalon/core'
import { expect, test } from 'vitest'
import { exploreExplicitly } from '../explicit/explore-explicitly.ts'
import { promiseProofs } from '../behaviour/proof-of-promise.ts'
import { diagramsOver, everything } from '../diagrams/diagrams.ts'
import { countWalks } from '../explore/count-walks.ts'
import { explore } from '../explore/explore.ts'
import { weightsOver } from '../explore/weights.ts'
import { walkTo, walkToEnding } from '../explore/witness.ts'
import { toProgram } from '../program/program.ts'
import { provedJudgement } from '../testing/judgements.ts'
import { ask, available, decide, final, invoke, refer, smallProgram } from '../testing/small-program.ts'
import { symbolicFindings } from '../testing/symbolic-findings.ts'

test('a territory without communes is nowhere to start', () => {
  const { ir, pathway, territories } = smallProgram({ p: { fin: final('fin') } }, [])
  expect(symbolicFindings(toProgram(ir, pathway, territories)).states.size).toBe(0)
})

test('a commune that an earlier condition sent elsewhere is not one where a referral finds nothing', () => {
  const { ir, pathway, territories } = smallProgram(
    {
      p: {
        tri: decide([[available('k-un'), 'fin']], 'examen'),
        examen: refer(['k-deux'], 'fin'),
        fin: final('fin'),
      },
    },
    [['k-un'], ['k-deux']],
  )
  expect(exploreExplicitly(ir, pathway, territories).faults.size).toBe(0)
  expect(symbolicFindings(toProgram(ir, pathway, territories)).faults.size).toBe(0)
})

test('a fault is told in every commune where these answers lead to it, whatever the way there', () => {
  const { ir, pathway, territories } = smallProgram(
    {
      p: {
        tri: decide([[available('k-un'), 'question']], 'detour'),
        detour: decide([], 'question'),
        question: { kind: 'ask', fact: 'f-oui', exit: { kind: 'by-answer', targets: { oui: 'fin' } } },
        fin: final('fin'),
      },
    },
    [['k-un'], ['k-deux']],
  )
  const { sighted, rings } = symbolicFindings(toProgram(ir, pathway, territories))
  const walks = sighted.map(({ sighting }) => walkTo(rings, sighting))
  expect(walks.map(({ answers }) => answers)).toEqual([[['f-oui', 'non']], [['f-oui', 'non']]])
  expect(walks.map(({ places }) => places.map(({ code }) => code))).toEqual([
    ['c0', 'c1'],
    ['c0', 'c1'],
  ])
})

test('a promise is told broken in every commune where these answers break it', () => {
  const { ir, pathway, territories } = smallProgram(
    { p: { tri: decide([[available('k-un'), 'fin']], 'autre'), fin: final('fin'), autre: final('autre') } },
    [['k-un'], ['k-deux']],
  )
  const monitor = monitorOf({ kind: 'every-path-includes', pattern: [{ kind: 'refer', among: 'any' }] })
  const rings = explore(toProgram(ir, pathway, territories), { watch: { monitor }, byAnswers: true })
  const walk = walkToEnding(rings, ({ broken }) => broken)
  expect(walk?.places.map(({ code }) => code)).toEqual(['c0', 'c1'])
})

test('a referral to one kind tells communes apart too: where it exists, and where nothing is found', () => {
  const invariant = {
    id: 'i',
    when: available('k-ligne'),
    promise: { kind: 'every-path-includes', pattern: [{ kind: 'refer', among: ['k-un'] }] },
  } as const
  const { ir, pathway, territories } = smallProgram(
    { p: { question: ask('f-oui', 'examen'), examen: refer(['k-un'], 'fin'), fin: final('fin') } },
    [['k-un', 'k-ligne'], []],
  )
  const program = toProgram(ir, pathway, territories, { invariants: [invariant] })
  expect(provedJudgement(promiseProofs(program), invariant)).toEqual({
    isMet: true,
    isUndecided: false,
    atStakeAfter: 1,
  })
})

test('a condition that never comes to its turn does not tell communes apart', () => {
  const { ir, pathway, territories } = smallProgram(
    {
      p: {
        tri: decide(
          [
            [available('k-deux'), 'fin'],
            [available('k-deux', 'k-ligne'), 'fin'],
          ],
          'fin',
        ),
        fin: final('fin'),
      },
    },
    [['k-deux', 'k-ligne'], ['k-deux'], []],
  )
  expect(countWalks(explore(toProgram(ir, pathway, territories)))).toBe(2n)
})

test('nor does a condition that nothing leads to, or that a question just answered has decided', () => {
  const { ir, pathway, territories } = smallProgram(
    {
      p: {
        question: {
          kind: 'ask',
          fact: 'f-oui',
          exit: {
            kind: 'by-guard',
            branches: [
              { guard: { kind: 'answered', fact: 'f-oui', among: ['oui', 'non'] }, target: 'fin' },
              { guard: available('k-ligne'), target: 'perdu' },
            ],
          },
        },
        perdu: decide([[available('k-un'), 'fin']], 'question'),
        fin: final('fin'),
      },
    },
    [['k-un', 'k-ligne'], []],
  )
  expect(countWalks(explore(toProgram(ir, pathway, territories)))).toBe(2n)
})

test('a walk counts once, whoever else may invoke what it goes through', () => {
  const { ir, pathway, territories } = smallProgram(
    {
      p: {
        accueil: invoke('bilan', 'suite'),
        suite: invoke('detour', 'encore'),
        encore: invoke('detour', 'fin'),
        fin: final('fin'),
      },
      detour: { passage: invoke('bilan', 'fin'), fin: final('fin') },
      bilan: { fin: final('fin') },
    },
    [[]],
  )
  expect(countWalks(explore(toProgram(ir, pathway, territories)))).toBe(1n)
})

test('the same numbers may be summed in two ways', () => {
  const weights = weightsOver(diagramsOver([2], 100), [2])
  const one = weights.constant(everything, 1n)
  expect(weights.numberOf(weights.sumOut(one, 0, [1n, 2n]))).toBe(3n)
  expect(weights.numberOf(weights.sumOut(one, 0, [1n, 0n]))).toBe(1n)
})
