/** No answer, however hostile, makes the one who asks wait without end, hold without end, or fail. */
import { afterEach, expect, test } from 'vitest'
import { type LocalSite, openLocalSite, type Page } from '../../testing/local-site.ts'
import { textOf } from './answer.ts'
import { askAddress } from './ask-address.ts'

let site: LocalSite | undefined
afterEach(() => site?.close())

async function ask(pages: Readonly<Record<string, Page>>, path = '/') {
  site = await openLocalSite(pages)
  return askAddress(`${site.address}${path}`, { fetch: site.fetch, patience: 400, most: 5000 })
}

test('a page comes with its headers, and who asks is told', async () => {
  const answer = await ask({
    '/': (_, response) => void response.setHeader('X-A', 'b').end('été'),
  })
  expect(answer).toMatchObject({ kind: 'received', status: 200 })
  if (answer.kind !== 'received') return
  expect(answer.headers.get('x-a')).toBe('b')
  expect(textOf(answer)).toBe('été')
  expect(site?.asked).toMatchObject([{ method: 'GET', agent: 'jalon-inspect (page check)' }])
})

test('no cookie and no referrer go with it, even where a page gave some', async () => {
  const headers: unknown[] = []
  await ask({
    '/': (request, response) => {
      headers.push(request.headers.cookie, request.headers.referer)
      response.writeHead(302, { location: '/b', 'set-cookie': 'a=1' }).end()
    },
    '/b': (request, response) => {
      headers.push(request.headers.cookie, request.headers.referer)
      response.end()
    },
  })
  expect(headers).toEqual([undefined, undefined, undefined, undefined])
})

test('the way through redirections is told', async () => {
  const answer = await ask({ '/': '/a', '/a': '/b', '/b': 200 })
  expect(answer.way.map((address) => new URL(address).pathname)).toEqual(['/', '/a', '/b'])
})

test.each([
  ['leads to itself', { '/': '/' }, 'circle'],
  ['leads to a file of the machine', { '/': 'file:///etc/hostname' }, 'circle'],
  ['leads to an address that is none', { '/': 'http://[' }, 'circle'],
  ['leads to nobody', { '/': 'http://inconnu.example/' }, 'no-host'],
  ['never answers', { '/': () => {} }, 'late'],
] as const)('an address that %s', async (_, pages, because) => {
  expect(await ask(pages)).toMatchObject({ kind: 'unreached', because })
})

test('an answer that never ends is left as soon as it is too large', async () => {
  const answer = await ask({
    '/': (_, response) => {
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(100_000), more)
      }
      more()
    },
  })
  expect(answer).toMatchObject({ kind: 'unreached', because: 'too-large' })
})

test('an answer that stops in its middle is told', async () => {
  const answer = await ask({
    '/': (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('a', () => response.destroy())
    },
  })
  expect(answer).toMatchObject({ kind: 'unreached', because: 'silent' })
})

test.each([
  ['CERT_HAS_EXPIRED', 'certificate-expired'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-unknown'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-unknown'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-other-name'],
  ['EPROTO', 'secure-link'],
  ['ECONNREFUSED', 'refused'],
  ['ENOTFOUND', 'no-host'],
  ['SOMETHING', 'silent'],
] as const)('the link that fails with %s', async (code, because) => {
  const fetch = () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }))
  expect(await askAddress('https://cpts.example/', { fetch, patience: 1000, most: 10 })).toMatchObject({
    because,
  })
})

test.each([
  ['text/html; charset=iso-8859-1', [0xe9], 'é'],
  ['text/html; charset=inconnu', [0xc3, 0xa9], 'é'],
  ['', [...Buffer.from('<meta charset="windows-1252">'), 0xe9], '<meta charset="windows-1252">é'],
  ['', [0xef, 0xbb, 0xbf, 0x61], 'a'],
])('a text sent as « %s » is read in its letters', (type, bytes, expected) => {
  expect(textOf({ headers: new Map([['content-type', type]]), bytes: Uint8Array.from(bytes) })).toBe(expected)
})
