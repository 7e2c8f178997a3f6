/** A memory never changes what is found: it gives back the same, or nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { ProofMemory, ProofQuestion } from './proof-memory.ts'
import { proofMemory } from './proof-memory.ts'
import { checkContent } from './project.ts'
import { today } from './testing/jalon.ts'

const folder = mkdtempSync(join(tmpdir(), 'jalon-memory-'))
const pathway = `
pathway: essai
title: Un parcours
owner: pole-sante
reviewed: 2026-09-14
review-by: 2027-09-14
initial: demande
states:
  demande: { ask: accord, next: { oui: examen, non: fin } }
  examen: { refer: { to: medecin, urgency: week, say: Elle sera reçue., consent: accord }, next: fin }
  fin: { final: fin }
`
const texts = {
  'network/facts.yaml': 'accord: { ask: "Est-elle d\'accord\u00a0?", type: yes-no }\n',
  'network/kinds.yaml':
    'medecin: { label: Médecin, nature: structure, purpose: Faire constater les blessures }\n',
  'network/owners.yaml': 'pole-sante: { label: Pôle santé, matters: [medical] }\n',
  'essai/essai.pathway.yaml': pathway,
}
const contentOf = (all: Readonly<Record<string, string>>) => ({
  sources: Object.entries(all).map(([file, text]) => ({ file, text })),
  unread: [],
})
const files = contentOf(texts)

afterEach(() => {
  for (const file of kept()) rmSync(file)
})

const kept = () => readdirSync(folder).map((name) => join(folder, name))

/** A memory, and what it was asked. */
function watched(version = '1') {
  const memory = proofMemory(folder, version)
  const recalled: boolean[] = []
  const recall = (question: ProofQuestion) => {
    const known = memory.recall(question)
    recalled.push(known !== undefined)
    return known
  }
  return { recalled, memory: { ...memory, recall } satisfies ProofMemory }
}

const check = (memory: ProofMemory | undefined, content = files, day = today) =>
  checkContent(content, day, { prove: true, memory })

/** The same, where a structure is contacted although she did not agree. */
const faulty = contentOf({ ...texts, 'essai/essai.pathway.yaml': pathway.replace('non: fin', 'non: examen') })

test('what is remembered has proofs and walks that show faults', () => {
  expect(check(undefined).proved?.pathways).toMatchObject([{ pathway: 'essai', walks: 2n }])
  expect(check(undefined, faulty).diagnostics).toContainEqual(
    expect.objectContaining({
      rule: 'consent-not-obtained',
      witness: expect.objectContaining({ answers: [['accord', 'non']] }),
    }),
  )
})

test.each([
  ['correct', files],
  ['faulty', faulty],
])('the same is told of %s content, proved or remembered', (_, content) => {
  const { memory, recalled } = watched()
  const [first, second, without] = [check(memory, content), check(memory, content), check(undefined, content)]
  expect(recalled).toEqual([false, true])
  expect(second).toEqual(first)
  expect(second).toEqual(without)
})

test.each([
  ['another day', () => ({ day: '2026-11-23' })],
  ['a text that has changed', () => ({ content: faulty })],
  ['another version of the checker', () => ({ version: '2' })],
])('nothing is remembered for %s', (_, changed) => {
  check(watched().memory)
  const { content = files, day = today, version = '1' }: Partial<Changed> = changed()
  const { memory, recalled } = watched(version)
  expect(check(memory, content, day)).toEqual(check(undefined, content, day))
  expect(recalled).toEqual([false])
})

test('a scenario that is added leaves every proof as it was', () => {
  const { memory, recalled } = watched()
  check(memory)
  const scenarios =
    'pathway: essai\nscenarios:\n  - name: Elle accepte\n    answers: { accord: oui }\n    expect: { outcome: fin }\n'
  const told = contentOf({ 'essai/essai.scenarios.yaml': scenarios, ...texts })
  expect(check(memory, told)).toEqual(check(undefined, told))
  expect(recalled).toEqual([false, true])
})

test('a version and the one it is compared with are both remembered, and no more than a few', () => {
  const edited = ['A', 'B', 'C', 'D', 'E'].map((title) =>
    contentOf({ ...texts, 'essai/essai.pathway.yaml': pathway.replace('Un parcours', title) }),
  )
  const { memory, recalled } = watched()
  for (const each of edited) {
    check(memory, each)
    check(memory, files)
  }
  expect(recalled).toEqual([false, false, false, true, false, true, false, true, false, true])
  expect(kept()).toHaveLength(4)
})

interface Changed {
  readonly content: typeof files
  readonly day: string
  readonly version: string
}

test.each([
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['empty', () => ''],
  ['of another kind', () => '[]'],
])('a memory that is %s is not trusted', (_, spoil) => {
  check(watched().memory)
  for (const file of kept()) writeFileSync(file, spoil(readFileSync(file, 'utf8')))
  const { memory, recalled } = watched()
  check(memory)
  expect(recalled).toEqual([false])
  expect(kept()).toHaveLength(1)
})
