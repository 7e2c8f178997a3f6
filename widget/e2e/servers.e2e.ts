/** What `jalon build` writes, served by the servers that webmasters have, with the settings it gives for them. */
import { chmod, cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from '../../scripts/lib/spawn.mjs'
import { serve } from '../../scripts/serve.mjs'
import { launch } from './stand.ts'
import { freePort, webServers } from './web-servers.ts'

for (const { name, program } of webServers) {
  if (program !== undefined) continue
  const missing = `${name.toUpperCase()} MANQUE : ses réglages ne sont pas essayés`
  console.log(`${missing}.`)
  test.skip(missing, () => {})
}

describe.each(webServers.filter(({ program }) => program !== undefined))('avec $name', ({ start }) => {
  let site: string
  let url: string
  let stop: () => Promise<void>

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'site-'))
    // The server may run as somebody else.
    await chmod(site, 0o755)
    const port = await freePort()
    url = `http://127.0.0.1:${port}/po/`
    const folder = join(site, 'po')
    const { code, output } = read('jalon', [
      'build',
      '--territory',
      'exemple',
      '--address',
      url,
      '--out',
      folder,
    ])
    if (code !== 0) throw new Error(output)
    await cp(folder, join(site, 'version'), { recursive: true })
    await rename(join(site, 'version'), join(folder, '1.4.2'))
    stop = await start(site, port)
  })
  afterAll(async () => {
    await stop?.()
    await rm(site, { recursive: true, force: true })
  })

  const headersOf = async (path: string) => {
    const { status, headers } = await fetch(`${url}${path}`)
    expect(status).toBe(200)
    return headers
  }

  test.each([
    ['parcours-orientation.js', 'text/javascript; charset=utf-8'],
    ['parcours-orientation.mjs', 'text/javascript; charset=utf-8'],
    ['territoire.json', 'application/json; charset=utf-8'],
    ['parcours-orientation.css', 'text/css; charset=utf-8'],
    ['autonome.html', 'text/html; charset=utf-8'],
  ])(
    '%s part avec sa sorte, sans témoin, pour cinq minutes, et d’autres sites peuvent le lire',
    async (file, type) => {
      const headers = await headersOf(file)
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=300',
        'permissions-policy': 'geolocation=(), camera=(), microphone=()',
      })
      expect(headers.get('set-cookie')).toBeNull()
    },
  )

  test('le dossier d’une version est gardé un an', async () => {
    const headers = await headersOf('1.4.2/parcours-orientation.js')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('chaque page dit qui peut l’encadrer, et les scripts ne disent rien', async () => {
    expect((await headersOf('autonome.html')).get('content-security-policy')).toBe("frame-ancestors 'self'")
    expect((await headersOf('parcours-orientation.js')).get('content-security-policy')).toBeNull()
  })

  test('le texte B, collé dans la page d’un autre site, ouvre l’outil, et pas un autre script', async () => {
    const pasted = await (await fetch(`${url}LISEZ-MOI.txt`)).text()
    const [, text = ''] = /--- B\..*?\n\n(.*?)\n\n/s.exec(pasted) ?? []
    const host = await mkdtemp(join(tmpdir(), 'page-'))
    const other = await serve({ folder: host, headers: { 'Content-Security-Policy': '' } })
    const browser = await launch()
    const page = await browser.newPage()
    const show = async (body: string) => {
      await writeFile(join(host, 'index.html'), `<!doctype html><meta charset="utf-8"><main>${body}</main>`)
      await page.goto(other.url)
    }
    await show(text)
    await page.getByRole('button', { name: 'Commencer' }).waitFor()
    expect(
      await page
        .getByLabel(/^Commune où/)
        .locator('option')
        .count(),
    ).toBeGreaterThan(3)
    await show(text.replace(/(src="[^"]*)parcours-orientation\.js/, '$1parcours-orientation.en.js'))
    await page.getByRole('link', { name: "Ouvrir l'outil dans une page" }).waitFor()
    expect(await page.getByRole('button', { name: 'Commencer' }).count()).toBe(0)
    await browser.close()
    await other.close()
    await rm(host, { recursive: true })
  })
})
