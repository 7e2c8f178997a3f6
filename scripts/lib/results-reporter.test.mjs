import { expect, test } from 'vitest'
import { closingLine, count } from './results-reporter.mjs'

/** @param {readonly string[]} states @param {boolean} [ok] */
const module = (states, ok = !states.includes('failed')) =>
  /** @type {any} */ ({
    ok: () => ok,
    children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
  })

test.each([
  ['every test', [module(['passed', 'passed']), module(['failed'])], [], '2 passed, 1 failed'],
  ['skipped tests apart', [module(['passed', 'skipped'])], [], '1 passed, 0 failed, 1 skipped'],
  ['a file that could not be read as a failure', [module([], false)], [], '0 passed, 1 failed'],
  ['a test cut short as a failure', [module(['passed', 'pending'], false)], [], '1 passed, 1 failed'],
  [
    'an error outside the tests as a failure',
    [module(['passed'])],
    [new Error('late')],
    '1 passed, 1 failed',
  ],
])('the closing line counts %s', (_, modules, errors, line) => {
  expect(closingLine(count(modules, errors))).toBe(line)
})
