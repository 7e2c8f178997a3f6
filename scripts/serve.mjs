/**
 * A static server under the strictest policy a host page may have. The demonstration and the end-to-end tests use
 * it, so that whatever the policy would block is seen at once.
 */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Nothing from elsewhere, nothing inline, no text turned into markup or code. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** The page asks for it only under `npm start`. An external file, because the policy refuses inline scripts. */
const reloadScript = `new EventSource('/__events').addEventListener('reload', () => location.reload())\n`

/**
 * @typedef {object} ServeOptions
 * @property {string} folder What to serve.
 * @property {number} [port] 0, the default, takes a free one.
 * @property {Readonly<Record<string, string>>} [headers] Replaces or adds headers, for a test of another policy.
 * @property {boolean} [compress] Sends texts as brotli, as small as can be, to whoever takes it.
 * @property {boolean} [live] Adds the script that reloads the page; never in tests.
 * @property {(path: string) => Answer | undefined} [answers] What is said at an address instead of a file.
 */

/**
 * What a test has the server say.
 * @typedef {object} Answer
 * @property {string} body
 * @property {string} [type]
 * @property {number} [status]
 * @property {Readonly<Record<string, string>>} [headers] Replaces or adds headers.
 * @property {Promise<unknown>} [after] Nothing is said before this.
 */

/**
 * Serves a folder on this machine only.
 * @param {ServeOptions} options
 */
export async function serve({ folder, port = 0, headers = {}, compress = false, live = false, answers }) {
  let current = folder
  /** @type {Set<import('node:http').ServerResponse>} */
  const pages = new Set()

  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries({
      'Content-Security-Policy': strictPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      ...headers,
    }))
      response.setHeader(name, value)

    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
    const path = pathOf(request.url)
    if (path === undefined) return void response.writeHead(400).end()
    // Chromium asks for it by itself and would log its absence as an error of the page.
    if (path === '/favicon.ico') return void response.writeHead(204).end()
    if (live && path === '/__reload.js')
      return void response.setHeader('Content-Type', types['.js'] ?? '').end(reloadScript)
    if (live && path === '/__events') return listen(response)

    const said = answers?.(path)
    if (said !== undefined) return say(said, path, response)

    const file = await fileAt(current, path)
    if (file === undefined) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404\n')
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
    if (live && extname(file) === '.html') return void response.end(withReload(await readFile(file, 'utf8')))
    if (compress && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      response.setHeader('Content-Encoding', 'br')
      return void response.end(await compressed(file))
    }
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  })

  /** @type {Map<string, Buffer>} */
  const small = new Map()

  /**
   * The best compression takes a second: it is done once a file, as a host does beforehand.
   * @param {string} file
   */
  async function compressed(file) {
    const known = small.get(file) ?? brotliCompressSync(await readFile(file))
    small.set(file, known)
    return known
  }

  /** @param {import('node:http').ServerResponse} response */
  function listen(response) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('retry: 500\n\n')
    pages.add(response)
    response.on('close', () => pages.delete(response))
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port

  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    /**
     * Serves another folder from now on, and tells the open pages.
     * @param {string} next
     */
    replace(next) {
      current = next
      for (const page of pages) page.write('event: reload\ndata: \n\n')
    },
    close() {
      for (const page of pages) page.end()
      server.closeAllConnections()
      return /** @type {Promise<void>} */ (new Promise((resolve) => void server.close(() => resolve())))
    },
  }
}

/** @param {string | undefined} url */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/**
 * The file of a path, `index.html` for a folder, and nothing outside the folder served.
 * @param {string} folder
 * @param {string} path
 */
async function fileAt(folder, path) {
  const base = normalize(folder + sep)
  const file = join(base, path)
  if (!file.startsWith(base)) return undefined
  for (const candidate of [file, join(file, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined)
    if (found?.isFile()) return candidate
  }
  return undefined
}

/**
 * @param {Answer} answer
 * @param {string} path
 * @param {import('node:http').ServerResponse} response
 */
async function say({ body, type, status = 200, headers = {}, after }, path, response) {
  await after
  response.setHeader('Content-Type', type ?? types[extname(path)] ?? 'text/html; charset=utf-8')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.writeHead(status).end(body)
}

/** @param {string} html */
function withReload(html) {
  const script = '<script src="/__reload.js" defer></script>'
  return html.includes('</head>') ? html.replace('</head>', `${script}</head>`) : html + script
}
