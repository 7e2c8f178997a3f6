/** A site of this machine alone, for tests that ask for pages: nothing ever leaves it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fetch } from '../asked/ask-link.ts'

export interface LocalSite {
  /** Where it is, without a slash at the end. */
  readonly address: string
  /** What was asked, in order: the method, the path and who asks. */
  readonly asked: readonly Asked[]
  /** Asks the site for its own pages. Any other host is one that nobody knows. */
  readonly fetch: Fetch
  close(): Promise<void>
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly agent: string
}

/** How a page answers: a status, a place to go to, or what it does itself. */
export type Page = number | string | ((request: IncomingMessage, response: ServerResponse) => void)

/** Opens a site with these pages, by their paths. What it does not have is not found. */
export async function openLocalSite(pages: Readonly<Record<string, Page>>): Promise<LocalSite> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const { method = '', url: path = '' } = request
    asked.push({ method, path, agent: request.headers['user-agent'] ?? '' })
    const page = pages[path] ?? 404
    if (typeof page === 'function') return page(request, response)
    if (typeof page === 'string') response.writeHead(302, { location: page })
    else response.writeHead(page)
    response.end('page')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    asked,
    fetch: (url, init) =>
      url.startsWith(`${address}/`) ? fetch(url, init) : Promise.reject(unknownHost(url)),
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => void server.close(() => done()))
    },
  }
}

/** As the platform says that no such name exists. */
function unknownHost(url: string): Error {
  const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${new URL(url).hostname}`), {
    code: 'ENOTFOUND',
  })
  return new TypeError('fetch failed', { cause })
}
