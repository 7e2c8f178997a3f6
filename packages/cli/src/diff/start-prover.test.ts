import { join } from 'node:path'
import type { Both, ContentVersion } from '@jalon/verifier'
import { proofChanges } from '@jalon/verifier'
import { expect, test } from 'vitest'
import { readWithBase } from '../base/open-base.ts'
import { today } from '../testing/jalon.ts'
import { network, oneMoreRule, withoutLeftovers } from '../testing/network-on-base.ts'
import { inDoubt, smallContent } from '../testing/small-content.ts'
import { startProver } from './start-prover.ts'
import { versionOf } from './read-version.ts'

withoutLeftovers()
const content = smallContent({
  'network/invariants.yaml':
    'invariants:\n  - { id: secours, why: "En danger, ou dans le doute, on appelle.", if: { danger: [oui, inconnu] }, first-is: { refer: police, urgency: now } }\n',
})

/** Both versions, as they are handed over. */
function versions(...roots: readonly [before: string, after: string]): Both<ContentVersion> {
  const [before, after] = roots.map((root): ContentVersion => {
    const { ir, vocabulary, packs } = versionOf(root, readWithBase(root), today)
    return { ir, vocabulary, packs }
  })
  if (before === undefined || after === undefined) throw new Error('two versions are compared')
  return { before, after }
}

/** What a thread proves, where there are so many processors. */
async function provedBeside(given: Both<ContentVersion>, processors = 2) {
  const prover = startProver(processors)
  try {
    return await prover?.prove(given)
  } finally {
    prover?.leave()
  }
}

const inRoots = () =>
  versions(join(content.folder, content.root('a')), join(content.folder, content.root('doute', inDoubt)))

test('a thread proves what is proved here', async () => {
  const proofs = await provedBeside(inRoots())
  expect(proofs).toEqual(proofChanges(inRoots()))
  expect(proofs?.lost.map(({ rule }) => rule)).toEqual(['invariant-broken'])
})

test('a content that rests on another one can be handed over', async () => {
  const roots = () => {
    const [was, now] = [network({}), network({ 'network/invariants.yaml': oneMoreRule })]
    return versions(join(was, 'pathways'), join(now, 'pathways'))
  }
  const proofs = await provedBeside(roots())
  expect(proofs).toEqual(proofChanges(roots()))
  expect(proofs?.proved.length).toBeGreaterThan(0)
})

test.each([
  ['there is no second processor', () => inRoots(), 1],
  ['the thread fails', () => ({ ...inRoots(), before: null }) as unknown as Both<ContentVersion>, 2],
  [
    'something cannot be handed over',
    () => ({ ...inRoots(), before: () => today }) as unknown as Both<ContentVersion>,
    2,
  ],
] as const)('where %s, nothing is given, and the proof is made here', async (_, given, processors) => {
  expect(await provedBeside(given(), processors)).toBeUndefined()
})

test('a thread that ended before it was asked gives nothing', async () => {
  const prover = startProver(2)
  prover?.leave()
  expect(await prover?.prove(inRoots())).toBeUndefined()
})
