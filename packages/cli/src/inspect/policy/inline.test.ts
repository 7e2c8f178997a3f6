/** What a policy stops of what a page writes in itself. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readPage } from '../page/page.ts'
import { refusedInline } from './inline.ts'

const script = 'open()'
const hash = createHash('sha256').update(script).digest('base64')

const refused = (policy: string, text = `<script>${script}</script>`) =>
  refusedInline(
    readPage({
      name: 'page',
      text,
      address: 'https://site.example/',
      headers: new Map([['content-security-policy', policy]]),
    }),
  ).map(({ value }) => value)

test.each([
  ['its own site only', "script-src 'self'", ["script-src 'self'"]],
  ['what is written in it', "script-src 'unsafe-inline'", []],
  ['this very script', `script-src 'sha256-${hash}'`, []],
  [
    'another script',
    "script-src 'unsafe-inline' 'sha256-AAAA'",
    ["script-src 'unsafe-inline' 'sha256-AAAA'"],
  ],
  ['nothing at all', "default-src 'none'", ["default-src 'none'"]],
  ['only some frames', "frame-ancestors 'self'", []],
  ['no script, in its sandbox', 'sandbox allow-forms', ['sandbox']],
])('a policy that allows %s', (_, policy, found) => {
  expect(refused(policy)).toEqual(found)
})

test('a nonce lets a script through, and data are no script', () => {
  const text = `<script nonce="abc">${script}</script><script type="application/json">{}</script>`
  expect(refused("script-src 'nonce-abc'", text)).toEqual([])
})

test('a style sheet written in the page is stopped too', () => {
  expect(refused("style-src 'self'", '<style>p {}</style>')).toEqual(["style-src 'self'"])
})
