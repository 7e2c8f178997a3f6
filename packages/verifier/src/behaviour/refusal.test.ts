/** What is too large is refused with the facts that make it so, and is never judged on a part. */
import { expect, test } from 'vitest'
import { exampleFile, toldOf } from '../testing/example-told.ts'

/** Whether « b » questions are asked depends on « a » ones, asked long before, and all are looked at again at the end. */
const crossed = (pairs: number) => {
  const each = (write: (number: number) => string) => [...Array(pairs).keys()].map(write).join('\n')
  const after = (name: string, number: number, last: string) =>
    number + 1 < pairs ? `${name}${number + 1}` : last
  return `
facts:
${each((n) => `  a${n}: { ask: Et a${n}, type: yes-no }\n  b${n}: { ask: Et b${n}, type: yes-no }`)}
initial: qa0
states:
${each((n) => `  qa${n}: { ask: a${n}, next: ${after('qa', n, 's0')} }`)}
${each((n) => `  s${n}: { next: [{ guard: { a${n}: oui }, target: qb${n} }, { else: ${after('s', n, 'd0')} }] }`)}
${each((n) => `  qb${n}: { ask: b${n}, next: ${after('s', n, 'd0')} }`)}
${each((n) => `  d${n}: { next: [{ guard: { a${n}: oui }, target: e${n} }, { else: ${after('d', n, 'fin')} }] }`)}
${each((n) => `  e${n}: { next: [{ guard: { b${n}: oui }, target: oui }, { else: ${after('d', n, 'fin')} }] }`)}
  oui: { final: oui }
  fin: { final: fin }
invariants:
  - { id: jamais, why: Non., if: { a0: oui, b0: oui }, unreachable: { final: fin } }
  - { id: ordre, why: Non., always-before: { first: { ask: a0 }, then: { ask: b0 } } }
`
}

const told = (text: string, limit?: number) =>
  toldOf({ [exampleFile]: text }, limit === undefined ? {} : { limit }).map(({ rule, message }) => ({
    rule,
    message: message.fr,
  }))

test('a pathway too large to be looked at whole is refused, naming what stays in use the longest', () => {
  expect(told(crossed(6), 200)).toEqual([
    {
      rule: 'too-large-to-prove',
      message: expect.stringMatching(
        /« essai » garde trop de réponses .* : « a5 », « a4 », « a3 », jusqu'à « d5 »\.$/,
      ),
    },
  ])
})

test('whatever the limit, a pathway is refused or judged as without any', () => {
  const whole = told(crossed(3))
  expect(whole.map(({ rule }) => rule)).not.toContain('too-large-to-prove')
  const refused = new Set<boolean>()
  for (let limit = 4; limit < 1500; limit += 50) {
    const found = told(crossed(3), limit)
    const isRefused = found.some(({ rule }) => rule === 'too-large-to-prove')
    refused.add(isRefused)
    if (!isRefused) expect(found).toEqual(whole)
  }
  expect(refused).toEqual(new Set([true, false]))
})
