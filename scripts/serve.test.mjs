import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { serve, strictPolicy } from './serve.mjs'

const base = mkdtempSync(join(tmpdir(), 'jalon-serve-'))
const [folder, other] = [join(base, 'site'), join(base, 'other')]
const page = '<!doctype html><html><head></head><body>un</body></html>'

beforeAll(() => {
  mkdirSync(join(folder, 'sub'), { recursive: true })
  mkdirSync(other)
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'sub/index.html'), page)
  writeFileSync(join(folder, 'app.js'), '1')
  writeFileSync(join(other, 'index.html'), page.replace('un', 'deux'))
  writeFileSync(join(base, 'secret.txt'), 'secret')
})
afterAll(() => rmSync(base, { recursive: true }))

test('a text is sent as brotli to whoever takes it, when asked', async () => {
  const { url } = await open({ compress: true })
  const taken = await fetch(`${url}/`, { headers: { 'Accept-Encoding': 'br' } })
  expect(taken.headers.get('content-encoding')).toBe('br')
  expect(await taken.text()).toBe(page)
  const plain = await fetch(`${url}/`, { headers: { 'Accept-Encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBe(null)
  expect(await plain.text()).toBe(page)
})

/** @type {Awaited<ReturnType<typeof serve>> | undefined} */
let server
afterEach(() => server?.close())

/** @param {Partial<import('./serve.mjs').ServeOptions>} [options] */
const open = async (options = {}) => {
  server = await serve({ folder, ...options })
  return server
}

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/sub/', 200, 'text/html; charset=utf-8'],
  ['/app.js?v=1', 200, 'text/javascript; charset=utf-8'],
  ['/favicon.ico', 204, null],
  ['/absent.js', 404, 'text/plain'],
  ['/__reload.js', 404, 'text/plain'],
  ['/%ff', 400, null],
])('%s answers %i, under the strict policy', async (path, status, type) => {
  const { url } = await open()
  const answer = await fetch(url + path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type])
  expect(answer.headers.get('content-security-policy')).toBe(strictPolicy)
})

test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt'])(
  '%s does not leave the folder',
  async (path) => {
    const { port } = await open()
    // `fetch` would tidy the path before asking.
    const status = await new Promise((resolve) => {
      request({ host: '127.0.0.1', port, path }, (answer) => resolve(answer.resume().statusCode)).end()
    })
    expect(status).toBe(404)
  },
)

test('a test may ask for another policy', async () => {
  const { url } = await open({ headers: { 'Content-Security-Policy': "default-src 'self'" } })
  expect((await fetch(url)).headers.get('content-security-policy')).toBe("default-src 'self'")
})

test('only the demonstration reloads, and from an external script', async () => {
  const quiet = await open()
  expect(await (await fetch(quiet.url)).text()).toBe(page)
  await quiet.close()

  const { url, replace } = await open({ live: true })
  expect(await (await fetch(url)).text()).toContain('<script src="/__reload.js" defer></script></head>')
  const events = (await fetch(`${url}/__events`)).body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await events?.read())?.value).toContain('retry')
  replace(other)
  expect((await events?.read())?.value).toContain('event: reload')
  expect(await (await fetch(url)).text()).toContain('deux')
  await events?.cancel()
})

test('a port that is taken is said by its code', async () => {
  const { port } = await open()
  await expect(serve({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('a test may have something else said at an address, under its own headers, once it is ready', async () => {
  let letIn = () => {}
  const after = new Promise((resolve) => {
    letIn = () => resolve(undefined)
  })
  const { url } = await open({
    answers: (path) =>
      path === '/late.json' ? { body: '{}', status: 404, headers: { 'X-Page': 'late' }, after } : undefined,
  })
  const late = fetch(`${url}/late.json`)
  expect(await (await fetch(`${url}/app.js`)).text()).toBe('1')
  letIn()
  const answer = await late
  expect([answer.status, answer.headers.get('x-page'), answer.headers.get('content-type')]).toEqual([
    404,
    'late',
    'application/json; charset=utf-8',
  ])
})
