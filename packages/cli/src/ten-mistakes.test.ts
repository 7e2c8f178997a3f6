/** Each of the ten commonest mistakes is told once, and in what most terminals and enlarged screens can hold. */
import { expect, test } from 'vitest'
import { tenMistakes } from './testing/ten-mistakes.ts'

const made = tenMistakes()

test.each(made.map((mistake) => [mistake.title, mistake] as const))('%s', (_, { told, printed }) => {
  expect(told.map(({ message }) => message.fr)).toHaveLength(1)
  expect(told[0]?.help).toBeDefined()
  // The place of a file stays in one piece, so that a terminal can open it.
  const lines = printed.split('\n').filter((line) => !line.includes('┌─'))
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

test('there are ten of them, and each has its own rule', () => {
  expect(made).toHaveLength(10)
  expect(new Set(made.flatMap(({ told }) => told.map(({ rule }) => rule))).size).toBe(10)
})
