import { expect, test } from 'vitest'
import { withOwnFingerprints } from './own-fingerprints.ts'

const group = (fingerprint: string, step: string) => ({ fingerprint, cause: { before: step, after: step } })
const fingerprints = (...groups: readonly ReturnType<typeof group>[]) =>
  withOwnFingerprints(groups).map((each) => each.fingerprint)

test('a fingerprint that no other group has stays as it is', () => {
  expect(fingerprints(group('a', 'p/un'), group('b', 'p/un'))).toEqual(['a', 'b'])
})

test('two groups with the same one get one each, whichever comes first', () => {
  const [one, other] = [group('a', 'p/un'), group('a', 'p/deux')]
  const [first, second] = fingerprints(one, other)
  expect(first).toMatch(/^[0-9a-f]{12}$/)
  expect(first).not.toBe(second)
  expect(fingerprints(other, one)).toEqual([second, first])
})
