import { describe, expect, test } from 'vitest'
import { type Load, policiesIn, refusedBy } from './policy.ts'

const page = new URL('https://cpts.example/pro/orientation')

/** Whether every policy of a text lets through a script, unless told otherwise. */
function lets(text: string, address: string, other: Partial<Load> = {}): boolean {
  const load: Load = { purpose: 'script-src-elem', url: new URL(address, other.page ?? page), page, ...other }
  return policiesIn(text).every((policy) => refusedBy(policy, load) === undefined)
}

const own = '/po/outil.js'
const elsewhere = 'https://outil.example/1.4.2/outil.js'

describe('a script', () => {
  test.each([
    ["script-src 'self'", own, true],
    ["script-src 'self'", elsewhere, false],
    ["script-src 'none'", own, false],
    ['script-src', own, false],
    ["default-src 'self'", own, true],
    ["default-src 'none'; script-src 'self'", own, true],
    ["script-src 'self'; script-src-elem 'none'", own, false],
    ["img-src 'self'", own, true],
    ['', own, true],
    ['SCRIPT-SRC https:', own, true],
    ["script-src 'self', script-src 'none'", own, false],
    ["script-src 'self'; script-src 'none'", own, true],
    ['script-src *', elsewhere, true],
    ['script-src https:', elsewhere, true],
    ['script-src http:', elsewhere, true],
    ['script-src data:', elsewhere, false],
    ['script-src outil.example', elsewhere, true],
    ['script-src OUTIL.example', elsewhere, true],
    ['script-src https://outil.example', elsewhere, true],
    ['script-src http://outil.example', elsewhere, true],
    ['script-src https://outil.example:443', elsewhere, true],
    ['script-src https://outil.example:8443', elsewhere, false],
    ['script-src https://outil.example:*', 'https://outil.example:8443/a.js', true],
    ['script-src https://outil.example', 'https://outil.example:8443/a.js', false],
    ['script-src *.example', elsewhere, true],
    ['script-src *.outil.example', elsewhere, false],
    ['script-src *.outil.example', 'https://cdn.outil.example/a.js', true],
    ['script-src https://outil.example/1.4.2/', elsewhere, true],
    ['script-src https://outil.example/1.4', elsewhere, false],
    ['script-src https://outil.example/1.4.2/outil.js', `${elsewhere}?a=1`, true],
    ['script-src https://outil.example/1%2E4.2/', elsewhere, true],
    ["script-src 'unsafe-inline'", own, false],
    ['script-src un//mot:: ???', own, false],
  ])('under « %s », %s: %s', (text, address, expected) => {
    expect(lets(text, address)).toBe(expected)
  })

  test.each([
    ['the nonce of the page', "script-src 'nonce-abc'", { nonce: 'abc' }, true],
    ['another nonce', "script-src 'nonce-abc'", { nonce: 'ABC' }, false],
    ['no nonce', "script-src 'nonce-abc'", {}, false],
    ['its hash', "script-src 'sha384-abc_'", { integrity: 'sha384-abc/' }, true],
    [
      'two hashes, one of them unknown',
      "script-src 'sha384-abc'",
      { integrity: 'sha384-abc sha384-def' },
      false,
    ],
    ['its place, where trust is handed down', "script-src 'strict-dynamic' 'nonce-abc' https:", {}, false],
    [
      'a nonce, where trust is handed down',
      "script-src 'strict-dynamic' 'nonce-abc'",
      { nonce: 'abc' },
      true,
    ],
  ] as const)('with %s', (_, text, other, expected) => {
    expect(lets(text, elsewhere, other)).toBe(expected)
  })
})

test('a page in http finds its own files in https too', () => {
  const plain = new URL('http://cpts.example/')
  expect(lets("script-src 'self'", 'https://cpts.example/a.js', { page: plain })).toBe(true)
  expect(lets('script-src cpts.example', 'https://cpts.example/a.js', { page: plain })).toBe(true)
  expect(lets("script-src 'self'", 'http://cpts.example/a.js')).toBe(false)
})

test.each([
  ["style-src 'self'", false],
  ["style-src 'unsafe-inline'", true],
  ["style-src 'unsafe-inline' 'nonce-abc'", false],
  ["style-src 'self'; style-src-attr 'unsafe-inline'", true],
  ["default-src 'none'", false],
  ["script-src 'self'", true],
])('an attribute « style » under « %s »: %s', (text, expected) => {
  expect(lets(text, own, { purpose: 'style-src-attr', url: undefined })).toBe(expected)
})

test.each([
  ["child-src 'self'", false],
  ["frame-src https://outil.example; child-src 'none'", true],
  ["default-src 'self'", false],
])('a frame of another house under « %s »: %s', (text, expected) => {
  expect(lets(text, elsewhere, { purpose: 'frame-src' })).toBe(expected)
})

test('what refuses is told as it is written', () => {
  const [policy] = policiesIn("default-src 'none';  img-src  'self'")
  const load = { purpose: 'connect-src', url: new URL(own, page), page } as const
  expect(policy && refusedBy(policy, load)).toBe("default-src 'none'")
})
